package io.github.flinklint.diagnostic;

import java.util.Objects;
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
    @Nullable SourceLocation scopeAt) {

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyReport that
        && groupId.equals(that.groupId)
        && artifactId.equals(that.artifactId)
        && Objects.equals(version, that.version)
        && scope.equals(that.scope)
        && type.equals(that.type)
        && Objects.equals(classifier, that.classifier)
        && declaredAt.equals(that.declaredAt)
        && Objects.equals(scopeAt, that.scopeAt);
  }

  @Override
  public int hashCode() {
    int hash = groupId.hashCode();
    hash = hash * 31 + artifactId.hashCode();
    hash = hash * 31 + Objects.hashCode(version);
    hash = hash * 31 + scope.hashCode();
    hash = hash * 31 + type.hashCode();
    hash = hash * 31 + Objects.hashCode(classifier);
    return hash * 31 + declaredAt.hashCode();
  }
}
