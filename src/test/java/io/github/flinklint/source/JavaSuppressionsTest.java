package io.github.flinklint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.suppression.Suppression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What suppressions cover. In the sources {@code IGNORE} stands for a suppression; each line that
 * one covers ends with {@code //<}, all others do not.
 */
class JavaSuppressionsTest {

  private static final String IGNORE = "flink-lint:ignore a-b -- why";

  @TempDir private Path folder;

  private List<Suppression> read(String source) throws IOException {
    Files.writeString(folder.resolve("A.java"), source);
    SourceRoot root = new SourceRoot(folder, StandardCharsets.UTF_8, true);
    SourceTree tree = new SourceTree(folder, List.of(root), List.of("Environment"));
    List<Suppression> found = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      found.addAll(tree.suppressions(file));
    }
    return found;
  }

  private void assertCovers(String marked) throws IOException {
    List<Integer> expected = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    String[] lines = marked.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].endsWith("//<")) {
        expected.add(i + 1);
      }
    }
    String source = marked.replace("//<", "").replace("IGNORE", IGNORE);
    for (Suppression suppression : read(source)) {
      assertEquals("why", suppression.directive().reason());
      SourceLocation place = suppression.covered();
      for (int line = place.line(); line > 0 && line <= place.endLine(); line++) {
        covered.add(line);
      }
    }
    assertEquals(expected, covered.stream().distinct().sorted().toList(), source);
    List<Suppression> windows = read(source.replace("\n", "\r\n"));
    assertEquals(read(source), windows, "with other line ends");
  }

  @Test
  void coversItsLineBehindCode() throws IOException {
    assertCovers(
        """
        class A {
          void a() {
            b(
                1, // IGNORE //<
                2);
            c(); /* IGNORE */ //<
          }
        }
        """);
  }

  @Test
  void coversTheStatementThatFollows() throws IOException {
    assertCovers(
        """
        class A {
          int a() {
            // IGNORE
            b( //<
                1, //<
                2); //<
            c();
            // IGNORE
            int x = 1 //<
                + 2; //<
            // IGNORE
            return //<
                x; //<
          }
        }
        """);
  }

  @Test
  void coversTheFirstLineOfAStatementWithABlock() throws IOException {
    assertCovers(
        """
        class A {
          void a() {
            // IGNORE
            if (x) { //<
              b();
            }
          }
        }
        """);
  }

  @Test
  void coversALineWithinAStatement() throws IOException {
    assertCovers(
        """
        class A {
          void a() {
            b()
                // IGNORE
                .c( //<
                    1)
                .d();
          }
        }
        """);
  }

  @Test
  void coversTheDeclarationThatFollows() throws IOException {
    assertCovers(
        """
        class A {
          // IGNORE
          void a() { //<
            b(); //<
          } //<
          // IGNORE
          private static final String X = //<
              "x"; //<
          // IGNORE
          static { //<
            b(); //<
          } //<
          // IGNORE
          A() { //<
          } //<
          void c() {}
        }
        """);
  }

  @Test
  void coversATypeWithAllThatIsInIt() throws IOException {
    assertCovers(
        """
        package a;

        import java.util.List;

        /* IGNORE */
        class A { //<
          int x; //<
        } //<
        class B {}
        """);
  }

  @Test
  void standsBeforeOrBehindDocumentationAndAnnotations() throws IOException {
    assertCovers(
        """
        class A {
          // IGNORE

          // ordinary
          /** Documentation. */
          @Deprecated //<
          public void a() { //<
          } //<
          /**
           * Documentation.
           *
           * IGNORE
           */
          public void b() { //<
          } //<
          @Deprecated //<
          // IGNORE //<
          void c() { //<
          } //<
          @Deprecated //<
          public //<
          // IGNORE //<
          void d() {} //<
          void e() {}
        }
        """);
  }

  @Test
  void coversNothingWhereNothingFollows() throws IOException {
    assertCovers(
        """
        class A {}
        // IGNORE
        """);
  }

  @Test
  void isNotInATextOrInWords() throws IOException {
    assertCovers(
        """
        class A {
          String a = "// IGNORE";
          String b = \"""
            // IGNORE
            \""";
          // write IGNORE
          int c;
        }
        """);
  }

  @Test
  void coversWhatAnAnnotationStandsBefore() throws IOException {
    assertCovers(
        """
        class A {
          @SuppressWarnings("flink-lint:a-b") // why //<
          void a() { //<
          } //<
          // why
          @SuppressWarnings({"unchecked", "flink-lint:a-b"}) //<
          int b = //<
              1; //<
          @SuppressWarnings( //<
              value = {"flink-lint:a-b"}) //<
          // why //<
          void c() { //<
            @SuppressWarnings("flink-lint:a-b") /* why */ //<
            int d = //<
                1; //<
          } //<
          @SuppressWarnings("unchecked") // why
          void e() {}
        }
        """);
  }

  @Test
  void hasNoReasonInDocumentationOrInAnotherDeclaration() throws IOException {
    List<Suppression> read =
        read(
            """
            class A {
              int x; // of x
              @SuppressWarnings("flink-lint:a-b")
              int y; // of y

              /** Documentation. */
              @SuppressWarnings("flink-lint:c-d")
              int z;
            }
            """);
    assertEquals(2, read.size());
    read.forEach(suppression -> assertEquals(null, suppression.directive().reason()));
  }

  @Test
  void hasTheDayOfAnAnnotationInTheComment() throws IOException {
    List<Suppression> read =
        read(
            """
            class A {
              @SuppressWarnings("flink-lint:a-b") // until=2027-01-31 -- why
              int x;
            }
            """);
    assertEquals("2027-01-31", String.valueOf(read.get(0).directive().until()));
    assertEquals("why", read.get(0).directive().reason());
  }

  @Test
  void coversNothingElseOnTheSameLine() throws IOException {
    String source =
        """
        class A {
          void a() {
            // IGNORE
            b("a"
                + "b"); c(1);
          }
          void d(@SuppressWarnings("flink-lint:a-b") /* why */ int x) { c(2); }
        }
        """;
    List<Suppression> read = read(source.replace("IGNORE", IGNORE));
    assertEquals(2, read.size());
    assertEquals("4:5-5:16", places(read.get(0)));
    assertEquals("7:10-7:61", places(read.get(1)));
  }

  private static String places(Suppression suppression) {
    SourceLocation at = suppression.covered();
    return "%d:%d-%d:%d".formatted(at.line(), at.column(), at.endLine(), at.endColumn());
  }

  @Test
  void hasThePlaceOfTheComment() throws IOException {
    List<Suppression> read = read("class A {\n  int x; // " + IGNORE + "\n}\n");
    assertEquals("A.java:2:10", read.get(0).at().toString());
    assertEquals(2, read.get(0).at().endLine());
    assertEquals(10 + 3 + IGNORE.length(), read.get(0).at().endColumn());
  }

  @Test
  void areReadInAFileWithASyntaxError() throws IOException {
    assertEquals(
        1,
        read("class A {\n  void a() {\n    b(;\n    // " + IGNORE + "\n    c();\n  }\n}\n").size());
  }

  @Test
  void readsAMegabyteOfBlanksBesideAnAnnotation() throws IOException {
    String blanks = " ".repeat(1 << 20);
    List<Suppression> found =
        read(
            "/* why"
                + blanks
                + "\n *\n * not"
                + blanks
                + "*/\n@SuppressWarnings(\"flink-lint:a-b\")\nclass A {}\n");
    assertEquals("why not", found.get(0).directive().reason());
  }
}
