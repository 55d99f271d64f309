package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;

/** {@code condition ? yes : no}. */
record ConditionalExpression(Expression condition, Expression yes, Expression no, SourceLocation at)
    implements Expression {
  @Override
  public Value evaluate(Context context) {
    Boolean truth = Conversions.truth(context.evaluate(condition));
    Value first = context.evaluate(yes);
    Value second = context.evaluate(no);
    if (truth == null) {
      return isSame(first, second) ? first : context.open(this);
    }
    Value chosen = truth ? first : second;
    Value other = truth ? second : first;
    return inTypeOf(chosen, other);
  }

  /** Both outcomes have one type: where one is a text, the other becomes one. */
  private Value inTypeOf(Value chosen, Value other) {
    boolean isPrimitive = chosen instanceof Value.Decimal || chosen instanceof Value.Truth;
    if (isPrimitive && other instanceof Value.Words) {
      return Conversions.toText(chosen);
    }
    return chosen;
  }

  private static boolean isSame(Value first, Value second) {
    Boolean equal = OperationExpression.equal(first, second);
    return equal != null && equal && hasOneForm(first, second);
  }

  private static boolean hasOneForm(Value first, Value second) {
    return (first instanceof Value.Truth && second instanceof Value.Truth)
        || (first instanceof Value.Decimal && second instanceof Value.Decimal)
        || (first instanceof Value.Words && second instanceof Value.Words)
        || (first instanceof Value.Nothing && second instanceof Value.Nothing);
  }

  @Override
  public void describe(Description to) {
    to.add(condition);
    to.add(" ? ");
    to.add(yes);
    to.add(" : ");
    to.add(no);
  }
}
