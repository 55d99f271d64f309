package io.github.flinklint.engine;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.DefinedVersion;
import io.github.flinklint.definition.Arguments;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Assumptions;
import io.github.flinklint.eval.EntryPoint;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Evaluator;
import io.github.flinklint.eval.LeftOut;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.flinkapi.ClusterConfiguration;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.RocksDbModel;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which an entry is started: once for each definition of its job, with the arguments,
 * the runtime configuration and the version that it names; else once, with everything open.
 */
final class Starts {

  /**
   * One way to start an entry.
   *
   * @param once evaluates it, at most once under the same assumptions
   * @param version version of Flink; null where it is not known
   * @param premise what it is given, in words; empty where nothing needs to be told apart
   * @param definition the definition that it follows; null for none
   */
  record Start(
      Function<Assumptions, Evaluation> once,
      @Nullable Version version,
      String premise,
      @Nullable JobDefinition definition) {}

  /** What an evaluator's models depend on. */
  private record Platform(@Nullable Version version, ClusterConfiguration cluster) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof Platform that
          && Objects.equals(version, that.version)
          && cluster.options().equals(that.cluster.options())
          && Objects.equals(cluster.open(), that.cluster.open());
    }

    @Override
    public int hashCode() {
      int hash = Objects.hashCode(version);
      hash = hash * 31 + cluster.options().hashCode();
      return hash * 31 + Objects.hashCode(cluster.open());
    }
  }

  private final SourceTree tree;
  private final ProjectResources resources;
  private final @Nullable Version version;
  private final Map<Platform, Evaluator> evaluators = new HashMap<>();
  private final Map<Platform, LeftOut> leftOut;

  Starts(SourceTree tree, ProjectResources resources, @Nullable Version version) {
    this(tree, resources, version, new HashMap<>());
  }

  private Starts(
      SourceTree tree,
      ProjectResources resources,
      @Nullable Version version,
      Map<Platform, LeftOut> leftOut) {
    this.tree = tree;
    this.resources = resources;
    this.version = version;
    this.leftOut = leftOut;
  }

  /**
   * The same for one who keeps an own account of what is read. What one finds too long to be
   * followed the others do not try again.
   */
  Starts separate(SourceTree account, ProjectResources read) {
    return new Starts(account, read, version, leftOut);
  }

  /** True where what was found out depends on what was found out before. */
  boolean hasLeftOut() {
    for (LeftOut methods : leftOut.values()) {
      if (!methods.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The evaluator for what no definition speaks of. */
  Evaluator evaluator() {
    return evaluator(new Platform(version, ClusterConfiguration.NONE));
  }

  private Evaluator evaluator(Platform platform) {
    Evaluator evaluator = evaluators.get(platform);
    if (evaluator == null) {
      List<ApiModel> models =
          List.of(
              FlinkModel.forVersion(platform.version(), platform.cluster()),
              RocksDbModel.INSTANCE,
              JdkModel.INSTANCE);
      LeftOut shared = leftOut.get(platform);
      if (shared == null) {
        shared = new LeftOut();
        leftOut.put(platform, shared);
      }
      evaluator = new Evaluator(tree, models, resources, shared);
      evaluators.put(platform, evaluator);
    }
    return evaluator;
  }

  /** The methods that evaluations have come by, by where their names stand. */
  Set<SourceLocation> entered() {
    Set<SourceLocation> found = new TreeSet<>();
    for (Evaluator evaluator : evaluators.values()) {
      found.addAll(evaluator.entered());
    }
    return found;
  }

  /** The ways to start a main that these definitions speak of. */
  List<Start> of(EntryPoint main, List<JobDefinition> definitions) {
    if (definitions.isEmpty()) {
      return List.of(open(evaluator(), main));
    }
    List<Start> starts = new ArrayList<>();
    for (JobDefinition definition : definitions) {
      String premise = definitions.size() == 1 ? "" : premise(definition);
      Version named = DefinedVersion.of(definition);
      Version runs = named == null ? version : named;
      Evaluator evaluator = evaluator(new Platform(runs, cluster(definition)));
      starts.add(
          new Start(new Once(evaluator, main, arguments(definition)), runs, premise, definition));
    }
    return starts;
  }

  /** The same with arguments left open. */
  Start withOpenArguments(Start start, EntryPoint main) {
    JobDefinition definition = start.definition();
    ClusterConfiguration cluster =
        definition == null ? ClusterConfiguration.NONE : cluster(definition);
    return opened(start, main, cluster);
  }

  /** The same with arguments left open, as if nothing were configured. */
  Start opened(Start start, EntryPoint main) {
    return opened(start, main, ClusterConfiguration.NONE);
  }

  private Start opened(Start start, EntryPoint main, ClusterConfiguration cluster) {
    Evaluator evaluator = evaluator(new Platform(start.version(), cluster));
    return new Start(
        new Once(evaluator, main, null), start.version(), start.premise(), start.definition());
  }

  /** A method that nothing is known of but its code. */
  Start open(Evaluator evaluator, EntryPoint entry) {
    return new Start(new Once(evaluator, entry, null), version, "", null);
  }

  /** Two definitions of one name differ by where they stand. */
  private static String premise(JobDefinition definition) {
    SourceLocation at = definition.at();
    return "as defined by "
        + definition.display()
        + (definition.kind() == JobDefinition.Kind.INLINE ? " at " + at.brief() : "");
  }

  private static @Nullable List<AbstractValue> arguments(JobDefinition definition) {
    Given given = definition.get(Field.ARGUMENTS);
    if (given == null) {
      return definition.isComplete() ? List.of() : null;
    }
    List<Text> declared = definition.arguments();
    if (declared == null) {
      return null;
    }
    Trace trace = trace(given.at());
    List<AbstractValue> arguments = new ArrayList<>();
    for (Text argument : declared) {
      arguments.add(argument.withTrace(trace));
    }
    return List.copyOf(arguments);
  }

  private static ClusterConfiguration cluster(JobDefinition definition) {
    RuntimeConfig given = definition.runtimeConfig();
    Map<String, AbstractValue> options = new LinkedHashMap<>();
    String open = given.open();
    for (RuntimeConfig.Entry entry : given.entries()) {
      String key = entry.key().characters();
      if (key == null) {
        open = "a key of the runtime configuration that is not known";
      } else {
        options.put(key, value(entry.value()));
      }
    }
    return new ClusterConfiguration(options, open);
  }

  private static AbstractValue value(Given given) {
    AbstractValue value = given.value();
    return (value instanceof Text text ? Arguments.withVariables(text) : value)
        .withTrace(trace(given.at()));
  }

  private static Trace trace(SourceLocation at) {
    return Trace.EMPTY.then(new Step(at, "given by the definition of the job"));
  }

  /** Evaluates an entry, and remembers what it came to. */
  private static final class Once implements Function<Assumptions, Evaluation> {

    private final Evaluator with;
    private final EntryPoint entry;
    private final @Nullable List<AbstractValue> arguments;
    private final Map<String, Evaluation> known = new HashMap<>();

    Once(Evaluator with, EntryPoint entry, @Nullable List<AbstractValue> arguments) {
      this.with = with;
      this.entry = entry;
      this.arguments = arguments;
    }

    @Override
    public Evaluation apply(Assumptions assumptions) {
      Evaluation evaluation = known.get(assumptions.toString());
      if (evaluation == null) {
        evaluation = with.evaluate(entry, arguments, assumptions);
        known.put(assumptions.toString(), evaluation);
      }
      return evaluation;
    }
  }
}
