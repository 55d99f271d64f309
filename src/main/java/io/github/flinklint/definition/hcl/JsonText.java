package io.github.flinklint.definition.hcl;

import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The function {@code jsonencode}, of what is wholly known. */
final class JsonText {
  private static final int MAX_LENGTH = 1 << 20;

  private final StringBuilder text = new StringBuilder();

  /** True where something may be a text, which has quotes. */
  private boolean isOpen;

  private JsonText() {}

  static @Nullable Value encode(Functions.Arguments arguments) {
    if (arguments.size() != 1 || !Functions.isKnown(arguments.get(0), 0)) {
      return null;
    }
    JsonText json = new JsonText();
    json.add(arguments.get(0));
    if (json.isOpen) {
      return null;
    }
    Text encoded = arguments.context().join(List.of(Text.of(json.text.toString())));
    return encoded == null ? null : new Value.Words(encoded, arguments.at());
  }

  private void add(Value value) {
    if (text.length() > MAX_LENGTH) {
      return;
    }
    isOpen |= Unification.mayBeText(value);
    String characters = Conversions.characters(value);
    Text primitive = Conversions.text(value);
    if (characters != null) {
      quote(characters);
    } else if (primitive != null) {
      text.append(primitive.template());
    } else if (value instanceof Value.Elements list) {
      add(list.elements());
    } else if (value instanceof Value.Members map) {
      add(map.members());
    } else {
      text.append("null");
    }
  }

  private void add(List<Value> elements) {
    String separator = "[";
    for (Value element : elements) {
      text.append(separator);
      add(element);
      separator = ",";
    }
    text.append(elements.isEmpty() ? "[]" : "]");
  }

  private void add(Map<String, Value.Member> members) {
    String separator = "{";
    for (String key : members.keySet().stream().sorted(Conversions.BY_CODE_POINT).toList()) {
      Value.Member member = members.get(key);
      if (member != null) {
        text.append(separator);
        quote(key);
        text.append(':');
        add(member.value());
        separator = ",";
      }
    }
    text.append(members.isEmpty() ? "{}" : "}");
  }

  /** As Go's own encoder does it, which escapes what could be markup. */
  private void quote(String characters) {
    text.append('"');
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      int plain = "\"\\\n\r\t\b\f".indexOf(c);
      if (plain >= 0) {
        text.append('\\').append("\"\\nrtbf".charAt(plain));
      } else if (c < ' ' || "<>&\u2028\u2029".indexOf(c) >= 0) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
