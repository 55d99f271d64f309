package io.github.flinklint.definition.hcl;

import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type that a variable is declared with, to which Terraform converts what it is given. */
public final class TypeConstraint {

  /** A text. */
  static final TypeConstraint STRING = new TypeConstraint("string", List.of(), Map.of());

  /** A number. */
  static final TypeConstraint NUMBER = new TypeConstraint("number", List.of(), Map.of());

  /** True or false. */
  public static final TypeConstraint BOOL = new TypeConstraint("bool", List.of(), Map.of());

  /** Any type: nothing is converted but what has to have one type with others. */
  public static final TypeConstraint ANY = new TypeConstraint("any", List.of(), Map.of());

  private static final int MAX_DEPTH = 50;

  /**
   * An attribute of an object.
   *
   * @param isOptional true where it may be left out
   * @param otherwise what it is then; null for the language's null
   */
  private record Attribute(
      TypeConstraint type, boolean isOptional, @Nullable Expression otherwise) {}

  private final String kind;
  private final List<TypeConstraint> inner;
  private final Map<String, Attribute> attributes;

  private TypeConstraint(
      String kind, List<TypeConstraint> inner, Map<String, Attribute> attributes) {
    this.kind = kind;
    this.inner = inner;
    this.attributes = attributes;
  }

  /** The type that an expression means; null where it is none that is known. */
  public static @Nullable TypeConstraint of(Expression expression) {
    return of(expression, 0);
  }

  private static @Nullable TypeConstraint of(Expression expression, int depth) {
    if (depth > MAX_DEPTH) {
      return null;
    }
    if (expression instanceof Template quoted) {
      // Before Terraform 0.12 a type was written as a text, list and map without what they hold.
      return named(String.valueOf(quoted.constant()));
    }
    if (expression instanceof ReferenceExpression name && name.steps().isEmpty()) {
      return named(name.root());
    }
    if (!(expression instanceof CallExpression call) || call.arguments().isEmpty()) {
      return null;
    }
    Expression first = call.arguments().get(0);
    return switch (call.name()) {
      case "list", "set", "map" -> collection(call.name(), of(first, depth + 1));
      case "object" -> first instanceof ObjectExpression object ? object(object, depth) : null;
      case "tuple" -> first instanceof TupleExpression tuple ? tuple(tuple, depth) : null;
      default -> null;
    };
  }

  private static @Nullable TypeConstraint collection(
      String kind, @Nullable TypeConstraint element) {
    return element == null ? null : new TypeConstraint(kind, List.of(element), Map.of());
  }

  private static @Nullable TypeConstraint named(String name) {
    return switch (name) {
      case "string" -> STRING;
      case "number" -> NUMBER;
      case "bool" -> BOOL;
      case "any" -> ANY;
      case "list", "set", "map" -> new TypeConstraint(name, List.of(ANY), Map.of());
      default -> null;
    };
  }

