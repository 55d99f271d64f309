package io.github.flinklint.mojo;

import io.github.flinklint.rules.ArtifactChoices.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * An element of the parameters {@code clusterArtifacts} and {@code allowedArtifacts}, as Maven
 * fills it.
 */
public final class ArtifactChoice {

  private static final Pattern PATTERN = Pattern.compile("[\\w.*?-]+:[\\w.*?-]+");

  /** {@code group:artifact}, with {@code *} for any characters. */
  @Nullable String pattern;

  /** Why. */
  @Nullable String reason;

  /**
   * The choices.
   *
   * @param parameter name of the parameter
   * @throws MojoExecutionException where one is not complete
   */
  static List<Choice> read(String parameter, List<ArtifactChoice> given)
      throws MojoExecutionException {
    List<Choice> choices = new ArrayList<>();
    for (ArtifactChoice choice : given) {
      String pattern = choice.pattern == null ? "" : choice.pattern.trim();
      String reason = choice.reason == null ? "" : choice.reason.trim();
      if (!PATTERN.matcher(pattern).matches()) {
        throw Parameters.wrong(
            parameter + "/artifact/pattern", pattern, "group:artifact, where * stands for any", "");
      }
      if (reason.isEmpty()) {
        throw Parameters.wrong(
            parameter + "/artifact/reason",
            reason,
            "the reason why " + pattern + " is judged in another way",
            "");
      }
      choices.add(new Choice(pattern, reason));
    }
    return choices;
  }
}
