package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The report that programs read. Its form is {@code flink-lint.schema.json} beside this class;
 * equal results give equal bytes. Keys without a value are left out.
 */
public final class JsonReport {

  /** Version of the form; goes up when a key is taken away or changes its meaning. */
  static final int SCHEMA_VERSION = 1;

  private final JsonWriter json = new JsonWriter();
  private final Fingerprints fingerprints = new Fingerprints();

  private JsonReport() {}

  /**
   * The report on one module, of which only this is known.
   *
   * @param toolVersion version of flink-lint
   * @param flinkVersion version of Flink that the module was taken to use; null where it is not
   *     known
   */
  public static String render(
      AnalysisResult result, String toolVersion, @Nullable String flinkVersion) {
    List<ModuleReport> modules = List.of(new ModuleReport(".", "module", flinkVersion, List.of()));
    return new JsonReport().document(result, toolVersion, modules, modules.get(0));
  }

  /** The report as a JSON document. */
  static String render(ReportInput input) {
    ModuleReport only = input.isWhole() ? null : input.modules().get(0);
    return new JsonReport().document(input.result(), input.toolVersion(), input.modules(), only);
  }

  /** The document; where it is about a single module, that stands for itself. */
  private String document(
      AnalysisResult result,
      String toolVersion,
      List<ModuleReport> modules,
      @Nullable ModuleReport only) {
    json.beginObject();
    json.name("schemaVersion").value(SCHEMA_VERSION);
    json.name("tool").beginObject();
    json.name("name").value("flink-lint").name("version").value(toolVersion).endObject();
    if (only != null) {
      json.member("flinkVersion", only.flinkVersion());
    }
    json.name("modules").beginArray();
    for (ModuleReport module : modules) {
      module(module, only == null);
    }
    json.endArray();
    summary(result);
    json.name("jobs").beginArray();
    for (JobReport job : result.jobs()) {
      job(job);
    }
    json.endArray().name("findings").beginArray();
    for (Finding finding : result.findings()) {
      finding(finding);
    }
    json.endArray();
    if (begins("accepted", result.accepted())) {
      for (Accepted accepted : result.accepted()) {
        accepted(accepted);
      }
      json.endArray();
    }
    json.name("problems").beginArray();
    for (Problem problem : result.problems()) {
      problem(problem);
    }
    json.endArray();
    if (only != null) {
      dependencies(only);
    }
    return json.endObject().toString();
  }

  private void module(ModuleReport module, boolean withDependencies) {
    json.beginObject();
    json.member("path", module.path());
    json.member("name", module.name());
    json.member("flinkVersion", module.flinkVersion());
    if (withDependencies) {
      dependencies(module);
    }
    json.endObject();
  }

  private void accepted(Accepted accepted) {
    json.beginObject();
    json.member("by", accepted.by().label());
    masked("reason", accepted.reason());
    json.member("until", accepted.until() == null ? null : accepted.until().toString());
    place(accepted.at());
    json.name("finding");
    finding(accepted.finding());
    json.endObject();
  }

  private void dependencies(ModuleReport module) {
    if (begins("dependencies", module.dependencies())) {
      for (DependencyReport dependency : module.dependencies()) {
        dependency(dependency);
      }
      json.endArray();
    }
  }

  private void dependency(DependencyReport dependency) {
    json.beginObject();
    json.member("groupId", dependency.groupId());
    json.member("artifactId", dependency.artifactId());
    json.member("version", dependency.version());
    json.member("scope", dependency.scope());
    json.member("type", dependency.type());
    json.member("classifier", dependency.classifier());
    place(dependency.declaredAt());
    SourceLocation scopeAt = dependency.scopeAt();
    if (scopeAt != null) {
      json.name("scopeAt").beginObject();
      place(scopeAt);
      json.endObject();
    }
    json.endObject();
  }

  private void summary(AnalysisResult result) {
    json.name("summary").beginObject();
    json.name("jobs").value(result.jobs().size());
    json.name("errors").value(result.count(Severity.ERROR));
    json.name("warnings").value(result.count(Severity.WARNING));
    json.name("infos").value(result.count(Severity.INFO));
    json.name("accepted").value(result.accepted().size());
    json.name("problems").value(result.problems().size());
    json.name("filesRead").value(result.filesRead()).endObject();
  }

  private void job(JobReport job) {
    json.beginObject();
    json.member("file", job.file());
    json.member("mainClass", job.mainClass());
    json.member("module", job.module());
    json.member("flinkVersion", job.flinkVersion());
    json.name("batch").value(job.batch());
    facts(job.facts());
    masked("consoleCheckpointPath", job.consoleCheckpointPath());
    json.name("scenarios").beginArray();
    for (ScenarioReport scenario : job.scenarios()) {
      scenario(scenario);
    }
    json.endArray();
    if (begins("definitions", job.definitions())) {
      for (DefinitionReport definition : job.definitions()) {
        definition(definition);
      }
      json.endArray();
    }
    List<Checklist.Item> checklist = Checklist.of(job);
    if (begins("checklist", checklist)) {
      for (Checklist.Item item : checklist) {
        item(item);
      }
      json.endArray();
    }
    json.endObject();
  }

