package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Value chosen = truth ? inTypeOf(first, no, second) : inTypeOf(second, yes, first);
    return chosen == null ? context.open(this) : chosen;
  }

  /** Both outcomes have one type: where one is a text, the other becomes one. */
  private static @Nullable Value inTypeOf(Value chosen, Expression written, Value other) {
    boolean isOfNoType = written instanceof LiteralExpression && other instanceof Value.Nothing;
    if (isOfNoType || chosen instanceof Value.Open || chosen instanceof Value.Nothing) {
      return chosen;
    }
    boolean isEmpty =
        (written instanceof TupleExpression && chosen instanceof Value.Elements)
            || (written instanceof ObjectExpression && chosen instanceof Value.Members);
    if (isEmpty && isEmpty(other)) {
      // Of two different sizes the language makes one list or map, whose elements have one type.
      return Unification.isSet(chosen) ? chosen : Unification.elements(chosen);
    }
    List<Value> unified = Unification.unify(List.of(chosen, other));
    if (unified == null || unified.get(0).equals(chosen) || Functions.isKnown(other, 0)) {
      return unified == null ? null : unified.get(0);
    }
    // If the language refuses anything in the other one, it leaves the chosen one as it is.
    return Unification.loose(chosen);
  }

  private static boolean isEmpty(Value value) {
    return (value instanceof Value.Elements list && list.elements().isEmpty())
        || (value instanceof Value.Members map && map.members().isEmpty() && map.more() == null);
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
