package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.flinklint.value.Reference;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RegexesTest {

  private final Jdk jdk = new Jdk();

  @Test
  void expressionsThatNeverEndAreGivenUp() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          String evil = "a".repeat(60) + "!";
          String regex = ".*a.*a.*a.*a.*a.*a.*a.*a.*b";
          jdk.shows("?", jdk.on(text(evil), "matches", regex));
          jdk.shows("?", jdk.on(text(evil), "replaceAll", regex, ""));
          jdk.shows("?", jdk.on(text(evil), "split", regex));
          jdk.shows("?", jdk.on(text("ab".repeat(40_000)), "matches", "(a|b)*"));
        });
  }

  @Test
  void patterns() {
    Reference pattern =
        (Reference) jdk.of("java.util.regex.Pattern", "compile", "obs://([^/]+)/(.*)");
    Reference matcher = (Reference) jdk.on(pattern, "matcher", "obs://b/c/d");
    jdk.shows("true", jdk.on(matcher, "matches"));
    jdk.shows("b", jdk.on(matcher, "group", 1));
    jdk.shows("obs://b/c/d", jdk.on(matcher, "group"));
    jdk.shows("false", jdk.on((Reference) jdk.on(pattern, "matcher", "hdfs"), "find"));
    jdk.shows("true", jdk.of("java.util.regex.Pattern", "matches", "a*", "aaa"));
    jdk.on((Reference) jdk.on(pattern, "matcher", "x"), "find");
    Reference unmatched = (Reference) jdk.on(pattern, "matcher", "x");
    jdk.on(unmatched, "matches");
    jdk.on(unmatched, "group", 1);
    jdk.fails("java.lang.IllegalStateException");
  }

  @Test
  void predicatesOnInputs() {
    assertEquals("argument x matches a*", jdk.on(argument("x"), "matches", "a*").display());
    Reference matcher =
        (Reference)
            jdk.on(
                (Reference) jdk.of("java.util.regex.Pattern", "compile", "a"),
                "matcher",
                argument("x"));
    assertEquals("argument x has a match of a", jdk.on(matcher, "find").display());
    jdk.shows("?", jdk.on(matcher, "find"));
  }

  @Test
  void plainExpressionsReplaceInTexts() {
    jdk.shows(
        "a_${x}_b",
        jdk.on(text("a/").plus(Jdk.hole(argument("x"))).plus(text("/b")), "replaceAll", "/", "_"));
  }

  @Test
  void matchersGoFromMatchToMatch() {
    Reference pattern = (Reference) jdk.of("java.util.regex.Pattern", "compile", "([a-z])=(\\d)");
    Reference matcher = (Reference) jdk.on(pattern, "matcher", "a=1,b=2");
    jdk.shows("true", jdk.on(matcher, "find"));
    jdk.shows("a", jdk.on(matcher, "group", 1));
    jdk.shows("true", jdk.on(matcher, "find"));
    jdk.shows("2", jdk.on(matcher, "group", 2));
    jdk.shows("4", jdk.on(matcher, "start"));
    jdk.shows("false", jdk.on(matcher, "find"));
    jdk.on(matcher, "group");
    jdk.fails("java.lang.IllegalStateException");
    jdk.on(matcher, "reset");
    jdk.shows("false", jdk.on(matcher, "matches"));
  }

  @Test
  void flagsAndReplacements() {
    Reference pattern =
        (Reference)
            jdk.of(
                "java.util.regex.Pattern",
                "compile",
                "X",
                java.util.regex.Pattern.CASE_INSENSITIVE);
    Reference matcher = (Reference) jdk.on(pattern, "matcher", "axbx");
    Reference builder = jdk.make("java.lang.StringBuilder");
    jdk.on(matcher, "find");
    jdk.on(matcher, "appendReplacement", builder, "<$0>");
    jdk.on(matcher, "appendTail", builder);
    jdk.shows("a<x>bx", builder);
    jdk.shows("X", jdk.on(pattern, "pattern"));
    jdk.shows("\\$1", jdk.of("java.util.regex.Matcher", "quoteReplacement", "$1"));
  }
}
