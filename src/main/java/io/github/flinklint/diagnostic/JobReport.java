package io.github.flinklint.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One job as reports show it. All texts are masked.
 *
 * @param file file of the main class, relative to the repository root
 * @param mainClass qualified name of the class that starts the job
 * @param module path of the module relative to the repository root, {@code .} for the root
 * @param flinkVersion version of Flink that the facts hold for; null where it is not known
 * @param batch true for a job in batch mode, which takes no checkpoints
 * @param facts the facts by their name in the JSON report
 * @param consoleCheckpointPath the exact text for the console's Checkpoint Path, placeholders as
 *     <code>${name}</code>; null where the storage does not tell it
 * @param scenarios the scenarios that were told apart; one, unnamed, where nothing outside decides
 * @param definitions what the platform is told of the job
 */
public record JobReport(
    String file,
    String mainClass,
    String module,
    @Nullable String flinkVersion,
    boolean batch,
    Map<String, Fact> facts,
    @Nullable String consoleCheckpointPath,
    List<ScenarioReport> scenarios,
    List<DefinitionReport> definitions) {

  /** A job without definitions. */
  public JobReport(
      String file,
      String mainClass,
      String module,
      @Nullable String flinkVersion,
      boolean batch,
      Map<String, Fact> facts,
      @Nullable String consoleCheckpointPath,
      List<ScenarioReport> scenarios) {
    this(
        file,
        mainClass,
        module,
        flinkVersion,
        batch,
        facts,
        consoleCheckpointPath,
        scenarios,
        List.of());
  }

  /**
   * What the platform is told of a job.
   *
   * @param kind {@code terraform}, {@code rest}, {@code update} or {@code inline}
   * @param name what messages call it
   * @param variant what tells it from other variants; empty for the only one
   * @param location its place
   * @param checkpointPath its Checkpoint Path, holes as <code>${name}</code>; null for none
   * @param autoRestart whether Auto Restart upon Exception is on; null where it cannot be told
   * @param restoreFromCheckpoint whether Restore Job from Checkpoint is on; null where it cannot be
   *     told
   * @param checkpointEnabled whether the platform itself takes checkpoints; null where it cannot be
   *     told
   */
  public record DefinitionReport(
      String kind,
      String name,
      String variant,
      SourceLocation location,
      @Nullable String checkpointPath,
      @Nullable Boolean autoRestart,
      @Nullable Boolean restoreFromCheckpoint,
      @Nullable Boolean checkpointEnabled) {}

  /**
   * One scenario of a job.
   *
   * @param name what holds in it, for example {@code with argument checkpointing}; empty for the
   *     only one
   * @param inputsAbsent true where it is the one in which no outside input is given
   * @param onCluster false for a scenario that cannot happen on the cluster
   * @param facts the facts in this scenario
   * @param consoleCheckpointPath as for the job
   */
  public record ScenarioReport(
      String name,
      boolean inputsAbsent,
      boolean onCluster,
      Map<String, Fact> facts,
      @Nullable String consoleCheckpointPath) {

    /** Copies the facts. */
    public ScenarioReport {
      facts = Map.copyOf(facts);
    }
  }

  /** Copies the collections. */
  public JobReport {
    facts = Map.copyOf(facts);
    scenarios = List.copyOf(scenarios);
    definitions = List.copyOf(definitions);
  }

  /** The facts in the order of their names, for a report that is the same in each run. */
  public Map<String, Fact> sortedFacts() {
    return new TreeMap<>(facts);
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof JobReport that
        && mainClass.equals(that.mainClass)
        && file.equals(that.file)
        && module.equals(that.module)
        && Objects.equals(flinkVersion, that.flinkVersion)
        && batch == that.batch
        && facts.equals(that.facts)
        && Objects.equals(consoleCheckpointPath, that.consoleCheckpointPath)
        && scenarios.equals(that.scenarios)
        && definitions.equals(that.definitions);
  }

  @Override
  public int hashCode() {
    int hash = mainClass.hashCode();
    hash = hash * 31 + file.hashCode();
    return hash * 31 + module.hashCode();
  }
}
