package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing the option slots of an object. An untracked key without a slot holds what the
 * slot {@link FlinkSlots#REST} says: nothing, anything (after a write under a key that is not
 * known), or what a {@code ParameterTool} gives. Tracked keys always have their own slot, so that
 * what is cleared stays cleared.
 */
final class Options {

  private Options() {}

  /** True for slots that are option keys, not bookkeeping. */
  static boolean isKey(String slot) {
    return !slot.startsWith("#");
  }

  /** The keys that hold something, in the order in which they were first written. */
  static Set<String> keys(Call call, Reference object) {
    Set<String> keys = new LinkedHashSet<>();
    for (String slot : call.slots(object)) {
      if (isKey(slot)) {
        keys.add(slot);
      }
    }
    return keys;
  }

  /** The value of a key; {@code Absent} among its alternatives where it may be unset. */
  static AbstractValue read(Call call, Reference object, String key) {
    return FlinkOption.allKeys().contains(key)
        ? call.read(object, key)
        : readUntracked(call, object, key);
  }

  private static AbstractValue readUntracked(Call call, Reference object, String key) {
    AbstractValue own = call.read(object, key);
    return mayBeAbsent(own) ? overlay(own, rest(call, object, key)) : own;
  }

  private static AbstractValue rest(Call call, Reference object, String key) {
    AbstractValue rest = call.read(object, FlinkSlots.REST);
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(rest)) {
      AbstractValue found =
          one instanceof Reference tool ? Parameters.of(call, tool).find(call, key) : one;
      joined = Lattice.joined(joined, found, rest);
    }
    return joined == null ? rest : joined;
  }

  /** The value of the first of the keys that has one. */
  static AbstractValue first(Call call, Reference object, List<String> keys) {
    AbstractValue found = Absent.VALUE;
    for (int i = keys.size() - 1; i >= 0; i--) {
      found = overlay(read(call, object, keys.get(i)), found);
    }
    return found;
  }

  /** The value, what lies under it where it is absent. */
  static AbstractValue overlay(AbstractValue value, AbstractValue under) {
    if (!mayBeAbsent(value)) {
      return value;
    }
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, overlayOne(one, under), value);
    }
    return joined == null ? value : joined;
  }

  private static AbstractValue overlayOne(AbstractValue value, AbstractValue under) {
    if (value instanceof Absent) {
      return under;
    }
    if (value instanceof Input input && input.absent() instanceof Absent) {
      boolean isSame = under instanceof Input lower && lower.term().equals(input.term());
      return isSame
          ? under
          : Input.computed(input.term(), input.sources(), under).withTrace(input.trace());
    }
    return value;
  }

  /**
   * True where the slot may be unset. An unknown value may be, but then nothing under it can be
   * told either.
   */
  static boolean mayBeAbsent(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Absent || (one instanceof Input i && i.absent() instanceof Absent)) {
        return true;
      }
    }
    return false;
  }

  // ---- writing

  /** The key that an option or a text names; null where it is not known. */
  static @Nullable String name(AbstractValue key) {
    if (key instanceof Constant constant && constant.value() instanceof OptionKey option) {
      return option.key();
    }
    return key instanceof Text text ? text.characters() : null;
  }

  /** Writes a value under a key given by the program, as {@code Configuration.set} does. */
  static void put(
      Call call, Reference object, AbstractValue key, AbstractValue value, SourceLocation at) {
    if (!isWritable(call, object)) {
      return;
    }
    putInto(call, object, key, value, at);
    if (call.read(object, FlinkSlots.COPY_OF) instanceof Reference original) {
      // The one option that is looked up there when the job is executed.
      for (String mode : FlinkOption.RUNTIME_MODE.keys(null)) {
        if (mode.equals(name(key))) {
          call.write(original, mode, value, note(call));
        }
      }
    }
    if (call.read(object, FlinkSlots.VIEW_OF) instanceof Reference original) {
      for (AbstractValue alternative : Lattice.alternatives(key)) {
        String name = name(alternative);
        if (name == null) {
          forget(call, original, reasonOf(call, key));
        } else {
          call.writeMaybe(original, name, value, note(call));
        }
      }
    }
  }

  /** False, the call having failed, where the configuration refuses every write. */
  static boolean isWritable(Call call, Reference object) {
    boolean isWritable =
        !(call.read(object, FlinkSlots.READ_ONLY) instanceof Constant c && c.is(true));
    if (!isWritable) {
      call.fail("java.lang.UnsupportedOperationException", "the configuration cannot be written");
    }
    return isWritable;
  }

  private static void putInto(
      Call call, Reference object, AbstractValue key, AbstractValue value, SourceLocation at) {
    List<AbstractValue> alternatives = Lattice.alternatives(key);
    Text form = name(key) == null ? Texts.outside(key) : null;
    if (form != null) {
      OutsideKeys.put(call, object, key, form, value);
      return;
    }
    for (AbstractValue alternative : alternatives) {
      if (name(alternative) == null) {
        forget(call, object, reasonOf(call, key));
        return;
      }
    }
    for (AbstractValue alternative : alternatives) {
      String name = String.valueOf(name(alternative));
      if (alternatives.size() == 1) {
        call.writeAt(object, name, value, note(call), at);
      } else {
        call.writeMaybe(object, name, value, note(call));
      }
    }
  }

  private static String reasonOf(Call call, AbstractValue key) {
    return key instanceof Unknown unknown
        ? "key of " + call.method() + " is not known: " + unknown.reason()
        : "key of " + call.method() + " is computed";
  }

  /**
   * Anything may have been written: a write under a key that is not known, or a source that is not
   * known.
   */
  static void forget(Call call, Reference object, String reason) {
    Set<String> all = new LinkedHashSet<>(FlinkOption.allKeys());
    all.addAll(keys(call, object));
    Unknown unknown = call.unknown(reason);
    for (String key : all) {
      call.writeMaybe(object, key, unknown, note(call));
    }
    call.write(object, FlinkSlots.REST, unknown, null);
  }

  /** Writes what another configuration holds over what the object holds, key by key. */
  static void copy(Call call, ConfigSource from, Reference to, String prefix) {
    Set<String> keys = new LinkedHashSet<>(from.keys());
    if (from.isOpen() && prefix.isEmpty()) {
      keys.addAll(FlinkOption.allKeys());
      keys.addAll(keys(call, to));
    }
    for (String key : keys) {
      copyKey(call, from.read(key), to, prefix + key, from.note());
    }
    if (from.isOpen() && !prefix.isEmpty()) {
      forget(call, to, "keys of the configuration that is added are not known");
    } else {
      mergeRest(call, from, to);
    }
  }

  /** What keys without a slot hold afterwards. */
  static void mergeRest(Call call, ConfigSource from, Reference to) {
    if (!from.isOpen()) {
      return;
    }
    AbstractValue before = call.read(to, FlinkSlots.REST);
    boolean same = before instanceof Absent || before.equals(from.rest());
    AbstractValue after =
        same ? from.rest() : call.unknown("more than one source of keys that are not known");
    call.write(to, FlinkSlots.REST, after, null);
  }

  /** Writes a value that may be absent: then the slot keeps what it holds. */
  static void copyKey(Call call, AbstractValue value, Reference to, String key) {
    copyKey(call, value, to, key, note(call));
  }

  /** As {@link #copyKey(Call, AbstractValue, Reference, String)}, with a note or none. */
  static void copyKey(
      Call call, AbstractValue value, Reference to, String key, @Nullable String note) {
    if (!(value instanceof Absent)) {
      AbstractValue laid = mayBeAbsent(value) ? overlay(value, read(call, to, key)) : value;
      call.write(to, key, laid, note);
    }
  }

  static String note(Call call) {
    return call.method().equals("<init>")
        ? "new " + call.type().substring(call.type().lastIndexOf('.') + 1)
        : call.method() + " called";
  }
}
