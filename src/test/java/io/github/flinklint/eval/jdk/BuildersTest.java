package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BuildersTest {

  private static final String BUILDER = "java.lang.StringBuilder";

  private final Jdk jdk = new Jdk();

  /** The same random changes made to a real builder. */
  @RepeatedTest(40)
  void changesAreExact(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder real = new StringBuilder("start");
    Reference builder = jdk.make(BUILDER, "start");
    for (int i = 0; i < 30; i++) {
      int at = random.nextInt(real.length() + 2);
      int to = at + random.nextInt(4);
      String piece = List.of("", "a", "bc", "/").get(random.nextInt(4));
      String expected = null;
      int kind = random.nextInt(8);
      try {
        switch (kind) {
          case 0 -> real.append(piece);
          case 1 -> real.insert(at, piece);
          case 2 -> real.delete(at, to);
          case 3 -> real.deleteCharAt(at);
          case 4 -> real.replace(at, to, piece);
          case 5 -> real.setLength(Math.min(at + 2, 12));
          case 6 -> real.setCharAt(at, 'x');
          default -> real.append(at).append('c').append(true);
        }
      } catch (IndexOutOfBoundsException e) {
        expected = e.getClass().getName();
      }
      switch (kind) {
        case 0 -> jdk.on(builder, "append", piece);
        case 1 -> jdk.on(builder, "insert", at, piece);
        case 2 -> jdk.on(builder, "delete", at, to);
        case 3 -> jdk.on(builder, "deleteCharAt", at);
        case 4 -> jdk.on(builder, "replace", at, to, piece);
        case 5 -> jdk.on(builder, "setLength", Math.min(at + 2, 12));
        case 6 -> jdk.on(builder, "setCharAt", at, 'x');
        default ->
            jdk.on(
                (Reference) jdk.on((Reference) jdk.on(builder, "append", at), "append", 'c'),
                "append",
                true);
      }
      assertEquals(expected == null, jdk.world.failure == null, "change " + kind + " at " + at);
      if (expected != null) {
        return;
      }
      assertEquals(real.toString(), Jdk.concrete(jdk.on(builder, "toString")));
      assertEquals(real.length(), Jdk.concrete(jdk.on(builder, "length")));
      assertEquals(real.indexOf("a"), Jdk.concrete(jdk.on(builder, "indexOf", "a")));
    }
  }

  @Test
  void holesStay() {
    Reference builder = jdk.make(BUILDER);
    jdk.on(builder, "append", "obs://");
    jdk.on(builder, "append", Jdk.argument("x"));
    jdk.on(builder, "append", '/');
    jdk.on(builder, "append", Constant.ofNull());
    jdk.shows("obs://${x}/null", jdk.on(builder, "toString"));
    jdk.shows("obs", jdk.on(builder, "substring", 0, 3));
    jdk.on(builder, "setLength", 3);
    jdk.shows("obs", jdk.on(builder, "toString"));
  }

  @Test
  void unlistedMethodsForget() {
    Reference builder = jdk.make(BUILDER, "abc");
    jdk.on(builder, "getChars", 0, 1, jdk.logging(), 0);
    jdk.shows("?", jdk.on(builder, "toString"));
  }

  @Test
  void joiners() {
    Reference joiner = jdk.make("java.util.StringJoiner", ",", "[", "]");
    jdk.shows(new StringJoiner(",", "[", "]").toString(), jdk.on(joiner, "toString"));
    jdk.on(joiner, "add", "a");
    jdk.on(joiner, "add", Jdk.argument("x"));
    jdk.shows("[a,${x}]", jdk.on(joiner, "toString"));
  }

  @Test
  void joining() {
    Reference list = (Reference) jdk.of("java.util.List", "of", "a", "b");
    jdk.shows("a-b", jdk.of(Jdk.STRING, "join", "-", list));
    jdk.shows("a-x-1", jdk.of(Jdk.STRING, "join", "-", "a", "x", 1));
    jdk.shows("${x}", JdkTexts.text(jdk.of(Jdk.STRING, "join", "-", Jdk.argument("x"))));
    jdk.shows("?", jdk.of(Jdk.STRING, "join", "-", jdk.of("java.util.Set", "of", "a", "b")));
    jdk.shows("a", jdk.of(Jdk.STRING, "join", "-", jdk.of("java.util.Set", "of", "a")));
  }

  @Test
  void longTextsAreGivenUp() {
    Reference builder = jdk.make(BUILDER, "0123456789");
    for (int i = 0; i < 60; i++) {
      jdk.on(builder, "append", jdk.on(builder, "toString"));
    }
    String shown = jdk.show(jdk.on(builder, "toString"));
    assertEquals(true, shown.length() < 200_000, "length " + shown.length());
  }

  @Test
  void collectionsThatHoldThemselvesEnd() {
    Reference list = jdk.make("java.util.ArrayList");
    jdk.on(list, "add", list);
    assertEquals(
        true,
        jdk.on(list, "toString").display().contains("?")
            || jdk.on(list, "toString") instanceof Unknown);
  }

  // ---- characters and locales

  @Test
  void arraysOfCharacters() {
    Reference array = (Reference) jdk.on(text("abcd"), "toCharArray");
    jdk.shows("abcd", jdk.of(Jdk.STRING, "valueOf", array));
    jdk.shows("bc", jdk.of(Jdk.STRING, "valueOf", array, 1, 2));
    jdk.shows("bc", jdk.of(Jdk.STRING, "<init>", array, 1, 2));
    jdk.shows("?", jdk.reader().asText(array));
    jdk.of(Jdk.STRING, "valueOf", array, 3, 2);
    jdk.fails("java.lang.StringIndexOutOfBoundsException");
    Reference builder = jdk.make("java.lang.StringBuilder", 'c');
    jdk.on(builder, "append", array, 2, 2);
    jdk.shows("cd", builder);
    jdk.shows(
        "98",
        jdk.on((Reference) jdk.on((Reference) jdk.on(text("ab"), "chars"), "max"), "getAsInt"));
  }

  @Test
  void theTurkishLetterIsAnother() {
    jdk.shows("T\u0130TLE", jdk.on(text("title"), "toUpperCase", Locale.forLanguageTag("tr")));
    jdk.shows("TITLE", jdk.on(text("title"), "toUpperCase", Locale.US));
    jdk.shows(
        "TITLE", jdk.on(text("title"), "toUpperCase", jdk.of("java.util.Locale", "getDefault")));
    jdk.shows("?", jdk.on(text("title"), "toUpperCase", Unknown.because("x")));
  }
}
