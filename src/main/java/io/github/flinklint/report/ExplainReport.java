package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each job's checkpoints will really be, and why: every fact with its value, how sure it is
 * and the lines that decided it, and the text to type into the console.
 */
public final class ExplainReport {

  private static final String STORAGE = "checkpointStorage";

  /** The facts in the order in which a reader wants them, with the words for them. */
  private static final List<Map.Entry<String, String>> FACTS =
      List.of(
          Map.entry("interval", "checkpoint interval"),
          Map.entry("mode", "checkpoint mode"),
          Map.entry("retention", "retention on cancel"),
          Map.entry("stateBackend", "state backend"),
          Map.entry(STORAGE, "checkpoint storage"));

  private ExplainReport() {}

  /** One text for each job, without a line end after the last line. */
  public static List<String> texts(AnalysisResult result) {
    return result.jobs().stream().map(job -> Secrets.mask(text(job))).toList();
  }

  private static String text(JobReport job) {
    List<String> lines = new ArrayList<>();
    lines.add(job.mainClass() + " (" + job.file() + ")");
    lines.add(
        "  Flink version: " + (job.flinkVersion() == null ? "not known" : job.flinkVersion()));
    if (job.batch()) {
      lines.add("  batch mode: takes no checkpoints");
      return String.join("\n", lines);
    }
    facts(job.facts(), "  ", lines);
    lines.add("  " + consolePath(job, job.consoleCheckpointPath(), job.facts().get(STORAGE)));
    if (job.scenarios().size() > 1) {
      job.scenarios().forEach(scenario -> scenario(job, scenario, lines));
    }
    checklist(job, lines);
    return String.join("\n", lines);
  }

  private static void checklist(JobReport job, List<String> lines) {
    lines.add("  to see to in the DLI console:");
    for (Checklist.Item item : Checklist.of(job)) {
      String box = item.isDone() ? "[x] " : "[ ] ";
      String wrong =
          item.wrong().isEmpty() ? "" : " (not so in " + String.join(", ", item.wrong()) + ")";
      lines.add("    " + box + item.label() + ": " + item.value() + wrong);
    }
  }

  private static void facts(Map<String, Fact> facts, String indent, List<String> lines) {
    for (Map.Entry<String, String> name : FACTS) {
      Fact fact = facts.get(name.getKey());
      if (fact != null) {
        lines.add(indent + name.getValue() + ": " + describe(name.getKey(), fact));
        fact.trace().forEach(step -> lines.add(indent + "    " + step(step)));
      }
    }
  }

  private static String step(Step step) {
    SourceLocation at = step.location();
    return (at.line() == 0 ? at.file() : at.file() + ":" + at.line()) + ": " + step.note();
  }

  /** A scenario by its facts alone; their traces are those shown above. */
  private static void scenario(JobReport job, ScenarioReport scenario, List<String> lines) {
    lines.add(
        "  scenario " + scenario.name() + (scenario.onCluster() ? "" : " (not on the cluster)"));
    for (Map.Entry<String, String> name : FACTS) {
      Fact fact = scenario.facts().get(name.getKey());
      if (fact != null) {
        lines.add("    " + name.getValue() + ": " + describe(name.getKey(), fact));
      }
    }
    lines.add(
        "    " + consolePath(job, scenario.consoleCheckpointPath(), scenario.facts().get(STORAGE)));
  }

  private static String describe(String name, Fact fact) {
    String unit = name.equals("interval") ? " ms" : "";
    List<String> words = new ArrayList<>();
    switch (fact.status()) {
      case SET -> words.add(fact.value() + unit + ", set");
      case DEFAULT -> words.add(fact.value() + unit + ", Flink's default");
      case UNSET -> words.add("unset");
      case EITHER -> words.add(either(fact, unit) + ", decided by " + fact.on());
      case RUNTIME -> runtime(fact, unit, words);
      case UNKNOWN -> words.add("unknown, because of " + fact.why());
    }
    return String.join(", ", words);
  }

  private static String either(Fact fact, String unit) {
    return String.join(
        " or ", fact.values().stream().map(v -> v.equals("unset") ? v : v + unit).toList());
  }

  private static void runtime(Fact fact, String unit, List<String> words) {
    if (fact.value() != null) {
      words.add(fact.value());
    }
    words.add("given at run time by " + fact.from());
    if (fact.defaultValue() != null) {
      words.add(
          fact.defaultValue().equals("unset")
              ? "unset where that is absent"
              : fact.defaultValue() + unit + " where that is absent");
    } else if (fact.orUnset()) {
      words.add("or unset");
    }
    if (!fact.values().isEmpty()) {
      words.add("or " + either(fact, unit));
    }
  }

  /** The text for the console, or why there is none. */
  private static String consolePath(JobReport job, @Nullable String path, @Nullable Fact storage) {
    String label = "Checkpoint Path in the console: ";
    if (Checklist.isByPlatform(job)) {
      return label + "none, since the definition enables checkpoints";
    }
    return path != null ? label + path : label + "none, since " + whyNone(storage);
  }

  private static String whyNone(@Nullable Fact storage) {
    if (storage == null) {
      return "the checkpoint storage is not known";
    }
    return switch (storage.status()) {
      case UNSET -> "no checkpoint storage is set";
      case UNKNOWN -> "the checkpoint storage cannot be told";
      case EITHER -> "it differs with " + storage.on();
      case RUNTIME -> "it comes from " + storage.from();
      case SET, DEFAULT ->
          "jobmanager".equals(storage.value())
              ? "the checkpoints stay in the memory of the JobManager"
              : storage.value() + " is no OBS path that the console could name";
    };
  }
}
