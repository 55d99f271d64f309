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
import org.jspecify.annotations.Nullable;

/**
 * A configuration that is read as a whole: an object with options, one of several, or one that is
 * not known.
 */
final class ConfigSource {

  private final Call call;
  private final AbstractValue value;
  private final Set<String> keys = new LinkedHashSet<>();
  private final AbstractValue rest;

  /** What a trace says of an option that is copied; null for nothing. */
  private final @Nullable String note;

  /** False where the options are read one by one, so that a delegating configuration shows them. */
  private final boolean copied;

  private ConfigSource(Call call, AbstractValue value, boolean copied, @Nullable String note) {
    this.note = note;
    this.call = call;
    this.value = value;
    this.copied = copied;
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      if (alternative instanceof Reference object && !isBlank(call, copied, object)) {
        keys.addAll(ConfigView.of(call, object).ownKeys(call));
      }
    }
    AbstractValue joined = null;
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, restOf(call, copied, alternative), value);
    }
    this.rest = joined == null ? value : joined;
  }

  /** A configuration of which options are read. */
  static ConfigSource read(Call call, AbstractValue value) {
    return new ConfigSource(call, value, false, Options.note(call));
  }

  /** A configuration that is copied: of a delegating one that is what it holds itself, nothing. */
  static ConfigSource copied(Call call, AbstractValue value) {
    return new ConfigSource(call, value, true, Options.note(call));
  }

  /** The configuration of the cluster: nothing in the code is the place where it is written. */
  static ConfigSource ofCluster(Call call, Reference configuration) {
    return new ConfigSource(call, configuration, false, null);
  }

  /** What a trace says of an option that is copied from here; null for nothing. */
  @Nullable String note() {
    return note;
  }

  private static boolean isBlank(Call call, boolean copied, Reference object) {
    return copied && ConfigView.isDelegating(call, object);
  }

  private static AbstractValue restOf(Call call, boolean copied, AbstractValue one) {
    if (one instanceof Reference object) {
      return isBlank(call, copied, object)
          ? Absent.VALUE
          : call.read(ConfigView.of(call, object).object(), FlinkSlots.REST);
    }
    return isNull(one) ? Absent.VALUE : unknown(call, one);
  }

  private static boolean isNull(AbstractValue one) {
    return one instanceof Constant constant && constant.isNull();
  }

  private static Unknown unknown(Call call, AbstractValue one) {
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
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, firstOf(one, names), value);
    }
    return joined == null ? value : joined;
  }

  private AbstractValue firstOf(AbstractValue one, List<String> names) {
    if (one instanceof Reference object) {
      ConfigView view = ConfigView.of(call, object);
      return isBlank(call, copied, object)
          ? Absent.VALUE
          : Options.first(call, view.object(), view.keys(names));
    }
    return isNull(one) ? Absent.VALUE : unknown(call, one);
  }
}
