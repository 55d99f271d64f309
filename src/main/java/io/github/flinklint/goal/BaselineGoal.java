package io.github.flinklint.goal;

import io.github.flinklint.baseline.Baseline;
import io.github.flinklint.baseline.BaselineEntry;
import io.github.flinklint.baseline.BaselineFile;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.FindingIdentity;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.mojo.GoalContext;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.mojo.LintParameters;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.report.Counts;
import io.github.flinklint.rules.Hygiene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.SessionData;

/** Writes the findings of a module into the baseline. */
final class BaselineGoal extends JudgingGoal {

  /** The same whichever class loader serves a module. */
  private static final String NAME = "io.github.flinklint.baseline";

  private final boolean acceptNew;

  /**
   * The goal.
   *
   * @param acceptNew true to accept what is not in the baseline yet
   */
  BaselineGoal(
      GoalContext context, LintParameters lint, JudgingParameters judging, boolean acceptNew) {
    super(context, lint, judging);
    this.acceptNew = acceptNew;
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult result, RulesThatRan ran)
      throws MojoExecutionException {
    if (Gate.isBroken(result)) {
      throw new MojoExecutionException(
          "flink-lint itself broke, so what it found is not complete, and the baseline is left as it"
              + " is; please report the problems that flink-lint:check shows as [internal]");
    }
    BaselinedFindings baselined = baselined(reading);
    ConsoleReport.problems(result).forEach(this::log);
    if (result.problems().stream().anyMatch(p -> p.kind() != Problem.Kind.LANGUAGE)) {
      log()
          .warn(
              "not everything was analysed, so what comes to light when that is mended will not be"
                  + " in the baseline");
    }
    List<FindingIdentity> found =
        result.findings().stream()
            .filter(finding -> !Hygiene.isOne(finding.rule()))
            .map(baselined::identity)
            .toList();
    String module = baselined.module();
    List<BaselineEntry> accepted = Baseline.accepting(module, found);
    synchronized (lock(baselined.file())) {
      Baseline now = baselined.read();
      boolean isNew = isNew(baselined.file(), now == null);
      Baseline before = now == null ? Baseline.EMPTY : now;
      List<BaselineEntry> entries =
          isNew || acceptNew
              ? withUnjudged(accepted, before.of(module), baselined, ran)
              : before.shrunk(module, found, entry -> !isJudged(entry, baselined, ran));
      Baseline after =
          new Baseline(
              before.with(module, entries).entries().stream()
                  .filter(entry -> !baselined.isOrphan(entry))
                  .toList());
      write(baselined.file(), BaselineFile.write(after));
      tell(baselined.file(), count(before.of(module)), entries, accepted);
    }
  }

  /** What cannot be told stays, whatever else comes in. */
  private static List<BaselineEntry> withUnjudged(
      List<BaselineEntry> accepted,
      List<BaselineEntry> before,
      BaselinedFindings baselined,
      RulesThatRan ran) {
    List<BaselineEntry> all = new ArrayList<>(accepted);
    before.stream()
        .filter(entry -> !isJudged(entry, baselined, ran))
        .filter(entry -> accepted.stream().noneMatch(a -> a.compareTo(entry) == 0))
        .forEach(all::add);
    return all;
  }

  private static boolean isJudged(
      BaselineEntry entry, BaselinedFindings baselined, RulesThatRan ran) {
    FindingIdentity identity = entry.identity();
    return ran.has(identity.rule(), baselined.repositoryPath(identity.file()));
  }

  private void tell(
      Path file, int before, List<BaselineEntry> entries, List<BaselineEntry> accepted) {
    int left = count(entries);
    int unaccepted = count(accepted) - common(accepted, entries);
    String root = RepositoryRoot.relative(RepositoryRoot.of(project, session), file);
    log()
        .info(
            root
                + " accepts "
                + Counts.of(left, "finding")
                + " of this module"
                + (before > left ? ", " + (before - left) + " fewer than before" : "")
                + (unaccepted == 0
                    ? ""
                    : "; "
                        + unaccepted
                        + " new left out, which -Dflinklint.acceptNew=true takes in"));
  }

  /** One for all modules of the build, those that another class loader serves among them. */
  private Object lock(Path file) {
    return shared("lock " + file, new Object());
  }

  /** True where there was no baseline when the build began. */
  private boolean isNew(Path file, boolean isMissing) {
    return Boolean.TRUE.equals(shared("new " + file, isMissing));
  }

  /** What the first module says of something, for all of them; only classes of the JDK. */
  private Object shared(String key, Object first) {
    SessionData data = session.getRepositorySession().getData();
    String name = NAME + " " + key;
    data.set(name, null, first);
    Object kept = data.get(name);
    return kept == null ? first : kept;
  }

  private static int count(List<BaselineEntry> entries) {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  private static int common(List<BaselineEntry> some, List<BaselineEntry> others) {
    int common = 0;
    for (BaselineEntry one : some) {
      for (BaselineEntry other : others) {
        if (one.identity().equals(other.identity())) {
          common += Math.min(one.count(), other.count());
        }
      }
    }
    return common;
  }

  private void write(Path file, String text) throws MojoExecutionException {
    try {
      if (Files.exists(file) && Files.readString(file).equals(text)) {
        return;
      }
    } catch (IOException e) {
      // Then it is written anew, which says what is wrong with it.
    }
    ReportFile.write(file, text);
  }
}
