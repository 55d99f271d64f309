package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code {a = b}}.
 *
 * @param items in order
 */
public record ObjectExpression(List<Item> items, SourceLocation at) implements Expression {

  /**
   * A key and its value.
   *
   * @param key a template for a key that is written as a name
   */
  public record Item(Expression key, Expression value) {}

  /** Copies the list. */
  public ObjectExpression {
    items = List.copyOf(items);
  }

  @Override
  public Value evaluate(Context context) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    String more = null;
    for (Item item : items) {
      Text key = Conversions.text(context.evaluate(item.key()));
      Value value = context.evaluate(item.value());
      String name = key == null ? null : key.characters();
      if (key == null || name == null) {
        // It may be one of the keys before it, whose values are lost then.
        more = "key that is not known";
        members.replaceAll((k, m) -> new Value.Member(m.key(), context.open(item.value())));
      } else {
        members.put(name, new Value.Member(key, value));
      }
    }
    return new Value.Members(members, more, at);
  }

  @Override
  public void describe(Description to) {
    to.add("{");
    if (!items.isEmpty()) {
      to.leaveOut();
    }
    to.add("}");
  }

  /** The value of a key that is written as it is; null where there is none. */
  public @Nullable Expression get(String name) {
    for (Item item : items) {
      if (item.key() instanceof Template key && name.equals(key.constant())) {
        return item.value();
      }
    }
    return null;
  }
}
