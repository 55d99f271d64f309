package io.github.flinklint.definition;

import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runtime configuration of a job: options of Flink and of DLI.
 *
 * @param entries its entries, in the order in which they are written
 * @param open why there may be more of them than are known; null where these are all
 */
public record RuntimeConfig(List<Entry> entries, @Nullable String open) {

  /** No entries. */
  public static final RuntimeConfig EMPTY = new RuntimeConfig(List.of(), null);

  /**
   * One entry.
   *
   * @param key the key, whose characters know where they are written; may have holes
   * @param value its value
   */
  public record Entry(Text key, Given value) {}

  /** Copies the list. */
  public RuntimeConfig {
    entries = List.copyOf(entries);
  }
}
