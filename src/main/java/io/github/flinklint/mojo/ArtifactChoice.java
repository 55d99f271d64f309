package io.github.flinklint.mojo;

import org.jspecify.annotations.Nullable;

/**
 * An element of the parameters {@code clusterArtifacts} and {@code allowedArtifacts}, as Maven
 * fills it in.
 */
public final class ArtifactChoice {

  /** {@code group:artifact}, with {@code *} for any characters. */
  @Nullable String pattern;

  /** Why. */
  @Nullable String reason;

  /** For Maven, which fills it in. */
  public ArtifactChoice() {}

  /** One that says all. */
  public ArtifactChoice(@Nullable String pattern, @Nullable String reason) {
    this.pattern = pattern;
    this.reason = reason;
  }

  /** {@code group:artifact} as it is given, without blanks around it; empty where it is not. */
  public String pattern() {
    return pattern == null ? "" : pattern.trim();
  }

  /** The reason as it is given, without blanks around it; empty where it is not. */
  public String reason() {
    return reason == null ? "" : reason.trim();
  }
}
