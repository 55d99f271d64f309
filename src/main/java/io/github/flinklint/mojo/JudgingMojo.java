package io.github.flinklint.mojo;

import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that the goals that judge have in common: what counts as a finding, and what is
 * accepted.
 */
abstract class JudgingMojo extends AbstractLintMojo {

  /** Shortest checkpoint interval that is accepted without a warning, in ms, from 10 up. */
  @Parameter(property = "flinklint.minInterval", defaultValue = "1000")
  long minInterval = 1000;

  /**
   * Longest checkpoint interval that is accepted without a warning, in ms; no bound where it is not
   * given.
   */
  @Parameter(property = "flinklint.maxInterval")
  @Nullable Long maxInterval;

  /**
   * The cloud that the jobs run on, whose dates hold then: <code>huaweicloud</code> or <code>otc
   * </code>.
   */
  @Parameter(property = "flinklint.cloud")
  @Nullable String cloud;

  /**
   * The form of checkpoint paths that is accepted: <code>bucket</code> for <code>
   * obs://BUCKET/DIRECTORY</code>, <code>endpoint</code> for <code>
   * obs://AK:SK@ENDPOINT:443/BUCKET/DIRECTORY</code>, or <code>any</code>.
   */
  @Parameter(property = "flinklint.pathForm", defaultValue = "any")
  String pathForm = "any";

  /**
   * How bad it is when the configuration of a job cannot be told: <code>error</code>, <code>warning
   * </code> or <code>ignore</code>.
   */
  @Parameter(property = "flinklint.unknown", defaultValue = "warning")
  String unknown = "warning";

  /**
   * Severities by rule that replace the defaults: <code>error</code>, <code>warning</code> or
   * <code>info</code>. For example <code>
   * &lt;checkpoint-path-form&gt;error&lt;/checkpoint-path-form&gt;</code>.
   */
  @Parameter Map<String, String> severities = Map.of();

  /**
   * The same for the command line, where it wins over <code>severities</code>: for example <code>
   * -Dflinklint.severities=checkpoint-path-form=error,flink-not-provided=warning</code>.
   */
  @Parameter(property = "flinklint.severities")
  List<String> severityOverrides = List.of();

  /**
   * Artifacts that the cluster brings beside those that are known, as with an image of your own.
   * Each <code>artifact</code> has a <code>pattern</code>, <code>group:artifact</code> with <code>*
   * </code>, and a <code>reason</code>.
   */
  @Parameter List<ArtifactChoice> clusterArtifacts = List.of();

  /**
   * Artifacts that may be packed into the jar although the cluster brings them, in the same form.
   */
  @Parameter List<ArtifactChoice> allowedArtifacts = List.of();

  /**
   * Whether poms of indirect dependencies may be downloaded. Without it, only the local repository
   * is looked into, where a build that compiles has put them. Jars are never downloaded.
   */
  @Parameter(property = "flinklint.downloadPoms", defaultValue = "false")
  boolean downloadPoms;

  /**
   * The file of accepted findings, relative to the root folder of the whole build. Where none is
   * given, the nearest <code>flink-lint-baseline.json</code> from the folder of the module up to
   * the root of the repository, if there is one. It is written by <code>flink-lint:baseline</code>
   * only.
   */
  @Parameter(property = "flinklint.baseline")
  @Nullable String baseline;

  @SuppressWarnings("NullAway.Init") // Maven sets it before it calls execute().
  @Inject
  ProjectDependenciesResolver resolver;

  final JudgingParameters judging() {
    return new JudgingParameters(
        minInterval,
        maxInterval,
        cloud,
        pathForm,
        unknown,
        severities,
        severityOverrides,
        clusterArtifacts,
        allowedArtifacts,
        downloadPoms,
        baseline,
        resolver);
  }
}
