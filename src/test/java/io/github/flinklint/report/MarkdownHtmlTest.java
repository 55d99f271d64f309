package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.Rules;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class MarkdownHtmlTest {

  /** What a reader must not see outside of code. */
  private static final Pattern SYNTAX =
      Pattern.compile("[`*|\\\\]|]\\(|(?m)^ *(?:#+|[-+>]|\\d+[.)]) |^ *-{3,}");

  private static String html(String markdown) {
    Html html = new Html();
    new MarkdownHtml(html, 2).write(markdown);
    return html.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "a `b` c ! <p>a <code>b</code> c</p>",
        "`` a`b `` ! <p><code>a`b</code></p>",
        "`*a* <b>` ! <p><code>*a* &lt;b&gt;</code></p>",
        "*a b* c ! <p><em>a b</em> c</p>",
        "**a** **b** ! <p><strong>a</strong> <strong>b</strong></p>",
        "**a *b* `c`** ! <p><strong>a <em>b</em> <code>c</code></strong></p>",
        "2 * 3 * 4 ! <p>2 * 3 * 4</p>",
        "dli_bulletin_0004 ! <p>dli_bulletin_0004</p>",
        "\\*a\\* ! <p>*a*</p>",
        "<b onclick='x'>&amp; ! <p>&lt;b onclick=&#39;x&#39;&gt;&amp;amp;</p>",
        "[DLI](https://a.example/b) ! <p>DLI (<code>https://a.example/b</code>)</p>",
        "[it](other.md) and [js](javascript:x) ! <p>it and js</p>",
        "<https://a.example> ! <p><code>https://a.example</code></p>",
        "## A `b` ! <h4>A <code>b</code></h4>",
        "###### A ## ! <h6>A</h6>",
        "#no heading ! <p>#no heading</p>",
        "`open ! <p>`open</p>",
      })
  void convertsWithinALine(String markdown, String expected) {
    assertEquals(expected, html(markdown));
  }

  @Test
  void joinsTheLinesOfAParagraphAndOfACodeSpan() {
    assertEquals("<p>a <code>new X()</code>\nb</p>\n<p>c</p>", html("a `new\nX()`\nb\n\nc\n"));
  }

  @Test
  void convertsLists() {
    assertEquals("<ul>\n<li>a\nb</li>\n<li>c</li>\n</ul>\n<p>d</p>", html("- a\n  b\n- c\n\nd\n"));
    assertEquals("<ol>\n<li>a</li>\n<li>b</li>\n</ol>", html("1. a\n2. b\n"));
    assertEquals(
        "<ul>\n<li><p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>",
        html("- a\n  - b\n- c\n"));
  }

  @Test
  void convertsTables() {
    assertEquals(
        "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th>"
            + "<th scope=\"col\">b</th></tr>\n</thead><tbody>\n"
            + "<tr><td><code>x</code></td><td>y|z</td></tr>\n</tbody></table></div>\n<p>end</p>",
        html("| a | b |\n| --- | :-: |\n| `x` | y\\|z |\n\nend\n"));
  }

  @Test
  void keepsCodeAsItIs() {
    assertEquals(
        "<pre class=\"code wrong\" tabindex=\"0\"><code>a &lt; *b*\n\n# c</code></pre>",
        html("```java wrong flink=1.7.2\na < *b*\n\n# c\n```\n"));
    assertEquals(
        "<pre class=\"code\" tabindex=\"0\"><code>x\n  y</code></pre>\n<p>z</p>",
        html("    x\n      y\n\nz\n"));
    assertEquals(
        "<pre class=\"code\" tabindex=\"0\"><code>never closed\n</code></pre>",
        html("```\nnever closed\n"));
  }

  static Stream<RuleDoc> rules() {
    return Rules.docs().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesNoMarkdownVisible(RuleDoc rule) {
    HtmlPage page = HtmlPage.of("<div>" + html(rule.page().text()) + "</div>");
    assertEquals(List.of(rule.id()), page.texts("h3"));
    // Some of those about the check itself have nothing that an example could show.
    boolean hasExamples = rule.page().text().contains("\n## Wrong\n");
    assertEquals(hasExamples, page.texts("h4").contains("Wrong"));
    assertEquals(hasExamples, page.texts("h4").contains("Right"));
    assertEquals(hasExamples ? 1 : 0, page.all(".wrong").size());
    assertEquals(hasExamples ? 1 : 0, page.all(".right").size());
    if (hasExamples) {
      assertEquals(rule.page().wrong().strip(), page.all(".wrong").get(0).getTextContent().strip());
    }
    for (Element element : page.elements()) {
      if (element.getTagName().matches("p|li|td|th|h\\d")) {
        String text = withoutCode(element);
        assertFalse(SYNTAX.matcher(text).find(), text);
      }
    }
  }

  private static String withoutCode(Element element) {
    Element copy = (Element) element.cloneNode(true);
    while (copy.getElementsByTagName("code").getLength() > 0) {
      Element code = (Element) copy.getElementsByTagName("code").item(0);
      code.getParentNode().replaceChild(copy.getOwnerDocument().createTextNode("x"), code);
    }
    return copy.getTextContent();
  }
}
