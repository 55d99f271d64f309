package io.github.flinklint.flinkapi;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a {@code ConfigOption}, and of the builders that lead to one.
 *
 * @param key its key
 * @param fallbackKeys keys that are looked up after it, in order
 * @param type simple name of the type of its values, {@code Duration}; empty where it is not known
 * @param defaultValue null where it has none
 */
public record OptionKey(
    String key, List<String> fallbackKeys, String type, @Nullable AbstractValue defaultValue) {

  /** Copies the keys. */
  public OptionKey {
    fallbackKeys = List.copyOf(fallbackKeys);
  }

  /** An option of which only the key is known. */
  static OptionKey of(String key) {
    return new OptionKey(key, List.of(), "", null);
  }

  OptionKey withType(String newType) {
    return new OptionKey(key, fallbackKeys, newType, defaultValue);
  }

  OptionKey withDefault(@Nullable AbstractValue value) {
    return new OptionKey(key, fallbackKeys, type, value);
  }

  /** Fallback keys are looked up before all that the option has already. */
  OptionKey withFallbackKeys(List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(fallbackKeys);
    return new OptionKey(key, all, type, defaultValue);
  }

  /** Deprecated keys are looked up after all that the option has already. */
  OptionKey withDeprecatedKeys(List<String> more) {
    List<String> all = new ArrayList<>(fallbackKeys);
    all.addAll(more);
    return new OptionKey(key, all, type, defaultValue);
  }

  /** The same option with a prefix before all its keys. */
  OptionKey below(String prefix) {
    return new OptionKey(
        prefix + key, fallbackKeys.stream().map(prefix::concat).toList(), type, defaultValue);
  }

  /** The key and the fallback keys, in the order in which they are looked up. */
  public List<String> keys() {
    List<String> all = new ArrayList<>();
    all.add(key);
    all.addAll(fallbackKeys);
    return all;
  }

  @Override
  public String toString() {
    return key;
  }
}
