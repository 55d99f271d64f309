package io.github.flinklint.source;

import com.github.javaparser.BareParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, decodes and parses single files, at the newest language level. One per thread: JavaParser
 * silently loses files when it is shared. Messages of the parser are not passed on, since they
 * quote source text.
 */
final class UnitParser {

  /** Made when something is parsed. */
  private @Nullable BareParser parser;

  /** Reads and parses a file. */
  SourceStore.Parsed parse(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      SourceUnit unit = parse(file, bytes, problems);
      return new SourceStore.Parsed(unit, List.copyOf(problems), Digest.of(bytes));
    } catch (IOException e) {
      problems.add(problem(file, 0, 0, "cannot be read; check its permissions"));
      return new SourceStore.Parsed(null, List.copyOf(problems), "");
    }
  }

  private @Nullable SourceUnit parse(SourceFile file, byte[] bytes, List<Problem> problems) {
    String text = decode(bytes, file.root().encoding());
    boolean undecodable = text == null;
    if (text == null) {
      Charset encoding = file.root().encoding();
      problems.add(
          problem(
              file,
              0,
              0,
              "not valid "
                  + encoding
                  + ": texts with undecodable characters are unknown;"
                  + " set project.build.sourceEncoding to the encoding of this file"));
      text = new String(bytes, encoding);
    }
    return parse(file, withoutByteOrderMark(text), undecodable, problems);
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable String decode(byte[] bytes, Charset encoding) {
    try {
      return encoding
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private BareParser parser() {
    BareParser own = parser;
    if (own == null) {
      own = new BareParser();
      parser = own;
    }
    return own;
  }

  private @Nullable SourceUnit parse(
      SourceFile file, String text, boolean undecodable, List<Problem> problems) {
    try {
      ParseResult<CompilationUnit> result = parser().parse(text, file.mayHoldSuppressions());
      CompilationUnit tree = result.getResult().orElse(null);
      if (tree != null) {
        VarTypes.mark(tree, text);
      }
      if (result.isSuccessful() && tree != null) {
        return new SourceUnit(file, tree, List.of(), undecodable);
      }
      return broken(file, result, undecodable, problems);
    } catch (StackOverflowError e) {
      // It may have been left in the middle of looking ahead.
      parser = null;
      problems.add(problem(file, 0, 0, "nested too deeply to be parsed; what it holds is unknown"));
      return null;
    } catch (RuntimeException e) {
      // JavaParser has thrown on hostile input; the file is lost, the rest goes on.
      parser = null;
      problems.add(problem(file, 0, 0, "cannot be parsed; what it holds is unknown"));
      return null;
    }
  }

  /** What the parser could read of a file with syntax errors, and where it stumbled. */
  private static @Nullable SourceUnit broken(
      SourceFile file,
      ParseResult<CompilationUnit> result,
      boolean undecodable,
      List<Problem> problems) {
    List<Range> places = new ArrayList<>();
    boolean placeless = false;
    for (com.github.javaparser.Problem trouble : result.getProblems()) {
      TokenRange tokens = trouble.getLocation().orElse(null);
      Range place = tokens == null ? null : tokens.toRange().orElse(null);
      if (place == null) {
        placeless = true;
      } else {
        places.add(place);
      }
    }
    places.sort(Comparator.comparing(range -> range.begin));
    int line = places.isEmpty() ? 0 : places.get(0).begin.line;
    int column = places.isEmpty() ? 0 : places.get(0).begin.column;
    problems.add(
        problem(
            file,
            line,
            column,
            "syntax error: what the enclosing declaration holds is unknown;"
                + " the file is analysed as far as it can be read"));
    CompilationUnit tree = result.getResult().orElse(null);
    if (tree == null) {
      return null;
    }
    if (placeless || places.isEmpty()) {
      tree.getRange().ifPresent(places::add);
    }
    return new SourceUnit(file, tree, places, undecodable);
  }

  private static Problem problem(SourceFile file, int line, int column, String message) {
    SourceLocation at =
        new SourceLocation(file.relative(), line, column, line, column == 0 ? 0 : column + 1);
    return new Problem(Problem.Kind.SOURCE, at, message);
  }
}
