package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.History;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.rules.MissingMain;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an examination. Definitions are written by their number in the request: they are read anew
 * in each build.
 */
final class ExaminationWriter {

  private final Encoder out;
  private final ValueWriter values;
  private final List<JobDefinition> definitions;

  /**
   * A writer.
   *
   * @param definitions those of the request
   */
  ExaminationWriter(Encoder out, List<JobDefinition> definitions) {
    this.out = out;
    this.values = new ValueWriter(out, true);
    this.definitions = definitions;
  }

  /**
   * Writes it.
   *
   * @throws ValueWriter.UnfitException where it holds what cannot be kept
   */
  void write(Examination examined) {
    if (!examined.secretKeys().isEmpty()) {
      throw new ValueWriter.UnfitException("a key");
    }
    values.text(examined.module());
    out.number(examined.jobs().size());
    for (JobConfiguration job : examined.jobs()) {
      job(job);
    }
    out.number(examined.definitions().size());
    for (Defined defined : examined.definitions()) {
      defined(defined);
    }
    out.number(examined.blinds().size());
    for (Blind blind : examined.blinds()) {
      blind(blind);
    }
    out.number(examined.suppressions().size());
    for (Suppression suppression : examined.suppressions()) {
      suppression(suppression);
    }
    values.texts(new TreeSet<>(examined.ownSources()));
    out.number(examined.problems().size());
    for (Problem problem : examined.problems()) {
      problem(problem);
    }
    out.number(examined.secretPlaces().size());
    for (SourceLocation place : examined.secretPlaces()) {
      values.place(place);
    }
    out.number(examined.filesRead());
  }

  private void job(JobConfiguration job) {
    values.text(job.file());
    values.text(job.mainClass());
    values.place(job.entry());
    version(job.flinkVersion());
    out.number(job.scenarios().size());
    for (Scenario scenario : job.scenarios()) {
      scenario(scenario);
    }
  }

  private void version(@Nullable Version version) {
    out.truth(version != null);
    if (version != null) {
      out.number(version.major());
      out.number(version.minor());
    }
  }

  private void scenario(Scenario scenario) {
    values.text(scenario.name());
    values.texts(scenario.deciding());
    out.truth(scenario.inputsAbsent());
    out.truth(scenario.onCluster());
    out.truth(scenario.batch());
    out.number(scenario.settings().size());
    for (FactName fact : FactName.values()) {
      Setting setting = scenario.settings().get(fact);
      if (setting != null) {
        out.one(fact);
        setting(setting);
      }
    }
    values.place(scenario.executeAt());
    JobDefinition definition = scenario.definition();
    out.truth(definition != null);
    if (definition != null) {
      definition(definition);
    }
    out.truth(scenario.byPlatform());
    logs(scenario.rocksDbLogs());
    history(scenario.history());
    out.number(scenario.storageKeys().size());
    for (StorageKey key : scenario.storageKeys()) {
      storageKey(key);
    }
  }

  private void setting(Setting setting) {
    out.one(setting.status());
    values.value(setting.value());
    values.placeOrNull(setting.at());
    values.trace(setting.trace());
  }

  @SuppressWarnings("ReferenceEquality") // equal ones at two places are two definitions
  private void definition(JobDefinition definition) {
    for (int i = 0; i < definitions.size(); i++) {
      if (definitions.get(i) == definition) {
        out.number(i);
        return;
      }
    }
    throw new ValueWriter.UnfitException("a definition of another request");
  }

  private void logs(RocksDbLogs logs) {
    Boolean bounded = logs.bounded();
    out.truth(bounded != null);
    if (bounded != null) {
      out.truth(bounded);
    }
    out.truth(logs.byFactory());
    values.placeOrNull(logs.at());
    values.trace(logs.trace());
  }

  private void history(History history) {
    out.number(history.ineffective().size());
    for (History.Ineffective setting : history.ineffective()) {
      ineffective(setting);
    }
    out.number(history.swallowed().size());
    for (History.Swallowed swallowed : history.swallowed()) {
      values.place(swallowed.executeAt());
      values.placeOrNull(swallowed.caughtAt());
    }
    out.number(history.missing().size());
    for (History.Missing missing : history.missing()) {
      values.place(missing.at());
      absence(missing.absence());
    }
  }

  private void ineffective(History.Ineffective setting) {
    values.place(setting.at());
    out.one(setting.why());
    values.text(setting.setting());
    values.text(setting.value());
    values.placeOrNull(setting.by());
    values.text(setting.instead());
    values.steps(setting.trace());
  }

  private void absence(Absence absence) {
    values.text(absence.member());
    version(absence.version());
    version(absence.lastWith());
    version(absence.lastWithout());
    values.textOrNull(absence.instead());
  }

  private void storageKey(StorageKey key) {
    values.text(key.option());
    values.text(key.what());
    values.value(key.value());
    values.place(key.at());
  }

  private void defined(Defined defined) {
    definition(defined.definition());
    values.textOrNull(defined.mainClass());
    MissingMain missing = defined.missing();
    out.truth(missing != null);
    if (missing != null) {
      missing(missing);
    }
    version(defined.pomVersion());
  }

  private void missing(MissingMain missing) {
    definition(missing.definition());
    out.truth(missing.isThere());
    values.texts(missing.mains());
  }

  private void blind(Blind blind) {
    values.place(blind.location());
    values.text(blind.reason());
    values.textOrNull(blind.job());
    out.truth(blind.neverStarts());
  }

  private void suppression(Suppression suppression) {
    Directive directive = suppression.directive();
    values.texts(directive.rules());
    LocalDate until = directive.until();
    out.truth(until != null);
    if (until != null) {
      out.number(until.toEpochDay());
    }
    values.textOrNull(directive.reason());
    values.textOrNull(directive.mistake());
    out.one(suppression.by());
    values.place(suppression.at());
    values.place(suppression.covered());
  }

  private void problem(Problem problem) {
    if (problem.kind() == Problem.Kind.INTERNAL) {
      throw new ValueWriter.UnfitException("a defect of the analyser");
    }
    out.one(problem.kind());
    values.place(problem.location());
    values.text(problem.message());
  }
}
