package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way that a job can run: what outside inputs decide is decided.
 *
 * @param name what holds in it, for example {@code when argument checkpointing is not given}; empty
 *     for the only one
 * @param deciding the inputs that tell it from the others, in words; empty for the only one
 * @param inputsAbsent true where no outside input is given in it
 * @param onCluster false where it cannot happen on the cluster
 * @param batch true where it certainly runs in batch mode, in which Flink takes no checkpoints
 * @param settings what holds for each fact; has all of them
 * @param executeAt where the job is executed: the place for findings about what is missing
 * @param definition what the platform is told of the job that starts so; null where nothing is
 * @param byPlatform true where the platform itself switches checkpoints on and the code does not
 * @param rocksDbLogs whether RocksDB's log is bounded, where that is the state backend
 * @param history what happened on the way
 * @param storageKeys keys of an object store that the job puts into a configuration
 */
public record Scenario(
    String name,
    List<String> deciding,
    boolean inputsAbsent,
    boolean onCluster,
    boolean batch,
    Map<FactName, Setting> settings,
    SourceLocation executeAt,
    @Nullable JobDefinition definition,
    boolean byPlatform,
    RocksDbLogs rocksDbLogs,
    History history,
    List<StorageKey> storageKeys) {

  /** A scenario of a job that has no definition, and of which only the facts are known. */
  public Scenario(
      String name,
      List<String> deciding,
      boolean inputsAbsent,
      boolean onCluster,
      Map<FactName, Setting> settings,
      SourceLocation executeAt) {
    this(
        name,
        deciding,
        inputsAbsent,
        onCluster,
        false,
        settings,
        executeAt,
        null,
        false,
        RocksDbLogs.UNKNOWN,
        History.EMPTY,
        List.of());
  }

  /** Copies the collections. */
  public Scenario {
    deciding = List.copyOf(deciding);
    settings = Map.copyOf(settings);
    storageKeys = List.copyOf(storageKeys);
  }

  /** The scenario with what happened on the way. */
  public Scenario with(History other) {
    return new Scenario(
        name,
        deciding,
        inputsAbsent,
        onCluster,
        batch,
        settings,
        executeAt,
        definition,
        byPlatform,
        rocksDbLogs,
        other,
        storageKeys);
  }

  /** True where rules about checkpoints have something to judge. */
  public boolean isJudged() {
    return onCluster && !batch;
  }

  /** What holds for a fact. */
  public Setting get(FactName fact) {
    return Objects.requireNonNull(settings.get(fact));
  }

  /**
   * The version of Flink that the job runs on: what its definition names counts over the other.
   *
   * @param otherwise the version that the pom names; null where it is not known
   */
  public @Nullable Version version(@Nullable Version otherwise) {
    Version defined = definition == null ? null : DefinedVersion.of(definition);
    return defined == null ? otherwise : defined;
  }

  /** True where checkpoints are certainly taken. */
  public boolean isCheckpointing() {
    Setting interval = get(FactName.INTERVAL);
    return !batch && !interval.isUnknown() && !interval.outcomes().contains(Absent.VALUE);
  }
}
