package io.github.flinklint.config;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One way that a job can run: what outside inputs decide is decided.
 *
 * @param name what holds in it, for example {@code when argument checkpointing is not given}; empty
 *     for the only one
 * @param deciding the inputs that tell it from the others, in words; empty for the only one
 * @param inputsAbsent true where no outside input is given in it
 * @param onCluster false where it cannot happen on the cluster; rules pass it over
 * @param settings what holds for each fact; has all of them
 * @param executeAt where the job is executed: the place for findings about what is missing
 * @param storageKeys keys of an object store that the job puts into a configuration
 */
public record Scenario(
    String name,
    List<String> deciding,
    boolean inputsAbsent,
    boolean onCluster,
    Map<FactName, Setting> settings,
    SourceLocation executeAt,
    List<StorageKey> storageKeys) {

  /** Without keys in a configuration. */
  public Scenario(
      String name,
      List<String> deciding,
      boolean inputsAbsent,
      boolean onCluster,
      Map<FactName, Setting> settings,
      SourceLocation executeAt) {
    this(name, deciding, inputsAbsent, onCluster, settings, executeAt, List.of());
  }

  /** Copies the collections. */
  public Scenario {
    deciding = List.copyOf(deciding);
    settings = Map.copyOf(settings);
    storageKeys = List.copyOf(storageKeys);
  }

  /** What holds for a fact. */
  public Setting get(FactName fact) {
    return Objects.requireNonNull(settings.get(fact));
  }

  /** True where checkpoints are certainly taken. */
  public boolean isCheckpointing() {
    Setting interval = get(FactName.INTERVAL);
    return !interval.isUnknown() && interval.outcomes().stream().noneMatch(Absent.VALUE::equals);
  }
}
