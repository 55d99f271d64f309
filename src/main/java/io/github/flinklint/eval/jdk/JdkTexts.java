package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Values as text, as Java's string conversion and concatenation see them. */
public final class JdkTexts {

  /**
   * Longer constant texts are not followed: no configuration needs them, and a loop doubles them
   * quickly.
   */
  static final int MAX_LENGTH = 100_000;

  /** Slot of a mutable object that holds characters: a builder. */
  static final String TEXT = "#text";

  /** Slot of an immutable object that is its text: a URI, a path, a pattern. */
  static final String FIXED_TEXT = Call.TEXT;

  private static final int MAX_PARTS = 10_000;
  private static final int MAX_NESTING = 5;

  /** What the objects of a call hold; without a call no object shows what it holds. */
  private static final class Heap implements BiFunction<Reference, String, AbstractValue> {

    private final @Nullable Call call;

    Heap(@Nullable Call call) {
      this.call = call;
    }

    @Override
    public AbstractValue apply(Reference object, String slot) {
      return call == null ? Absent.VALUE : call.read(object, slot);
    }
  }

  private static final Heap NO_HEAP = new Heap(null);

  private JdkTexts() {}

  /** The heap as a call reads it. */
  static BiFunction<Reference, String, AbstractValue> heap(Call call) {
    return new Heap(call);
  }

  /** {@code a + b} where one of them is a text: what is not known becomes a hole. */
  public static AbstractValue concat(AbstractValue a, AbstractValue b) {
    return concat(a, b, NO_HEAP);
  }

  /**
   * As {@link #concat(AbstractValue, AbstractValue)}, objects being read.
   *
   * @param heap content of the slot of an object
   */
  public static AbstractValue concat(
      AbstractValue a, AbstractValue b, BiFunction<Reference, String, AbstractValue> heap) {
    AbstractValue left = asText(a, heap);
    // The same choice twice is one choice.
    AbstractValue right = a == b ? left : asText(b, heap);
    AbstractValue joined =
        left instanceof Choice || right instanceof Choice
            ? Lattice.map(left, right, (x, y) -> plus(text(x), text(y)))
            : plus(text(left), text(right));
    return Lattice.traced(joined, a, b);
  }

  /** As {@code String.valueOf}: a text, an input, unknown, or a choice of them. */
  public static AbstractValue asText(AbstractValue value) {
    return asText(value, NO_HEAP);
  }

  /**
   * As {@link #asText(AbstractValue)}, objects being read: builders, URIs, paths, collections.
   *
   * @param heap content of the slot of an object
   */
  public static AbstractValue asText(
      AbstractValue value, BiFunction<Reference, String, AbstractValue> heap) {
    return asText(value, heap, 0);
  }

  private static AbstractValue asText(
      AbstractValue value, BiFunction<Reference, String, AbstractValue> heap, int depth) {
    if (depth > MAX_NESTING) {
      return Unknown.because("text of nested collections (budget)");
    }
    return value instanceof Choice
        ? Lattice.map(value, v -> single(v, heap, depth))
        : single(value, heap, depth);
  }

  /** The texts of a call's operands, its objects being read. */
  public static AbstractValue asText(Call call, AbstractValue value) {
    return asText(value, heap(call));
  }

  /** A text as it is, all else as a hole. */
  static Text text(AbstractValue value) {
    return value instanceof Text text ? text : Text.hole(value);
  }

  /** The two texts in a row; unknown where they are too long together. */
  static AbstractValue plus(Text a, Text b) {
    boolean tooLong =
        width(a) + width(b) > MAX_LENGTH || a.parts().size() + b.parts().size() > MAX_PARTS;
    return tooLong ? Unknown.because("very long text (budget)") : a.plus(b);
  }

  static int width(Text text) {
    int width = 0;
    for (Text.Part part : text.parts()) {
      width += part.width();
    }
    return width;
  }

