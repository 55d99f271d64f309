package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;

/** An expression as it is written. */
public sealed interface Expression
    permits CallExpression,
        ConditionalExpression,
        ForExpression,
        LiteralExpression,
        ObjectExpression,
        OperationExpression,
        ReferenceExpression,
        Template,
        TupleExpression {

  /** Its place. */
  SourceLocation at();

  /** What it gives, each part of it as far as it is known. */
  Value evaluate(Context context);

  /** Writes it down without what its literal texts say. */
  void describe(Description to);
}
