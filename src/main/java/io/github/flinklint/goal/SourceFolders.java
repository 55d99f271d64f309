package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.SourceModule;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds the folders of a module that hold main sources and class-path resources. */
final class SourceFolders {

  private static final String ENCODING = "project.build.sourceEncoding";
  private static final String BUILD_HELPER = "org.codehaus.mojo:build-helper-maven-plugin";

  /**
   * Languages that are not analysed, but whose jobs are named, and that may have Java files among
   * theirs.
   */
  private static final List<String> OTHER_LANGUAGES = List.of("src/main/scala", "src/main/kotlin");

  private final MavenProject project;
  private final Path root;
  private final Properties commandLine;
  private final Path base;

  /**
   * Looks at a module.
   *
   * @param commandLine what the user gave with {@code -D}, which wins over the pom
   */
  SourceFolders(MavenProject project, Path root, Properties commandLine) {
    this.project = project;
    this.root = root;
    this.commandLine = commandLine;
    this.base = project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /**
   * Reads the folders.
   *
   * @param problems where declared folders that do not exist are added
   */
  SourceModule read(PomPlaces places, List<Problem> problems) throws MojoExecutionException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String folder : project.getCompileSourceRoots()) {
      folders.add(resolve(folder));
    }
    reportMissing(places, problems);
    // The lifecycle adds these by itself; a goal from the command line runs without it.
    for (Declared added : addedByBuildHelper()) {
      folders.add(added.folder());
      if (!Files.isDirectory(added.folder())) {
        problems.add(missing(added.folder(), places.of(added.at())));
      }
    }
    for (String folder : OTHER_LANGUAGES) {
      folders.add(base.resolve(folder));
    }
    List<Path> resources = new ArrayList<>();
    for (Resource resource : project.getBuild().getResources()) {
      Path folder = resolve(resource.getDirectory());
      if (Files.isDirectory(folder)) {
        resources.add(folder);
      }
    }
    return new SourceModule(
        RepositoryRoot.relative(root, base), outermost(folders), resources, encoding());
  }

  private record Declared(Path folder, InputLocation at) {}

  /** A folder that a pom names on purpose is expected to be there; Maven's default one need not. */
  private void reportMissing(PomPlaces places, List<Problem> problems) {
    Path declared = resolve(project.getBuild().getSourceDirectory());
    if (!declared.equals(base.resolve("src/main/java")) && !Files.isDirectory(declared)) {
      problems.add(missing(declared, places.of(project.getBuild().getLocation("sourceDirectory"))));
    }
  }

  private Problem missing(Path folder, SourceLocation at) {
    boolean generated = folder.startsWith(resolve(project.getBuild().getDirectory()));
    return new Problem(
        Problem.Kind.PROJECT,
        at,
        "source folder "
            + RepositoryRoot.relative(root, folder)
            + " does not exist, so jobs in it are not checked; "
            + (generated ? "run the phase that generates it first" : "correct its name"));
  }

  private List<Declared> addedByBuildHelper() {
    List<Declared> added = new ArrayList<>();
    Plugin plugin = project.getPlugin(BUILD_HELPER);
    if (plugin == null) {
      return added;
    }
    for (PluginExecution execution : plugin.getExecutions()) {
      if (execution.getGoals().contains("add-source")
          && !"none".equals(execution.getPhase())
          && execution.getConfiguration() instanceof Xpp3Dom configuration
          && configuration.getChild("sources") != null) {
        for (Xpp3Dom source : configuration.getChild("sources").getChildren()) {
          if (source.getValue() != null && !source.getValue().isBlank()) {
            added.add(new Declared(resolve(source.getValue().trim()), execution.getLocation("")));
          }
        }
      }
    }
    return added;
  }

  /** Existing folders, none inside another: files are to be found once. */
  private static List<Path> outermost(Set<Path> folders) {
    List<Path> outermost = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder) && !isInside(folder, folders)) {
        outermost.add(folder);
      }
    }
    return outermost;
  }

  private static boolean isInside(Path folder, Set<Path> others) {
    for (Path other : others) {
      if (!other.equals(folder) && folder.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  private Path resolve(String folder) {
    return base.resolve(folder).normalize();
  }

  private Charset encoding() throws MojoExecutionException {
    String name = commandLine.getProperty(ENCODING, project.getProperties().getProperty(ENCODING));
    try {
      return name == null || name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.trim());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException(
          "property "
              + ENCODING
              + " of "
              + project.getArtifactId()
              + " is '"
              + name
              + "', which this Java does not know; set it to the encoding of the sources, for example UTF-8");
    }
  }
}
