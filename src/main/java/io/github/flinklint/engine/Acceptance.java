package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Spelling;
import io.github.flinklint.rules.Hygiene;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Brings findings and suppressions together, and says which suppressions should not stand. */
public final class Acceptance {

  /** Tells what other modules find, when it is asked for. */
  @FunctionalInterface
  public interface Elsewhere {

    /** The findings of all other modules of the build; null where one of them cannot be told. */
    @Nullable List<Finding> find();
  }

  /**
   * What is known of suppressions.
   *
   * @param suppressions those of all files that findings can lie in
   * @param own the files of which this module says what is wrong with their suppressions
   * @param ran true for a rule and a file where it had all it needed to find what there is
   * @param elsewhere what other modules find in the files
   */
  public record Known(
      List<Suppression> suppressions,
      Set<String> own,
      BiPredicate<String, String> ran,
      Elsewhere elsewhere) {

    /** Copies the collections. */
    public Known {
      suppressions = List.copyOf(suppressions);
      own = Set.copyOf(own);
    }
  }

  private final RuleOptions options;
  private final Known known;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Accepted> accepted = new ArrayList<>();
  private final List<Finding> all;

  private Acceptance(AnalysisResult result, RuleOptions options, Known known) {
    this.options = options;
    this.known = known;
    this.all = result.findings();
  }

  /**
   * The result with its suppressed findings set apart, and with findings about suppressions.
   *
   * @param examined whose keys are masked in reasons as well
   */
  public static AnalysisResult apply(
      AnalysisResult result, Examination examined, RuleOptions options, Known known) {
    if (known.suppressions().isEmpty()) {
      return result;
    }
    Acceptance acceptance = new Acceptance(result, options, known);
    for (Finding finding : result.findings()) {
      acceptance.sort(finding);
    }
    acceptance.judge();
    List<Finding> findings = new ArrayList<>(new LinkedHashSet<>(acceptance.findings));
    Collections.sort(findings);
    Collections.sort(acceptance.accepted);
    AnalysisResult judged =
        new AnalysisResult(
            result.jobs(),
            findings,
            acceptance.accepted,
            result.problems(),
            result.secretPlaces(),
            result.filesRead());
    return new ResultMask(examined.secretKeys()).apply(judged);
  }

  private void sort(Finding finding) {
    for (Suppression suppression : known.suppressions()) {
      if (isInForce(suppression) && matches(suppression, finding)) {
        Directive words = suppression.directive();
        accepted.add(
            new Accepted(
                finding,
                suppression.by(),
                Secrets.mask(Objects.requireNonNull(words.reason())),
                words.until(),
                suppression.at()));
        return;
      }
    }
    findings.add(finding);
  }

  private boolean isInForce(Suppression suppression) {
    Directive words = suppression.directive();
    return words.mistake() == null && words.reason() != null && !isExpired(words);
  }

  private boolean isExpired(Directive words) {
    LocalDate until = words.until();
    return until != null && options.today().isAfter(until);
  }

  private static boolean matches(Suppression suppression, Finding finding) {
    if (suppression.covers(finding)) {
      for (String name : suppression.directive().rules()) {
        if (isNamed(name, finding)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamed(String name, Finding finding) {
    RuleDoc doc = Rules.doc(name);
    return doc != null && doc.id().equals(finding.rule());
  }

  private void judge() {
    for (Suppression suppression : known.suppressions()) {
      if (known.own().contains(suppression.at().file())) {
        judge(suppression);
      }
    }
  }

  private void judge(Suppression suppression) {
    Directive words = suppression.directive();
    if (words.mistake() != null) {
      hasNoEffect(suppression, words.mistake(), "mend it, or remove it");
      return;
    }
    for (String name : words.rules()) {
      judgeName(suppression, name);
    }
    if (words.reason() == null) {
      add(
          Hygiene.SUPPRESSION_WITHOUT_REASON,
          suppression,
          "suppression of "
              + String.join(", ", words.rules())
              + " gives no reason, so it does not count",
          suppression.by() == Accepted.By.ANNOTATION
              ? "give the reason in a comment beside the annotation"
              : "add -- and the reason");
    } else if (isExpired(words)) {
      add(
          Hygiene.SUPPRESSION_EXPIRED,
          suppression,
          "suppression of "
              + String.join(", ", words.rules())
              + " ended on "
              + words.until()
              + ", so it no longer counts",
          "mend what it suppressed and remove it, or give it another day");
    }
  }

  private void judgeName(Suppression suppression, String name) {
    RuleDoc doc = Rules.doc(name);
    if (doc == null) {
      List<String> ids = new ArrayList<>();
      for (RuleDoc one : Rules.docs()) {
        ids.add(one.id());
      }
      hasNoEffect(
          suppression,
          "there is no rule " + name + Spelling.suggest(name, ids),
          "name a rule, or remove it");
    } else if (Hygiene.isOne(doc.id())) {
      hasNoEffect(suppression, name + " cannot be suppressed", "mend what it reports");
    } else if (isInForce(suppression) && isUnused(suppression, doc.id())) {
      add(
          Hygiene.SUPPRESSION_UNUSED,
          suppression,
          "suppression of " + name + " suppresses nothing",
          "remove it");
    }
  }

  /**
   * Certain only where the rule has run, on a file that could be read, for all who use the file.
   */
  private boolean isUnused(Suppression suppression, String rule) {
    if (isUsed(suppression, rule, all)) {
      return false;
    }
    if (!known.ran().test(rule, suppression.at().file())) {
      return false;
    }
    List<Finding> others = known.elsewhere().find();
    return others != null && !isUsed(suppression, rule, others);
  }

  private static boolean isUsed(Suppression suppression, String rule, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().equals(rule) && suppression.covers(finding)) {
        return true;
      }
    }
    return false;
  }

  private void hasNoEffect(Suppression suppression, String why, String fix) {
    add(Hygiene.SUPPRESSION_UNUSED, suppression, "suppression has no effect: " + why, fix);
  }

  private void add(RuleDoc doc, Suppression suppression, String message, String fix) {
    findings.add(Hygiene.finding(doc, options, suppression.at(), Secrets.mask(message), fix));
  }
}
