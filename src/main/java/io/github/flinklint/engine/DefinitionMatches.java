package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.eval.EntryPoint;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.platform.Similarity;
import io.github.flinklint.rules.MissingMain;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which job of the module each definition speaks of: the one of its main class; where it names
 * none, that of its jar.
 */
final class DefinitionMatches {

  private static final int MAX_CANDIDATES = 3;

  private final AnalysisRequest request;
  private final SourceTree tree;
  private final EntryPoints entries;
  private final @Nullable ReactorModule own;
  private final Map<String, List<JobDefinition>> byClass = new LinkedHashMap<>();
  private final List<MissingMain> missing = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable List<String> mains;

  DefinitionMatches(AnalysisRequest request, SourceTree tree, EntryPoints entries) {
    this.request = request;
    this.tree = tree;
    this.entries = entries;
    this.own = request.reactor().module(request.module().path());
    request.definitions().forEach(this::match);
  }

  /** Definitions of the job with this main class. */
  List<JobDefinition> of(String mainClass) {
    return byClass.getOrDefault(mainClass, List.of());
  }

  /** Definitions of jobs of the module, those whose class is missing included. */
  List<Defined> all(@Nullable Version pomVersion) {
    List<Defined> all = new ArrayList<>();
    byClass.forEach(
        (mainClass, definitions) ->
            definitions.forEach(d -> all.add(new Defined(d, mainClass, null, pomVersion))));
    missing.forEach(m -> all.add(new Defined(m.definition(), null, m, pomVersion)));
    return all;
  }

  /** Definitions that match no job, or several. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void match(JobDefinition definition) {
    String named = definition.mainClass();
    if (named == null) {
      matchJar(definition);
      return;
    }
    ReactorModule jar = request.reactor().ofJar(definition);
    boolean isOwnJar = own != null && own.equals(jar);
    List<ReactorModule> holders = request.reactor().withClass(named);
    // What stands in the configuration of a module speaks of that module.
    boolean isInline = definition.kind() == JobDefinition.Kind.INLINE;
    if (jar == null && holders.size() > 1 && !isInline) {
      ambiguous(definition, named, holders);
      return;
    }
    if (jar != null && !isOwnJar && jar.hasClass(named)) {
      // Another module has a class of the same name, and that one is in the jar.
      return;
    }
    SourceType type = tree.find(named.replace('$', '.'));
    if (type != null && type.unit().file().root().own()) {
      if (isOwnJar && type.methods("main").isEmpty() && type.supertypes().isEmpty()) {
        missing.add(new MissingMain(definition, true, binaryMains()));
      } else {
        add(type.name(), definition);
      }
    } else if (type == null && isOwnJar && !isUnread(named)) {
      missing(definition, named);
    } else if (type == null && request.reactor().speaks()) {
      unmatched(definition, named);
    }
  }

  private void ambiguous(JobDefinition definition, String named, List<ReactorModule> holders) {
    if (request.reactor().speaks()) {
      String paths =
          holders.stream().map(ReactorModule::path).sorted().collect(Collectors.joining(", "));
      problem(
          definition,
          "matches more than one job: class "
              + named
              + " is in the modules "
              + paths
              + "; name the jar as one of them calls it");
    }
  }

  /** True where a file is there that should hold the class, and none of it can be read. */
  private boolean isUnread(String named) {
    String top = named.indexOf('$') < 0 ? named : named.substring(0, named.indexOf('$'));
    return own != null && own.hasClass(named) && tree.find(top) == null;
  }

  /**
   * A class of a package that the module has is one that its author meant to stand there, unless it
   * may be written in another language.
   */
  private void missing(JobDefinition definition, String named) {
    String outer = named.substring(0, Math.max(named.lastIndexOf('.'), 0));
    String simple = named.substring(named.lastIndexOf('.') + 1);
    boolean isMeantHere =
        tree.isPackage(outer)
            || mains().stream().anyMatch(m -> m.endsWith("." + simple))
            || !Similarity.nearest(named, mains(), 1).isEmpty();
    if (isMeantHere && tree.otherLanguageJobs().isEmpty()) {
      missing.add(new MissingMain(definition, false, binaryMains()));
    } else {
      problem(
          definition,
          "main class "
              + named
              + " is not in the sources of the module that its jar comes from, so the job is not"
              + " analysed: a dependency may hold it");
    }
  }

  private void unmatched(JobDefinition definition, String named) {
    if (request.reactor().ofJar(definition) == null
        && request.reactor().withClass(named).isEmpty()) {
      problem(
          definition,
          "matches no job of this build: no module has the class " + named + near(named));
    }
  }

  private String near(String named) {
    List<String> near = Similarity.nearest(named, mains(), MAX_CANDIDATES);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near);
  }

  private void matchJar(JobDefinition definition) {
    ReactorModule jar = request.reactor().ofJar(definition);
    if (jar == null) {
      if (request.reactor().speaks()) {
        problem(
            definition,
            "matches no job of this build: it names neither a main class that is known nor a jar"
                + " of one of the modules");
      }
    } else if (jar.equals(own)) {
      String manifest = jar.manifestClass();
      if (manifest != null && mains().contains(manifest.replace('$', '.'))) {
        add(manifest.replace('$', '.'), definition);
      } else if (mains().size() == 1) {
        add(mains().get(0), definition);
      } else {
        problem(definition, several());
      }
    }
  }

  private String several() {
    if (mains().isEmpty()) {
      return "matches no job: its jar comes from this module, which has no main method";
    }
    List<String> shown = mains().subList(0, Math.min(MAX_CANDIDATES, mains().size()));
    int more = mains().size() - shown.size();
    return "matches more than one job, since it names no main class: "
        + String.join(", ", shown)
        + (more == 0 ? "" : " and " + more + " more")
        + "; name the main class";
  }

  private void problem(JobDefinition definition, String what) {
    problems.add(
        new Problem(
            Problem.Kind.DEFINITION,
            definition.at(),
            "the definition " + definition.display() + " " + what));
  }

  private void add(String mainClass, JobDefinition definition) {
    if (JobNames.isSelected(mainClass, request.includeJobs(), request.excludeJobs())) {
      byClass.computeIfAbsent(mainClass, k -> new ArrayList<>()).add(definition);
    }
  }

  /** As {@link #mains}, nested classes as the virtual machine and thus DLI names them. */
  private List<String> binaryMains() {
    return entries.allMains().stream().map(e -> binary(e.type())).sorted().distinct().toList();
  }

  private static String binary(SourceType type) {
    SourceType outer = type.outer();
    String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
    return outer == null ? type.name() : binary(outer) + "$" + simple;
  }

  /** Names of the classes of the module that have a main, sorted. */
  private List<String> mains() {
    if (mains == null) {
      TreeSet<String> names = new TreeSet<>();
      for (EntryPoint main : entries.allMains()) {
        names.add(main.type().name());
      }
      mains = List.copyOf(names);
    }
    return mains;
  }
}
