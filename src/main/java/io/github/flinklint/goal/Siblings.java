package io.github.flinklint.goal;

import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import io.github.flinklint.rules.JobPath;
import io.github.flinklint.rules.RuleOptions;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Judges a module among the others of the build, those that are not built this time included: two
 * jobs that save to one path need not be of one module, and what a module depends on ends up in the
 * jar of another one's job. Each module reports its own side, so that neither order nor threads
 * matter.
 */
final class Siblings {

  /** The parameters that decide what is a finding. */
  private static final List<String> JUDGEMENT =
      List.of(
          "minInterval",
          "maxInterval",
          "pathForm",
          "cloud",
          "unknown",
          "clusterArtifacts",
          "allowedArtifacts");

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;
  private final ContentsReader contents;
  private final Examinations examinations;
  private boolean hasJars;

  Siblings(
      MavenProject project,
      MavenSession session,
      MojoExecution execution,
      ContentsReader contents,
      Examinations examinations) {
    this.project = project;
    this.session = session;
    this.execution = execution;
    this.contents = contents;
    this.examinations = examinations;
  }

  /**
   * The verdict on the module.
   *
   * @param problems where it is said what could not be found out
   */
  AnalysisResult judge(ProjectReader.Reading reading, List<Problem> problems) {
    AnalysisRequest request = reading.request();
    Examination examined = examine(request);
    List<JobPath> elsewhere = paths(examined, reading.pom(), problems);
    if (!examined.jobs().isEmpty()) {
      ContentsReader.Reading found = contents.readWithJars(project);
      problems.addAll(found.problems());
      hasJars = !found.contents().jars().isEmpty();
      return Analyzer.judge(request, examined, found.contents(), elsewhere);
    }
    // Nothing is looked up for a module whose dependencies end up in no job's jar.
    ModuleContents declared = ModuleContents.ofDeclared(request.dependencies());
    AnalysisResult own = Analyzer.judge(request, examined, declared, elsewhere);
    List<Finding> findings = new ArrayList<>(own.findings());
    findings.addAll(packedElsewhere(request, reading.pom()));
    findings.addAll(packedHere(request, problems));
    return own.withFindings(findings.stream().distinct().sorted().toList());
  }

  /** What this module packs beside the jobs of a module that it depends on, as a distribution. */
  private List<Finding> packedHere(AnalysisRequest request, List<Problem> problems) {
    if (PackingReader.read(project).packers().isEmpty()) {
      return List.of();
    }
    for (MavenProject packed : UpstreamModules.in(session).of(project)) {
      Examination examined = examination(packed);
      if (examined != null && !examined.jobs().isEmpty()) {
        ContentsReader.Reading found = contents.readWithJars(project);
        problems.addAll(found.problems());
        hasJars = !found.contents().jars().isEmpty();
        return Analyzer.judgeContents(request.options(), examined, found.contents());
      }
    }
    return List.of();
  }

  /** What this module's pom brings into the jars of jobs of other modules. */
  private List<Finding> packedElsewhere(AnalysisRequest request, String pom) {
    List<Finding> findings = new ArrayList<>();
    for (MavenProject other : UpstreamModules.in(session).downstream(project)) {
      Examination examined = examination(other);
      if (examined != null && !examined.jobs().isEmpty()) {
        ModuleContents packed = contents.read(other).contents();
        findings.addAll(Analyzer.judgeContents(request.options(), examined, packed));
      }
    }
    return findings.stream().filter(f -> f.location().file().equals(pom)).toList();
  }

  /** True where a jar that the module made was there to be judged. */
  boolean hasJars() {
    return hasJars;
  }

  /** What was found out about the module. */
  Examination examine(AnalysisRequest request) {
    return examinations.of(request);
  }

  /**
   * What all other modules of the build find, what their jars hold aside.
   *
   * @return null where one of them cannot be told
   */
  @Nullable List<Finding> findingsElsewhere(RuleOptions options) {
    List<Finding> findings = new ArrayList<>();
    for (MavenProject other : session.getAllProjects()) {
      if (other.equals(project)) {
        continue;
      }
      AnalysisRequest request = request(other, options);
      Examination examined = request == null ? null : examination(other);
      if (request == null || examined == null || !examined.blinds().isEmpty()) {
        return null;
      }
      if (examined.jobs().isEmpty() && !PackingReader.read(other).packers().isEmpty()) {
        return null; // it may pack the jobs of others, and find something where it does
      }
      if (!examined.jobs().isEmpty()) {
        if (!judgement(other).equals(judgement(project))) {
          return null; // it may find more, or less, than this module would in its place
        }
        ContentsReader.Reading found = contents.read(other);
        List<JobPath> paths = paths(other);
        if (!found.problems().isEmpty() || paths == null) {
          return null;
        }
        findings.addAll(Analyzer.judge(request, examined, found.contents(), paths).findings());
      }
    }
    return findings;
  }

  /** What a module's configuration says of how findings are judged, as text. */
  private String judgement(MavenProject module) {
    Xpp3Dom configuration = Wishes.configuration(module, execution);
    StringBuilder text = new StringBuilder();
    for (String name : JUDGEMENT) {
      text.append(configuration == null ? null : configuration.getChild(name)).append('\n');
    }
    return text.toString();
  }

  /** The checkpoint paths of all modules but one; null where one of them cannot be analysed. */
  private @Nullable List<JobPath> paths(MavenProject but) {
    List<JobPath> paths = new ArrayList<>();
    for (MavenProject module : session.getAllProjects()) {
      Examination examined = examination(module);
      if (examined == null) {
        return null;
      }
      if (!module.equals(but)) {
        paths.addAll(examined.paths());
      }
    }
    return paths;
  }

  /**
   * The checkpoint paths of the jobs of the other modules; none where the module has no path to
   * compare them with.
   *
   * @param own what was found out about the module itself
   * @param problems where it is said what could not be compared with
   */
  private List<JobPath> paths(Examination own, String pom, List<Problem> problems) {
    List<JobPath> paths = new ArrayList<>();
    if (session.getAllProjects().size() < 2 || own.paths().isEmpty()) {
      return paths;
    }
    for (MavenProject other : session.getAllProjects()) {
      Examination examined = other.equals(project) ? own : examination(other);
      if (examined == null) {
        problems.add(
            new Problem(
                Problem.Kind.PROJECT,
                SourceLocation.ofFile(pom),
                "checkpoint paths are not compared with those of module "
                    + other.getArtifactId()
                    + ", which cannot be analysed: see there"));
      } else if (!other.equals(project)) {
        paths.addAll(examined.paths());
      }
    }
    return paths;
  }

  /**
   * What was found out about another module; null where it cannot be analysed, as it says itself.
   */
  private @Nullable Examination examination(MavenProject other) {
    AnalysisRequest request = request(other, RuleOptions.DEFAULT);
    try {
      return request == null ? null : examine(request);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private @Nullable AnalysisRequest request(MavenProject other, RuleOptions options) {
    try {
      ProjectReader reader = new ProjectReader(other, session, execution);
      return reader.read(Wishes.of(other, execution, session), options).request();
    } catch (MojoExecutionException | RuntimeException | StackOverflowError e) {
      return null;
    }
  }
}
