package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.Expression;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.FunctionValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A lambda or method reference with what it captured. */
final class Closure implements FunctionValue {

  final Expression code;
  final SourceType type;
  final AbstractValue self;
  final Map<String, AbstractValue> captured;
  final Map<String, SourceType> localTypes;

  /**
   * The receiver of a bound method reference, {@code env::enableCheckpointing}; null for the other
   * kinds.
   */
  final @Nullable AbstractValue receiver;

  private final Trace trace;

  Closure(
      Expression code,
      SourceType type,
      AbstractValue self,
      Map<String, AbstractValue> captured,
      Map<String, SourceType> localTypes,
      @Nullable AbstractValue receiver,
      Trace trace) {
    this.code = code;
    this.type = type;
    this.self = self;
    this.captured = captured;
    this.localTypes = localTypes;
    this.receiver = receiver;
    this.trace = trace;
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public AbstractValue withTrace(Trace other) {
    return new Closure(code, type, self, captured, localTypes, receiver, other);
  }

  @Override
  public String display() {
    return "function";
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the code is the node itself
  public boolean equals(Object other) {
    return other instanceof Closure that
        && code == that.code
        && self.equals(that.self)
        && captured.equals(that.captured)
        && Objects.equals(receiver, that.receiver);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(code) * 31 + self.hashCode();
  }
}
