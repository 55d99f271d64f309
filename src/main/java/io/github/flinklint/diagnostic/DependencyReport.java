package io.github.flinklint.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A dependency of the module of which it matters whether it is packed, as reports show it.
 *
 * @param groupId group
 * @param artifactId artifact
 * @param version effective version; null where none is given
 * @param scope effective scope
 * @param type {@code jar} or another type
 * @param classifier classifier; null for none
 * @param declaredAt where it is declared
 * @param scopeAt where its scope is written; null where it is nowhere in the repository
 */
public record DependencyReport(
    String groupId,
    String artifactId,
    @Nullable String version,
    String scope,
    String type,
    @Nullable String classifier,
    SourceLocation declaredAt,
    @Nullable SourceLocation scopeAt) {}
