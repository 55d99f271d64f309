package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of a function.
 *
 * @param name of the function
 * @param arguments in order
 * @param isExpanded true where the last argument is a list of arguments, {@code f(a, b...)}
 */
record CallExpression(
    String name, List<Expression> arguments, boolean isExpanded, SourceLocation at)
    implements Expression {

  CallExpression {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Value evaluate(Context context) {
    List<Value> values = new ArrayList<>();
    for (Expression argument : arguments) {
      values.add(context.evaluate(argument));
    }
    if (isExpanded && !values.isEmpty()) {
      Value last = values.remove(values.size() - 1);
      if (!(last instanceof Value.Elements list)) {
        return context.open(this);
      }
      values.addAll(list.elements());
    }
    Value result =
        context.mayHold(values.size()) ? Functions.call(name, values, at, context) : null;
    return result == null ? context.open(this) : result;
  }

  @Override
  public void describe(Description to) {
    to.add(name);
    to.add("(");
    to.addAll(arguments);
    to.add(")");
  }
}
