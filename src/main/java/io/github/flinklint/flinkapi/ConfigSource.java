package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A configuration that is read as a whole: an object with options, one of several, or one that is
 * not known.
 */
final class ConfigSource {

  private final Call call;
  private final AbstractValue value;
  private final Set<String> keys = new LinkedHashSet<>();
  private final AbstractValue rest;

  ConfigSource(Call call, AbstractValue value) {
    this.call = call;
    this.value = value;
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      if (alternative instanceof Reference object) {
        keys.addAll(Options.keys(call, object));
      }
    }
    this.rest = Lattice.map(value, this::restOf);
  }

  private AbstractValue restOf(AbstractValue one) {
    if (one instanceof Reference object) {
      return call.read(object, FlinkSlots.REST);
    }
    return isNull(one) ? Absent.VALUE : unknown(one);
  }

  private static boolean isNull(AbstractValue one) {
    return one instanceof Constant constant && constant.isNull();
  }

  private Unknown unknown(AbstractValue one) {
    return one instanceof Unknown unknown
        ? unknown
        : call.unknown("configuration given to " + call.method());
  }

  /** Keys that hold something for certain or perhaps. */
  Set<String> keys() {
    return keys;
  }

  /** True where keys beyond {@link #keys} may hold something. */
  boolean isOpen() {
    return !(rest instanceof Absent);
  }

  /** What other keys hold, as in {@link FlinkSlots#REST}. */
  AbstractValue rest() {
    return rest;
  }

  AbstractValue read(String key) {
    return first(List.of(key));
  }

  /** The value of the first of the keys that has one. */
  AbstractValue first(List<String> names) {
    return Lattice.map(
        value,
        one -> {
          if (one instanceof Reference object) {
            return Options.first(call, object, names);
          }
          return isNull(one) ? Absent.VALUE : unknown(one);
        });
  }
}