  /** Begins an array; one without elements is left out. */
  private boolean begins(String name, List<?> elements) {
    if (!elements.isEmpty()) {
      json.name(name).beginArray();
    }
    return !elements.isEmpty();
  }

  private void definition(DefinitionReport definition) {
    json.beginObject();
    json.member("kind", definition.kind());
    masked("name", definition.name());
    masked("variant", definition.variant().isEmpty() ? null : definition.variant());
    place(definition.location());
    masked("checkpointPath", definition.checkpointPath());
    truth("autoRestart", definition.autoRestart());
    truth("restoreFromCheckpoint", definition.restoreFromCheckpoint());
    truth("checkpointEnabled", definition.checkpointEnabled());
    json.endObject();
  }

  private void truth(String name, @Nullable Boolean truth) {
    if (truth != null) {
      json.name(name).value(truth);
    }
  }

  private void item(Checklist.Item item) {
    json.beginObject();
    json.member("item", item.name());
    masked("value", item.value());
    json.name("done").value(item.isDone());
    if (!item.wrong().isEmpty()) {
      json.name("wrong").beginArray();
      for (String wrong : item.wrong()) {
        json.value(Secrets.mask(wrong));
      }
      json.endArray();
    }
    json.endObject();
  }

  private void scenario(ScenarioReport scenario) {
    json.beginObject();
    masked("name", scenario.name());
    json.name("inputsAbsent").value(scenario.inputsAbsent());
    json.name("onCluster").value(scenario.onCluster());
    facts(scenario.facts());
    masked("consoleCheckpointPath", scenario.consoleCheckpointPath());
    json.endObject();
  }

  private void facts(Map<String, Fact> facts) {
    json.name("facts").beginObject();
    for (Map.Entry<String, Fact> fact : new TreeMap<>(facts).entrySet()) {
      json.name(fact.getKey());
      fact(fact.getValue());
    }
    json.endObject();
  }

  private void fact(Fact fact) {
    json.beginObject();
    json.member("status", fact.status().label());
    masked("value", fact.value());
    if (!fact.values().isEmpty()) {
      json.name("values").beginArray();
      for (String value : fact.values()) {
        json.value(Secrets.mask(value));
      }
      json.endArray();
    }
    masked("on", fact.on());
    masked("from", fact.from());
    masked("default", fact.defaultValue());
    if (fact.orUnset()) {
      json.name("orUnset").value(true);
    }
    masked("why", fact.why());
    if (!fact.parts().isEmpty()) {
      json.name("parts").beginArray();
      for (Fact.TemplatePart part : fact.parts()) {
        part(part);
      }
      json.endArray();
    }
    trace(fact.trace());
    json.endObject();
  }

  private void part(Fact.TemplatePart part) {
    json.beginObject();
    masked("text", part.text());
    json.name("hole").value(part.hole()).endObject();
  }

  private void finding(Finding finding) {
    json.beginObject();
    json.member("rule", finding.rule());
    json.member("severity", finding.severity().label());
    place(finding.location());
    masked("message", finding.message());
    masked("fix", finding.fix());
    json.member("job", finding.job());
    masked("scenario", finding.scenario());
    trace(finding.trace());
    json.member("fingerprint", fingerprints.next(finding));
    json.endObject();
  }

  private void problem(Problem problem) {
    json.beginObject();
    json.member("file", problem.location().file());
    if (problem.location().line() > 0) {
      json.name("line").value(problem.location().line());
    }
    json.member("kind", problem.kind().label());
    masked("message", problem.message());
    json.endObject();
  }

  private void trace(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    json.name("trace").beginArray();
    for (Step step : steps) {
      json.beginObject();
      place(step.location());
      masked("note", step.note());
      json.endObject();
    }
    json.endArray();
  }

  /** A place as far as it is known: a file, with lines, with columns. */
  private void place(SourceLocation at) {
    json.member("file", at.file());
    if (at.line() > 0) {
      json.name("line").value(at.line());
      if (at.column() > 0) {
        json.name("column").value(at.column());
      }
      json.name("endLine").value(at.endLine());
      if (at.column() > 0) {
        json.name("endColumn").value(at.endColumn());
      }
    }
  }

  /**
   * Texts come masked; this is the second net, since a report is often shown to more people than
   * the sources.
   */
  private void masked(String name, @Nullable String text) {
    json.member(name, text == null ? null : Secrets.mask(text));
  }
}
