package io.github.flinklint.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * A parsed file.
 *
 * @param file the file
 * @param tree its syntax tree; what the parser could not read is missing in it
 * @param broken where the parser stumbled; the good statements beside such a place may be missing
 *     too
 * @param undecodable true where bytes could not be decoded: literals with replaced characters are
 *     not to be trusted
 */
public record SourceUnit(
    SourceFile file, CompilationUnit tree, List<Range> broken, boolean undecodable) {

  /** Copies the list. */
  public SourceUnit {
    broken = List.copyOf(broken);
  }

  /** The same tree for a module that sees the file as one of another folder. */
  SourceUnit in(SourceFile other) {
    return new SourceUnit(other, tree, broken, undecodable);
  }

  /** True where the parser stumbled somewhere in the node. */
  public boolean isBroken(Node node) {
    if (broken.isEmpty()) {
      return false;
    }
    Range range = node.getRange().orElse(null);
    return range == null
        || broken.stream()
            .anyMatch(b -> range.begin.line <= b.begin.line && b.begin.line <= range.end.line);
  }

  /**
   * The place of a node with the absolute path of the file, which tells it from all others: files
   * outside of the repository are reported by their names alone.
   */
  public SourceLocation identify(Node node) {
    SourceLocation at = locate(node);
    return new SourceLocation(
        file.path().toString(), at.line(), at.column(), at.endLine(), at.endColumn());
  }

  /** The place of a node. */
  public SourceLocation locate(Node node) {
    Range range = node.getRange().orElse(null);
    return range == null
        ? SourceLocation.ofFile(file.relative())
        : new SourceLocation(
            file.relative(),
            range.begin.line,
            range.begin.column,
            range.end.line,
            range.end.column + 1);
  }
}
