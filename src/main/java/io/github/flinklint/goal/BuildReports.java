package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.report.Format;
import io.github.flinklint.report.ModuleReport;
import io.github.flinklint.report.ReportInput;
import io.github.flinklint.report.RuleHelp;
import io.github.flinklint.report.SourceLines;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a build, those of each module and those of all. The latter are written anew by
 * each module as it ends: so they are whole whatever the order, with threads, and after a failure.
 */
final class BuildReports {

  /**
   * What one module came to.
   *
   * @param project the module
   * @param fails true where the module fails the build
   * @param failOn severity from which on findings fail it; null for never
   */
  record Outcome(
      MavenProject project,
      ModuleReport module,
      AnalysisResult result,
      boolean fails,
      RepositoryLines lines,
      @Nullable Severity failOn) {

    static Outcome of(
        MavenProject project,
        AnalysisRequest request,
        AnalysisResult result,
        boolean fails,
        @Nullable Severity failOn) {
      ModuleReport module =
          new ModuleReport(
              request.module().path(),
              project.getArtifactId(),
              request.flinkVersion(),
              ClusterParts.reports(request.dependencies()));
      return new Outcome(project, module, result, fails, new RepositoryLines(request), failOn);
    }
  }

  /** What the modules of a build share. */
  private static final class Shared {
    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final Set<String> finished = new TreeSet<>();
    private List<String> reports = List.of();
    private boolean isTold;
  }

  private final MavenSession session;
  private final MojoExecution execution;
  private final Function<MavenProject, Path> folder;
  private final Shared shared;

  private BuildReports(
      MavenSession session,
      MojoExecution execution,
      Function<MavenProject, Path> folder,
      Shared shared) {
    this.session = session;
    this.folder = folder;
    this.execution = execution;
    this.shared = shared;
  }

  /**
   * Those of the build.
   *
   * @param folder where the reports of a module go
   */
  static BuildReports of(
      MavenSession session, MojoExecution execution, Function<MavenProject, Path> folder) {
    OncePerBuild<String, Shared> known = OncePerBuild.of(session, Shared.class);
    return new BuildReports(
        session, execution, folder, known.get(execution.getGoal(), new Beginning()));
  }

  private static final class Beginning implements Function<String, Shared> {

    @Override
    public Shared apply(String goal) {
      return new Shared();
    }
  }

  private static final class Help implements Function<String, RuleHelp> {

    @Override
    public RuleHelp apply(String id) {
      return help(id);
    }
  }

  /** What is told of a rule. */
  static RuleHelp help(String id) {
    RuleDoc doc = Objects.requireNonNull(Rules.doc(id), id);
    return new RuleHelp(
        doc.id(), doc.severity(), doc.since(), doc.summary(), doc.why(), doc.page().text());
  }

  /**
   * A warning where modules load flink-lint in different ways: they cannot share what they found.
   * Once for each way but the first.
   */
  Optional<String> isolation() {
    SessionData data = session.getRepositorySession().getData();
    String key = BuildReports.class.getName() + " class loaders";
    data.set(key, null, ConcurrentHashMap.newKeySet());
    @SuppressWarnings("unchecked") // only this puts something there
    Set<Integer> loaders = (Set<Integer>) Objects.requireNonNull(data.get(key));
    boolean isNew = loaders.add(System.identityHashCode(BuildReports.class.getClassLoader()));
    return isNew && loaders.size() > 1
        ? Optional.of(
            "this module loads flink-lint in another way than others, by dependencies of the plugin"
                + " or by repositories of plugins of its own, so the reports on all modules do not"
                + " hold both; give all modules the same")
        : Optional.empty();
  }

  /** Takes up what a module came to. */
  void add(Outcome outcome) {
    synchronized (shared) {
      shared.outcomes.put(key(outcome.project()), outcome);
      shared.finished.add(key(outcome.project()));
    }
  }

  /** Takes up that a module has ended and leaves the reports alone. */
  void finish(MavenProject module) {
    synchronized (shared) {
      shared.finished.add(key(module));
    }
  }

  /**
   * Takes up that a module had nothing to check. Where it is the root, what cleans its folder may
   * have taken the reports of all, so they are written again.
   */
  void finish(MavenProject module, Set<Format> formats) throws MojoExecutionException {
    synchronized (shared) {
      finish(module);
      if (isReactor() && module.equals(root())) {
        writeAll(formats);
      }
    }
  }

  /** Two executions in one module are two outcomes. */
  private String key(MavenProject module) {
    return module.getId() + " " + execution.getExecutionId();
  }

  /**
   * Writes the reports of a module, and those of all.
   *
   * @return where the findings of the module can be read
   */
  String write(MavenProject module, Set<Format> formats) throws MojoExecutionException {
    synchronized (shared) {
      List<String> written = isReactor() ? writeAll(formats) : List.of();
      // The root has one folder for both, and as a rule nothing of its own.
      if (!isReactor() || !module.equals(root())) {
        // Several executions in one module have one report.
        List<Outcome> own = new ArrayList<>();
        for (Outcome outcome : shared.outcomes.values()) {
          if (outcome.project().equals(module)) {
            own.add(outcome);
          }
        }
        written = write(own, module, formats);
      }
      return written.isEmpty() ? "the log" : written.get(0);
    }
  }

