package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.SourceLocation;

/**
 * The checkpoint path of a job of another module.
 *
 * @param mainClass qualified main class of the job
 * @param module path of the module relative to the repository root
 * @param at where the path was decided
 * @param path the path as {@link io.github.flinklint.platform.CheckpointPath#key} gives it
 */
public record JobPath(String mainClass, String module, SourceLocation at, String path) {}
