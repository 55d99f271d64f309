package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the platform is told of one job.
 *
 * @param mainClass qualified name of the main class
 * @param arguments the program's arguments in one line, as the platform takes them; null where the
 *     definition does not speak of them
 * @param at where the definition is written
 */
public record JobDefinition(String mainClass, @Nullable String arguments, SourceLocation at) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What DLI replaces when it starts the job. */
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{[^{}]*}}");

  /** The first global variable that an argument names, braces included; null for none. */
  public static @Nullable String variableIn(String argument) {
    Matcher variable = VARIABLE.matcher(argument);
    return variable.find() ? variable.group() : null;
  }

  /**
   * The arguments one by one, split at blanks as DLI splits them; null where the definition does
   * not speak of them.
   */
  public @Nullable List<String> argumentList() {
    if (arguments == null) {
      return null;
    }
    String line = arguments.strip();
    return line.isEmpty() ? List.of() : List.of(BLANKS.split(line, -1));
  }
}
