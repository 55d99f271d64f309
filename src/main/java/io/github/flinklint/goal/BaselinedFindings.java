package io.github.flinklint.goal;

import io.github.flinklint.baseline.Baseline;
import io.github.flinklint.baseline.BaselineEntry;
import io.github.flinklint.baseline.BaselineException;
import io.github.flinklint.baseline.BaselineFile;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.FindingIdentity;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.RulesThatRan;
import io.github.flinklint.rules.Hygiene;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The findings of a module, and the baseline of its build. */
final class BaselinedFindings {

  /** Name of the file where the user names none. */
  static final String FILE = "flink-lint-baseline.json";

  private final Path file;
  private final AnalysisRequest request;
  private final MavenProject project;
  private final List<MavenProject> all;

  private BaselinedFindings(
      Path file, AnalysisRequest request, MavenProject project, MavenSession session) {
    this.file = file;
    this.request = request;
    this.project = project;
    this.all = session.getAllProjects();
  }

  /**
   * For a module and the baseline that is meant for it, which need not be there.
   *
   * @param given what the user names; null for the nearest one
   */
  static BaselinedFindings of(
      @Nullable String given,
      MavenProject project,
      MavenSession session,
      ProjectReader.Reading reading)
      throws MojoExecutionException {
    Path root = RepositoryRoot.ofBuild(session);
    AnalysisRequest request = reading.request();
    if (given == null || given.isBlank()) {
      Path module = project.getBasedir().toPath().toAbsolutePath().normalize();
      Path nearest = nearest(module, request.repositoryRoot(), root);
      return new BaselinedFindings(nearest, request, project, session);
    }
    try {
      Path file = root.resolve(given.trim()).normalize();
      if (Files.isDirectory(file)) {
        throw Parameters.wrong("baseline", given, "a file, and this is a folder");
      }
      return new BaselinedFindings(file, request, project, session);
    } catch (InvalidPathException e) {
      throw Parameters.wrong("baseline", given, "the path of a file");
    }
  }

