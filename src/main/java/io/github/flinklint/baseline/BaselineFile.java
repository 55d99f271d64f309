package io.github.flinklint.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.flinklint.diagnostic.FindingIdentity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Spelling;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The form of a baseline: JSON with one entry on each line, so that merges stay readable. */
public final class BaselineFile {

  /** Goes up when an older flink-lint would misread the file. */
  private static final int VERSION = 1;

  private static final String AGAIN =
      "; mend it, take it from the version control, or delete it and run flink-lint:baseline";

  private static final Set<String> KEYS =
      Set.of("module", "rule", "file", "job", "scenario", "message", "count");

  private static final List<String> NEEDED = List.of("module", "rule", "file", "message");

  private static final Pattern WORD = Pattern.compile("[\\w-]+");

  private final String file;
  private final JsonParser json;
  private final Map<BaselineEntry, BaselineEntry> entries = new TreeMap<>();
  private boolean hasVersion;

  private BaselineFile(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /**
   * Reads a baseline.
   *
   * @param file its path, for messages
   * @throws BaselineException where the text is none, with line and remedy
   */
  public static Baseline read(String file, String text) throws BaselineException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser json = new JsonFactory().createParser(content)) {
      BaselineFile reader = new BaselineFile(file, json);
      reader.document();
      return new Baseline(new ArrayList<>(reader.entries.values()));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = at == null ? 0 : at.getLineNr();
      throw new BaselineException(
          SourceLocation.ofLine(file, Math.max(line, 0)), "not JSON" + AGAIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory has none
    }
  }

  private void document() throws IOException, BaselineException {
    expect(json.nextToken() == JsonToken.START_OBJECT, "not a baseline: expected an object");
    boolean hasEntries = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("version")) {
        version();
      } else if (name.equals("entries")) {
        // An unknown form is not to be read by the rules of this one.
        expect(hasVersion, "not a baseline: expected version before entries");
        entries();
        hasEntries = true;
      } else {
        throw unknown("a baseline", name, Set.of("version", "entries"));
      }
    }
    expect(json.currentToken() == JsonToken.END_OBJECT, "not a baseline");
    expect(hasVersion && hasEntries, "not a baseline: expected version and entries");
    expect(json.nextToken() == null, "not a baseline: something follows it");
  }

  private void version() throws IOException, BaselineException {
    expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "the version is no number");
    if (json.getLongValue() != VERSION) {
      throw new BaselineException(
          at(),
          "version of the baseline is "
              + json.getLongValue()
              + ", and this flink-lint reads "
              + VERSION
              + "; use the flink-lint that wrote it, or delete it and run flink-lint:baseline");
    }
    hasVersion = true;
  }

  private void entries() throws IOException, BaselineException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "entries are no array");
    while (json.nextToken() == JsonToken.START_OBJECT) {
      BaselineEntry entry = entry();
      // After a merge one entry may stand there twice.
      entries.merge(
          entry,
          entry,
          (a, b) ->
              new BaselineEntry(
                  a.module(), a.identity(), Math.max(a.count(), b.count()), a.line()));
    }
    expect(json.currentToken() == JsonToken.END_ARRAY, "an entry is no object");
  }

  private BaselineEntry entry() throws IOException, BaselineException {
    int line = json.currentTokenLocation().getLineNr();
    Map<String, String> texts = new HashMap<>();
    int count = 1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (!KEYS.contains(name)) {
        throw unknown("an entry", name, KEYS);
      }
      if (name.equals("count")) {
        expect(
            value == JsonToken.VALUE_NUMBER_INT
                && json.getLongValue() > 0
                && json.getLongValue() < Integer.MAX_VALUE,
            "count is no number from 1 up");
        count = json.getIntValue();
      } else {
        // Who writes by hand may say that there is none.
        boolean isNone = value == JsonToken.VALUE_NULL && !NEEDED.contains(name);
        expect(isNone || value == JsonToken.VALUE_STRING, name + " is no text");
        texts.put(name, isNone ? "" : json.getText());
      }
    }
    for (String name : NEEDED) {
      expect(texts.containsKey(name), "an entry lacks " + name);
    }
    return new BaselineEntry(
        texts.getOrDefault("module", ""),
        new FindingIdentity(
            texts.getOrDefault("rule", ""),
            texts.getOrDefault("file", ""),
            texts.getOrDefault("job", ""),
            texts.getOrDefault("scenario", ""),
            texts.getOrDefault("message", "")),
        count,
        line);
  }

  private void expect(boolean holds, String otherwise) throws BaselineException {
    if (!holds) {
      throw error(otherwise);
    }
  }

  private BaselineException error(String message) {
    return new BaselineException(at(), message + AGAIN);
  }

  /** Only a name that is nearly right is repeated: anything else may be what is not to be shown. */
  private BaselineException unknown(String what, String name, Set<String> known) {
    String near = WORD.matcher(name).matches() ? Spelling.suggest(name, known) : "";
    return error(
        near.isEmpty()
            ? what + " has only " + String.join(", ", new TreeSet<>(known)) + ", and this is none"
            : what + " has no " + name + near);
  }

  private SourceLocation at() {
    return SourceLocation.ofLine(file, Math.max(json.currentTokenLocation().getLineNr(), 1));
  }

  /** The text of a baseline; equal ones have the same bytes. */
  public static String write(Baseline baseline) {
    StringBuilder text = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"entries\": [");
    String before = "\n";
    for (BaselineEntry entry : baseline.entries()) {
      text.append(before).append("    ").append(line(entry));
      before = ",\n";
    }
    return text.append(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String line(BaselineEntry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      FindingIdentity identity = entry.identity();
      json.writeStartObject();
      json.writeStringField("module", entry.module());
      json.writeStringField("rule", identity.rule());
      json.writeStringField("file", identity.file());
      if (!identity.job().isEmpty()) {
        json.writeStringField("job", identity.job());
      }
      if (!identity.scenario().isEmpty()) {
        json.writeStringField("scenario", identity.scenario());
      }
      json.writeStringField("message", identity.message());
      if (entry.count() > 1) {
        json.writeNumberField("count", entry.count());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory has none
    }
    return line.toString();
  }
}
