package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * {@code [a, b]}.
 *
 * @param elements in order
 */
public record TupleExpression(List<Expression> elements, SourceLocation at) implements Expression {

  /** Copies the list. */
  public TupleExpression {
    elements = List.copyOf(elements);
  }

  @Override
  public Value evaluate(Context context) {
    return new Value.Elements(elements.stream().map(context::evaluate).toList(), false, at);
  }

  @Override
  public void describe(Description to) {
    to.add("[");
    to.addAll(elements);
    to.add("]");
  }
}
