package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be set outside of the code for a job to come back: the fields of the console, the
 * rights on the bucket, and how to see that it worked. Names of fields from the DLI user guide
 * (dli_01_0457), log lines from Flink's {@code CheckpointCoordinator}.
 */
final class Checklist {

  /**
   * One thing to see to.
   *
   * @param name a stable name for programs
   * @param label what a person reads
   * @param value what it has to be
   * @param wrong definitions that certainly say something else, as {@code NAME at FILE:LINE}
   * @param isDone true where there are definitions, and all say so
   */
  record Item(String name, String label, String value, List<String> wrong, boolean isDone) {

    /** Copies the list. */
    Item {
      wrong = List.copyOf(wrong);
    }
  }

  private static final String PATH = "Checkpoint Path";
  private static final String RESTART = "autoRestart";
  private static final String RESTORE = "restoreFromCheckpoint";

  private Checklist() {}

  /** The list for a job; empty for one in batch mode. */
  static List<Item> of(JobReport job) {
    if (job.batch()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    items.add(flag(job, RESTART, "Auto Restart upon Exception"));
    items.add(flag(job, RESTORE, "Restore Job from Checkpoint"));
    String path = job.consoleCheckpointPath();
    if (isByPlatform(job)) {
      items.add(noPath(job));
      items.add(bucket("bucket that the definition names", job));
    } else if (path == null) {
      items.add(item("checkpointPath", PATH, severalPaths(job)));
    } else {
      items.add(path(job, path));
      String bucket = path.substring(0, Math.max(path.indexOf('/'), 0));
      items.add(bucket("bucket " + bucket, job));
    }
    items.add(
        item(
            "afterRestart",
            "after a restart",
            "the log of the JobManager says \"Restoring job ... from Checkpoint ...\", and the"
                + " Checkpoints page of the Flink UI shows it as Latest Restore; \"No checkpoint"
                + " found during restore\" means that the job began with empty state"));
    return items;
  }

  private static Item bucket(String label, JobReport job) {
    return item("bucket", label, "DLI must be authorised on it, " + agency(job.flinkVersion()));
  }

  /** What no definition can tell. */
  private static Item item(String name, String label, String value) {
    return new Item(name, label, value, List.of(), false);
  }

  /** True where the platform itself takes the checkpoints, to a directory of its own. */
  static boolean isByPlatform(JobReport job) {
    return !job.definitions().isEmpty()
        && job.definitions().stream().allMatch(d -> Boolean.TRUE.equals(d.checkpointEnabled()));
  }

  /** With a path of its own DLI would not look where it saves checkpoints. */
  private static Item noPath(JobReport job) {
    List<String> wrong =
        job.definitions().stream()
            .filter(d -> d.checkpointPath() != null)
            .map(Checklist::named)
            .toList();
    return new Item(
        "checkpointPath",
        PATH,
        "none, since the definition enables checkpoints, for which DLI has a directory of its own",
        wrong,
        wrong.isEmpty());
  }

  /** The path of each scenario, where they are not the same. */
  private static String severalPaths(JobReport job) {
    Set<String> paths = new LinkedHashSet<>();
    for (JobReport.ScenarioReport scenario : job.scenarios()) {
      String path = scenario.consoleCheckpointPath();
      if (path != null && scenario.onCluster()) {
        paths.add(scenario.name().isEmpty() ? path : path + " " + scenario.name());
      }
    }
    return paths.isEmpty() ? noPathYet(job) : String.join(", ", paths);
  }

  private static String noPathYet(JobReport job) {
    Fact storage = job.facts().get("checkpointStorage");
    if (storage != null && storage.status() == Fact.Status.UNSET) {
      return "none as long as the job sets no checkpoint storage";
    }
    if (storage != null && storage.status() == Fact.Status.SET) {
      return "none as long as the job does not save its checkpoints to OBS";
    }
    return "bucket and directory that the job saves checkpoints to, which cannot be told here";
  }

  private static String agency(@Nullable String version) {
    String custom = "through the agency of the job, which Flink 1.15 and later need";
    String common = "through dli_admin_agency";
    if (version == null) {
      return custom + ", before that " + common;
    }
    return isBefore15(version) ? common : custom;
  }

  /** True for 1.0 to 1.14. */
  private static boolean isBefore15(String version) {
    int end = 2;
    while (end < version.length() && version.charAt(end) >= '0' && version.charAt(end) <= '9') {
      end++;
    }
    if (!version.startsWith("1.") || end == 2) {
      return false;
    }
    boolean isTeen = end == 4 && version.charAt(2) == '1' && version.charAt(3) <= '4';
    return end == 3 || isTeen;
  }

  private static Item flag(JobReport job, String name, String label) {
    List<String> wrong = new ArrayList<>();
    boolean isDone = !job.definitions().isEmpty();
    for (DefinitionReport definition : job.definitions()) {
      Boolean on =
          name.equals(RESTART) ? definition.autoRestart() : definition.restoreFromCheckpoint();
      isDone &= Boolean.TRUE.equals(on);
      if (Boolean.FALSE.equals(on)) {
        wrong.add(named(definition));
      }
    }
    return new Item(name, label, "on", wrong, isDone);
  }

  private static Item path(JobReport job, String path) {
    List<String> wrong = new ArrayList<>();
    boolean isDone = !job.definitions().isEmpty();
    for (DefinitionReport definition : job.definitions()) {
      String told = definition.checkpointPath();
      boolean isSame = told != null && strip(told).equals(path);
      boolean isOpen = path.contains("${") || (told != null && told.contains("${"));
      isDone &= isSame;
      if (!isSame && told != null && !isOpen) {
        wrong.add(named(definition));
      }
    }
    return new Item("checkpointPath", PATH, path, wrong, isDone);
  }

  /** Slashes at the ends make no difference. */
  private static String strip(String path) {
    return path.replaceAll("^/+|/+$", "");
  }

  private static String named(DefinitionReport definition) {
    String variant = definition.variant().isEmpty() ? "" : " " + definition.variant();
    return definition.name() + variant + " at " + definition.location().brief();
  }
}
