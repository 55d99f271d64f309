package io.github.flinklint.eval;

import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed about an object when it is made.
 *
 * @param type qualified name of its class
 * @param source its class where the sources hold it; else null
 * @param outer the object of the outer class that it belongs to; the constant null for none
 * @param captured values of the variables around a local or anonymous class
 * @param localTypes local classes in scope where its class is declared
 */
record HeapObject(
    String type,
    @Nullable SourceType source,
    AbstractValue outer,
    Map<String, AbstractValue> captured,
    Map<String, SourceType> localTypes) {}
