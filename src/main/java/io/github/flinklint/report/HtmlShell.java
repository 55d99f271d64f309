package io.github.flinklint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around the content: the head with the style sheet, and the end. The policy in the
 * head lets the page load nothing and run no script but its own, whatever got into it.
 */
final class HtmlShell {

  private HtmlShell() {}

  static void open(Html html, String title) {
    html.doctype().open("html", "lang", "en").line();
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src "
            + hash("\n" + resource("flink-lint.js"))
            + "; base-uri 'none'; form-action 'none'";
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("link", "rel", "icon", "href", "data:,").line();
    html.element("title", title + " - flink-lint").line();
    html.code("style", resource("flink-lint.css")).close().line();
    html.open("body").line();
    html.element("a", "Skip to the content", "class", "skip", "href", "#content").line();
  }

  static void close(Html html, String toolVersion) {
    html.open("footer");
    html.element(
        "p",
        "Made by flink-lint "
            + toolVersion
            + " from the sources alone; nothing was run. Keys are shown as ***.");
    html.close().line();
    html.code("script", resource("flink-lint.js")).close().line().close().line();
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlShell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
