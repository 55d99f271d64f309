package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Terraform that are computed. All others, and these where they cannot be told,
 * give what is not known: nothing outside the files is looked at, no file, no clock.
 */
final class Functions {

  /** A function. */
  interface Function {
    /** Its result; null where it cannot be told. */
    @Nullable Value apply(Arguments arguments);
  }

  /**
   * What a function is given.
   *
   * @param values its arguments in order
   * @param at place of the call
   */
  record Arguments(List<Value> values, SourceLocation at, Context context) {
    int size() {
      return values.size();
    }

    Value get(int index) {
      return values.get(index);
    }
  }

  private static final Map<String, Function> ALL = all();

  private Functions() {}

  private static Map<String, Function> all() {
    Map<String, Function> all = new HashMap<>(TextFunctions.ALL);
    all.putAll(CollectionFunctions.ALL);
    all.put("format", FormatFunction::apply);
    all.put("try", Functions::tryAll);
    all.put("coalesce", Functions::coalesce);
    // They change who may see a value, not the value.
    all.put("sensitive", Functions::same);
    all.put("nonsensitive", Functions::same);
    all.put("tostring", a -> a.size() == 1 ? TypeConstraint.STRING.convert(a.get(0)) : null);
    all.put("tonumber", a -> a.size() == 1 ? TypeConstraint.NUMBER.convert(a.get(0)) : null);
    all.put("tobool", a -> a.size() == 1 ? TypeConstraint.BOOL.convert(a.get(0)) : null);
    return Map.copyOf(all);
  }

  /** The result of a call; null where it cannot be told. */
  static @Nullable Value call(String name, List<Value> values, SourceLocation at, Context context) {
    String own = name.startsWith("core::") ? name.substring("core::".length()) : name;
    Function function = ALL.get(own);
    return function == null ? null : function.apply(new Arguments(values, at, context));
  }

  private static @Nullable Value same(Arguments arguments) {
    return arguments.size() == 1 ? arguments.get(0) : null;
  }

  /** The first that is wholly known, if all before it are certainly refused. */
  private static @Nullable Value tryAll(Arguments arguments) {
    for (Value value : arguments.values()) {
      if (isKnown(value, 0)) {
        return value;
      }
      if (!(value instanceof Value.Open open) || !open.isRefused()) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Value coalesce(Arguments arguments) {
    List<Value> unified = Unification.unify(arguments.values());
    if (unified == null) {
      return null;
    }
    for (Value given : unified) {
      if (given instanceof Value.Open) {
        return null;
      }
      boolean isEmpty = given instanceof Value.Words words && words.text().template().isEmpty();
      if (given instanceof Value.Words words && isOnlyHoles(words)) {
        return null;
      }
      if (!isEmpty && !(given instanceof Value.Nothing)) {
        return given;
      }
    }
    return null;
  }

  /** True where the text may turn out to be empty. */
  private static boolean isOnlyHoles(Value.Words words) {
    int holes = words.text().holes().size();
    return holes > 0 && holes == words.text().template().length();
  }

  /** True where nothing of it is open. */
  static boolean isKnown(Value value, int depth) {
    if (depth > 50 || value instanceof Value.Open) {
      return false;
    }
    if (value instanceof Value.Words words) {
      return words.text().isConstant();
    }
    if (value instanceof Value.Elements list) {
      return list.elements().stream().allMatch(element -> isKnown(element, depth + 1));
    }
    if (value instanceof Value.Members map) {
      return map.more() == null
          && map.members().values().stream().allMatch(m -> isKnown(m.value(), depth + 1));
    }
    return true;
  }
}
