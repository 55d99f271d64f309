package io.github.flinklint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown page of a rule, a resource beside this class: a title, the summary, and sections
 * with a wrong and a right example. The line that opens an example may say what else it needs: the
 * version of Flink, the cloud and the day, {@code java wrong flink=1.7.2 today=2026-11-25}.
 *
 * @param text the whole page, lines ending with a line feed
 */
public record RulePage(String text) {

  private static final Pattern SUMMARY = Pattern.compile("^# [^\n]+\n\n([^\n]+)\n");

  static RulePage of(String id) {
    String name = id + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page " + name + " is missing");
      }
      return new RulePage(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line below the title. */
  public String summary() {
    return match(SUMMARY).group(1);
  }

  /**
   * The example that the rule reports: a Java file, a pom, a resource of Terraform, or the names of
   * files of the project or of entries of a jar, one on each line.
   */
  public String wrong() {
    return match(example("wrong")).group(3);
  }

  /** The example that the rule is content with. */
  public String right() {
    return match(example("right")).group(3);
  }

  /**
   * What an example needs, by name.
   *
   * @param name {@code wrong} or {@code right}
   */
  public Map<String, String> needs(String name) {
    Map<String, String> needs = new LinkedHashMap<>();
    for (String need : match(example(name)).group(2).split(" ", -1)) {
      int equals = need.indexOf('=');
      if (equals > 0) {
        needs.put(need.substring(0, equals), need.substring(equals + 1));
      }
    }
    return needs;
  }

  /**
   * What the examples are: {@code java}, {@code xml}, {@code hcl}, {@code files} or {@code jar}.
   */
  public String language() {
    return match(example("wrong")).group(1);
  }

  private static Pattern example(String name) {
    return Pattern.compile(
        "^```(java|xml|hcl|files|jar) " + name + "((?: [a-z]+=\\S+)*)\n(.*?)^```$",
        Pattern.MULTILINE | Pattern.DOTALL);
  }

  private Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the page lacks " + pattern);
    }
    return matcher;
  }
}
