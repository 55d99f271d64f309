package io.github.flinklint.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Walks through trees, without the functions that the parser's own walks would link. */
public final class Nodes {

  private Nodes() {}

  /** A node and all below it, each before its children, in the order of the source. */
  public static List<Node> of(Node root) {
    List<Node> all = new ArrayList<>();
    Iterator<Node> nodes = new Node.PreOrderIterator(root);
    while (nodes.hasNext()) {
      all.add(nodes.next());
    }
    return all;
  }
}