  /** The nearest one from the module up; where there is none, the one that the build would have. */
  private static Path nearest(Path module, Path repositoryRoot, Path root) {
    for (Path folder = module; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(FILE))) {
        return folder.resolve(FILE);
      }
      if (folder.equals(repositoryRoot)) {
        break;
      }
    }
    return root.resolve(FILE);
  }

  Path file() {
    return file;
  }

  /** The baseline; null where there is no such file. */
  @Nullable Baseline read() throws MojoExecutionException {
    if (!Files.exists(file)) {
      return null;
    }
    String name = RepositoryRoot.relative(request.repositoryRoot(), file);
    try {
      return BaselineFile.read(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (BaselineException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot read the baseline " + name + "; check its permissions", e);
    }
  }

  /** As it is told which file is missing. */
  private static MojoExecutionException missing(String given) {
    return Parameters.wrong(
        "baseline", given, "a file that is there; flink-lint:baseline writes it");
  }

  /**
   * The result with what the baseline accepts set apart, and with a finding for each entry that is
   * no longer found.
   *
   * @param given what the user names, which must be there; null for nothing
   * @param ran the rules that found all there is
   */
  AnalysisResult apply(AnalysisResult result, @Nullable String given, RulesThatRan ran)
      throws MojoExecutionException {
    Baseline baseline = read();
    if (baseline == null) {
      if (given != null && !given.isBlank()) {
        throw missing(given);
      }
      return result;
    }
    Map<FindingIdentity, Integer> left = new TreeMap<>();
    Map<FindingIdentity, BaselineEntry> entries = new TreeMap<>();
    for (BaselineEntry entry : baseline.of(module())) {
      FindingIdentity identity = current(entry.identity());
      left.merge(identity, entry.count(), Integer::sum);
      entries.putIfAbsent(identity, entry);
    }
    List<Finding> findings = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>(result.accepted());
    for (Finding finding : result.findings()) {
      FindingIdentity identity = identity(finding);
      BaselineEntry entry = entries.get(identity);
      boolean isAbout = Hygiene.isOne(finding.rule());
      if (isAbout || entry == null || left.merge(identity, -1, Integer::sum) < 0) {
        findings.add(finding);
      } else {
        accepted.add(new Accepted(finding, Accepted.By.BASELINE, null, null, place(entry)));
      }
    }
    entries.forEach(
        (identity, entry) -> {
          int unused = left.getOrDefault(identity, 0);
          if (unused > 0 && ran.has(identity.rule(), repositoryPath(identity.file()))) {
            findings.add(stale(entry, unused));
          }
        });
    orphans(baseline, findings);
    return new AnalysisResult(
        result.jobs(),
        findings.stream().sorted().toList(),
        accepted.stream().sorted().toList(),
        result.problems(),
        result.secretPlaces(),
        result.filesRead());
  }

  /** Entries of modules that are gone, which one module of the build tells. */
  private void orphans(Baseline baseline, List<Finding> findings) {
    if (request.reactor().speaks()) {
      baseline.entries().stream()
          .filter(this::isOrphan)
          .forEach(entry -> findings.add(stale(entry, entry.count())));
    }
  }

  /** True for an entry of a module that is no longer there, be it left out of this build or not. */
  boolean isOrphan(BaselineEntry entry) {
    if (all.stream().anyMatch(module -> module(module).equals(entry.module()))) {
      return false;
    }
    try {
      Path module = folder().resolve(entry.module().replaceFirst("#.*", "")).normalize();
      return !Files.exists(module.resolve("pom.xml"));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private Finding stale(BaselineEntry entry, int unused) {
    FindingIdentity identity = entry.identity();
    String all = entry.count() == unused ? "" : " of " + entry.count();
    return Hygiene.finding(
        Hygiene.BASELINE_STALE,
        request.options(),
        place(entry),
        "baseline accepts "
            + unused
            + all
            + " "
            + (unused == 1 ? "finding" : "findings")
            + " of "
            + Secrets.mask(identity.rule())
            + " in "
            + Secrets.mask(identity.file())
            + " that "
            + (unused == 1 ? "is" : "are")
            + " no longer there",
        "run flink-lint:baseline, which takes out what is mended");
  }

  private SourceLocation place(BaselineEntry entry) {
    return SourceLocation.ofLine(
        RepositoryRoot.relative(request.repositoryRoot(), file), Math.max(entry.line(), 1));
  }

  /** What the baseline calls the module. */
  String module() {
    return module(project);
  }

  /** The path of a module; with its name behind it where the folder has several. */
  private String module(MavenProject module) {
    boolean isAlone =
        all.stream().filter(m -> m.getBasedir().equals(module.getBasedir())).count() < 2;
    Path base = module.getBasedir().toPath().toAbsolutePath().normalize();
    String path = written(RepositoryRoot.relative(request.repositoryRoot(), base));
    return isAlone ? path : path + "#" + module.getArtifactId();
  }

  /** What the baseline knows a finding by. */
  FindingIdentity identity(Finding finding) {
    FindingIdentity identity = finding.identity();
    return new FindingIdentity(
        identity.rule(),
        written(identity.file()),
        identity.job(),
        identity.scenario(),
        identity.message());
  }

  /** An entry may name a rule by an older id. */
  private static FindingIdentity current(FindingIdentity identity) {
    RuleDoc doc = Rules.doc(identity.rule());
    return doc == null
        ? identity
        : new FindingIdentity(
            doc.id(), identity.file(), identity.job(), identity.scenario(), identity.message());
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? request.repositoryRoot() : folder;
  }

  /** A path of the repository, relative to the folder of the baseline. */
  private String written(String path) {
    Path relative = folder().relativize(request.repositoryRoot().resolve(path).normalize());
    String text = relative.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }

  /** A path of the baseline, relative to the root of the repository. */
  String repositoryPath(String path) {
    try {
      return RepositoryRoot.relative(request.repositoryRoot(), folder().resolve(path));
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
