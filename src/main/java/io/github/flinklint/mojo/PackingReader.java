package io.github.flinklint.mojo;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.dependency.Packing.Packer;
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
    List<String> files = new ArrayList<>();
    for (Xpp3Dom filter : children(configuration.getChild("filters"))) {
      String artifact = text(filter.getChild("artifact"));
      if (artifact != null && Packing.matches(artifact, own)) {
        files.addAll(texts(filter.getChild("excludes")));
      }
    }
    packers.add(
        new Packer(
            texts(set == null ? null : set.getChild("includes")),
            texts(set == null ? null : set.getChild("excludes")),
            files));
  }

  private void assembly(Xpp3Dom configuration) {
    if (!texts(configuration.getChild("descriptorRefs")).isEmpty()) {
      packers.add(new Packer(List.of(), List.of(), List.of()));
    }
    List<String> files = new ArrayList<>(texts(configuration.getChild("descriptors")));
    String single = text(configuration.getChild("descriptor"));
    if (single != null) {
      files.add(single);
    }
    Path base = project.getBasedir().toPath();
    for (String file : files) {
      packers.addAll(AssemblyDescriptor.packers(base.resolve(file)));
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
