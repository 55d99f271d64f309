package io.github.flinklint.dependency;

import io.github.flinklint.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * One dependency that a module declares or inherits, in effective values.
 *
 * @param groupId group
 * @param artifactId artifact
 * @param version effective version; null where none is given
 * @param scope effective scope, {@code compile} where none is written
 * @param type {@code jar} or another type
 * @param classifier classifier; null for none
 * @param declaredAt line where the module or a parent declares it
 * @param scopeAt line where its scope is written, which may be a dependencyManagement section of a
 *     parent; null where none is written
 */
public record Dependency(
    String groupId,
    String artifactId,
    @Nullable String version,
    String scope,
    String type,
    @Nullable String classifier,
    SourceLocation declaredAt,
    @Nullable SourceLocation scopeAt) {

  /** {@code group:artifact:version}, as messages name it. */
  public String describe() {
    return version == null
        ? groupId + ":" + artifactId
        : groupId + ":" + artifactId + ":" + version;
  }
}
