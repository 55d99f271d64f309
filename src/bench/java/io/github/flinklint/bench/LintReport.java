package io.github.flinklint.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the JSON report of a build says.
 *
 * @param jobs all of them, in the order of the report
 * @param files the files that they are in
 * @param findings number of findings
 * @param filesRead number of files that were parsed
 */
record LintReport(List<ExpectedJob> jobs, List<String> files, int findings, int filesRead) {

  /** Of nothing. */
  static final LintReport EMPTY = new LintReport(List.of(), List.of(), 0, 0);

  /** Reads a report. */
  static LintReport read(Path file) throws IOException {
    Map<?, ?> report;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      report = (Map<?, ?>) value(parser);
    }
    List<ExpectedJob> jobs = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (Object element : (List<?>) report.get("jobs")) {
      Map<?, ?> job = (Map<?, ?>) element;
      jobs.add(
          new ExpectedJob(
              text(job.get("mainClass")), text(job.get("consoleCheckpointPath")), interval(job)));
      files.add(text(job.get("file")));
    }
    int findings = ((List<?>) report.get("findings")).size();
    String filesRead = text(((Map<?, ?>) report.get("summary")).get("filesRead"));
    return new LintReport(jobs, files, findings, Integer.parseInt(filesRead));
  }

  private static long interval(Map<?, ?> job) {
    Map<?, ?> fact = (Map<?, ?>) ((Map<?, ?>) job.get("facts")).get("interval");
    Object value = fact.containsKey("value") ? fact.get("value") : fact.get("default");
    String digits = text(value);
    return digits.matches("\\d+") ? Long.parseLong(digits) : -1;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return parser.getText();
  }
}
