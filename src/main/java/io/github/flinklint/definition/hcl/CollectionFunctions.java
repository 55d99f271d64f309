package io.github.flinklint.definition.hcl;

import static java.util.Map.entry;

import io.github.flinklint.definition.hcl.Functions.Arguments;
import io.github.flinklint.definition.hcl.Functions.Function;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Functions of lists, sets and maps. */
final class CollectionFunctions {
  static final Map<String, Function> ALL =
      Map.ofEntries(
          entry("concat", CollectionFunctions::concat),
          entry("merge", CollectionFunctions::merge),
          entry("lookup", CollectionFunctions::lookup),
          entry("element", CollectionFunctions::element),
          entry("length", CollectionFunctions::length),
          entry("keys", CollectionFunctions::keys),
          entry("values", CollectionFunctions::values),
          entry("contains", CollectionFunctions::contains),
          entry("compact", CollectionFunctions::compact),
          entry("tomap", CollectionFunctions::toMap),
          entry("tolist", CollectionFunctions::toList),
          entry("toset", CollectionFunctions::toSet));

  private CollectionFunctions() {}

  private static @Nullable Value toMap(Arguments arguments) {
    boolean isMap = arguments.size() == 1 && arguments.get(0) instanceof Value.Members;
    return isMap ? Unification.elements(arguments.get(0)) : null;
  }

  private static @Nullable Value toList(Arguments arguments) {
    return arguments.size() == 1 && arguments.get(0) instanceof Value.Elements list
        ? Unification.elements(new Value.Elements(list.elements(), false, list.at()))
        : null;
  }

  private static @Nullable Value toSet(Arguments arguments) {
    Value list = toList(arguments);
    return list == null ? null : set(list);
  }

  /** The texts without doubles, in their order; null where they are not all known texts. */
  static @Nullable Value set(Value value) {
    if (!(value instanceof Value.Elements list)) {
      return null;
    }
    Map<String, Value> sorted = new TreeMap<>(Conversions.BY_CODE_POINT);
    for (Value element : list.elements()) {
      String characters = Conversions.characters(element);
      if (characters == null) {
        return null;
      }
      sorted.putIfAbsent(characters, element);
    }
    return new Value.Elements(List.copyOf(sorted.values()), true, list.at());
  }

  private static @Nullable Value concat(Arguments arguments) {
    List<Value> all = new ArrayList<>();
    for (Value value : arguments.values()) {
      if (!(value instanceof Value.Elements list)
          || !arguments.context().mayHold(all.size() + list.elements().size())) {
        return null;
      }
      all.addAll(list.elements());
    }
    Value joined = new Value.Elements(all, false, arguments.at());
    // Lists become one list, whose elements have one type; beside a tuple all stay as they are.
    Value asList = Unification.elements(joined);
    return joined.equals(asList) || asList == null ? joined : Unification.loose(joined);
  }

  /** What is not known may hold any key, and then the values of all before it. */
  private static @Nullable Value merge(Arguments arguments) {
    Map<String, Value.Member> all = new LinkedHashMap<>();
    String more = null;
    for (Value value : arguments.values()) {
      if (value instanceof Value.Nothing) {
        continue;
      }
      String openness = null;
      Value unknown = value;
      if (value instanceof Value.Members map) {
        openness = map.more();
        unknown = new Value.Open(Unknown.because("another map in merge"), false, map.at());
      } else if (value instanceof Value.Open open) {
        openness = open.value().display();
      } else {
        return null;
      }
      if (openness != null) {
        more = openness;
        Value covered = unknown;
        all.replaceAll((k, member) -> new Value.Member(member.key(), covered));
      }
      if (value instanceof Value.Members map) {
        all.putAll(map.members());
      }
      if (!arguments.context().mayHold(all.size())) {
        return null;
      }
    }
    return more != null && all.isEmpty() ? null : new Value.Members(all, more, arguments.at());
  }

  private static @Nullable Value lookup(Arguments arguments) {
    String key = arguments.size() < 2 ? null : Conversions.characters(arguments.get(1));
    if (key == null || !(arguments.get(0) instanceof Value.Members map)) {
      return null;
    }
    Value.Member member = map.members().get(key);
    if (member != null) {
      return member.value();
    }
    return map.more() == null && arguments.size() == 3 ? absent(map, arguments.get(2)) : null;
  }

