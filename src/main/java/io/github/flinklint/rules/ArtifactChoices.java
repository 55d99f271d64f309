package io.github.flinklint.rules;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Packing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows of artifacts that the table of the platform does not.
 *
 * @param onCluster what the cluster brings as well, for example in an image of the user's own
 * @param allowed what may be packed nonetheless
 */
public record ArtifactChoices(List<Choice> onCluster, List<Choice> allowed) {

  /** The user says nothing. */
  public static final ArtifactChoices NONE = new ArtifactChoices(List.of(), List.of());

  /**
   * A group of artifacts and why they are judged in another way.
   *
   * @param pattern {@code group:artifact}, with {@code *} and {@code ?}
   * @param reason in the words of the user
   */
  public record Choice(String pattern, String reason) {}

  /** Copies the lists. */
  public ArtifactChoices {
    onCluster = List.copyOf(onCluster);
    allowed = List.copyOf(allowed);
  }

  /** Why the cluster has the artifact; null where the user does not say that it has. */
  @Nullable String whyOnCluster(Artifact artifact) {
    return first(onCluster, artifact);
  }

  /** True where it may be packed. */
  boolean allows(Artifact artifact) {
    return first(allowed, artifact) != null;
  }

  private static @Nullable String first(List<Choice> choices, Artifact artifact) {
    for (Choice choice : choices) {
      if (Packing.matches(choice.pattern(), artifact)) {
        return choice.reason();
      }
    }
    return null;
  }
}
