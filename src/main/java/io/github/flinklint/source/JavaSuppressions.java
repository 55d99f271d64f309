package io.github.flinklint.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.suppression.CommentLines;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions in a Java file. A comment behind code covers its line; one on a line of its own
 * covers the next line of code, and the whole of the declaration or of the simple statement that
 * begins there. An annotation covers what it stands before.
 */
final class JavaSuppressions {

  private static final String PREFIX = Directive.MARK;

  private final SourceUnit unit;
  private final List<Suppression> found = new ArrayList<>();

  /** Comments by where they begin. */
  private final NavigableMap<Position, JavaToken> comments = new TreeMap<>();

  /** What is neither a blank nor a comment, by where it begins. */
  private final NavigableMap<Position, JavaToken> code = new TreeMap<>();

  private JavaSuppressions(SourceUnit unit) {
    this.unit = unit;
  }

  /** Reads a file that was parsed; sorted. */
  static List<Suppression> of(SourceUnit unit) {
    JavaSuppressions reader = new JavaSuppressions(unit);
    reader.collectTokens();
    for (JavaToken comment : reader.comments.values()) {
      reader.comment(comment);
    }
    for (Node node : Nodes.of(unit.tree())) {
      if (node instanceof NodeWithAnnotations<?> annotated) {
        for (AnnotationExpr annotation : annotated.getAnnotations()) {
          reader.annotation(annotation, node);
        }
      }
    }
    Collections.sort(reader.found);
    return List.copyOf(reader.found);
  }

  private void collectTokens() {
    TokenRange all = unit.tree().getTokenRange().orElse(null);
    if (all == null) {
      return;
    }
    // What stands before the first declaration is not part of the tree.
    JavaToken token = all.getBegin();
    while (token.getPreviousToken().isPresent()) {
      token = token.getPreviousToken().get();
    }
    for (JavaToken next = token; next != null; next = next.getNextToken().orElse(null)) {
      Range range = next.getRange().orElse(null);
      if (range != null && next.getCategory().isComment()) {
        comments.put(range.begin, next);
      } else if (range != null && !next.getCategory().isWhitespace() && !next.getText().isEmpty()) {
        code.put(range.begin, next);
      }
    }
  }

  private void comment(JavaToken token) {
    Range range = token.getRange().orElseThrow();
    for (CommentLines.Line line : CommentLines.read(text(token), locate(range))) {
      Accepted.By by = Accepted.By.COMMENT;
      if (!startsLine(range.begin)) {
        found.add(
            Suppression.ofLines(line.directive(), by, line.at(), range.begin.line, range.end.line));
        continue;
      }
      JavaToken next = next(range.end);
      found.add(
          next == null
              ? Suppression.ofLines(line.directive(), by, line.at(), 1, 0)
              : new Suppression(line.directive(), by, line.at(), coveredFrom(next)));
    }
  }

  /** What a comment says, without its signs. */
  private static String text(JavaToken comment) {
    return comment.getText().strip().replaceFirst("^(?://+|/\\*+)", "").replaceFirst("\\*/$", "");
  }

  private void annotation(AnnotationExpr annotation, Node annotated) {
    if (!annotation.getName().getIdentifier().equals("SuppressWarnings")) {
      return;
    }
    List<String> rules = new ArrayList<>();
    for (Node node : Nodes.of(annotation)) {
      String value = node instanceof StringLiteralExpr literal ? literal.asString() : "";
      if (value.startsWith(PREFIX)) {
        rules.add(value.substring(PREFIX.length()).strip());
      }
    }
    Range range = annotation.getRange().orElse(null);
    Range covered = annotated.getRange().orElse(null);
    if (!rules.isEmpty() && range != null && covered != null) {
      Directive directive = Directive.beside(rules, beside(range));
      found.add(
          new Suppression(
              directive, Accepted.By.ANNOTATION, locate(range), locate(whole(annotated, covered))));
    }
  }

  /** A local variable is covered with its whole statement. */
  private static Range whole(Node annotated, Range range) {
    Node around = annotated.getParentNode().orElse(null);
    return around instanceof ExpressionStmt ? around.getRange().orElse(range) : range;
  }

  /** The ordinary comment on an annotation's lines, on the one behind them or the one before. */
  private @Nullable String beside(Range annotation) {
    List<Integer> lines = new ArrayList<>();
    for (int line = annotation.begin.line; line <= annotation.end.line; line++) {
      lines.add(line);
    }
    lines.add(annotation.begin.line - 1);
    lines.add(annotation.end.line + 1);
    for (int line : lines) {
      for (JavaToken comment : comments.values()) {
        Range range = comment.getRange().orElseThrow();
        boolean isThere = range.begin.line == line || range.end.line == line;
        boolean isOwnLine = startsLine(range.begin);
        boolean isOnAnnotation = annotation.begin.line <= line && line <= annotation.end.line;
        if (isThere
            && (isOwnLine || isOnAnnotation)
            && !comment.getText().startsWith("/**")
            && !Directive.isIn(text(comment))) {
          return inOneLine(text(comment));
        }
      }
    }
    return null;
  }

  private static String inOneLine(String comment) {
    StringJoiner joined = new StringJoiner(" ");
    for (String line : comment.split("[\r\n]", -1)) {
      String one = line.strip().replaceFirst("^\\*\\s*", "");
      if (!one.isEmpty()) {
        joined.add(one);
      }
    }
    return joined.toString();
  }

  private boolean startsLine(Position begin) {
    var before = code.lowerEntry(begin);
    return before == null || before.getValue().getRange().orElseThrow().end.line < begin.line;
  }

  private @Nullable JavaToken next(Position end) {
    var next = code.higherEntry(end);
    return next == null ? null : next.getValue();
  }

  /**
   * What begins with a token, or has it before its name: the declaration that begins latest, or the
   * simple statement; else the token's line.
   */
  private SourceLocation coveredFrom(JavaToken token) {
    Range own = token.getRange().orElseThrow();
    Range latest = null;
    for (Node node : Nodes.of(unit.tree())) {
      Range range = node.getRange().orElse(null);
      if (range != null
          && isCoveredFrom(node, range, own.begin)
          && (latest == null || range.begin.compareTo(latest.begin) > 0)) {
        latest = range;
      }
    }
    return latest == null
        ? SourceLocation.ofLine(unit.file().relative(), own.begin.line)
        : locate(latest);
  }

  private static boolean isCoveredFrom(Node node, Range range, Position at) {
    if (node instanceof BodyDeclaration<?> declaration) {
      return !range.begin.isAfter(at) && !at.isAfter(headEnd(declaration, range));
    }
    boolean isSimple =
        node instanceof ExpressionStmt
            || node instanceof ReturnStmt
            || node instanceof ThrowStmt
            || node instanceof ExplicitConstructorInvocationStmt;
    return isSimple && range.begin.equals(at);
  }

  /** Where what a declaration declares begins, behind its annotations and modifiers. */
  private static Position headEnd(BodyDeclaration<?> declaration, Range range) {
    Position first = null;
    for (Node child : declaration.getChildNodes()) {
      Range of = child.getRange().orElse(null);
      if (of != null
          && !(child instanceof AnnotationExpr)
          && !(child instanceof Modifier)
          && (first == null || of.begin.compareTo(first) < 0)) {
        first = of.begin;
      }
    }
    return first == null ? range.begin : first;
  }

  private SourceLocation locate(Range range) {
    // Comments to the end of the line have the line's end among their characters.
    return new SourceLocation(
        unit.file().relative(),
        range.begin.line,
        range.begin.column,
        range.end.line,
        range.end.column + 1);
  }
}
