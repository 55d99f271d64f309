package io.github.flinklint.mojo;

import java.util.List;
import java.util.Map;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the goals that judge, as they are given: what is wrong with them is said where
 * they are used.
 *
 * @param minInterval shortest checkpoint interval that is accepted, in ms
 * @param maxInterval longest one, in ms; null for no bound
 * @param cloud the cloud that the jobs run on; null where nothing is said
 * @param pathForm the form of checkpoint paths that is accepted
 * @param unknown how bad it is when the configuration of a job cannot be told
 * @param severities level by rule
 * @param severityOverrides {@code rule=level}, which win
 * @param clusterArtifacts artifacts that the cluster brings besides those that are known
 * @param allowedArtifacts artifacts that may be packed although the cluster brings them
 * @param downloadPoms true where poms may be downloaded
 * @param baseline the file of accepted findings; null where nothing is said
 * @param resolver tells what dependencies a module has
 */
public record JudgingParameters(
    long minInterval,
    @Nullable Long maxInterval,
    @Nullable String cloud,
    String pathForm,
    String unknown,
    Map<String, String> severities,
    List<String> severityOverrides,
    List<ArtifactChoice> clusterArtifacts,
    List<ArtifactChoice> allowedArtifacts,
    boolean downloadPoms,
    @Nullable String baseline,
    ProjectDependenciesResolver resolver) {}
