package io.github.flinklint.goal;

import io.github.flinklint.engine.Reactor;
import io.github.flinklint.engine.ReactorModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The modules of the build as definitions of jobs see them, who name a class or a jar. */
final class ReactorReader {

  /** Plugins that write a main class into the manifest of the jar that ships. */
  private static final Set<String> JAR_PLUGINS =
      Set.of(
          "maven-jar-plugin",
          "maven-shade-plugin",
          "maven-assembly-plugin",
          "spring-boot-maven-plugin");

  private final MavenSession session;
  private final MojoExecution execution;
  private final Path root;

  ReactorReader(MavenSession session, MojoExecution execution, Path root) {
    this.session = session;
    this.execution = execution;
    this.root = root;
  }

  /**
   * The build, as seen from one of its modules.
   *
   * @param hasDefinitions false where there are none, and nobody asks for the modules
   */
  Reactor read(MavenProject project, boolean hasDefinitions) throws MojoExecutionException {
    List<ReactorModule> modules = new ArrayList<>();
    if (hasDefinitions) {
      for (MavenProject module : session.getAllProjects()) {
        modules.add(module(module));
      }
    }
    return new Reactor(modules, project.equals(speaker()));
  }

  private ReactorModule module(MavenProject module) throws MojoExecutionException {
    String finalName = module.getBuild().getFinalName();
    return new ReactorModule(
        path(module),
        module.getArtifactId(),
        finalName == null ? module.getArtifactId() : finalName,
        sourceRoots(module),
        manifestClass(module));
  }

  private List<Path> sourceRoots(MavenProject module) throws MojoExecutionException {
    return new SourceFolders(module, root, session.getUserProperties())
        .read(new PomPlaces(module, root), new ArrayList<>())
        .sourceRoots();
  }

  private String path(MavenProject module) {
    Path base = module.getBasedir().toPath().toAbsolutePath().normalize();
    return RepositoryRoot.relative(root, base);
  }

  /**
   * The module that says which definitions belong to no module: the first that runs this plugin and
   * has sources, so that it is the same one whatever order the modules are built in.
   */
  private @Nullable MavenProject speaker() throws MojoExecutionException {
    boolean isCommand = execution.getSource() == MojoExecution.Source.CLI;
    for (MavenProject module : session.getProjects()) {
      boolean runs = isCommand || module.getPlugin(execution.getPlugin().getKey()) != null;
      // Folders that do not exist are not among them.
      if (runs && !sourceRoots(module).isEmpty()) {
        return module;
      }
    }
    return null;
  }

  private static @Nullable String manifestClass(MavenProject module) {
    for (Plugin plugin : module.getBuildPlugins()) {
      if (!JAR_PLUGINS.contains(plugin.getArtifactId())) {
        continue;
      }
      List<@Nullable Object> configurations = new ArrayList<>();
      configurations.add(plugin.getConfiguration());
      for (PluginExecution each : plugin.getExecutions()) {
        configurations.add(each.getConfiguration());
      }
      for (Object configuration : configurations) {
        String found = configuration instanceof Xpp3Dom dom ? mainClass(dom) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable String mainClass(Xpp3Dom element) {
    if (element.getName().equals("mainClass")) {
      String value = element.getValue();
      return value == null || value.isBlank() ? null : value.trim();
    }
    for (Xpp3Dom child : element.getChildren()) {
      String found = mainClass(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
