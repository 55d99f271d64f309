package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.EntryPoint;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Examines a module from its sources, part by part: what each file with a main comes to, what is in
 * each file that an environment is named in, and what else may start a job. Parts that an earlier
 * build has found out, and that nothing has changed for, are taken as they are. For one thread.
 */
final class Examiner {

  private final AnalysisRequest request;
  private final SourceTree tree;
  private final SourceStore store;
  private final EntryPoints entries;
  private final @Nullable Version version;
  private final String module;

  Examiner(AnalysisRequest request, SourceStore sources) {
    this.request = request;
    this.store = sources;
    this.tree = new SourceTree(request.repositoryRoot(), request.roots(), sources);
    this.entries = new EntryPoints(tree);
    String written = request.flinkVersion();
    this.version = written == null ? null : Version.parse(written);
    this.module = request.module().path();
  }

  /**
   * Examines the module.
   *
   * @param cache where the outcome is kept for the next build
   */
  Examination examine(ExaminationCache cache) {
    Run run = new Run(cache.parts(request));
    Examination examined = run.examine();
    if (run.starts.hasLeftOut() && run.parts.isAnyReused()) {
      // What one job finds too long to be followed is not tried again by others, so that none can
      // be told by itself.
      run = new Run(new Parts(request, store));
      examined = run.examine();
    }
    if (!tree.isAnyUnread()) {
      cache.keep(request, examined, run.parts, !run.starts.hasLeftOut());
    }
    return examined;
  }

  /** One way through the module. */
  private final class Run {

    private final Parts parts;
    private final Starts starts = new Starts(tree, ProjectResources.of(request), version);
    private final SourceTree defined = tree.separate();
    private final DefinitionMatches definitions =
        new DefinitionMatches(request, defined, entries.separate(defined));
    private final String matches = definitions.fingerprint();
    private final List<Examination> found = new ArrayList<>();
    private final Set<SourceLocation> entered = new HashSet<>();

    Run(Parts parts) {
      this.parts = parts;
    }

    Examination examine() {
      for (SourceFile file : tree.files()) {
        if (file.root().own() && file.hasMain()) {
          Part part = mains(file);
          found.add(part.found());
          entered.addAll(part.methods());
        }
      }
      Map<SourceFile, Part> looks = looks();
      List<SourceLocation> candidates = candidates(looks);
      if (!candidates.isEmpty()) {
        found.add(others(candidates).found());
      }
      Examination all = Examination.join(module, found);
      return finish(all, blinds(looks, all));
    }

    /** What the mains of a file come to. */
    private Part mains(SourceFile file) {
      String question = question("main", file, matches);
      Part known = parts.find(question);
      if (known != null) {
        return known;
      }
      SourceTree read = tree.separate();
      ProjectResources asked = ProjectResources.of(request);
      JobFinder finder = finder(read, asked);
      finder.find(file);
      return kept(question, finder, read, asked);
    }

    private JobFinder finder(SourceTree read, ProjectResources asked) {
      return new JobFinder(
          entries.separate(read), starts.separate(read, asked), definitions, version, request);
    }

    private Part kept(String question, JobFinder finder, SourceTree read, ProjectResources asked) {
      List<Problem> problems = new ArrayList<>(read.problems());
      problems.addAll(finder.problems());
      Part part =
          new Part(
              Examination.ofJobs(
                  module, finder.jobs(), finder.blinds(), problems, finder.secrets()),
              Part.State.WHOLE,
              List.copyOf(finder.entered()));
      parts.keep(question, part, read, asked);
      return part;
    }

    /** Looks into the files that jobs may begin in, or that hold suppressions. */
    private Map<SourceFile, Part> looks() {
      Map<SourceFile, Part> looks = new LinkedHashMap<>();
      for (SourceFile file : tree.files()) {
        boolean mayHoldJob = file.root().own() && file.mentionsEnvironment();
        if (mayHoldJob || file.mayHoldSuppressions()) {
          Part look = look(file);
          looks.put(file, look);
          found.add(look.found());
        }
      }
      return looks;
    }

    private Part look(SourceFile file) {
      String question = question("look", file, "");
      Part known = parts.find(question);
      if (known != null) {
        return known;
      }
      SourceTree read = tree.separate();
      SourceUnit unit = read.parse(file);
      Part.State state = Part.State.UNREAD;
      if (unit != null) {
        state = unit.broken().isEmpty() ? Part.State.WHOLE : Part.State.BROKEN;
      }
      List<SourceLocation> methods = new ArrayList<>();
      for (EntryPoint entry : entries.separate(read).others(file)) {
        methods.add(entry.identity());
      }
      Part part =
          new Part(
              Examination.ofFile(module, read.suppressions(file), read.problems()), state, methods);
      parts.keep(question, part, read, ProjectResources.of(request));
      return part;
    }

