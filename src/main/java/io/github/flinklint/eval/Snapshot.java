package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;

/** The heap as it was at one moment. */
@FunctionalInterface
public interface Snapshot {

  /** The content of a slot; {@code Absent} where it was never written. */
  AbstractValue read(Reference object, String slot);
}
