package io.github.flinklint.report;

import java.util.List;

/** All rules in one list. */
public final class RuleCatalogue {

  /** Version of the form; goes up when a key is taken away or changes its meaning. */
  private static final int SCHEMA_VERSION = 1;

  private RuleCatalogue() {}

  /** A line for each rule: its id, its severity, what it finds. */
  public static String text(List<RuleHelp> rules) {
    int ids = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder(rules.size() + " rules\n");
    for (RuleHelp rule : rules) {
      String severity = rule.severity().label();
      text.append(rule.id())
          .append(" ".repeat(ids - rule.id().length() + 2))
          .append(severity)
          .append(" ".repeat("warning".length() - severity.length() + 2))
          .append(rule.summary())
          .append('\n');
    }
    return text.toString();
  }

  /**
   * The same as a JSON document, with the reasons and the pages in Markdown.
   *
   * @param toolVersion version of flink-lint
   */
  public static String json(List<RuleHelp> rules, String toolVersion) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name("schemaVersion").value(SCHEMA_VERSION);
    json.name("tool").beginObject();
    json.name("name").value("flink-lint").name("version").value(toolVersion).endObject();
    json.name("rules").beginArray();
    for (RuleHelp rule : rules) {
      json.beginObject();
      json.name("id").value(rule.id());
      json.name("severity").value(rule.severity().label());
      json.name("since").value(rule.since());
      json.name("summary").value(rule.summary());
      json.name("why").value(rule.why());
      json.name("page").value(rule.page());
      json.endObject();
    }
    return json.endArray().endObject().toString();
  }
}
