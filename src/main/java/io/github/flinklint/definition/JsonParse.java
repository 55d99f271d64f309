package io.github.flinklint.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One run over a JSON document. What is expected where it breaks is worked out here: the messages
 * of the parser quote the document, and with that perhaps a key.
 */
final class JsonParse {

  private static final int MAX_DEPTH = 200;

  private static final String BROKEN_STRING =
      "this string is broken: expected a closing quote, and only valid escapes";

  private static final String ESCAPES = "\"\\/bfnrtu";
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(JsonTree.MAX_BYTES)
                  .maxNameLength(100_000)
                  .maxNumberLength(1000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** What was read last. */
  private enum Last {
    NOTHING,
    OPENING,
    NAME,
    VALUE
  }

  private final JsonSource source;
  private final String characters;
  private final Deque<Character> open = new ArrayDeque<>();
  private Last last = Last.NOTHING;
  private int end;

  JsonParse(JsonSource source) {
    this.source = source;
    this.characters = source.characters();
  }

  /** The whole document, which is one value. */
  JsonTree document() {
    try (JsonParser parser = FACTORY.createParser(characters)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return broken(characters.length(), "expected a value");
      }
      JsonNode root = value(parser, first);
      return parser.nextToken() == null ? new JsonTree(root, null) : unexpected();
    } catch (StreamConstraintsException e) {
      return broken(
          Math.min(end, characters.length()),
          "nested deeper than " + MAX_DEPTH + " levels, or a name or number is too long");
    } catch (JsonParseException e) {
      return e.getOriginalMessage().startsWith("Duplicate ") ? duplicate() : unexpected();
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  // ---- values

  private JsonNode value(JsonParser parser, JsonToken token) throws IOException {
    int start = start(parser);
    return switch (token) {
      case START_OBJECT -> struct(parser, start);
      case START_ARRAY -> items(parser, start);
      case VALUE_STRING -> {
        String decoded = parser.getText();
        passed(Last.VALUE, endOfString(start));
        yield new JsonNode.Str(
            source.locate(start, end), source.string(start + 1, end - 1, decoded));
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        passed(Last.VALUE, start + parser.getTextLength());
        yield new JsonNode.Bool(source.locate(start, end), token == JsonToken.VALUE_TRUE);
      }
      case VALUE_NULL -> {
        passed(Last.VALUE, start + parser.getTextLength());
        yield new JsonNode.Null(source.locate(start, end));
      }
      default -> {
        String written = parser.getText();
        passed(Last.VALUE, start + written.length());
        yield new JsonNode.Num(source.locate(start, end), written);
      }
    };
  }

  private JsonNode struct(JsonParser parser, int start) throws IOException {
    opened('}', start);
    List<JsonNode.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int nameStart = start(parser);
      String decoded = parser.getText();
      passed(Last.NAME, endOfString(nameStart));
      Text name = source.string(nameStart + 1, end - 1, decoded);
      var nameAt = source.locate(nameStart, end);
      members.add(new JsonNode.Member(name, nameAt, value(parser, parser.nextToken())));
    }
    closed(start(parser));
    return new JsonNode.Struct(source.locate(start, end), members);
  }

  private JsonNode items(JsonParser parser, int start) throws IOException {
    opened(']', start);
    List<JsonNode> elements = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.add(value(parser, next));
    }
    closed(start(parser));
    return new JsonNode.Items(source.locate(start, end), elements);
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private void passed(Last token, int tokenEnd) {
    last = token;
    end = tokenEnd;
  }

  private void opened(char closing, int start) {
    open.push(closing);
    passed(Last.OPENING, start + 1);
  }

  private void closed(int start) {
    open.pop();
    passed(Last.VALUE, start + 1);
  }

  /** Index after the closing quote of a string that the parser has found to be sound. */
  private int endOfString(int start) {
    int at = start + 1;
    while (characters.charAt(at) != '"') {
      at += characters.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  // ---- what is wrong

  private JsonTree duplicate() {
    int at = blanks(end);
    at = characters.startsWith(",", at) ? blanks(at + 1) : at;
    return broken(at, "this name occurs twice in the same object; remove one of them");
  }

  /**
   * Looks for what the parser did not find, from behind what it read last. With a name it reads the
   * colon and the begin of the value.
   */
  private JsonTree unexpected() {
    int at = blanks(end);
    if (last == Last.VALUE && (open.isEmpty() || !characters.startsWith(",", at))) {
      return broken(
          at, "expected " + (open.isEmpty() ? "the end" : "',' or '" + open.peek() + "'"));
    }
    boolean inObject = !open.isEmpty() && open.peek() == '}';
    String orClosing = last == Last.OPENING ? " or '" + open.peek() + "'" : "";
    at = last == Last.VALUE ? blanks(at + 1) : at;
    if (inObject && last != Last.NAME) {
      if (!characters.startsWith("\"", at)) {
        return broken(at, "expected a name in double quotes" + orClosing);
      }
      int nameEnd = endOfSoundString(at);
      if (nameEnd < 0) {
        return broken(at, BROKEN_STRING);
      }
      at = blanks(nameEnd);
      orClosing = "";
    }
    if (inObject) {
      if (!characters.startsWith(":", at)) {
        return broken(at, "expected ':'");
      }
      at = blanks(at + 1);
    }
    return broken(
        at, characters.startsWith("\"", at) ? BROKEN_STRING : "expected a value" + orClosing);
  }

  /** Index after the closing quote; negative where it has none, or an escape is not valid. */
  private int endOfSoundString(int start) {
    int at = start + 1;
    while (at < characters.length() && characters.charAt(at) >= ' ') {
      char c = characters.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\\') {
        at++;
        if (at == characters.length() || ESCAPES.indexOf(characters.charAt(at)) < 0) {
          return -1;
        }
        if (characters.charAt(at) == 'u' && !HEX.matcher(digits(at + 1)).matches()) {
          return -1;
        }
      }
      at++;
    }
    return -1;
  }

  private String digits(int from) {
    return characters.substring(from, Math.min(from + 4, characters.length()));
  }

  private JsonTree broken(int at, String message) {
    String found = at < characters.length() ? "" : ", but the file ends";
    return new JsonTree(
        null,
        new Problem(
            Problem.Kind.DEFINITION,
            source.locate(at, at + 1),
            "cannot be read as JSON: " + message + found));
  }

  private int blanks(int from) {
    int at = from;
    while (at < characters.length() && " \t\r\n".indexOf(characters.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
