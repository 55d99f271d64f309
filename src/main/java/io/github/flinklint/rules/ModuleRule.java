package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Finding;
import java.util.List;

/** A rule that looks at the module as a whole: its dependencies, or its jobs together. */
non-sealed interface ModuleRule extends Rule {

  /** What is wrong, in any order. */
  List<Finding> check(RuleInput input);
}
