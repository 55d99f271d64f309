package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an expression is evaluated: what its names stand for, and what it may cost. */
public final class Context {
  private static final int MAX_TEXT = 1 << 20;
  private static final int MAX_PARTS = 10_000;

  /** All characters before it are in normal form C, next to each other as well. */
  private static final char FIRST_NOT_NORMAL = '\u0300';

  /** Names that stand for another value in each instance of a block. */
  private static final Set<String> OF_INSTANCE = Set.of("each", "count", "self");

  private final Names names;
  private final Budget budget;
  private final Map<String, Value> bound;
  private final String instance;

  private Context(Names names, Budget budget, Map<String, Value> bound, String instance) {
    this.names = names;
    this.budget = budget;
    this.bound = bound;
    this.instance = instance;
  }

  /**
   * A context.
   *
   * @param instance what tells this evaluation of an expression from others of the same one; empty
   *     where there is but one
   */
  public Context(Names names, Budget budget, String instance) {
    this(names, budget, Map.of(), instance);
  }

  /** The value of an expression. Never fails: what is too much is unknown. */
  public Value evaluate(Expression expression) {
    if (!budget.enter()) {
      return tooMuch(expression.at());
    }
    try {
      Value value = expression.evaluate(this);
      return value instanceof Value.Words words && !budget.pay(width(words.text()))
          ? tooMuch(expression.at())
          : value;
    } finally {
      budget.leave();
    }
  }

  private static int width(Text text) {
    int width = 0;
    for (Text.Part part : text.parts()) {
      width += part.width();
    }
    return width;
  }

  /**
   * This context with more names, for one run of a loop.
   *
   * @param run number of the run, so that what is unknown in each is not taken to be the same
   */
  Context with(Map<String, Value> more, int run) {
    Map<String, Value> all = new HashMap<>(bound);
    all.putAll(more);
    return new Context(names, budget, all, instance + "#" + run);
  }

  /** The value of a name that a loop binds; null where none does. */
  @Nullable Value bound(String name) {
    return bound.get(name);
  }

  @Nullable Value resolve(String root, String name) {
    return names.resolve(root, name);
  }

  /** What is not known, named after the expression. */
  Value.Open open(Expression expression) {
    return open(expression, false);
  }

  /** What the language certainly refuses. */
  Value.Open refused(Expression expression) {
    return open(expression, true);
  }

  private Value.Open open(Expression expression, boolean isRefused) {
    Description description = Description.of(expression);
    Source source = new Source(Source.Kind.EXPRESSION, description.toString());
    String place = names.place();
    if (!description.isWhole() || !isSameEverywhere(expression)) {
      place = place + " at " + expression.at() + instance;
    }
    return new Value.Open(
        Input.computed(source.describe() + place, List.of(source), null),
        isRefused,
        expression.at());
  }

  /** True where all places that say this mean the same value. */
  private boolean isSameEverywhere(Expression expression) {
    return expression instanceof ReferenceExpression reference
        && reference.isPlain()
        && !OF_INSTANCE.contains(reference.root())
        && !bound.containsKey(reference.root());
  }

  /** All texts one behind the other; null where that is too much. */
  @Nullable Text join(List<Text> texts) {
    int size = 0;
    int parts = 0;
    for (Text text : texts) {
      size += width(text);
      parts += text.parts().size();
      if (size > MAX_TEXT || parts > MAX_PARTS) {
        return null;
      }
    }
    return budget.pay(size) ? normalized(joined(texts)) : null;
  }

  /** All texts of the language are in normal form C. */
  private static Text normalized(Text text) {
    String characters = text.template();
    if (characters.chars().allMatch(c -> c < FIRST_NOT_NORMAL)
        || Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
      return text;
    }
    // Where each character of it stands cannot be told any more.
    SourceLocation at = text.locate(0, 1);
    if (!text.isConstant()) {
      return Text.hole(Unknown.because("text in no normal form beside what is not known", at));
    }
    return Text.of(
        Normalizer.normalize(characters, Normalizer.Form.NFC),
        at == null ? null : new Origin(at, null));
  }

  /** By halves, for the cost of appending grows with what is there already. */
  static Text joined(List<Text> texts) {
    int size = texts.size();
    if (size <= 1) {
      return size == 0 ? Text.of("") : texts.get(0);
    }
    return joined(texts.subList(0, size / 2)).plus(joined(texts.subList(size / 2, size)));
  }

  /** True where a collection of this size may be made. */
  boolean mayHold(int size) {
    return size <= MAX_PARTS && budget.pay(size);
  }

  static Value.Open tooMuch(SourceLocation at) {
    return new Value.Open(
        Unknown.because("expression that is too large to evaluate", at), false, at);
  }
}
