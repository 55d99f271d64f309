package io.github.flinklint.goal;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Command lines that the user can paste. */
final class Commands {

  private static final String PREFIX = "flink-lint";

  private Commands() {}

  /** Runs the explain goal for a module, from the folder that Maven was started in. */
  static String explain(MavenProject project, MavenSession session, Plugin plugin) {
    StringBuilder command = new StringBuilder("mvn");
    File pom = session.getRequest().getPom();
    Path started = Path.of(System.getProperty("user.dir", ""));
    if (pom != null && !pom.toPath().equals(started.resolve("pom.xml"))) {
      Path path = pom.toPath();
      command.append(" -f ").append(path.startsWith(started) ? started.relativize(path) : path);
    }
    // The short prefix works only where the pom knows the plugin.
    boolean known = project.getPlugin(plugin.getKey()) != null;
    command.append(' ').append(known ? PREFIX : plugin.getId()).append(":explain");
    if (session.getAllProjects().size() > 1) {
      command.append(" -pl :").append(project.getArtifactId());
    }
    return command.toString();
  }
}
