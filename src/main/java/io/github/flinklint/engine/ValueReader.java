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
import java.util.ArrayList;
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
    return in.truth() ? place() : null;
  }

  Trace trace() {
    Trace trace = Trace.EMPTY;
    for (int left = in.count(); left > 0; left--) {
      trace = trace.then(step());
    }
    return trace;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      steps.add(step());
    }
    return steps;
  }

  List<SourceLocation> places() {
    List<SourceLocation> places = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      places.add(place());
    }
    return places;
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
          case ValueKind.INPUT -> Input.computed(in.text(), sources(), in.truth() ? value() : null);
          case ValueKind.UNKNOWN ->
              Unknown.because(in.text()).withConditions(Set.copyOf(in.texts()));
          default -> null;
        };
    return value == null ? choice() : value.withTrace(trace());
  }

  private AbstractValue choice() {
    List<AbstractValue> alternatives = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      alternatives.add(value());
    }
    return Lattice.choice(alternatives, in.texts());
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      sources.add(new Source(in.one(KINDS), in.text()));
    }
    return sources;
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
    List<Text.Part> parts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      parts.add(piece());
    }
    return Text.ofParts(parts);
  }

  private Text.Part piece() {
    if (!in.truth()) {
      return new Text.Hole(value());
    }
    String characters = in.text();
    int offset = in.integer();
    return new Text.Chars(characters, in.truth() ? origin() : null, offset);
  }

  private Origin origin() {
    return new Origin(place(), in.textOrNull());
  }
}
