package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document, with its place. */
sealed interface JsonNode {

  /** Place of the whole value, quotes and brackets included. */
  SourceLocation at();

  /** What it is, as messages say it: {@code an object}. */
  String kind();

  /**
   * An object.
   *
   * @param members its members in the order in which they are written, no two of the same name
   */
  record Struct(SourceLocation at, List<Member> members) implements JsonNode {
    /** Copies the list. */
    public Struct {
      members = List.copyOf(members);
    }

    /** The value of a member; null where there is none of this name. */
    @Nullable JsonNode get(String name) {
      for (Member member : members) {
        if (member.key().equals(name)) {
          return member.value();
        }
      }
      return null;
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * A member of an object.
   *
   * @param name its name, whose characters know where they are written
   * @param nameAt place of the name, quotes included
   */
  record Member(Text name, SourceLocation nameAt, JsonNode value) {
    /** The characters of the name. */
    String key() {
      return name.template();
    }
  }

  /** An array. */
  record Items(SourceLocation at, List<JsonNode> elements) implements JsonNode {
    /** Copies the list. */
    public Items {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /**
   * A string.
   *
   * @param text its characters, which know where they are written
   */
  record Str(SourceLocation at, Text text) implements JsonNode {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param written as it is written, so that none of it is lost
   */
  record Num(SourceLocation at, String written) implements JsonNode {
    /** Its value; null where it is no whole number, written as one, that fits. */
    @Nullable Long whole() {
      return written.matches("-?\\d{1,18}") ? Long.valueOf(written) : null;
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Bool(SourceLocation at, boolean value) implements JsonNode {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /** Null, which says nothing. */
  record Null(SourceLocation at) implements JsonNode {
    @Override
    public String kind() {
      return "null";
    }
  }
}
