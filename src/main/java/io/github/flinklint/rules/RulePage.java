package io.github.flinklint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown page of a rule, a resource beside this class: a title, the summary, and sections
 * with a wrong and a right example.
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
    return group(SUMMARY);
  }

  /** The example that the rule reports: a Java file, a pom, or a resource of Terraform. */
  public String wrong() {
    return example("wrong");
  }

  /** The example that the rule is content with. */
  public String right() {
    return example("right");
  }

  private String example(String name) {
    return group(
        Pattern.compile(
            "^```(?:java|xml|hcl) " + name + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL));
  }

  private String group(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the page lacks " + pattern);
    }
    return matcher.group(1);
  }
}
