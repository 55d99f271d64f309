package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report as SARIF 2.1.0, for code scanning. Exactly one run, with what GitHub demands of it:
 * each result has a place and each rule its texts.
 */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?");

  /** What readers of SARIF replace by an argument. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  /** What readers of SARIF make a link of. */
  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\[\\]]*]\\()");

  private final ReportInput input;
  private final List<String> rules;
  private final JsonWriter json = new JsonWriter();
  private final SarifPlaces places = new SarifPlaces(json);
  private final Fingerprints fingerprints = new Fingerprints();

  private SarifReport(ReportInput input) {
    this.input = input;
    Stream<Finding> accepted = input.result().accepted().stream().map(Accepted::finding);
    rules =
        List.copyOf(
            Stream.concat(input.result().findings().stream(), accepted)
                .map(Finding::rule)
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
  }

  /** The report as a JSON document. */
  static String render(ReportInput input) {
    return new SarifReport(input).document();
  }

  private String document() {
    json.beginObject();
    json.name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool();
    json.name("automationDetails").beginObject().name("id").value(category()).endObject();
    invocation();
    json.name("originalUriBaseIds").beginObject();
    json.name(SarifPlaces.ROOT).beginObject();
    text("description", "the root of the repository");
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    input.result().findings().forEach(f -> result(f, null));
    input.result().accepted().forEach(a -> result(a.finding(), a));
    return json.endArray().endObject().endArray().endObject().toString();
  }

  private void tool() {
    String version = input.toolVersion();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("flink-lint").name("version").value(version);
    if (SEMANTIC_VERSION.matcher(version).matches()) {
      json.name("semanticVersion").value(version);
    }
    json.name("rules").beginArray();
    SarifRules writer = new SarifRules(json);
    rules.forEach(id -> writer.rule(input.rules().apply(id)));
    json.endArray().endObject().endObject();
  }

  /**
   * Tells the reports of modules apart: GitHub takes a later report of one category for the
   * successor of an earlier one.
   */
  private String category() {
    if (input.isWhole() || input.modules().get(0).path().equals(".")) {
      return "flink-lint/";
    }
    return "flink-lint/" + RelativeUri.of(input.modules().get(0).path()) + "/";
  }

  private void invocation() {
    List<Problem> problems = input.result().problems();
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(problems.stream().noneMatch(SarifReport::isInternal));
    if (!problems.isEmpty()) {
      json.name("toolExecutionNotifications").beginArray();
      problems.forEach(this::notification);
      json.endArray();
    }
    json.endObject().endArray();
  }

  private void notification(Problem problem) {
    json.beginObject();
    json.name("descriptor").beginObject().name("id").value(problem.kind().label()).endObject();
    json.name("level").value(isInternal(problem) ? "error" : "warning");
    message(problem.message());
    json.name("locations").beginArray();
    location(problem.location(), null);
    json.endArray().endObject();
  }

  private static boolean isInternal(Problem problem) {
    return problem.kind() == Problem.Kind.INTERNAL;
  }

  private void result(Finding finding, @Nullable Accepted accepted) {
    json.beginObject();
    json.name("ruleId").value(finding.rule());
    json.name("ruleIndex").value(rules.indexOf(finding.rule()));
    json.name("level").value(SarifRules.level(finding.severity()));
    message(FindingText.sentence(finding));
    json.name("locations").beginArray();
    location(finding.location(), null);
    json.endArray();
    json.name("partialFingerprints").beginObject();
    json.name("flinkLint/v1").value(fingerprints.next(finding)).endObject();
    trace(finding.trace());
    suppressions(accepted);
    Edit edit = ApplicableEdit.of(finding, input.result(), input.source());
    if (edit != null) {
      fix(finding, edit);
    }
    json.endObject();
  }

  private void trace(List<Step> trace) {
    if (trace.isEmpty()) {
      return;
    }
    json.name("codeFlows").beginArray().beginObject();
    json.name("threadFlows").beginArray().beginObject();
    json.name("locations").beginArray();
    for (Step step : trace) {
      json.beginObject().name("location");
      location(step.location(), step.note());
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
    // Each of them once, as the schema demands.
    json.name("relatedLocations").beginArray();
    trace.stream().distinct().forEach(s -> location(s.location(), s.note()));
    json.endArray();
  }

  /** As soon as one result has suppressions, all must have, be it none. */
  private void suppressions(@Nullable Accepted accepted) {
    if (input.result().accepted().isEmpty()) {
      return;
    }
    json.name("suppressions").beginArray();
    if (accepted != null) {
      json.beginObject();
      json.name("kind")
          .value(accepted.by() == Accepted.By.BASELINE ? "external" : "inSource")
          .name("status")
          .value("accepted");
      json.member("justification", FindingText.justification(accepted));
      json.name("location");
      location(accepted.at(), null);
      json.endObject();
    }
    json.endArray();
  }

  private void fix(Finding finding, Edit edit) {
    json.name("fixes").beginArray().beginObject();
    if (finding.fix() != null) {
      text("description", plain(Secrets.mask(finding.fix())));
    }
    json.name("artifactChanges").beginArray().beginObject();
    places.artifact(finding.location().file());
    json.name("replacements").beginArray().beginObject();
    places.region("deletedRegion", finding.location());
    text("insertedContent", edit.to());
    json.endObject().endArray().endObject().endArray().endObject().endArray();
  }

  private void location(SourceLocation at, @Nullable String note) {
    json.beginObject();
    places.physicalLocation(at);
    if (note != null) {
      message(note);
    }
    json.endObject();
  }

  private void message(String text) {
    text("message", plain(Secrets.mask(text)));
  }

  private void text(String name, String text) {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  /**
   * Keeps what is meant literally from being read as a placeholder or a link. Other braces stay as
   * they are, though SARIF wants all doubled: GitHub shows them doubled, and <code>${name}</code>
   * is what messages are full of.
   */
  private static String plain(String text) {
    String literal = PLACEHOLDER.matcher(text).replaceAll("{{$1}}");
    return LINK.matcher(literal).replaceAll("\\\\[");
  }
}
