package io.github.flinklint.mojo;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.apache.maven.model.InputLocation;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dependencies of a module, declared or inherited, from its effective model, with the
 * lines that say so.
 */
final class DeclaredDependencies {

  private DeclaredDependencies() {}

  static List<Dependency> of(MavenProject project, PomPlaces places) {
    return project.getModel().getDependencies().stream().map(d -> read(d, places)).toList();
  }

  private static Dependency read(org.apache.maven.model.Dependency declared, PomPlaces places) {
    SourceLocation declaredAt = places.of(declared.getLocation(""));
    InputLocation scope = declared.getLocation("scope");
    return new Dependency(
        declared.getGroupId(),
        declared.getArtifactId(),
        given(declared.getVersion()),
        declared.getScope() == null ? "compile" : declared.getScope(),
        declared.getType(),
        given(declared.getClassifier()),
        declaredAt,
        scope == null ? null : places.of(scope, declaredAt));
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
