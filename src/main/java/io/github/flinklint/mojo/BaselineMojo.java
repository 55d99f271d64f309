package io.github.flinklint.mojo;

import io.github.flinklint.baseline.Baseline;
import io.github.flinklint.baseline.BaselineEntry;
import io.github.flinklint.baseline.BaselineFile;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.FindingIdentity;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.report.Counts;
import io.github.flinklint.rules.Hygiene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of today into the baseline, which <code>check</code> accepts from then on.
 * Where there is one already, takes out what is mended and adds nothing, unless <code>acceptNew
 * </code> is set. Needs the same configuration as <code>check</code>: best in the configuration of
 * the plugin, since that of a single execution does not hold here.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class BaselineMojo extends JudgingMojo {

  /** Accepts findings that are not in the baseline yet, where there is one. */
  @Parameter(property = "flinklint.acceptNew", defaultValue = "false")
  boolean acceptNew;

  /** The baseline while a build writes it, module by module. */
  private static final class Writing {
    private final @Nullable Baseline before;
    private Baseline now;

    Writing(@Nullable Baseline before) {
      this.before = before;
      this.now = before == null ? Baseline.EMPTY : before;
    }
  }

  @Override
  void judge(ProjectReader.Reading reading, AnalysisResult result, RulesThatRan ran)
      throws MojoExecutionException {
    if (result.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.INTERNAL)) {
      throw new MojoExecutionException(
          "flink-lint itself broke, so what it found is not complete, and the baseline is left as it"
              + " is; please report the problems that flink-lint:check shows as [internal]");
    }
    BaselinedFindings baselined = BaselinedFindings.of(baseline, project, session, reading);
    Writing writing = writing(baselined);
    List<FindingIdentity> found =
        result.findings().stream()
            .filter(finding -> !Hygiene.isOne(finding.rule()))
            .map(baselined::identity)
            .toList();
    String module = baselined.module();
    Baseline before = writing.before;
    List<BaselineEntry> accepted = Baseline.accepting(module, found);
    List<BaselineEntry> entries =
        before == null || acceptNew
            ? accepted
            : before.shrunk(module, found, entry -> !ran.has(entry.identity().rule()));
    synchronized (writing) {
      Baseline now = writing.now.with(module, entries);
      writing.now =
          new Baseline(now.entries().stream().filter(e -> !baselined.isOrphan(e)).toList());
      write(baselined.file(), BaselineFile.write(writing.now));
    }
    int unaccepted = count(accepted) - common(accepted, entries);
    getLog()
        .info(
            Counts.of(count(entries), "finding")
                + " in the baseline for this module"
                + (unaccepted == 0
                    ? ""
                    : ", "
                        + unaccepted
                        + " new left out, which -Dflinklint.acceptNew=true takes in"));
  }

  /** What the modules of a build write together; the state before is that of the first one. */
  private Writing writing(BaselinedFindings baselined) throws MojoExecutionException {
    // Read by each module, since what reading throws cannot pass what is shared.
    Baseline before = baselined.read();
    OncePerBuild<Path, Writing> known = OncePerBuild.of(session, Writing.class);
    return known.get(baselined.file(), file -> new Writing(before));
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
