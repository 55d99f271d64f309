package io.github.flinklint.definition;

import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program's arguments, of one line one by one, split at blanks as DLI splits them. */
public final class Arguments {

  /** What DLI replaces when it starts the job. */
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");

  private static final Pattern QUOTE = Pattern.compile("[\"']");

  private static final String QUOTED =
      "quotation marks in the arguments: whether DLI removes them is not documented, so leave"
          + " them out";

  private Arguments() {}

  /**
   * The arguments, each character knowing where it is written. A hole within an argument, or one
   * that follows a key, is taken to hold no blank; one that stands alone may be any number of
   * arguments, and so may be what quotation marks hold together.
   *
   * @return null where it cannot be told how many there are
   */
  public static @Nullable List<Text> split(Text line) {
    Text whole = withVariables(line);
    String template = whole.template();
    List<Text> arguments = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= template.length(); at++) {
      if (at == template.length() || Character.isWhitespace(template.charAt(at))) {
        if (from < at) {
          Text argument = whole.sub(from, at);
          boolean isQuoted = QUOTE.matcher(argument.template()).find();
          boolean mayBeSeveral =
              isQuoted ? !areClosed(argument.template()) : isHole(argument) && !isKey(arguments);
          if (mayBeSeveral) {
            return null;
          }
          arguments.add(isQuoted ? Text.hole(Unknown.because(QUOTED)) : argument);
        }
        from = at + 1;
      }
    }
    return arguments;
  }

  /**
   * True where each quotation mark has its second one: one argument, whether they are removed or
   * not.
   */
  private static boolean areClosed(String argument) {
    int at = 0;
    while (at < argument.length()) {
      char c = argument.charAt(at);
      if (c == '"' || c == '\'') {
        at = argument.indexOf(c, at + 1);
        if (at < 0) {
          return false;
        }
      }
      at++;
    }
    return true;
  }

  private static boolean isHole(Text argument) {
    return argument.template().equals(String.valueOf(Text.HOLE));
  }

  /** True where the last argument is a key such as {@code --topic}. */
  private static boolean isKey(List<Text> arguments) {
    String last = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1).template();
    return last.startsWith("-") && last.indexOf('=') < 0;
  }

  /** The text with a hole for each <code>{{name}}</code> that the platform replaces. */
  public static Text withVariables(Text text) {
    String template = text.template();
    Matcher variable = VARIABLE.matcher(template);
    List<Text> pieces = new ArrayList<>();
    int from = 0;
    while (variable.find()) {
      Source source = new Source(Source.Kind.GLOBAL_VARIABLE, variable.group(1).strip());
      pieces.add(text.sub(from, variable.start()));
      pieces.add(Text.hole(Input.of(source, null)));
      from = variable.end();
    }
    if (from == 0) {
      return text;
    }
    pieces.add(text.sub(from, template.length()));
    return Text.concat(pieces);
  }
}
