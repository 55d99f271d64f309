package io.github.flinklint.dependency;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dependency that a module declares or inherits, in effective values.
 *
 * @param artifact the artifact
 * @param scope effective scope, {@code compile} where none is written
 * @param declaredAt line where the module or a parent declares it; where the module names its
 *     parent, if that is not part of the repository
 * @param scopeAt line where its scope is written, which may be a dependencyManagement section or a
 *     property of a parent; null where none is written, or not in the repository
 * @param scopeProperty the property that the scope is taken from, whose line is the one above; null
 *     where it is written out
 * @param versionAt line where its version is written; null where it is nowhere in the repository
 * @param home where it is declared
 */
public record Dependency(
    Artifact artifact,
    String scope,
    SourceLocation declaredAt,
    @Nullable SourceLocation scopeAt,
    @Nullable String scopeProperty,
    @Nullable SourceLocation versionAt,
    Home home) {

  /** Where a dependency is declared. */
  public enum Home {
    /** In a pom of the repository: that of the module, or of a parent. */
    REPOSITORY,
    /** In a parent that is not part of the repository, so that nobody can mend it there. */
    ELSEWHERE
  }

  /** The scopes whose dependencies a jar with dependencies holds. */
  private static final Set<String> PACKED = Set.of("compile", "runtime");

  /** One that a pom of the repository declares, its scope written out. */
  public Dependency(
      String groupId,
      String artifactId,
      @Nullable String version,
      String scope,
      String type,
      @Nullable String classifier,
      SourceLocation declaredAt,
      @Nullable SourceLocation scopeAt) {
    this(
        new Artifact(groupId, artifactId, version, type, classifier),
        scope,
        declaredAt,
        scopeAt,
        null,
        null,
        Home.REPOSITORY);
  }

  /** The scopes that Maven knows. */
  private static final Set<String> KNOWN =
      Set.of("compile", "provided", "runtime", "test", "system", "import");

  /** True for a scope that Maven knows; for another it warns and goes on. */
  public static boolean isKnown(String scope) {
    return KNOWN.contains(scope);
  }

  /** True for the scopes whose dependencies a jar with dependencies holds. */
  public static boolean isPacked(String scope) {
    return PACKED.contains(scope);
  }

  /** Group of the artifact. */
  public String groupId() {
    return artifact.groupId();
  }

  /** Id of the artifact within its group. */
  public String artifactId() {
    return artifact.artifactId();
  }

  /** Version of the artifact; null where none is given. */
  public @Nullable String version() {
    return artifact.version();
  }
}