  private static AbstractValue single(
      AbstractValue value, BiFunction<Reference, String, AbstractValue> heap, int depth) {
    if (value instanceof Text || value instanceof Unknown) {
      return value;
    }
    if (value instanceof Constant constant) {
      return constant(constant);
    }
    if (value instanceof Input input) {
      AbstractValue absent = input.absent();
      return absent == null ? input : Inputs.withAbsent(input, asText(absent, heap, depth + 1));
    }
    if (value instanceof Test test) {
      return asText(Inputs.asInput(test), heap, depth + 1).withTrace(test.trace());
    }
    return value instanceof Reference object
        ? object(object, heap, depth)
        : Unknown.because("text of an object");
  }

  private static AbstractValue constant(Constant constant) {
    Object held = constant.value();
    if (held instanceof Constant.ClassName name) {
      // Whether the text begins with "class" or "interface" is not known.
      return Unknown.because("text of the class " + name.name());
    }
    return Text.of(held.toString()).withTrace(constant.trace());
  }

  private static AbstractValue object(
      Reference object, BiFunction<Reference, String, AbstractValue> heap, int depth) {
    for (String slot : List.of(FIXED_TEXT, TEXT)) {
      AbstractValue text = heap.apply(object, slot);
      if (text != Absent.VALUE) {
        return text instanceof Choice
            ? Lattice.map(text, t -> t == Absent.VALUE ? Unknown.because("text of an object") : t)
            : text;
      }
    }
    if (object.type().startsWith(OptionalRows.OPTIONAL)) {
      return optional(object, heap, depth);
    }
    if (object.type().equals(MapRows.ENTRY)) {
      AbstractValue key = asText(heap.apply(object, MapRows.KEY), heap, depth + 1);
      AbstractValue value = asText(heap.apply(object, Cells.VALUE), heap, depth + 1);
      return concat(concat(key, Text.of("=")), value);
    }
    boolean isArray = object.type().endsWith("[]");
    if (!isArray && heap.apply(object, Call.ELEMENTS) instanceof Sequence sequence) {
      boolean inOrder = sequence.elements().size() < 2 || Containers.isOrdered(object, heap);
      return inOrder
          ? enclosed("[", sequence.elements(), "]", heap, depth)
          : Unknown.because("order of a set");
    }
    if (heap.apply(object, Call.ENTRIES) instanceof Mapping mapping) {
      return map(mapping, Containers.isOrdered(object, heap), heap, depth);
    }
    return Unknown.because("text of an object");
  }

  /** An input that may be absent makes an optional that may be empty. */
  private static AbstractValue optional(
      Reference object, BiFunction<Reference, String, AbstractValue> heap, int depth) {
    String name = object.display();
    AbstractValue value = heap.apply(object, Cells.VALUE);
    return value instanceof Choice
        ? Lattice.map(value, v -> optional(name, v, heap, depth))
        : optional(name, value, heap, depth);
  }

  private static AbstractValue optional(
      String name,
      AbstractValue value,
      BiFunction<Reference, String, AbstractValue> heap,
      int depth) {
    if (value == Absent.VALUE || Concrete.isNull(value)) {
      return Text.of(name + ".empty");
    }
    return value instanceof Input || value instanceof Unknown
        ? Unknown.because("text of an optional")
        : concat(concat(Text.of(name + "["), asText(value, heap, depth + 1)), Text.of("]"));
  }

  private static AbstractValue map(
      Mapping mapping,
      boolean ordered,
      BiFunction<Reference, String, AbstractValue> heap,
      int depth) {
    List<AbstractValue> entries = new ArrayList<>();
    for (Map.Entry<AbstractValue, AbstractValue> entry : mapping.entries().entrySet()) {
      AbstractValue key = asText(entry.getKey(), heap, depth + 1);
      AbstractValue value = asText(entry.getValue(), heap, depth + 1);
      entries.add(concat(concat(key, Text.of("=")), value));
    }
    return entries.size() < 2 || ordered
        ? enclosed("{", entries, "}", heap, depth)
        : Unknown.because("order of a map");
  }

  private static AbstractValue enclosed(
      String open,
      List<AbstractValue> elements,
      String close,
      BiFunction<Reference, String, AbstractValue> heap,
      int depth) {
    AbstractValue all = Text.of(open);
    String separator = "";
    for (AbstractValue element : elements) {
      AbstractValue text = asText(element, heap, depth + 1);
      all = concat(concat(all, Text.of(separator)), text);
      separator = ", ";
    }
    return concat(all, Text.of(close));
  }
}
