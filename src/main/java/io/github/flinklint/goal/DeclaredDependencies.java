package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Dependency.Home;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dependencies of a module, declared or inherited, from its effective model, with the
 * lines that say so.
 */
final class DeclaredDependencies {

  private final Model model;
  private final PomPlaces places;

  private DeclaredDependencies(Model model, PomPlaces places) {
    this.model = model;
    this.places = places;
  }

  static List<Dependency> of(MavenProject project, PomPlaces places) {
    DeclaredDependencies reader = new DeclaredDependencies(project.getModel(), places);
    List<Dependency> dependencies = new ArrayList<>();
    for (org.apache.maven.model.Dependency declared : project.getModel().getDependencies()) {
      dependencies.add(reader.read(declared));
    }
    return List.copyOf(dependencies);
  }

  private Dependency read(org.apache.maven.model.Dependency declared) {
    InputLocation own = declared.getLocation("");
    SourceLocation scopeAt = places.find(declared.getLocation("scope"));
    String property = scopeAt == null ? null : places.property(scopeAt, "scope");
    SourceLocation propertyAt = property == null ? null : propertyAt(property);
    return new Dependency(
        new Artifact(
            declared.getGroupId(),
            declared.getArtifactId(),
            given(declared.getVersion()),
            declared.getType(),
            given(declared.getClassifier())),
        declared.getScope() == null ? "compile" : declared.getScope(),
        places.of(own),
        propertyAt == null ? scopeAt : propertyAt,
        propertyAt == null ? null : property,
        places.find(declared.getLocation("version")),
        places.find(own) == null ? Home.ELSEWHERE : Home.REPOSITORY);
  }

  private @Nullable SourceLocation propertyAt(String name) {
    InputLocation properties = model.getLocation("properties");
    return properties == null ? null : places.find(properties.getLocation(name));
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