    /** The methods that may start a job and that no main enters. */
    private List<SourceLocation> candidates(Map<SourceFile, Part> looks) {
      List<SourceLocation> candidates = new ArrayList<>();
      for (Part look : looks.values()) {
        for (SourceLocation method : look.methods()) {
          if (!entered.contains(method)) {
            candidates.add(method);
          }
        }
      }
      return candidates;
    }

    /** What methods come to that frameworks may call. */
    private Part others(List<SourceLocation> candidates) {
      Encoder named = new Encoder();
      ValueWriter values = new ValueWriter(named, false);
      for (SourceLocation candidate : candidates) {
        values.place(candidate);
      }
      String question = "others\n" + Digest.of(named.bytes()) + matches;
      Part known = parts.find(question);
      if (known != null) {
        return known;
      }
      SourceTree read = tree.separate();
      ProjectResources asked = ProjectResources.of(request);
      EntryPoints own = entries.separate(read);
      Set<SourceLocation> wanted = new HashSet<>(candidates);
      Set<String> files = new HashSet<>();
      for (SourceLocation candidate : candidates) {
        files.add(candidate.file());
      }
      List<EntryPoint> open = new ArrayList<>();
      for (SourceFile file : tree.files()) {
        if (files.contains(file.path().toString())) {
          for (EntryPoint entry : own.others(file)) {
            if (wanted.contains(entry.identity())) {
              open.add(entry);
            }
          }
        }
      }
      JobFinder finder = finder(read, asked);
      finder.findOthers(open);
      return kept(question, finder, read, asked);
    }

    /**
     * What could not be read and may hide a job: a file without a tree that names an environment,
     * or one that cannot be read.
     */
    private List<Blind> blinds(Map<SourceFile, Part> looks, Examination all) {
      List<Blind> blinds = new ArrayList<>();
      for (Map.Entry<SourceFile, Part> look : looks.entrySet()) {
        SourceFile file = look.getKey();
        Part.State state = look.getValue().state();
        if (file.root().own() && file.mentionsEnvironment() && state != Part.State.WHOLE) {
          if (state == Part.State.UNREAD) {
            blinds.add(blind(file, "the file cannot be parsed"));
          } else if (mayHideJob(file, all)) {
            // What the parser gives up may be the class itself.
            blinds.add(blind(file, "the file has a syntax error"));
          }
        }
      }
      for (SourceFile file : tree.unreadable()) {
        if (file.root().own()) {
          blinds.add(blind(file, "the file cannot be read"));
        }
      }
      return blinds;
    }

    private Examination finish(Examination all, List<Blind> blinds) {
      parts.note(defined.uses(), List.of());
      SecretPlaces secrets = new SecretPlaces();
      for (JobDefinition definition : request.definitions()) {
        secrets.collect(definition);
      }
      List<Problem> problems = new ArrayList<>(tree.problems());
      problems.addAll(defined.problems());
      problems.addAll(definitions.problems());
      problems.addAll(otherLanguages(tree));
      Examination rest = Examination.ofJobs(module, List.of(), blinds, problems, secrets);
      return Examination.join(module, List.of(all, rest))
          .with(definitions.all(version), ownSources(), parts.filesRead());
    }
  }

  private static Blind blind(SourceFile file, String reason) {
    return new Blind(SourceLocation.ofFile(file.relative()), reason, null);
  }

  /** Folders may overlap: a file is told by all that it is read with. */
  private static String question(String kind, SourceFile file, String more) {
    return kind
        + "\n"
        + file.path()
        + "\n"
        + file.relative()
        + "\n"
        + file.root().encoding()
        + (file.root().own() ? " own" : "")
        + "\n"
        + more;
  }

  /** The files of the module itself that may hold suppressions. */
  private Set<String> ownSources() {
    Set<String> found = new HashSet<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.mayHoldSuppressions()) {
        found.add(file.relative());
      }
    }
    return found;
  }

  private static List<Problem> otherLanguages(SourceTree tree) {
    List<Problem> problems = new ArrayList<>();
    for (String file : tree.otherLanguageJobs()) {
      problems.add(
          new Problem(
              Problem.Kind.LANGUAGE,
              SourceLocation.ofFile(file),
              "not analysed: only Java sources are; check the checkpoints of this job by hand"));
    }
    return problems;
  }

  /** True for a file with a main that nothing has been said about. */
  private static boolean mayHideJob(SourceFile file, Examination all) {
    String name = file.relative();
    for (JobConfiguration job : all.jobs()) {
      if (job.file().equals(name)) {
        return false;
      }
    }
    for (Blind blind : all.blinds()) {
      if (blind.location().file().equals(name)) {
        return false;
      }
    }
    return file.hasMain();
  }
}
