package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.dependency.Packing.Packer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a module's build which dependencies its jar is made with: by the plugins shade,
 * assembly and Spring Boot, and what they leave out.
 */
final class PackingReader {

  private final MavenProject project;
  private final List<Packer> packers = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private PackingReader(MavenProject project) {
    this.project = project;
  }

  static Packing read(MavenProject project) {
    PackingReader reader = new PackingReader(project);
    for (Plugin plugin : project.getBuildPlugins()) {
      for (PluginExecution execution : plugin.getExecutions()) {
        boolean runs = !"none".equals(execution.getPhase());
        if (runs && execution.getConfiguration() instanceof Xpp3Dom configuration) {
          reader.add(plugin.getArtifactId(), execution, configuration);
        } else if (runs) {
          reader.add(plugin.getArtifactId(), execution, new Xpp3Dom("configuration"));
        }
      }
      if (plugin.getArtifactId().equals("maven-jar-plugin")
          && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
        reader.leftOut.addAll(texts(configuration.getChild("excludes")));
      }
    }
    return new Packing(reader.packers, reader.leftOut);
  }

  private void add(String plugin, PluginExecution execution, Xpp3Dom configuration) {
    List<String> goals = execution.getGoals();
    if (plugin.equals("maven-shade-plugin") && goals.contains("shade")) {
      shade(configuration);
    } else if (plugin.equals("maven-assembly-plugin") && goals.contains("single")) {
      assembly(configuration);
    } else if (plugin.equals("spring-boot-maven-plugin") && goals.contains("repackage")) {
      springBoot(configuration);
    } else if (plugin.equals("maven-jar-plugin") && execution.getId().equals("default-jar")) {
      leftOut.addAll(texts(configuration.getChild("excludes")));
    }
  }

  private void shade(Xpp3Dom configuration) {
    Xpp3Dom set = configuration.getChild("artifactSet");
    Artifact own =
        new Artifact(
            project.getGroupId(), project.getArtifactId(), project.getVersion(), "jar", null);
    List<String> files = new ArrayList<>(untransformed(configuration.getChild("transformers")));
    List<String> excludes = new ArrayList<>(texts(set == null ? null : set.getChild("excludes")));
    for (Xpp3Dom filter : children(configuration.getChild("filters"))) {
      String artifact = text(filter.getChild("artifact"));
      List<String> left = texts(filter.getChild("excludes"));
      if (artifact != null && Packing.matches(artifact, own)) {
        files.addAll(left);
      } else if (artifact != null && left.stream().anyMatch(p -> p.matches("\\*\\*(/\\*)?"))) {
        excludes.add(artifact);
      }
    }
    List<String> relocated = new ArrayList<>();
    for (Xpp3Dom relocation : children(configuration.getChild("relocations"))) {
      String pattern = text(relocation.getChild("pattern"));
      if (pattern != null) {
        relocated.add(pattern);
      }
    }
    packers.add(
        new Packer(
            texts(set == null ? null : set.getChild("includes")),
            excludes,
            files,
            relocated,
            "true".equals(text(configuration.getChild("minimizeJar")))));
  }

  /** The ends of the names of files that transformers leave out. */
  private static List<String> untransformed(@Nullable Xpp3Dom transformers) {
    List<String> files = new ArrayList<>();
    for (Xpp3Dom transformer : children(transformers)) {
      String kind = transformer.getAttribute("implementation");
      if (kind != null && kind.endsWith("DontIncludeResourceTransformer")) {
        texts(transformer.getChild("resources")).forEach(name -> files.add("*" + name));
        String single = text(transformer.getChild("resource"));
        if (single != null) {
          files.add("*" + single);
        }
      }
    }
    return files;
  }

  private void assembly(Xpp3Dom configuration) {
    if (texts(configuration.getChild("descriptorRefs")).contains("jar-with-dependencies")) {
      packers.add(new Packer(List.of(), List.of(), List.of()));
    }
    List<String> files = new ArrayList<>(texts(configuration.getChild("descriptors")));
    String single = text(configuration.getChild("descriptor"));
    if (single != null) {
      files.add(single);
    }
    Path base = project.getBasedir().toPath();
    for (String file : files) {
      packers.addAll(AssemblyDescriptor.packers(base, file));
    }
  }

  /** Jars that the shade plugin writes without telling Maven. */
  static List<Path> outputFiles(MavenProject project) {
    List<Path> files = new ArrayList<>();
    for (Plugin plugin : project.getBuildPlugins()) {
      for (PluginExecution execution : plugin.getExecutions()) {
        String file =
            execution.getConfiguration() instanceof Xpp3Dom configuration
                ? text(configuration.getChild("outputFile"))
                : null;
        Path path = file == null ? null : path(project.getBasedir().toPath(), file);
        if (path != null && plugin.getArtifactId().equals("maven-shade-plugin")) {
          files.add(path);
        }
      }
    }
    return files;
  }

  /** A file that a pom names; null where that is no path. */
  static @Nullable Path path(Path base, String file) {
    try {
      return base.resolve(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void springBoot(Xpp3Dom configuration) {
    List<String> excludes = new ArrayList<>();
    for (Xpp3Dom exclude : children(configuration.getChild("excludes"))) {
      excludes.add(text(exclude.getChild("groupId")) + ":" + text(exclude.getChild("artifactId")));
    }
    String groups = text(configuration.getChild("excludeGroupIds"));
    if (groups != null) {
      for (String group : groups.split(",", -1)) {
        excludes.add(group.trim() + ":*");
      }
    }
    packers.add(new Packer(List.of(), excludes, List.of()));
  }

  private static List<String> texts(@Nullable Xpp3Dom list) {
    List<String> texts = new ArrayList<>();
    for (Xpp3Dom child : children(list)) {
      String text = text(child);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Xpp3Dom> children(@Nullable Xpp3Dom list) {
    return list == null ? List.of() : List.of(list.getChildren());
  }

  private static @Nullable String text(@Nullable Xpp3Dom element) {
    String value = element == null ? null : element.getValue();
    return value == null || value.isBlank() ? null : value.trim();
  }
}
