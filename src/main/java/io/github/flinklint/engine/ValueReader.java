package io.github.flinklint.engine;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.ForeignDataException;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ValueWriter} wrote. */
final class ValueReader {

  private static final Source.Kind[] KINDS = Source.Kind.values();

  private final Decoder in;

  ValueReader(Decoder in) {
    this.in = in;
  }

  SourceLocation place() {
    return new SourceLocation(in.text(), in.integer(), in.integer(), in.integer(), in.integer());
  }

  @Nullable SourceLocation placeOrNull() {
    return in.orNull(this::place);
  }

  Trace trace() {
    Trace trace = Trace.EMPTY;
    for (Step step : in.all(this::step)) {
      trace = trace.then(step);
    }
    return trace;
  }

  Step step() {
    return new Step(place(), in.text());
  }

  AbstractValue value() {
    AbstractValue value =
        switch (in.index(ValueKind.CHOICE)) {
          case ValueKind.ABSENT -> Absent.VALUE;
          case ValueKind.CONSTANT -> Constant.of(constant());
          case ValueKind.TEXT -> pieces();
          case ValueKind.INPUT -> Input.computed(in.text(), sources(), in.orNull(this::value));
          case ValueKind.UNKNOWN ->
              Unknown.because(in.text()).withConditions(Set.copyOf(in.all(in::text)));
          default -> null;
        };
    return value == null ? choice() : value.withTrace(trace());
  }

  private AbstractValue choice() {
    List<AbstractValue> alternatives = in.all(this::value);
    return Lattice.choice(alternatives, in.all(in::text));
  }

  private List<Source> sources() {
    return in.all(() -> new Source(in.one(KINDS), in.text()));
  }

  private Object constant() {
    return switch (in.integer()) {
      case ValueKind.BOOLEAN -> in.truth();
      case ValueKind.INTEGER -> in.integer();
      case ValueKind.LONG -> in.number();
      case ValueKind.DOUBLE -> Double.longBitsToDouble(in.number());
      case ValueKind.NULL -> Constant.Null.NULL;
      case ValueKind.ENUM -> new Constant.EnumName(in.text(), in.text());
      case ValueKind.CLASS -> new Constant.ClassName(in.text());
      case ValueKind.DURATION -> Duration.ofSeconds(in.number(), in.number());
      default -> throw new ForeignDataException("no constant");
    };
  }

  private Text pieces() {
    return Text.ofParts(in.all(this::piece));
  }

  private Text.Part piece() {
    if (!in.truth()) {
      return new Text.Hole(value());
    }
    String characters = in.text();
    int offset = in.integer();
    return new Text.Chars(characters, in.orNull(this::origin), offset);
  }

  private Origin origin() {
    return new Origin(place(), in.textOrNull());
  }
}
