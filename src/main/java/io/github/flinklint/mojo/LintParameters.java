package io.github.flinklint.mojo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of all goals that analyse a module, as they are given: what is wrong with them is
 * said where they are used.
 *
 * @param skip true to do nothing
 * @param flinkVersion version of Flink; null to take it from the dependencies
 * @param jobs inline definitions
 * @param jobDefinitions globs of the files that hold job definitions
 * @param includeJobs globs over main classes; empty for all
 * @param excludeJobs globs over main classes to leave out
 * @param cache a folder, or {@code false}; null where nothing is said
 */
public record LintParameters(
    boolean skip,
    @Nullable String flinkVersion,
    List<Job> jobs,
    List<String> jobDefinitions,
    List<String> includeJobs,
    List<String> excludeJobs,
    @Nullable String cache) {}
