package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code [for v in list : e if c]} and {@code {for k, v in map : k => e if c}}.
 *
 * @param keyName the name of the key or position; null where it has none
 * @param key what is made the key; null for a list
 * @param condition null where all are taken
 * @param isGrouped true where equal keys gather their values
 */
record ForExpression(
    @Nullable String keyName,
    String valueName,
    Expression collection,
    @Nullable Expression key,
    Expression value,
    @Nullable Expression condition,
    boolean isGrouped,
    SourceLocation at)
    implements Expression {

  /**
   * One turn of a loop.
   *
   * @param key of the member, or the position
   */
  record Turn(Value key, Value value) {}

  @Override
  public Value evaluate(Context context) {
    List<Turn> turns = turns(context.evaluate(collection));
    if (turns == null || isGrouped || !context.mayHold(turns.size())) {
      return context.open(this);
    }
    List<Value> elements = new ArrayList<>();
    Map<String, Value.Member> members = new LinkedHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      Context inner = context.with(bindings(keyName, valueName, turns.get(i)), i);
      Boolean isTaken =
          condition == null ? Boolean.TRUE : Conversions.truth(inner.evaluate(condition));
      if (isTaken == null) {
        return context.open(this);
      }
      if (isTaken && key == null) {
        elements.add(inner.evaluate(value));
      } else if (isTaken && key != null && !put(members, key, inner)) {
        return context.open(this);
      }
    }
    return key == null
        ? new Value.Elements(elements, false, at)
        : new Value.Members(members, null, at);
  }

  private boolean put(Map<String, Value.Member> members, Expression keyOf, Context inner) {
    Text name = Conversions.text(inner.evaluate(keyOf));
    String characters = name == null ? null : name.characters();
    return name != null
        && characters != null
        && members.put(characters, new Value.Member(name, inner.evaluate(value))) == null;
  }

  /** What the names of a loop stand for in one turn. */
  static Map<String, Value> bindings(@Nullable String keyName, String valueName, Turn turn) {
    Map<String, Value> names = new HashMap<>();
    if (keyName != null) {
      names.put(keyName, turn.key());
    }
    names.put(valueName, turn.value());
    return names;
  }

  /** The turns of a loop over a collection, maps by their keys; null where they are not known. */
  static @Nullable List<Turn> turns(Value collection) {
    List<Turn> turns = new ArrayList<>();
    if (collection instanceof Value.Elements list) {
      for (Value element : list.elements()) {
        Value position = Conversions.number(turns.size(), element.at());
        turns.add(new Turn(list.isSet() ? element : position, element));
      }
      return turns;
    }
    if (!(collection instanceof Value.Members map) || map.more() != null) {
      return null;
    }
    map.members().keySet().stream()
        .sorted(Conversions.BY_CODE_POINT)
        .forEach(
            name -> {
              Value.Member member = map.members().get(name);
              if (member != null) {
                Value written = new Value.Words(member.key(), member.value().at());
                turns.add(new Turn(written, member.value()));
              }
            });
    return turns;
  }

  @Override
  public void describe(Description to) {
    to.add(key == null ? "[for " : "{for ");
    to.add(valueName + " in ");
    to.add(collection);
    to.add(" : ");
    to.leaveOut();
    to.add(key == null ? "]" : "}");
  }
}
