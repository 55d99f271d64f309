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
    final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  }

  private final Map<String, Row> table = new TreeMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Set<String> executed = new HashSet<>();
  private int runs;
  private int silent;

  /** Jobs of which at least one run was executed. */
  Set<String> executed() {
    return executed;
  }

  List<Judgement> judgements() {
    return judgements;
  }

  /** Certifies those of the jobs that are for this version. */
  void certify(FlinkVersion version, List<TestJob> all, Path folder) {
    List<TestJob> jobs = all.stream().filter(j -> j.isFor(version)).toList();
    RealFlink flink = new RealFlink(version, folder.resolve(version.name()));
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
          comparison.declared(
              run, Answer.of(job, version, sources, resources, run.arguments()), seen.get(i));
        }
      }
      add(job, comparison.judgements());
    }
  }

  private void add(TestJob job, List<Judgement> found) {
    judgements.addAll(found);
    Row row = table.computeIfAbsent(job.constructs().get(0), c -> new Row());
    row.jobs.add(job.name());
    found.forEach(j -> row.counts.merge(j.kind(), 1, Integer::sum));
  }

  long count(Kind kind) {
    return judgements.stream().filter(j -> j.kind() == kind).count();
  }

  /** The judgements that no named exception covers. */
  List<Judgement> failures() {
    return judgements.stream()
        .filter(
            j ->
                j.kind() == Kind.WRONG
                    || (j.kind() != Kind.EXACT && !j.job().exceptions().containsKey(j.fact())))
        .toList();
  }

  /** Exceptions that no judgement needed, as {@code job: fact}. */
  List<String> staleExceptions() {
    Set<String> needed = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Judgement j : judgements) {
      j.job().exceptions().keySet().forEach(f -> named.add(j.job() + ": " + f));
      if (j.kind() != Kind.EXACT) {
        needed.add(j.job() + ": " + j.fact());
      }
    }
    return named.stream().filter(n -> !needed.contains(n)).sorted().toList();
  }

  /** The table by construct, with totals. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%-28s %5s %8s %6s %8s %6s%n", "construct", "jobs", "exact", "loose", "unknown", "wrong"));
    Set<String> jobs = new HashSet<>();
    table.forEach(
        (construct, row) -> {
          jobs.addAll(row.jobs);
          text.append(line(construct, row.jobs.size(), row.counts));
        });
    Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
    judgements.forEach(j -> totals.merge(j.kind(), 1, Integer::sum));
    text.append(line("all", jobs.size(), totals));
    text.append(
        String.format("%d runs, of which %d end before they execute anything%n", runs, silent));
    return text.toString();
  }

  private static String line(String construct, int jobs, Map<Kind, Integer> counts) {
    return String.format(
        "%-28s %5d %8d %6d %8d %6d%n",
        construct,
        jobs,
        counts.getOrDefault(Kind.EXACT, 0),
        counts.getOrDefault(Kind.LOOSE, 0),
        counts.getOrDefault(Kind.UNKNOWN, 0),
        counts.getOrDefault(Kind.WRONG, 0));
  }
}
