package com.github.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaParser's own lexer is the judge: what is cut here is cut in the same way, or refused. */
class PlainLexerTest {

  private static final Path SOURCES = Path.of("src");

  /** Pieces that texts are put together from: what is common, and what is likely to go wrong. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "aB9",
          "_",
          "_x",
          "$",
          "$y",
          "x$1",
          "class",
          "var",
          "record",
          "yield",
          "non",
          "sealed",
          "non-sealed",
          "non-seale",
          "default",
          "synchronized",
          "to",
          "with",
          "when",
          "transitive",
          "0",
          "1",
          "00",
          "07",
          "08",
          "1_000",
          "1__0",
          "1_",
          "0_7",
          "0x",
          "0xF",
          "0x_F",
          "0xF_",
          "0xfFL",
          "0b1",
          "0B",
          "1L",
          "1l",
          "1f",
          "1D",
          "1.0",
          "1.",
          ".5",
          "1.5e3",
          "1e3",
          "1E-2",
          "1e",
          "0.5f",
          "1._5",
          "1_.5",
          "0x1.8p1",
          "0x1p-2",
          "09.5",
          "0f",
          "1x",
          "1.5L",
          "0xFd",
          "9d",
          "\"\"",
          "\"a\"",
          "\"\\n\"",
          "\"\\u0041\"",
          "\"\\0\"",
          "\"\\s\"",
          "\"\\q\"",
          "\"a\n\"",
          "\"a",
          "\"\"\"\n a\"\"\"",
          "\"é\"",
          "\"\\\"\"",
          "\"\\\\\"",
          "'a'",
          "'\\n'",
          "'\\''",
          "''",
          "'''",
          "'ab'",
          "'\\u0041'",
          "'é'",
          "'\t'",
          "'\uD83D\uDE00'",
          "\"\uD83D\uDE00\"",
          "'\\7'",
          "//",
          "// a",
          "///",
          "/// a\n/// b",
          "/* */",
          "/**/",
          "/***/",
          "/** a */",
          "/*/",
          "/*",
          "*/",
          "/* \n */",
          "/* \r\n * é */",
          "// é\uD83D\uDE00\n",
          "/",
          "/=",
          "é",
          "aé",
          "\u00a0",
          "\\u0041",
          "\\",
          "#",
          "`",
          "\u001a",
          "\u0000",
          "\f",
          "\t",
          " ",
          "  ",
          "\n",
          "\r",
          "\r\n",
          "\n\r",
          "+",
          "++",
          "+=",
          "-",
          "--",
          "-=",
          "->",
          "*",
          "*=",
          "%",
          "%=",
          "^",
          "^=",
          "&",
          "&&",
          "&=",
          "|",
          "||",
          "|=",
          "<",
          "<=",
          "<<",
          "<<=",
          "<<<",
          ">",
          ">=",
          ">>",
          ">>=",
          ">>>",
          ">>>=",
          ">>>>",
          ">>>>=",
          "=",
          "==",
          "===",
          "!",
          "!=",
          "~",
          "?",
          ":",
          "::",
          ":::",
          ".",
          "..",
          "...",
          "....",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          ";",
          ",",
          "@",
          "@interface",
          "a.b",
          "1.a",
          "..1");

  /** What the judge makes of a text; null where it gives up. */
  private static @Nullable List<String> judged(String text) {
    GeneratedJavaParserTokenManager judge =
        new GeneratedJavaParserTokenManager(new SimpleCharStream(new StringProvider(text)));
    judge.setStoreTokens(true);
    judge.setYieldSupported();
    try {
      return tokens(judge);
    } catch (TokenMgrException e) {
      return null;
    }
  }

  private static List<String> tokens(GeneratedJavaParserTokenManager lexer) {
    List<String> all = new ArrayList<>();
    Token token;
    do {
      token = lexer.getNextToken();
      all.add(
          token.kind
              + " "
              + token.realKind
              + " "
              + token.image
              + " "
              + token.beginLine
              + ":"
              + token.beginColumn
              + "-"
              + token.endLine
              + ":"
              + token.endColumn
              + " "
              + token.javaToken.getKind()
              + " "
              + token.javaToken.getText()
              + " "
              + token.javaToken.getRange().orElseThrow());
    } while (token.kind != GeneratedJavaParserConstants.EOF);
    return all;
  }

  /** True where the text is cut, and then as the judge cuts it. */
  private static boolean isCut(PlainLexer lexer, String text) {
    if (!lexer.read(text)) {
      return false;
    }
    assertEquals(judged(text), tokens(lexer), text);
    return true;
  }

  @Test
  void whatIsCutIsCutAsByTheJudge() {
    PlainLexer lexer = new PlainLexer();
    int cut = 0;
    for (String one : PIECES) {
      for (String other : PIECES) {
        cut += isCut(lexer, one + other) ? 1 : 0;
        cut += isCut(lexer, one + " " + other + "\n") ? 1 : 0;
      }
    }
    assertTrue(cut > PIECES.size() * PIECES.size() / 2, "cut: " + cut);
  }

  @Test
  void longerTextsToo() {
    PlainLexer lexer = new PlainLexer();
    Random random = new Random(7);
    int cut = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      cut += isCut(lexer, text.toString()) ? 1 : 0;
    }
    assertTrue(cut > 1_000, "cut: " + cut);
  }

  /** Where the texts of a folder stand, each with the places of its nodes. */
  private static String nodes(ParseResult<CompilationUnit> result) {
    StringBuilder all = new StringBuilder();
    CompilationUnit tree = result.getResult().orElseThrow();
    tree.walk(
        Node.TreeTraversal.PREORDER,
        node ->
            all.append(node.getClass().getSimpleName())
                .append(' ')
                .append(node.getRange().orElse(null))
                .append('\n'));
    for (Problem problem : result.getProblems()) {
      all.append(problem.getLocation().flatMap(TokenRange::toRange).orElse(null)).append('\n');
    }
    return all + tree.toString();
  }

  @Test
  void treesAreTheSameWithAllTokensAndWithout() throws IOException {
    BareParser parser = new BareParser();
    PlainLexer lexer = new PlainLexer();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    int cut = 0;
    for (Path source : sources) {
      String text = Files.readString(source, StandardCharsets.UTF_8);
      if (isCut(lexer, text)) {
        cut++;
        assertEquals(nodes(parser.parse(text, true)), nodes(parser.parse(text, false)), text);
      }
    }
    assertTrue(cut > sources.size() / 2, cut + " of " + sources.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { int i = ; g(); } int k; }",
        "class A { void f( { } int k; }",
        "class A { void f() { g() } void h() { } ",
        "class A { java.util.Map<String, java.util.List<java.util.Set<int[]>>> a = b >>> c >> d; }",
        "package a; import b.*; import static c.D.*;\nenum E { X { int f() { return 1; } }, Y; }",
        "class A { int f(Object o) { return switch (o) { case String s when s.isEmpty() -> 1;"
            + " default -> { yield 2; } }; } }",
        "record R(int a, String... b) implements I { R { } static int c; }",
        "} class A { }",
        "class A { @B(c = {1, 2}) <T extends C & D> T f(final int... a) throws E { return null; } }"
      })
  void treesAndProblemsOfWhatIsWrongToo(String text) {
    BareParser parser = new BareParser();
    assertTrue(new PlainLexer().read(text));
    assertEquals(nodes(parser.parse(text, true)), nodes(parser.parse(text, false)));
  }

  @Test
  void aFileThatIsRefusedIsReadAllTheSame() {
    BareParser parser = new BareParser();
    String refused = "class Caf\u00e9 { String a = \"\"\"\n  x\"\"\"; }";
    assertFalse(new PlainLexer().read(refused));
    assertTrue(parser.parse(refused, false).isSuccessful());
    assertTrue(parser.parse("class A { }", false).isSuccessful());
    assertTrue(parser.parse(refused, false).isSuccessful());
  }
}
