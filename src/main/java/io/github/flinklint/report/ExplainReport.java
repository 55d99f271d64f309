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

  static final String BATCH = "batch mode: takes no checkpoints";

  static final String CHECKLIST = "to see to in the DLI console";

  static final String NO_VERSION = "not known";

  private ExplainReport() {}

  /** One text for each job, without a line end after the last line. */
  public static List<String> texts(AnalysisResult result) {
    return result.jobs().stream().map(job -> Secrets.mask(String.join("\n", shown(job)))).toList();
  }

  private static List<String> shown(JobReport job) {
    return lines(job).stream().map(ShownLine::message).toList();
  }

  private static List<String> lines(JobReport job) {
    List<String> lines = new ArrayList<>();
    lines.add(job.mainClass() + " (" + job.file() + ")");
    lines.add("  Flink version: " + (job.flinkVersion() == null ? NO_VERSION : job.flinkVersion()));
    if (job.batch()) {
      lines.add("  " + BATCH);
      return lines;
    }
    facts(job.facts(), "  ", lines);
    lines.add(
        "  " + consolePath(job, job.consoleCheckpointPath(), job.facts().get(FactWords.STORAGE)));
    if (job.scenarios().size() > 1) {
      job.scenarios().forEach(scenario -> scenario(job, scenario, lines));
    }
    checklist(job, lines);
    return lines;
  }

  private static void checklist(JobReport job, List<String> lines) {
    lines.add("  " + CHECKLIST + ":");
    for (Checklist.Item item : Checklist.of(job)) {
      String box = item.isDone() ? "[x] " : "[ ] ";
      String wrong = item.wrong().isEmpty() ? "" : " (" + notSo(item) + ")";
      lines.add("    " + box + item.label() + ": " + item.value() + wrong);
    }
  }

  /** Which definitions say something else. */
  static String notSo(Checklist.Item item) {
    return "not so in " + String.join(", ", item.wrong());
  }

  private static void facts(Map<String, Fact> facts, String indent, List<String> lines) {
    for (Map.Entry<String, String> name : FactWords.FACTS) {
      Fact fact = facts.get(name.getKey());
      if (fact != null) {
        lines.add(indent + name.getValue() + ": " + FactWords.of(name.getKey(), fact).phrase());
        fact.trace().forEach(step -> lines.add(indent + "    " + step(step)));
      }
    }
  }

  private static String step(Step step) {
    return place(step.location()) + ": " + step.note();
  }

  /** {@code path/Job.java:12}, as traces print it. */
  static String place(SourceLocation at) {
    return at.line() == 0 ? at.file() : at.file() + ":" + at.line();
  }

  /** A scenario by its facts alone; their traces are those shown above. */
  private static void scenario(JobReport job, ScenarioReport scenario, List<String> lines) {
    lines.add(
        "  scenario " + scenario.name() + (scenario.onCluster() ? "" : " (not on the cluster)"));
    for (Map.Entry<String, String> name : FactWords.FACTS) {
      Fact fact = scenario.facts().get(name.getKey());
      if (fact != null) {
        lines.add("    " + name.getValue() + ": " + FactWords.of(name.getKey(), fact).phrase());
      }
    }
    lines.add(
        "    "
            + consolePath(
                job, scenario.consoleCheckpointPath(), scenario.facts().get(FactWords.STORAGE)));
  }

  /** The text for the console, or why there is none. */
  private static String consolePath(JobReport job, @Nullable String path, @Nullable Fact storage) {
    String why = FactWords.whyNoPath(job, path, storage);
    return "Checkpoint Path in the console: " + (why == null ? path : "none, since " + why);
  }
}
