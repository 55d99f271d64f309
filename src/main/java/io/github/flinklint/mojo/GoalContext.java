package io.github.flinklint.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal runs.
 *
 * @param project the module
 * @param session the build
 * @param execution what Maven was asked to run
 * @param log where it speaks
 */
public record GoalContext(
    MavenProject project, MavenSession session, MojoExecution execution, Log log) {}
