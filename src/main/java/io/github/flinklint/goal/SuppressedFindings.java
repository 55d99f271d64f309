package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.engine.Acceptance;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Examination;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.engine.SuppressionFiles;
import io.github.flinklint.suppression.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets the suppressed findings of a module apart. */
final class SuppressedFindings {

  private final ProjectReader.Reading reading;
  private final Siblings siblings;
  private final Examination examined;

  SuppressedFindings(ProjectReader.Reading reading, @Nullable Siblings siblings) {
    this.reading = reading;
    this.siblings = Objects.requireNonNull(siblings, "a goal that judges looks at siblings");
    this.examined = this.siblings.examine(reading.request());
  }

  /** The rules that found all there is. */
  RulesThatRan ran(AnalysisResult result) {
    return new RulesThatRan(result, reading.request(), examined, siblings.hasJars());
  }

  /** The result with its suppressed findings set apart, and with findings about suppressions. */
  AnalysisResult apply(AnalysisResult result) {
    AnalysisRequest request = reading.request();
    Set<String> files = new TreeSet<>(reading.ownFiles());
    for (Finding finding : result.findings()) {
      files.add(finding.location().file());
    }
    List<Suppression> suppressions = new ArrayList<>(examined.suppressions());
    suppressions.addAll(SuppressionFiles.read(request.repositoryRoot(), files));
    if (suppressions.isEmpty()) {
      return result;
    }
    Set<String> own = new HashSet<>(examined.ownSources());
    own.addAll(reading.ownFiles());
    RulesThatRan ran = ran(result);
    return Acceptance.apply(
        result,
        examined,
        request.options(),
        new Acceptance.Known(
            suppressions, own, ran::has, () -> siblings.findingsElsewhere(request.options())));
  }
}
