package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Encoder;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    for (JobDefinition definition : request.definitions()) {
      match(definition);
    }
  }

  /** Definitions of the job with this main class. */
  List<JobDefinition> of(String mainClass) {
    return byClass.getOrDefault(mainClass, List.of());
  }

  /** The same where the same definitions speak of the same classes. */
  String fingerprint() {
    Encoder out = new Encoder();
    for (Map.Entry<String, List<JobDefinition>> ofClass : byClass.entrySet()) {
      out.text(ofClass.getKey());
      out.number(ofClass.getValue().size());
      for (JobDefinition definition : ofClass.getValue()) {
        out.number(request.definitions().indexOf(definition));
      }
    }
    return byClass.isEmpty() ? "" : Digest.of(out.bytes());
  }

  /** Definitions of jobs of the module, those whose class is missing included. */
  List<Defined> all(@Nullable Version pomVersion) {
    List<Defined> all = new ArrayList<>();
    for (Map.Entry<String, List<JobDefinition>> ofClass : byClass.entrySet()) {
      for (JobDefinition definition : ofClass.getValue()) {
        all.add(new Defined(definition, ofClass.getKey(), null, pomVersion));
      }
    }
    for (MissingMain main : missing) {
      all.add(new Defined(main.definition(), null, main, pomVersion));
    }
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
    boolean isOwnJar = isOwn(jar);
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
      List<String> paths = new ArrayList<>();
      for (ReactorModule holder : holders) {
        paths.add(holder.path());
      }
      Collections.sort(paths);
      problem(
          definition,
          "matches more than one job: class "
              + named
              + " is in the modules "
              + String.join(", ", paths)
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
            || hasMainCalled(simple)
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

  /** True for the name of a main class without its package. */
  private boolean hasMainCalled(String simple) {
    for (String main : mains()) {
      if (main.endsWith("." + simple)) {
        return true;
      }
    }
    return false;
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

  /** True for the module itself: no two of a build have the same path. */
  private boolean isOwn(@Nullable ReactorModule module) {
    return own != null && module != null && own.path().equals(module.path());
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
    } else if (isOwn(jar)) {
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
      List<JobDefinition> ofClass = byClass.get(mainClass);
      if (ofClass == null) {
        ofClass = new ArrayList<>();
        byClass.put(mainClass, ofClass);
      }
      ofClass.add(definition);
    }
  }

  /** As {@link #mains}, nested classes as the virtual machine and thus DLI names them. */
  private List<String> binaryMains() {
    TreeSet<String> names = new TreeSet<>();
    for (EntryPoint main : entries.allMains()) {
      names.add(binary(main.type()));
    }
    return List.copyOf(names);
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