  /** What stands for a key that is missing: of the type of a map's elements, or as it is. */
  private static @Nullable Value absent(Value.Members map, Value otherwise) {
    List<Value> all = new ArrayList<>();
    map.members().values().forEach(member -> all.add(member.value()));
    if (otherwise instanceof Value.Words words) {
      boolean isOfTexts = all.stream().anyMatch(Value.Words.class::isInstance);
      boolean isOther = Conversions.number(words) != null || Conversions.truth(words) != null;
      return isOfTexts || !isOther ? words : null;
    }
    boolean isPrimitive = otherwise instanceof Value.Decimal || otherwise instanceof Value.Truth;
    boolean hasOneType =
        !all.isEmpty() && all.stream().allMatch(v -> v.getClass().equals(otherwise.getClass()));
    if (isPrimitive) {
      return hasOneType ? otherwise : Unification.besideUnknown(otherwise);
    }
    boolean isEmpty =
        otherwise instanceof Value.Nothing
            || (otherwise instanceof Value.Elements list && list.elements().isEmpty())
            || (otherwise instanceof Value.Members none && none.members().isEmpty());
    return isEmpty ? otherwise : null;
  }

  private static @Nullable Value element(Arguments arguments) {
    BigDecimal index = arguments.size() != 2 ? null : Conversions.number(arguments.get(1));
    if (index == null
        || index.signum() < 0
        || index.precision() > 9
        || index.stripTrailingZeros().scale() > 0
        || !(arguments.get(0) instanceof Value.Elements list)
        || list.isSet()
        || list.elements().isEmpty()) {
      return null;
    }
    return list.elements().get(index.intValue() % list.elements().size());
  }

  private static @Nullable Value length(Arguments arguments) {
    if (arguments.size() != 1) {
      return null;
    }
    Value value = arguments.get(0);
    if (value instanceof Value.Elements list) {
      return Conversions.number(list.elements().size(), arguments.at());
    }
    if (value instanceof Value.Members map && map.more() == null) {
      return Conversions.number(map.members().size(), arguments.at());
    }
    String characters = Conversions.characters(value);
    // Other texts are counted by what a reader takes for one character.
    return characters != null && characters.chars().allMatch(c -> c >= ' ' && c < 0x7f)
        ? Conversions.number(characters.length(), arguments.at())
        : null;
  }

  private static @Nullable Value keys(Arguments arguments) {
    List<Value> keys = new ArrayList<>();
    List<ForExpression.Turn> turns = turns(arguments);
    if (turns == null) {
      return null;
    }
    turns.forEach(turn -> keys.add(turn.key()));
    return new Value.Elements(keys, false, arguments.at());
  }

  private static @Nullable Value values(Arguments arguments) {
    List<Value> values = new ArrayList<>();
    List<ForExpression.Turn> turns = turns(arguments);
    if (turns == null) {
      return null;
    }
    turns.forEach(turn -> values.add(turn.value()));
    return new Value.Elements(values, false, arguments.at());
  }

  private static @Nullable List<ForExpression.Turn> turns(Arguments arguments) {
    boolean isMap = arguments.size() == 1 && arguments.get(0) instanceof Value.Members;
    return isMap ? ForExpression.turns(arguments.get(0)) : null;
  }

  private static @Nullable Value contains(Arguments arguments) {
    if (arguments.size() != 2 || !(arguments.get(0) instanceof Value.Elements list)) {
      return null;
    }
    boolean isOpen = false;
    for (Value element : list.elements()) {
      Boolean equal = OperationExpression.equal(element, arguments.get(1));
      if (Boolean.TRUE.equals(equal)) {
        return new Value.Truth(true, arguments.at());
      }
      isOpen |= equal == null;
    }
    return isOpen ? null : new Value.Truth(false, arguments.at());
  }

  private static @Nullable Value compact(Arguments arguments) {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof Value.Elements list)) {
      return null;
    }
    List<Value> kept = new ArrayList<>();
    for (Value element : list.elements()) {
      Text text = Conversions.text(element);
      if (element instanceof Value.Nothing) {
        continue;
      }
      if (text == null || !text.isConstant()) {
        return null;
      }
      if (!text.template().isEmpty()) {
        kept.add(Conversions.toText(element));
      }
    }
    return new Value.Elements(kept, false, arguments.at());
  }
}
