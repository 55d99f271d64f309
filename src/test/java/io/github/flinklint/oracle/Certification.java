package io.github.flinklint.oracle;

import io.github.flinklint.oracle.Comparison.Judgement;
import io.github.flinklint.oracle.Comparison.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs jobs on a version of Flink, analyses them, and keeps account by construct. */
final class Certification {

  /** What was found for one construct. */
  private static final class Row {
    final Set<String> jobs = new HashSet<>();
    final Map<Kind, Integer> declared = new EnumMap<>(Kind.class);
    final Map<Kind, Integer> open = new EnumMap<>(Kind.class);

    void add(List<Judgement> found) {
      found.forEach(j -> (j.declared() ? declared : open).merge(j.kind(), 1, Integer::sum));
    }

    String line(String construct) {
      StringBuilder line = new StringBuilder(String.format("%-24s %5d |", construct, jobs.size()));
      for (Map<Kind, Integer> counts : List.of(declared, open)) {
        for (Kind kind : Kind.values()) {
          line.append(String.format(" %7d", counts.getOrDefault(kind, 0)));
        }
        line.append(" |");
      }
      return line.append(System.lineSeparator()).toString();
    }
  }

  private final Map<String, Row> table = new TreeMap<>();
  private final Row total = new Row();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Set<String> executed = new HashSet<>();
  private int runs;
  private int silent;

  /** Names of the jobs of which at least one run executed something. */
  Set<String> executed() {
    return executed;
  }

  /** Certifies those of the jobs that are for this version. */
  void certify(FlinkVersion version, List<TestJob> all, Path folder) {
    List<TestJob> jobs =
        all.stream().filter(j -> j.isFor(version) && (!j.table() || version.hasPlanner())).toList();
    certify(version, jobs, new RealFlink(version, folder.resolve(version.name())));
  }

  /** Certifies those of the jobs that compile; tells how many did not. */
  int certifyCompilable(FlinkVersion version, List<TestJob> jobs, Path folder) {
    RealFlink flink = new RealFlink(version, folder.resolve(version.name()));
    List<TestJob> compilable = flink.compilable(jobs);
    certify(version, compilable, flink);
    return jobs.size() - compilable.size();
  }

  private void certify(FlinkVersion version, List<TestJob> jobs, RealFlink flink) {
    Map<TestJob, List<RealFlink.Outcome>> outcomes = flink.run(jobs);
    for (TestJob job : jobs) {
      List<RealFlink.Outcome> seen = outcomes.get(job);
      Path sources = flink.sources().resolve(job.name());
      Path resources = flink.resourcesOf(job);
      Comparison comparison = new Comparison(job, version);
      comparison.open(Answer.of(job, version, sources, resources, null), seen);
      for (int i = 0; i < seen.size(); i++) {
        runs++;
        TestJob.Run run = job.runs().get(i);
        if (seen.get(i).executions().isEmpty()) {
          silent++;
        } else {
          executed.add(job.name());
        }
        if (run.properties().isEmpty()) {
          comparison.declared(run, Answer.of(job, version, sources, resources, run), seen.get(i));
        }
      }
      add(job, comparison.judgements());
    }
  }

  private void add(TestJob job, List<Judgement> found) {
    judgements.addAll(found);
    Row row = table.computeIfAbsent(job.constructs().get(0), c -> new Row());
    for (Row one : List.of(row, total)) {
      one.jobs.add(job.name());
      one.add(found);
    }
  }

  /** How many answers to declared arguments there are of a kind. */
  int declared(Kind kind) {
    return total.declared.getOrDefault(kind, 0);
  }

  /** How many answers there are to declared arguments. */
  int declared() {
    return total.declared.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whatever a run denies. */
  List<Judgement> wrong() {
    return judgements.stream().filter(j -> j.kind() == Kind.WRONG).toList();
  }

  /** What had to be exact, is not, and is covered by no named exception. */
  List<Judgement> failures() {
    return judgements.stream()
        .filter(j -> j.kind() != Kind.EXACT)
        .filter(
            j ->
                j.kind() == Kind.WRONG
                    || (j.demanded() && !j.job().exceptions().containsKey(j.fact())))
        .toList();
  }

  /** All that is not exact. */
  List<Judgement> inexact() {
    return judgements.stream().filter(j -> j.kind() != Kind.EXACT).toList();
  }

  /** Exceptions that nothing needed, as {@code job: fact}. */
  List<String> staleExceptions() {
    Set<String> needed = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Judgement j : judgements) {
      j.job().exceptions().keySet().forEach(f -> named.add(j.job() + ": " + f));
      if (j.demanded() && j.kind() != Kind.EXACT) {
        needed.add(j.job() + ": " + j.fact());
      }
    }
    return named.stream().filter(n -> !needed.contains(n)).sorted().toList();
  }

  /** The table by construct, with totals. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-24s %5s | %31s | %31s |%n", "", "", "arguments declared", "arguments open"));
    text.append(String.format("%-24s %5s |", "construct", "jobs"));
    for (int i = 0; i < 2; i++) {
      for (Kind kind : Kind.values()) {
        text.append(String.format(" %7s", kind.name().toLowerCase(java.util.Locale.ROOT)));
      }
      text.append(" |");
    }
    text.append(System.lineSeparator());
    table.forEach((construct, row) -> text.append(row.line(construct)));
    text.append(total.line("all"));
    text.append(
        String.format("%d runs, of which %d end before they execute anything%n", runs, silent));
    return text.toString();
  }
}
