package io.github.flinklint.engine;

import io.github.flinklint.cache.Encoder;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values, places and traces. What looks like a key is refused: nothing is masked on the way,
 * since rules that saw masks would judge otherwise than those that saw the path, and nothing that
 * would be masked is to lie on a disk.
 */
final class ValueWriter {

  /** What cannot be written, or must not be. */
  static final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitException(String what) {
      super(what);
    }
  }

  private final Encoder out;
  private final boolean isShy;

  /**
   * A writer.
   *
   * @param isShy true where what is written will be kept, and keys are refused
   */
  ValueWriter(Encoder out, boolean isShy) {
    this.out = out;
    this.isShy = isShy;
  }

  void text(String text) {
    if (isShy && !Secrets.ranges(text).isEmpty()) {
      throw new UnfitException("a key");
    }
    out.text(text);
  }

  void textOrNull(@Nullable String text) {
    out.truth(text != null);
    if (text != null) {
      text(text);
    }
  }

  void texts(Collection<String> texts) {
    out.number(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  void place(SourceLocation place) {
    text(place.file());
    out.number(place.line());
    out.number(place.column());
    out.number(place.endLine());
    out.number(place.endColumn());
  }

  void placeOrNull(@Nullable SourceLocation place) {
    out.truth(place != null);
    if (place != null) {
      place(place);
    }
  }

  void trace(Trace trace) {
    steps(trace.steps());
  }

  void steps(List<Step> steps) {
    out.number(steps.size());
    for (Step step : steps) {
      place(step.location());
      text(step.note());
    }
  }

  void valueOrNull(@Nullable AbstractValue value) {
    out.truth(value != null);
    if (value != null) {
      value(value);
    }
  }

  void value(AbstractValue value) {
    if (value instanceof Absent) {
      out.number(ValueKind.ABSENT);
    } else if (value instanceof Constant constant) {
      out.number(ValueKind.CONSTANT);
      constant(constant.value());
    } else if (value instanceof Text whole) {
      out.number(ValueKind.TEXT);
      pieces(whole);
    } else if (value instanceof Input input) {
      out.number(ValueKind.INPUT);
      text(input.term());
      sources(input.sources());
      valueOrNull(input.absent());
    } else if (value instanceof Unknown unknown) {
      out.number(ValueKind.UNKNOWN);
      text(unknown.reason());
      texts(new TreeSet<>(unknown.conditions()));
    } else if (value instanceof Choice choice) {
      out.number(ValueKind.CHOICE);
      out.number(choice.alternatives().size());
      for (AbstractValue alternative : choice.alternatives()) {
        value(alternative);
      }
      texts(choice.conditions());
      return; // its trace is that of its alternatives
    } else {
      // References and functions mean something within their evaluation only.
      other(value);
    }
    trace(value.trace());
  }

  private void sources(Collection<Source> sources) {
    out.number(sources.size());
    for (Source source : sources) {
      out.one(source.kind());
      text(source.name());
    }
  }

  private void constant(Object value) {
    if (value instanceof Boolean truth) {
      out.number(ValueKind.BOOLEAN);
      out.truth(truth);
    } else if (value instanceof Integer number) {
      out.number(ValueKind.INTEGER);
      out.number(number);
    } else if (value instanceof Long number) {
      out.number(ValueKind.LONG);
      out.number(number);
    } else if (value instanceof Double number) {
      out.number(ValueKind.DOUBLE);
      out.number(Double.doubleToRawLongBits(number));
    } else if (value == Constant.Null.NULL) {
      out.number(ValueKind.NULL);
    } else if (value instanceof Constant.EnumName name) {
      out.number(ValueKind.ENUM);
      text(name.type());
      text(name.name());
    } else if (value instanceof Constant.ClassName name) {
      out.number(ValueKind.CLASS);
      text(name.name());
    } else if (value instanceof Duration duration) {
      out.number(ValueKind.DURATION);
      out.number(duration.getSeconds());
      out.number(duration.getNano());
    } else {
      other(value);
    }
  }

  private void other(Object value) {
    if (isShy) {
      throw new UnfitException(value.getClass().getSimpleName());
    }
    out.text(value.getClass().getName());
    out.text(value.toString());
  }

  private void pieces(Text whole) {
    // A key may be cut into pieces that do not look like one.
    String shown = whole.template().replace(String.valueOf(Text.HOLE), "${}");
    if (isShy && (holdsKey(whole) || !Secrets.ranges(shown).isEmpty())) {
      throw new UnfitException("a key");
    }
    out.number(whole.parts().size());
    for (Text.Part part : whole.parts()) {
      piece(part);
    }
  }

  /** True where anything but holes and the colon between them stands before the {@code @}. */
  private static boolean holdsKey(Text whole) {
    Text.Range range = whole.userInfo();
    if (range == null) {
      return false;
    }
    for (Text.Part part : whole.sub(range.from(), range.to()).parts()) {
      if (part instanceof Text.Chars chars && !chars.characters().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private void piece(Text.Part part) {
    out.truth(part instanceof Text.Chars);
    if (part instanceof Text.Chars chars) {
      text(chars.characters());
      out.number(chars.offset());
      int end = chars.offset() + chars.characters().length();
      Origin origin = chars.origin();
      out.truth(origin != null);
      if (origin != null) {
        origin(origin.blanked(end));
      }
    } else if (part instanceof Text.Hole hole) {
      value(hole.value());
    }
  }

  private void origin(Origin origin) {
    place(origin.location());
    textOrNull(origin.raw());
  }
}
