package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name, or another expression, and what of it is meant: {@code var.paths["eu"].name}.
 *
 * @param name the name; null where it is another expression
 * @param base the other expression; null where it is a name
 * @param steps from it to what is meant
 */
public record ReferenceExpression(
    @Nullable String name, @Nullable Expression base, List<Step> steps, SourceLocation at)
    implements Expression {

  /**
   * A step into a value.
   *
   * @param name of an attribute; null for other steps
   * @param index the expression in brackets; null for other steps
   * @param splat how it is all elements; null for other steps
   */
  record Step(@Nullable String name, @Nullable Expression index, @Nullable Splat splat) {
    static Step attribute(String name) {
      return new Step(name, null, null);
    }

    static Step index(Expression index) {
      return new Step(null, index, null);
    }

    static Step all(Splat splat) {
      return new Step(null, null, splat);
    }
  }

  /** How all elements are written, which says what of the steps behind it goes into each. */
  enum Splat {
    /** {@code .*}: the attributes right behind it; an index is one of the list that they give. */
    ATTRIBUTES,
    /** {@code [*]}: all steps. */
    ALL
  }

  /** Copies the list. */
  public ReferenceExpression {
    steps = List.copyOf(steps);
  }

  /** The name that it begins with; empty where it begins with another expression. */
  String root() {
    return name == null ? "" : name;
  }

  /** True for names with dots between them. */
  boolean isPlain() {
    return name != null && steps.stream().allMatch(step -> step.name() != null);
  }

  /** The names; empty where it is more than names with dots between them. */
  public List<String> names() {
    if (!isPlain()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    names.add(root());
    for (Step step : steps) {
      names.add(String.valueOf(step.name()));
    }
    return List.copyOf(names);
  }

  @Override
  public Value evaluate(Context context) {
    Expression other = base;
    if (other != null) {
      return follow(context.evaluate(other), steps, context);
    }
    Value bound = context.bound(root());
    if (bound != null) {
      return follow(bound, steps, context);
    }
    String first = steps.isEmpty() ? null : steps.get(0).name();
    Value found = first == null ? null : context.resolve(root(), first);
    return found == null
        ? context.open(this)
        : follow(found, steps.subList(1, steps.size()), context);
  }

  private Value follow(Value from, List<Step> path, Context context) {
    Value value = from;
    int next = 0;
    while (next < path.size()) {
      Step step = path.get(next);
      next++;
      if (step.splat() == null) {
        value = follow(value, step, context);
      } else {
        int end = step.splat() == Splat.ALL ? path.size() : endOfAttributes(path, next);
        value = each(value, path.subList(next, end), context);
        next = end;
      }
      if (value instanceof Value.Open) {
        return value;
      }
    }
    return value;
  }

  private static int endOfAttributes(List<Step> path, int from) {
    int end = from;
    while (end < path.size() && path.get(end).name() != null) {
      end++;
    }
    return end;
  }

  private Value each(Value value, List<Step> rest, Context context) {
    if (value instanceof Value.Open || value instanceof Value.Members) {
      return context.open(this);
    }
    if (value instanceof Value.Nothing) {
      return new Value.Elements(List.of(), false, at);
    }
    if (!(value instanceof Value.Elements list)) {
      return context.open(this);
    }
    if (!context.mayHold(list.elements().size())) {
      return Context.tooMuch(at);
    }
    List<Value> all = new ArrayList<>();
    for (Value element : list.elements()) {
      all.add(follow(element, rest, context));
    }
    return new Value.Elements(all, false, at);
  }

  private Value follow(Value value, Step step, Context context) {
    if (value instanceof Value.Open open) {
      return open.isRefused() ? open : context.open(this);
    }
    String key = step.name();
    Expression index = step.index();
    Value position = null;
    if (key == null && index != null) {
      position = context.evaluate(index);
      key = Conversions.characters(position);
    }
    if (value instanceof Value.Members map && key != null) {
      return member(map, key, context);
    }
    BigDecimal number = position == null ? null : Conversions.number(position);
    if (value instanceof Value.Elements list && !list.isSet() && number != null) {
      return element(list, number, context);
    }
    boolean isKnown = position == null || !(position instanceof Value.Open);
    boolean isCertain = isKnown && (value instanceof Value.Nothing || key != null);
    return isCertain
            && !(position instanceof Value.Words words && words.text().characters() == null)
        ? context.refused(this)
        : context.open(this);
  }

  private Value member(Value.Members map, String key, Context context) {
    Map<String, Value.Member> members = map.members();
    Value.Member member = members.get(key);
    if (member != null) {
      return member.value();
    }
    return map.more() == null ? context.refused(this) : context.open(this);
  }

  private Value element(Value.Elements list, BigDecimal number, Context context) {
    boolean isWithin =
        number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(list.elements().size())) < 0
            && number.stripTrailingZeros().scale() <= 0;
    return isWithin ? list.elements().get(number.intValue()) : context.refused(this);
  }

  @Override
  public void describe(Description to) {
    if (base == null) {
      to.add(root());
    } else {
      to.add(base);
    }
    for (Step step : steps) {
      Expression index = step.index();
      if (step.name() != null) {
        to.add(".");
        to.add(step.name());
      } else if (index != null) {
        to.add("[");
        to.add(index);
        to.add("]");
      } else {
        to.add(step.splat() == Splat.ALL ? "[*]" : ".*");
      }
    }
  }
}
