package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file or between the braces of a block.
 *
 * @param attributes in the order in which they are written
 * @param blocks in the order in which they are written
 */
public record Body(List<Attribute> attributes, List<Block> blocks) {

  /**
   * A name and its value.
   *
   * @param at place of the name
   */
  public record Attribute(String name, Expression value, SourceLocation at) {}

  /**
   * A block.
   *
   * @param type the word that it begins with
   * @param labels what follows the word
   * @param header place of the word and the labels
   */
  public record Block(String type, List<String> labels, Body body, SourceLocation header) {

    /** Copies the labels. */
    public Block {
      labels = List.copyOf(labels);
    }
  }

  /** Nothing. */
  public static final Body EMPTY = new Body(List.of(), List.of());

  /** Copies the lists. */
  public Body {
    attributes = List.copyOf(attributes);
    blocks = List.copyOf(blocks);
  }

  /** The attribute of this name; null where there is none. */
  public @Nullable Attribute attribute(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute;
      }
    }
    return null;
  }

  /** The blocks of this type with this number of labels. */
  public List<Block> blocks(String type, int labels) {
    return blocks.stream()
        .filter(block -> block.type().equals(type) && block.labels().size() == labels)
        .toList();
  }
}
