package com.github.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * JavaParser's grammar and nothing else: no validators, no processors, no language levels. They ask
 * whether a source is valid for some version of Java, which the compiler knows better, and cost
 * more than the parsing of a small job: a hundred classes and two hundred functions, linked anew in
 * each build. Of JavaParser's package, since the grammar can be reached from nowhere else; see
 * decisions/cold-start.md. Not for several threads.
 */
@NullMarked
public final class BareParser {

  /** As many columns as JavaParser takes for a tab: positions count characters. */
  private static final int TAB = 1;

  private final PlainLexer lexer = new PlainLexer();
  private final GeneratedJavaParser plain = new GeneratedJavaParser(lexer);
  private @Nullable GeneratedJavaParser parser;

  /**
   * Parses a compilation unit of the newest Java. Words that are keywords in some places only, as
   * {@code var}, are left as the grammar reads them: {@code var} is a class of that name.
   *
   * @param withTokens whether to keep every token, comments and blanks among them: else nodes have
   *     places, but there is no way from one token to the next
   * @return the tree, or as much of it as could be read, with what was wrong in the order in which
   *     it was found; without a tree where the parser gave up
   */
  public ParseResult<CompilationUnit> parse(String text, boolean withTokens) {
    GeneratedJavaParser ready =
        !withTokens && lexer.read(text) ? again() : on(new StringProvider(text));
    try {
      CompilationUnit tree = ready.CompilationUnit();
      return new ParseResult<>(tree, ready.problems, ready.getCommentsCollection());
    } catch (ParseException | RuntimeException e) {
      ready.problems.add(new Problem("given up", null, e));
      return new ParseResult<>(null, ready.problems, ready.getCommentsCollection());
    }
  }

  /** On what the lexer has read. */
  private GeneratedJavaParser again() {
    plain.ReInit(lexer);
    plain.problems = new ArrayList<>();
    plain.setStoreTokens(true);
    return plain;
  }

  private GeneratedJavaParser on(Provider provider) {
    GeneratedJavaParser ready = parser;
    if (ready == null) {
      ready = new GeneratedJavaParser(provider);
      parser = ready;
    } else {
      ready.reset(provider);
    }
    ready.setTabSize(TAB);
    // Without tokens the nodes have no places.
    ready.setStoreTokens(true);
    ready.setYieldSupported();
    return ready;
  }
}
