package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pieces of a template in a row, and how they are trimmed and nested. */
final class TemplateTokens {
  private static final int MAX_DEPTH = 100;

  /** What sort of piece. */
  enum Kind {
    LITERAL,
    INTERPOLATION,
    IF,
    ELSE,
    ENDIF,
    FOR,
    ENDFOR;

    /** The directive of this name; null where there is none. */
    static @Nullable Kind of(@Nullable String word) {
      for (Kind kind : List.of(IF, ELSE, ENDIF, FOR, ENDFOR)) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
          return kind;
        }
      }
      return null;
    }
  }

  /**
   * A piece.
   *
   * @param part an interpolation; null for others
   * @param expression condition or collection of a directive; null for others
   * @param keyName first name of a loop that has two; null for others
   * @param valueName name of a loop; null for others
   * @param trimsBefore true where blanks before it go
   * @param trimsAfter true where blanks behind it go
   * @param at place of a directive; null for others
   */
  record Token(
      Kind kind,
      Template.@Nullable Part part,
      @Nullable Expression expression,
      @Nullable String keyName,
      @Nullable String valueName,
      boolean trimsBefore,
      boolean trimsAfter,
      @Nullable SourceLocation at) {

    static Token of(Template.Part part, boolean trimsBefore, boolean trimsAfter) {
      return new Token(Kind.INTERPOLATION, part, null, null, null, trimsBefore, trimsAfter, null);
    }

    static Token literal() {
      return new Token(Kind.LITERAL, null, null, null, null, false, false, null);
    }
  }

  private final List<Token> tokens = new ArrayList<>();

  /** For each token its runs; empty where it is no literal. */
  private final List<List<Run>> literals = new ArrayList<>();

  private final List<Run> current = new ArrayList<>();
  private int next;
  private int depth;

  void addRun(Run run) {
    current.add(run);
  }

  void endLiteral() {
    if (!current.isEmpty()) {
      tokens.add(Token.literal());
      literals.add(List.copyOf(current));
      current.clear();
    }
  }

  void add(Token token) {
    tokens.add(token);
    literals.add(List.of());
  }

  List<Run> runs() {
    return literals.stream().flatMap(List::stream).toList();
  }

  /**
   * The template.
   *
   * @param isIndented true where the blanks that all lines begin with go
   */
  Template build(SourceLocation at, Run.Placing placing, boolean isIndented)
      throws SyntaxException {
    List<Text> texts = new ArrayList<>();
    for (List<Run> runs : literals) {
      texts.add(Context.joined(runs.stream().map(placing::place).toList()));
    }
    trim(texts);
    if (isIndented) {
      takeIndentation(texts);
    }
    List<Template.Part> parts = parts(texts, at);
    if (next < tokens.size()) {
      throw new SyntaxException(
          placeOf(tokens.get(next), at), "a directive ends what has not begun");
    }
    return new Template(parts, at);
  }

  // ---- blanks

  private void trim(List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String all = texts.get(i).template();
      int from = 0;
      int to = all.length();
      if (i > 0 && tokens.get(i - 1).trimsAfter()) {
        from = WhiteSpace.from(all);
      }
      if (i + 1 < tokens.size() && tokens.get(i + 1).trimsBefore()) {
        to = Math.max(from, WhiteSpace.to(all));
      }
      texts.set(i, texts.get(i).sub(from, to));
    }
  }

  /** As the language's own reader does it: blank lines neither count nor change. */
  private void takeIndentation(List<Text> texts) {
    int least = Integer.MAX_VALUE;
    List<Integer> changed = new ArrayList<>();
    boolean atLineStart = true;
    for (int i = 0; i < texts.size(); i++) {
      String all = texts.get(i).template();
      boolean isLiteral = tokens.get(i).kind() == Kind.LITERAL;
      if (atLineStart) {
        atLineStart = false;
        if (!isLiteral) {
          least = 0;
        } else if (WhiteSpace.to(all) > 0 || !all.endsWith("\n")) {
          least = Math.min(least, WhiteSpace.from(all));
          changed.add(i);
        }
      }
      atLineStart |= isLiteral && all.endsWith("\n");
    }
    for (int i : changed) {
      texts.set(i, texts.get(i).sub(least, texts.get(i).template().length()));
    }
  }

  // ---- nesting

  /** The parts up to the next directive that ends something, or to the end. */
  private List<Template.Part> parts(List<Text> texts, SourceLocation at) throws SyntaxException {
    List<Template.Part> parts = new ArrayList<>();
    depth++;
    if (depth > MAX_DEPTH) {
      throw new SyntaxException(
          at, "directives nested more than " + MAX_DEPTH + " deep, which is not read");
    }
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      Template.Part part = token.part();
      Expression expression = token.expression();
      if (token.kind() == Kind.LITERAL) {
        parts.add(new Template.Characters(texts.get(next)));
        next++;
      } else if (part != null) {
        parts.add(part);
        next++;
      } else if (expression != null) {
        next++;
        parts.add(directive(token, expression, texts, placeOf(token, at)));
      } else {
        break;
      }
    }
    depth--;
    parts.removeIf(part -> part instanceof Template.Characters c && c.text().parts().isEmpty());
    return parts;
  }

  private Template.Part directive(
      Token token, Expression expression, List<Text> texts, SourceLocation at)
      throws SyntaxException {
    List<Template.Part> first = parts(texts, at);
    String valueName = token.valueName();
    if (valueName != null) {
      end(Kind.ENDFOR, at, "a for directive is not closed, expected endfor");
      return new Template.Repetition(token.keyName(), valueName, expression, first, at);
    }
    List<Template.Part> second = List.of();
    if (next < tokens.size() && tokens.get(next).kind() == Kind.ELSE) {
      next++;
      second = parts(texts, at);
    }
    end(Kind.ENDIF, at, "an if directive is not closed, expected endif");
    return new Template.Choice(expression, first, second, at);
  }

  private void end(Kind kind, SourceLocation at, String message) throws SyntaxException {
    if (next >= tokens.size() || tokens.get(next).kind() != kind) {
      throw new SyntaxException(at, message);
    }
    next++;
  }

  private static SourceLocation placeOf(Token token, SourceLocation otherwise) {
    SourceLocation at = token.at();
    return at == null ? otherwise : at;
  }
}
