package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
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

/**
 * Maps whose content comes from outside: the environment, the system properties, properties loaded
 * from a file at run time. Their entries are unknown, but the value of a key is an outside input by
 * that name, unless the program has put another there.
 */
final class OpenMaps {

  /** Slot of what the program itself has put into such a map. */
  static final String KNOWN = Call.KNOWN_ENTRIES;

  /** Slot of the kind of the sources. */
  private static final String KIND = Call.ENTRIES_FROM;

  private static final String OPEN = Call.OPEN_ENTRIES;

  /** Properties that every virtual machine has, so that they have no "where it is not given". */
  private static final Set<String> ALWAYS_GIVEN =
      Set.of("user.dir", "user.home", "user.name", "java.io.tmpdir", "java.version", "java.home");

  private OpenMaps() {}

  static Reference create(Call call, String type, Source.Kind kind) {
    Reference map = call.allocate(type);
    open(call, map, kind, Mapping.EMPTY);
    return map;
  }

  /** The system properties: one object, so that what the program sets is found again. */
  static Reference systemProperties(Call call) {
    Reference statics = call.statics("java.lang.System");
    if (statics == null) {
      return create(call, "java.util.Properties", Source.Kind.SYSTEM_PROPERTY);
    }
    Reference properties = statics.as("java.util.Properties");
    if (call.read(properties, KIND) == Absent.VALUE) {
      open(call, properties, Source.Kind.SYSTEM_PROPERTY, Mapping.EMPTY);
    }
    return properties;
  }

  private static void open(Call call, Reference map, Source.Kind kind, AbstractValue known) {
    call.write(map, Call.ENTRIES, call.unknown(OPEN), null);
    call.write(map, KNOWN, known, null);
    call.write(map, KIND, Constant.of(kind), null);
  }

  /** The kind of the sources of an open map; null for other maps. */
  static Source.@Nullable Kind kind(Call call, Reference map) {
    boolean isOpen =
        call.read(map, Call.ENTRIES) instanceof Unknown unknown && unknown.reason().equals(OPEN);
    if (!isOpen) {
      return null;
    }
    for (AbstractValue kind : Lattice.alternatives(call.read(map, KIND))) {
      if (kind instanceof Constant c && c.value() instanceof Source.Kind known) {
        return known;
      }
    }
    return null;
  }

  /** What the program has put there; a mapping, unknown, or a choice. */
  static AbstractValue known(Call call, Reference map) {
    boolean isSystem = kind(call, map) == Source.Kind.SYSTEM_PROPERTY;
    return Lattice.map(
        call.read(map, KNOWN),
        k -> {
          if (k != Absent.VALUE) {
            return k;
          }
          // The system properties are there from the start; another map was not open on every way
          // here.
          return isSystem ? Mapping.EMPTY : call.unknown("whether properties were loaded");
        });
  }

  /**
   * The value of a key.
   *
   * @param missing the value where the key is not there
   */
  static Outcome get(
      Call call, Source.Kind kind, AbstractValue known, AbstractValue key, AbstractValue missing) {
    String name = Concrete.characters(key);
    if (name == null || !(known instanceof Mapping mapping)) {
      return known instanceof Unknown ? Outcome.of(known) : Outcome.UNKNOWN;
    }
    AbstractValue own = mapping.get(key);
    if (own != null) {
      // A key that was removed is held as null.
      return Outcome.of(Concrete.isNull(own) ? missing : own);
    }
    return Outcome.of(outside(call, kind, name, missing));
  }

  private static AbstractValue outside(
      Call call, Source.Kind kind, String name, AbstractValue missing) {
    if (kind != Source.Kind.SYSTEM_PROPERTY) {
      return call.input(new Source(kind, name), missing);
    }
    return switch (name) {
      // Jobs run on Linux.
      case "file.separator" -> Text.of("/");
      case "path.separator" -> Text.of(":");
      case "line.separator" -> Text.of("\n");
      case "os.name" -> call.input(new Source(Source.Kind.PLATFORM, name), Text.of("Linux"));
      default -> call.input(new Source(kind, name), ALWAYS_GIVEN.contains(name) ? null : missing);
    };
  }

  /** Slot of what the file holds that is read where no input says otherwise. */
  private static final String EXPECTED = "=expected";

  /** Notes what is in the file that is read where no input says otherwise; null for unknown. */
  static void expect(Call call, Reference map, @Nullable Mapping entries) {
    boolean isFirst = call.read(map, EXPECTED) == Absent.VALUE;
    call.write(
        map,
        EXPECTED,
        entries != null && isFirst ? entries : call.unknown("entries of a file"),
        null);
  }

  /**
   * The value of a key where the inputs are absent.
   *
   * @param missing the value where no file has the key
   */
  static AbstractValue expected(
      Call call, Reference map, AbstractValue key, AbstractValue missing) {
    AbstractValue expected = call.read(map, EXPECTED);
    if (expected instanceof Mapping mapping) {
      AbstractValue found = mapping.get(key);
      return found == null ? missing : found;
    }
    return missing;
  }

  /** Whether a key is there. */
  static Outcome contains(Call call, Source.Kind kind, AbstractValue known, AbstractValue key) {
    String name = Concrete.characters(key);
    if (name == null || !(known instanceof Mapping mapping)) {
      return Outcome.UNKNOWN;
    }
    AbstractValue own = mapping.get(key);
    if (own != null) {
      return Outcome.of(!Concrete.isNull(own));
    }
    return ALWAYS_GIVEN.contains(name)
        ? Outcome.of(true)
        : Outcome.of(call.isGiven(new Source(kind, name)));
  }

  /**
   * More entries come from outside: each key that is there already keeps its value where the
   * outside has none.
   */
  static void openUp(Call call, Reference map, Source.Kind kind, AbstractValue alsoKnown) {
    Source.Kind before = kind(call, map);
    AbstractValue own = before == null ? call.read(map, Call.ENTRIES) : known(call, map);
    if (before != null && before != kind) {
      call.write(map, KNOWN, call.unknown("entries from several places outside"), null);
      return;
    }
    AbstractValue merged =
        Spread.over(call, List.of(own, alsoKnown), o -> merged(call, kind, o.get(0), o.get(1)));
    open(call, map, kind, merged);
    Views.renew(call, map);
  }

  private static Outcome merged(
      Call call, Source.Kind kind, AbstractValue own, AbstractValue alsoKnown) {
    if (!(own instanceof Mapping before) || !(alsoKnown instanceof Mapping more)) {
      return Outcome.UNKNOWN;
    }
    Map<AbstractValue, AbstractValue> all = new LinkedHashMap<>();
    before
        .entries()
        .forEach(
            (k, v) -> {
              String name = Concrete.characters(k);
              all.put(k, name == null ? v : call.input(new Source(kind, name), v));
            });
    all.putAll(more.entries());
    return Outcome.of(Mapping.of(all));
  }
}
