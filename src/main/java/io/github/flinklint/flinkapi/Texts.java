package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of value an argument is, where an overload is chosen by it. */
final class Texts {

  /** Types of the JDK whose objects stand for a path and print as one. */
  private static final Set<String> PATH_LIKE =
      Set.of("java.net.URI", "java.net.URL", "java.io.File", "java.nio.file.Path");

  private static final Set<String> NUMBERS =
      Set.of(
          "boolean",
          "byte",
          "short",
          "char",
          "int",
          "long",
          "java.lang.Boolean",
          "java.lang.Integer");

  private Texts() {}

  /** The raw characters of a constant text; null for all else. */
  static @Nullable String constant(AbstractValue value) {
    return value instanceof Text text ? text.characters() : null;
  }

  /**
   * The value as a path is: a text, a Flink path or a URI. Objects that are none of these stay what
   * they are.
   */
  static AbstractValue path(Call call, AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, pathOf(call, one), value);
    }
    return joined == null ? value : joined;
  }

  private static AbstractValue pathOf(Call call, AbstractValue value) {
    if (!(value instanceof Reference object)) {
      return value;
    }
    if (FlinkTypes.isBelow(object.type(), FlinkTypes.PATH)) {
      AbstractValue written = call.read(object, FlinkSlots.WRITTEN);
      AbstractValue text = written instanceof Absent ? call.read(object, FlinkSlots.PATH) : written;
      return Lattice.traced(text, object);
    }
    return PATH_LIKE.contains(object.type()) ? printed(call, object) : value;
  }

  private static AbstractValue printed(Call call, Reference object) {
    AbstractValue known = call.read(object, Call.TEXT);
    return known instanceof Absent ? call.asText(object) : Lattice.traced(known, object);
  }

  /** True for an object that is no path: a backend, a storage. */
  static boolean isObject(AbstractValue value) {
    return value instanceof Reference object
        && !FlinkTypes.isBelow(object.type(), FlinkTypes.PATH)
        && !PATH_LIKE.contains(object.type());
  }

  /** True for the argument of an overload that takes a number or a boolean there. */
  static boolean isNumber(Call call, int index) {
    AbstractValue given = call.arguments().get(index);
    if (given instanceof Constant constant && !constant.isNull()) {
      return true;
    }
    String type = call.argumentType(index);
    return type != null && NUMBERS.contains(type);
  }

  /** What a constructor refuses that takes a path, which as a text may not be null either. */
  static Refusals.Check directories(Call call, int index) {
    String type = call.argumentType(index);
    if ("java.lang.String".equals(type)) {
      return Refusals.directories(Refusals.ILLEGAL_ARGUMENT);
    }
    return type == null
        ? Refusals.directories(Refusals.ILLEGAL_ARGUMENT, Refusals.NULL_POINTER)
        : Refusals.directories(Refusals.NULL_POINTER);
  }

  /** A text of which all that is not known comes from outside; null for all else. */
  static @Nullable Text outside(AbstractValue value) {
    if (value instanceof Input) {
      return Text.hole(value);
    }
    return value instanceof Text text && (text.isConstant() || text.isOutside()) ? text : null;
  }

  /** The entries of a map, a key that only one of several maps has being perhaps absent. */
  static @Nullable Mapping entries(AbstractValue content) {
    Map<AbstractValue, AbstractValue> all = new LinkedHashMap<>();
    List<AbstractValue> maps = Lattice.alternatives(content);
    for (AbstractValue one : maps) {
      if (!(one instanceof Mapping mapping)) {
        return null;
      }
      for (AbstractValue key : mapping.entries().keySet()) {
        all.put(key, Absent.VALUE);
      }
    }
    for (Map.Entry<AbstractValue, AbstractValue> entry : all.entrySet()) {
      AbstractValue joined = null;
      for (AbstractValue one : maps) {
        AbstractValue held = one instanceof Mapping mapping ? mapping.get(entry.getKey()) : null;
        joined = Lattice.joined(joined, held == null ? Absent.VALUE : held, content);
      }
      entry.setValue(joined == null ? content : joined);
    }
    return Mapping.of(all);
  }

  /**
   * Fills a map whose further entries come from outside, as the JDK's model has such maps.
   *
   * @param kind where they come from; null where that is not one place
   */
  static void openMap(
      Call call, Reference map, Source.@Nullable Kind kind, String reason, Mapping known) {
    call.write(map, Call.ENTRIES, call.unknown(kind == null ? reason : Call.OPEN_ENTRIES), null);
    if (kind != null) {
      call.write(map, Call.KNOWN_ENTRIES, known, null);
      call.write(map, Call.ENTRIES_FROM, Constant.of(kind), null);
    }
  }

  static boolean isNull(AbstractValue value) {
    return value instanceof Constant constant && constant.isNull();
  }

  /** The value, absent where it is null. */
  static AbstractValue unlessNull(AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, isNull(one) ? Absent.VALUE : one, value);
    }
    return joined == null ? value : joined;
  }

  /** The value, absent where it is an object that is no path. */
  static AbstractValue unlessObject(AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, isObject(one) ? Absent.VALUE : one, value);
    }
    return joined == null ? value : joined;
  }

  /** The input that the value is, alone or as the only piece of a text; null for all else. */
  static @Nullable Input input(AbstractValue value) {
    if (value instanceof Input input) {
      return input;
    }
    boolean isHole = value instanceof Text text && text.parts().size() == 1 && !text.isConstant();
    return isHole && ((Text) value).holes().get(0).value() instanceof Input input ? input : null;
  }

  /**
   * The parameters in a map whose entries come from outside, but for those that the program has put
   * there; null for other maps.
   */
  static @Nullable Parameters openMap(Call call, Reference map) {
    boolean isOpen =
        call.read(map, Call.ENTRIES) instanceof Unknown unknown
            && unknown.reason().equals(Call.OPEN_ENTRIES);
    boolean hasKind =
        call.read(map, Call.ENTRIES_FROM) instanceof Constant c && c.value() instanceof Source.Kind;
    if (!isOpen || !hasKind || !(call.read(map, Call.KNOWN_ENTRIES) instanceof Mapping known)) {
      return null;
    }
    boolean isReadable = true;
    for (AbstractValue key : known.entries().keySet()) {
      isReadable &= constant(key) != null;
    }
    Source.Kind kind = (Source.Kind) ((Constant) call.read(map, Call.ENTRIES_FROM)).value();
    return isReadable ? Parameters.known(known).over(Parameters.open(kind)) : null;
  }

  /** Why a value that was computed from this one is not known. */
  static Unknown unknown(Call call, AbstractValue from, String otherwise) {
    return from instanceof Unknown unknown ? unknown : call.unknown(otherwise);
  }
}
