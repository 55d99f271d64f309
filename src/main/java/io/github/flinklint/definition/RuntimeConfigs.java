package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads runtime configurations that are written as one text: lines of {@code key=value} as in the
 * console, or JSON as the Terraform provider sends it, an array of objects with {@code key} and
 * {@code value}.
 */
public final class RuntimeConfigs {

  /** Where a line may end. */
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private static final Pattern KEY = Pattern.compile("[^\\s=;]+");

  private static final String NOT_A_LINE =
      "a line of the runtime configuration that is not key=value";
  private static final String SEMICOLON =
      "a semicolon in the runtime configuration, which may begin another key=value or not";
  private static final Text EMPTY = Text.of("");
  private static final String NOT_JSON = "a runtime configuration in JSON that cannot be read";

  private RuntimeConfigs() {}

  /**
   * Reads a text.
   *
   * @param at its place, for entries that have none of their own
   */
  public static RuntimeConfig parse(Text text, SourceLocation at) {
    String template = text.template().strip();
    boolean isJson =
        template.startsWith("[") || (template.startsWith("{") && !template.startsWith("{{"));
    if (!isJson) {
      return new Lines(Arguments.withVariables(text), at).read();
    }
    if (!text.isConstant()) {
      return new RuntimeConfig(List.of(), NOT_JSON);
    }
    JsonNode root = new JsonParse(new JsonSource.Inner(text, at)).document().root();
    return root == null ? new RuntimeConfig(List.of(), NOT_JSON) : of(root);
  }

  // ---- lines

  private static final class Lines {

    private final Text text;
    private final String template;
    private final SourceLocation at;
    private final List<RuntimeConfig.Entry> entries = new ArrayList<>();
    private @Nullable String open;

    Lines(Text text, SourceLocation at) {
      this.text = text;
      this.template = text.template();
      this.at = at;
    }

    RuntimeConfig read() {
      LINE.matcher(template).results().forEach(line -> line(line.start(), line.end()));
      return new RuntimeConfig(entries, open);
    }

    private void line(int start, int end) {
      Text line = stripped(start, end);
      String characters = line.template();
      if (characters.isEmpty() || characters.startsWith("#")) {
        return;
      }
      int sign = template.indexOf('=', start);
      if (sign < 0 || sign >= end) {
        withoutSign(start, end);
        return;
      }
      Text key = stripped(start, sign);
      if (!KEY.matcher(key.template()).matches()) {
        open = NOT_A_LINE;
        return;
      }
      Text value = stripped(sign + 1, end);
      AbstractValue given = value;
      String written = value.template();
      int semicolon = written.indexOf(';');
      // Options of Flink hold lists with semicolons; whether DLI ends an entry at one is not told.
      if (semicolon >= 0 && (written.endsWith(";") || written.indexOf('=', semicolon) >= 0)) {
        given = Unknown.because(SEMICOLON, place(value, key));
        open = SEMICOLON;
      }
      entries.add(new RuntimeConfig.Entry(key, new Given(given, place(value, key))));
    }

    /** As in YAML, {@code key: value}: whatever DLI makes of it, it concerns one key. */
    private void withoutSign(int start, int end) {
      int colon = template.indexOf(':', start);
      Text key = stripped(start, colon < 0 || colon >= end ? start : colon);
      if (KEY.matcher(key.template()).matches()) {
        SourceLocation place = place(key, key);
        entries.add(
            new RuntimeConfig.Entry(key, new Given(Unknown.because(NOT_A_LINE, place), place)));
      } else {
        open = NOT_A_LINE;
      }
    }

    private Text stripped(int start, int end) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(template.charAt(from))) {
        from++;
      }
      while (from < to && Character.isWhitespace(template.charAt(to - 1))) {
        to--;
      }
      return text.sub(from, to);
    }

    private SourceLocation place(Text value, Text key) {
      Text shown = value.parts().isEmpty() ? key : value;
      SourceLocation place = shown.locate(0, shown.template().length());
      return place == null ? at : place;
    }
  }

  // ---- JSON

  /** The entries of an array of objects with {@code key} and {@code value}, or of one object. */
  static RuntimeConfig of(JsonNode root) {
    List<RuntimeConfig.Entry> entries = new ArrayList<>();
    String open = null;
    if (root instanceof JsonNode.Struct struct) {
      for (JsonNode.Member member : struct.members()) {
        entries.add(entry(member.name(), member.value()));
      }
    } else if (root instanceof JsonNode.Items items) {
      for (JsonNode item : items.elements()) {
        if (item instanceof JsonNode.Struct pair && pair.get("key") instanceof JsonNode.Str key) {
          JsonNode value = pair.get("value");
          // The provider leaves an empty value out.
          entries.add(entry(key.text(), value == null ? new JsonNode.Str(key.at(), EMPTY) : value));
        } else {
          open = "an element of the runtime configuration without key and value";
        }
      }
    } else {
      open = "a runtime configuration that is " + root.kind();
    }
    return new RuntimeConfig(entries, open);
  }

  private static RuntimeConfig.Entry entry(Text key, JsonNode node) {
    AbstractValue value;
    if (node instanceof JsonNode.Str str) {
      value = Arguments.withVariables(str.text());
    } else if (node instanceof JsonNode.Num num) {
      value = Text.of(num.written(), new Origin(num.at(), null));
    } else if (node instanceof JsonNode.Bool bool) {
      value = Text.of(String.valueOf(bool.value()), new Origin(bool.at(), null));
    } else {
      value =
          Unknown.because("a value of the runtime configuration that is " + node.kind(), node.at());
    }
    return new RuntimeConfig.Entry(Arguments.withVariables(key), new Given(value, node.at()));
  }
}
