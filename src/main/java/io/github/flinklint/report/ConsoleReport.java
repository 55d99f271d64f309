package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report that a person reads in the build log: each finding with its source line, then
 * problems, then one line of totals and what to run next.
 */
public final class ConsoleReport {

  /** More problems than this are only counted; the JSON report has them all. */
  private static final int MAX_PROBLEMS = 20;

  /** Longer traces are shown by their beginning and their end; the explain goal has them whole. */
  private static final int MAX_STEPS = 4;

  /**
   * One message of the log.
   *
   * @param level how loud
   * @param text one or more lines, no line end after the last
   */
  public record Entry(Severity level, String text) {}

  private final SourceLines source;
  private final String explainCommand;

  /**
   * Prepares reports.
   *
   * @param source where shown lines come from
   * @param explainCommand what to type to see the effective configuration of each job
   */
  public ConsoleReport(SourceLines source, String explainCommand) {
    this.source = source;
    this.explainCommand = explainCommand;
  }

  /** The messages for a result, in the order in which they are logged. */
  public List<Entry> entries(AnalysisResult result) {
    LineRenderer renderer = new LineRenderer(source, result.secretPlaces());
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : result.findings()) {
      entries.add(new Entry(finding.severity(), finding(finding, renderer)));
    }
    entries.addAll(problems(result));
    entries.add(new Entry(Severity.INFO, totals(result)));
    return entries;
  }

  private static String finding(Finding finding, LineRenderer renderer) {
    List<String> lines = new ArrayList<>();
    lines.add(ShownLine.message(FindingText.headline(finding)));
    CodeFrame frame = CodeFrame.of(finding.location(), renderer);
    lines.addAll(frame.lines());
    String context = context(finding);
    if (!context.isEmpty()) {
      lines.add(frame.detail(ShownLine.message(Secrets.mask(context))));
    }
    if (finding.fix() != null) {
      lines.add(frame.detail("fix: " + ShownLine.message(Secrets.mask(finding.fix()))));
    }
    return String.join("\n", lines);
  }

  /**
   * {@code job a.b.Job, when argument k is not given, passed to tune at Job.java:18}, as far as it
   * is known.
   */
  private static String context(Finding finding) {
    List<String> parts = new ArrayList<>();
    String known = FindingText.context(finding);
    if (!known.isEmpty()) {
      parts.add(known);
    }
    parts.addAll(via(finding));
    return String.join(", ", parts);
  }

  private static List<String> via(Finding finding) {
    List<String> steps = new ArrayList<>();
    for (Step step : finding.trace()) {
      if (!isSameLine(step.location(), finding.location())) {
        steps.add(step(step));
      }
    }
    if (steps.size() <= MAX_STEPS) {
      return steps;
    }
    List<String> shown = new ArrayList<>(steps.subList(0, MAX_STEPS - 1));
    shown.add((steps.size() - MAX_STEPS) + " more");
    shown.add(steps.get(steps.size() - 1));
    return shown;
  }

  private static boolean isSameLine(SourceLocation one, SourceLocation other) {
    return one.line() == other.line() && one.file().equals(other.file());
  }

  private static String step(Step step) {
    return step.note() + " at " + step.location().brief();
  }

  /** The messages for the problems of a result, only the first of them where there are many. */
  public static List<Entry> problems(AnalysisResult result) {
    List<Entry> entries = new ArrayList<>();
    for (Problem problem : result.problems()) {
      if (entries.size() == MAX_PROBLEMS) {
        int more = result.problems().size() - MAX_PROBLEMS;
        entries.add(new Entry(Severity.WARNING, Counts.of(more, "more problem") + " not shown"));
        break;
      }
      entries.add(new Entry(Severity.WARNING, ShownLine.message(FindingText.problem(problem))));
    }
    return entries;
  }

  private String totals(AnalysisResult result) {
    String jobs =
        result.jobs().isEmpty()
            ? "no Flink job found"
            : Counts.of(result.jobs().size(), "job") + " checked";
    String counts = Counts.describe(result);
    int accepted = result.accepted().size();
    String line =
        jobs
            + ", "
            + (counts.isEmpty() ? "no findings" : counts)
            + (accepted == 0 ? "" : ", " + accepted + " accepted");
    return result.jobs().isEmpty()
        ? line
        : line + "; for the whole picture of each job: " + explainCommand;
  }

  /** All messages as one text, as it would stand in a log without prefixes. */
  public String text(AnalysisResult result) {
    return entries(result).stream().map(Entry::text).collect(Collectors.joining("\n", "", "\n"));
  }
}
