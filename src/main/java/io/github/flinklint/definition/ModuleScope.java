package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Budget;
import io.github.flinklint.definition.hcl.Context;
import io.github.flinklint.definition.hcl.Expression;
import io.github.flinklint.definition.hcl.Names;
import io.github.flinklint.definition.hcl.Value;
import io.github.flinklint.value.Unknown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables and local values of one use of a folder. Each is computed once, when it is asked.
 */
final class ModuleScope implements Names {
  private final TerraformFolder folder;
  private final ValueFiles.Scenario given;
  private final String place;
  private final Budget budget;
  private final Map<String, Value> locals = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  /**
   * One use of a folder.
   *
   * @param place what tells it from all others; empty where there is but one
   */
  ModuleScope(TerraformFolder folder, ValueFiles.Scenario given, String place, Budget budget) {
    this.folder = folder;
    this.given = given;
    this.place = place;
    this.budget = budget;
  }

  TerraformFolder folder() {
    return folder;
  }

  Budget budget() {
    return budget;
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public @Nullable Value resolve(String root, String name) {
    if (root.equals("local")) {
      return local(name);
    }
    TerraformVariable variable = root.equals("var") ? folder.variables().get(name) : null;
    Value value = given.values().get(name);
    boolean isKnown = value != null || given.isCertain();
    return variable == null || !isKnown ? null : variable.value(value);
  }

  private @Nullable Value local(String name) {
    Expression expression = folder.locals().get(name);
    Value known = locals.get(name);
    if (expression == null || known != null) {
      return known;
    }
    if (!running.add(name)) {
      return new Value.Open(
          Unknown.because("local value that is defined by itself", expression.at()),
          false,
          expression.at());
    }
    Value value = new Context(this, budget, "").evaluate(expression);
    running.remove(name);
    locals.put(name, value);
    return value;
  }
}