  private List<String> writeAll(Set<Format> formats) throws MojoExecutionException {
    shared.reports = write(shared.outcomes.values(), root(), formats);
    return shared.reports;
  }

  private List<String> write(Collection<Outcome> outcomes, MavenProject owner, Set<Format> formats)
      throws MojoExecutionException {
    Severity strictest = null;
    List<AnalysisResult> results = new ArrayList<>();
    Set<ModuleReport> modules = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      Severity failOn = outcome.failOn();
      if (failOn != null && (strictest == null || failOn.compareTo(strictest) > 0)) {
        strictest = failOn;
      }
      results.add(outcome.result());
      modules.add(outcome.module());
    }
    List<ModuleReport> sorted = new ArrayList<>(modules);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing(ModuleReport::path));
    }
    ReportInput input =
        new ReportInput(
            AnalysisResult.merged(results),
            execution.getPlugin().getVersion(),
            sorted,
            strictest,
            new Help(),
            new LinesOfAll(outcomes),
            isReactor() && owner.equals(root()));
    List<String> written = new ArrayList<>();
    for (Format format : formats) {
      String name = format.fileName();
      if (name != null) {
        Path file = folder.apply(owner).resolve(name);
        ReportFile.write(file, format.render(input));
        written.add(RepositoryRoot.relative(RepositoryRoot.of(owner, session), file));
      }
    }
    return written;
  }

  /** The lines of a file as the module reads it that it belongs to. */
  private record LinesOfAll(Collection<Outcome> outcomes) implements SourceLines {
    @Override
    public @Nullable List<String> read(String file) {
      RepositoryLines reader = null;
      for (Outcome outcome : outcomes) {
        if (reader == null || outcome.lines().isOwn(file)) {
          reader = outcome.lines();
          if (reader.isOwn(file)) {
            break;
          }
        }
      }
      return reader == null ? null : reader.read(file);
    }
  }

  private boolean isReactor() {
    return session.getAllProjects().size() > 1;
  }

  private MavenProject root() {
    for (MavenProject module : session.getAllProjects()) {
      if (module.isExecutionRoot()) {
        return module;
      }
    }
    return session.getTopLevelProject();
  }

  /**
   * The end of the build in a few lines, once: after the last module that has something to check,
   * or after the one that ends the build by failing.
   *
   * @param fails true where this module fails
   */
  Optional<String> summary(boolean fails) {
    synchronized (shared) {
      boolean isOver = isReactor() && (isLast() || (fails && endsBuild()));
      if (!isOver || shared.isTold || shared.outcomes.isEmpty()) {
        return Optional.empty();
      }
      shared.isTold = true;
      return Optional.of(
          BuildSummary.of(
              List.copyOf(shared.outcomes.values()),
              shared.reports.stream().filter(this::isThere).toList(),
              module -> Commands.explain(module, session, execution.getPlugin())));
    }
  }

  /** What cleans the root late may have taken it. */
  private boolean isThere(String report) {
    return Files.exists(RepositoryRoot.of(root(), session).resolve(report));
  }

  private boolean endsBuild() {
    return MavenExecutionRequest.REACTOR_FAIL_FAST.equals(session.getReactorFailureBehavior());
  }

  /** True where no module is left that will check anything. */
  private boolean isLast() {
    for (MavenProject module : session.getProjects()) {
      for (String id : executions(module)) {
        boolean isOver =
            shared.finished.contains(module.getId() + " " + id)
                || session.getResult().getBuildSummary(module) != null
                || isBlocked(module);
        if (!isOver) {
          return false;
        }
      }
    }
    return true;
  }

  /** True for a module that is not built, since one that it needs has failed. */
  private boolean isBlocked(MavenProject module) {
    List<MavenProject> needed = UpstreamModules.in(session).of(module);
    return needed.stream().anyMatch(this::hasFailed);
  }

  private boolean hasFailed(MavenProject module) {
    return session.getResult().getBuildSummary(module) instanceof BuildFailure
        || shared.outcomes.values().stream()
            .anyMatch(outcome -> outcome.fails() && outcome.project().equals(module));
  }

  /** The executions of this goal that a module has. */
  private Set<String> executions(MavenProject module) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return Set.of(execution.getExecutionId());
    }
    Plugin plugin = module.getPlugin(execution.getPlugin().getKey());
    Set<String> ids = new TreeSet<>();
    for (PluginExecution each :
        plugin == null ? List.<PluginExecution>of() : plugin.getExecutions()) {
      if (each.getGoals().contains(execution.getGoal()) && !"none".equals(each.getPhase())) {
        ids.add(each.getId());
      }
    }
    return ids;
  }
}
