package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Severity;
import java.util.Locale;

/** Writes what SARIF tells of a rule. */
final class SarifRules {

  /** The rule whose findings are security alerts as well. */
  private static final String CREDENTIALS = "checkpoint-path-credentials";

  /** That of hard-coded credentials in the queries of CodeQL: critical. */
  private static final String CREDENTIALS_SCORE = "9.8";

  private final JsonWriter json;

  SarifRules(JsonWriter json) {
    this.json = json;
  }

  /** An element of the list of rules. */
  void rule(RuleHelp rule) {
    json.beginObject();
    json.name("id").value(rule.id());
    json.name("name").value(pascalCase(rule.id()));
    text("shortDescription", rule.summary());
    text("fullDescription", rule.why());
    json.name("help").beginObject();
    json.name("text").value(rule.summary() + "\n\n" + rule.why());
    json.name("markdown").value(rule.page()).endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(rule.severity())).endObject();
    properties(rule);
    json.endObject();
  }

  private void properties(RuleHelp rule) {
    boolean isSecurity = rule.id().equals(CREDENTIALS);
    json.name("properties").beginObject();
    json.name("tags").beginArray().value("flink");
    if (isSecurity) {
      json.value("security").value("external/cwe/cwe-798");
    } else {
      json.value("reliability");
    }
    json.endArray();
    // Rules report only what is certain in some scenario.
    json.name("precision").value("high");
    json.name("problem.severity")
        .value(rule.severity() == Severity.INFO ? "recommendation" : level(rule.severity()));
    if (isSecurity) {
      json.name("security-severity").value(CREDENTIALS_SCORE);
    }
    json.endObject();
  }

  /** A member that holds a text. */
  private void text(String name, String text) {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  /** {@code CheckpointNotRetained} for {@code checkpoint-not-retained}. */
  private static String pascalCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
