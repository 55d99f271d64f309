package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;

/**
 * What is known of a value at a point of the program. Immutable. Equality is about the set of
 * concrete values that it stands for, never about traces or reasons.
 */
public sealed interface AbstractValue
    permits Absent,
        Choice,
        Constant,
        FunctionValue,
        Input,
        Mapping,
        Reference,
        Sequence,
        Test,
        Text,
        Unknown {

  /** How the value came about, oldest step first. */
  Trace trace();

  /** The same value with another trace. */
  AbstractValue withTrace(Trace trace);

  /** A short text for messages and traces, without secrets. */
  String display();
}
