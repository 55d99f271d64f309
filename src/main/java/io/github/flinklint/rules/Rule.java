package io.github.flinklint.rules;

/** One mistake that a job or a module can have. Stateless. */
sealed interface Rule permits DefinitionRule, ModuleRule, ScenarioRule {

  /** Its document. */
  RuleDoc doc();
}
