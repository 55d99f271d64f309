package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a map whose keys are all known, in insertion order. */
public final class Mapping implements AbstractValue {

  /** The map without entries. */
  public static final Mapping EMPTY = new Mapping(Map.of(), Trace.EMPTY);

  private final Map<AbstractValue, AbstractValue> entries;
  private final Trace trace;

  private Mapping(Map<AbstractValue, AbstractValue> entries, Trace trace) {
    this.entries = entries;
    this.trace = trace;
  }

  /** A map of these entries. */
  public static Mapping of(Map<AbstractValue, AbstractValue> entries) {
    return new Mapping(Collections.unmodifiableMap(new LinkedHashMap<>(entries)), Trace.EMPTY);
  }

  /** The entries in insertion order. */
  public Map<AbstractValue, AbstractValue> entries() {
    return entries;
  }

  /** The value of a key; null where the map has none. */
  public @Nullable AbstractValue get(AbstractValue key) {
    return entries.get(key);
  }

  /** This map with one entry more, or another value for its key. */
  public Mapping with(AbstractValue key, AbstractValue value) {
    Map<AbstractValue, AbstractValue> more = new LinkedHashMap<>(entries);
    more.put(key, value);
    return of(more);
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Mapping withTrace(Trace other) {
    return new Mapping(entries, other);
  }

  @Override
  public String display() {
    return "map of " + entries.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mapping that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "Mapping" + entries;
  }
}
