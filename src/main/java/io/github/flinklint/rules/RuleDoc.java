package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Severity;
import java.util.List;

/**
 * What is told of a rule: the short part as data, the long part as a Markdown page.
 *
 * @param id readable and stable, for example {@code checkpoint-not-retained}
 * @param severity severity of its findings where nothing replaces it; the worst one where it has
 *     several
 * @param since first release that has it
 * @param summary what is wrong, one sentence
 * @param why why it matters on DLI, a sentence or two; its page tells more
 * @param aliases older ids, which stay valid in suppressions
 */
public record RuleDoc(
    String id, Severity severity, String since, String summary, String why, List<String> aliases) {

  /** Copies the aliases. */
  public RuleDoc {
    aliases = List.copyOf(aliases);
  }

  static RuleDoc of(String id, Severity severity, String summary, String why) {
    return new RuleDoc(id, severity, "0.1.0", summary, why, List.of());
  }

  /** The page that explains the rule, with the wrong and the right example; read each time. */
  public RulePage page() {
    return RulePage.of(id);
  }

  boolean isNamed(String name) {
    return id.equals(name) || aliases.contains(name);
  }
}