  private static @Nullable TypeConstraint object(ObjectExpression object, int depth) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (ObjectExpression.Item item : object.items()) {
      String name = item.key() instanceof Template key ? key.constant() : null;
      Expression written = item.value();
      Expression otherwise = null;
      boolean isOptional = false;
      if (written instanceof CallExpression call
          && call.name().equals("optional")
          && !call.arguments().isEmpty()) {
        isOptional = true;
        written = call.arguments().get(0);
        otherwise = call.arguments().size() > 1 ? call.arguments().get(1) : null;
      }
      TypeConstraint type = of(written, depth + 1);
      if (name == null || type == null) {
        return null;
      }
      attributes.put(name, new Attribute(type, isOptional, otherwise));
    }
    return new TypeConstraint("object", List.of(), attributes);
  }

  private static @Nullable TypeConstraint tuple(TupleExpression tuple, int depth) {
    List<TypeConstraint> types = new ArrayList<>();
    for (Expression element : tuple.elements()) {
      TypeConstraint type = of(element, depth + 1);
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return new TypeConstraint("tuple", types, Map.of());
  }

  // ---- conversion

  /** The value as one of this type; what is not known where Terraform refuses it. */
  public Value convert(Value value) {
    if (value instanceof Value.Open || value instanceof Value.Nothing || kind.equals("any")) {
      return value;
    }
    return switch (kind) {
      case "string" ->
          orRefused(Conversions.text(value) == null ? null : Conversions.toText(value), value);
      case "number" -> number(value);
      case "bool" -> bool(value);
      case "list", "set" -> list(value);
      case "map" -> map(value);
      case "object" -> object(value);
      default -> tuple(value);
    };
  }

  private Value orRefused(@Nullable Value converted, Value from) {
    return converted == null ? refused(from) : converted;
  }

  private Value refused(Value value) {
    String reason = "value that is no " + kind;
    return new Value.Open(Unknown.because(reason, value.at()), false, value.at());
  }

  private Value number(Value value) {
    BigDecimal number = value instanceof Value.Truth ? null : Conversions.number(value);
    return number == null ? refused(value) : new Value.Decimal(number, value.at());
  }

  private Value bool(Value value) {
    Boolean truth = Conversions.truth(value);
    return truth == null ? refused(value) : new Value.Truth(truth, value.at());
  }

  private Value list(Value value) {
    if (!(value instanceof Value.Elements list)) {
      return refused(value);
    }
    List<Value> elements = list.elements().stream().map(inner.get(0)::convert).toList();
    Value converted = inOneType(new Value.Elements(elements, false, list.at()));
    return kind.equals("list") || converted instanceof Value.Open
        ? converted
        : orRefused(CollectionFunctions.set(converted), value);
  }

  private Value tuple(Value value) {
    if (!(value instanceof Value.Elements list) || list.elements().size() != inner.size()) {
      return refused(value);
    }
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      elements.add(inner.get(i).convert(list.elements().get(i)));
    }
    return new Value.Elements(elements, false, list.at());
  }

  private Value map(Value value) {
    if (!(value instanceof Value.Members map)) {
      return refused(value);
    }
    Map<String, Value.Member> members = new LinkedHashMap<>(map.members());
    members.replaceAll((k, m) -> new Value.Member(m.key(), inner.get(0).convert(m.value())));
    return inOneType(new Value.Members(members, map.more(), map.at()));
  }

  /** What may be any type has to be the same one in all elements. */
  private Value inOneType(Value collection) {
    return inner.get(0).isOpen()
        ? orRefused(Unification.elements(collection), collection)
        : collection;
  }

  private boolean isOpen() {
    return kind.equals("any")
        || inner.stream().anyMatch(TypeConstraint::isOpen)
        || attributes.values().stream().anyMatch(attribute -> attribute.type().isOpen());
  }

  private Value object(Value value) {
    if (!(value instanceof Value.Members map)) {
      return refused(value);
    }
    Map<String, Value.Member> members = new LinkedHashMap<>();
    for (Map.Entry<String, Attribute> entry : attributes.entrySet()) {
      Value.Member member = map.members().get(entry.getKey());
      Value converted = attribute(entry.getValue(), member, map);
      var key = member == null ? Text.of(entry.getKey()) : member.key();
      members.put(entry.getKey(), new Value.Member(key, converted));
    }
    return new Value.Members(members, null, map.at());
  }

  private Value attribute(Attribute attribute, Value.@Nullable Member member, Value.Members map) {
    boolean isMissing = member == null || member.value() instanceof Value.Nothing;
    if (member == null && (map.more() != null || !attribute.isOptional())) {
      return refused(map);
    }
    Expression otherwise = attribute.otherwise();
    if (isMissing && otherwise != null) {
      return attribute.type().convert(Constants.evaluate(otherwise));
    }
    return member == null ? new Value.Nothing(map.at()) : attribute.type().convert(member.value());
  }
}
