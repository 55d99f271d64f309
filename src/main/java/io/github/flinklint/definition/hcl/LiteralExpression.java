package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.math.BigDecimal;

/**
 * A number, {@code true}, {@code false} or {@code null}.
 *
 * @param value its value
 */
public record LiteralExpression(Value value) implements Expression {
  @Override
  public SourceLocation at() {
    return value.at();
  }

  @Override
  public Value evaluate(Context context) {
    return value;
  }

  @Override
  public void describe(Description to) {
    if (value instanceof Value.Truth truth) {
      to.add(truth.isTrue() ? "true" : "false");
    } else if (value instanceof Value.Decimal number) {
      to.add(Conversions.written(number.number()));
    } else {
      to.add("null");
    }
  }

  /** True or false. */
  public static LiteralExpression of(boolean truth, SourceLocation at) {
    return new LiteralExpression(new Value.Truth(truth, at));
  }

  /** A number. */
  public static LiteralExpression of(BigDecimal number, SourceLocation at) {
    return new LiteralExpression(new Value.Decimal(number, at));
  }

  /** Null. */
  public static LiteralExpression ofNull(SourceLocation at) {
    return new LiteralExpression(new Value.Nothing(at));
  }
}
