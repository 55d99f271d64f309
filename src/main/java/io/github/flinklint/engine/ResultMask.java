package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces keys in every text of a result. A value becomes a key only when it flows into a path,
 * and by then its name and the steps before have been written down; so this is done last, when all
 * keys of all jobs are known.
 */
final class ResultMask {

  private final List<String> keys;

  /**
   * A mask.
   *
   * @param keys the raw keys; longer ones are replaced first, since one may be part of another
   */
  ResultMask(Set<String> keys) {
    List<String> sorted = new ArrayList<>(keys);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparingInt(String::length).reversed());
    }
    this.keys = List.copyOf(sorted);
  }

  AnalysisResult apply(AnalysisResult result) {
    if (keys.isEmpty()) {
      return result;
    }
    return new AnalysisResult(
        result.jobs().stream().map(this::job).toList(),
        result.findings().stream().map(this::finding).toList(),
        result.accepted().stream().map(this::accepted).toList(),
        result.problems().stream().map(this::problem).toList(),
        result.secretPlaces(),
        result.filesRead());
  }

  private String text(String text) {
    String masked = text;
    for (String key : keys) {
      masked = masked.replace(key, Secrets.MASK);
    }
    return masked;
  }

  private @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  private List<Step> steps(List<Step> steps) {
    return steps.stream().map(s -> new Step(s.location(), text(s.note()))).toList();
  }

  private Finding finding(Finding f) {
    return new Finding(
        f.rule(),
        f.severity(),
        f.location(),
        text(f.message()),
        orNull(f.fix()),
        f.job(),
        orNull(f.scenario()),
        steps(f.trace()),
        f.edit() == null ? null : new Edit(text(f.edit().from()), text(f.edit().to())));
  }

  private Accepted accepted(Accepted a) {
    return new Accepted(finding(a.finding()), a.by(), orNull(a.reason()), a.until(), a.at());
  }

  private Problem problem(Problem p) {
    return new Problem(p.kind(), p.location(), text(p.message()));
  }

  private JobReport job(JobReport j) {
    return new JobReport(
        j.file(),
        j.mainClass(),
        j.module(),
        j.flinkVersion(),
        j.batch(),
        facts(j.facts()),
        orNull(j.consoleCheckpointPath()),
        j.scenarios().stream()
            .map(
                s ->
                    new JobReport.ScenarioReport(
                        text(s.name()),
                        s.inputsAbsent(),
                        s.onCluster(),
                        facts(s.facts()),
                        orNull(s.consoleCheckpointPath())))
            .toList(),
        j.definitions().stream().map(this::definition).toList());
  }

  private JobReport.DefinitionReport definition(JobReport.DefinitionReport d) {
    return new JobReport.DefinitionReport(
        d.kind(),
        text(d.name()),
        text(d.variant()),
        d.location(),
        orNull(d.checkpointPath()),
        d.autoRestart(),
        d.restoreFromCheckpoint(),
        d.checkpointEnabled());
  }

  private Map<String, Fact> facts(Map<String, Fact> facts) {
    Map<String, Fact> masked = new LinkedHashMap<>();
    facts.forEach((name, fact) -> masked.put(name, fact(fact)));
    return masked;
  }

  private Fact fact(Fact f) {
    return new Fact(
        f.status(),
        orNull(f.value()),
        f.values().stream().map(this::text).toList(),
        orNull(f.on()),
        orNull(f.from()),
        orNull(f.defaultValue()),
        f.orUnset(),
        orNull(f.why()),
        f.parts().stream().map(p -> new Fact.TemplatePart(text(p.text()), p.hole())).toList(),
        steps(f.trace()));
  }
}
