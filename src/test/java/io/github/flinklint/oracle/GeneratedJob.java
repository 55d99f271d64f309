package io.github.flinklint.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A job put together at random from a seed: settings of all facts, in the ways that a version of
 * Flink knows, wrapped in Java's constructs, some behind arguments. There is a run for each
 * combination of the arguments.
 */
final class GeneratedJob {

  private static final String CLEANUP =
      "org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup.";
  private static final String BACKENDS = "org.apache.flink.contrib.streaming.state.";
  private static final String STATE = "org.apache.flink.runtime.state.";
  private static final String FLAG = "].equals(\"on\")";
  private static final String CONFIG = "env.getCheckpointConfig().";

  private final FlinkVersion version;
  private final Random random;
  private final StringBuilder members = new StringBuilder();
  private final GeneratedExpressions expressions;
  private int flags;

  private GeneratedJob(FlinkVersion version, long seed) {
    this.version = version;
    random = new Random(seed);
    expressions = new GeneratedExpressions(random, members);
  }

  /** The job of a seed. */
  static TestJob of(FlinkVersion version, int seed) {
    return new GeneratedJob(version, seed * 7_919L + 13).job("Generated" + seed);
  }

  private TestJob job(String name) {
    StringBuilder body = new StringBuilder();
    int settings = 2 + random.nextInt(5);
    body.append("    ").append(wrapped(interval())).append('\n');
    for (int i = 0; i < settings; i++) {
      body.append("    ").append(wrapped(setting())).append('\n');
    }
    String text =
        """
        // construct: generated
        %s// flink: %s
        package jobs.generated;

        import org.apache.flink.configuration.Configuration;
        import org.apache.flink.streaming.api.CheckpointingMode;
        import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

        public class %s {
        %s
          interface Step { void apply(StreamExecutionEnvironment env) throws Exception; }

          public static void main(String[] args) throws Exception {
            StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        %s
            env.fromElements(1, 2).print();
            env.execute("generated");
          }
        }
        """
            .formatted(runs(), version.name(), name, members, body);
    return TestJob.parse(
        "generated/" + name, text, Map.of("jobs/generated/" + name + ".java", text));
  }

  /** A line for each set of flags, and one without any. */
  private String runs() {
    StringBuilder lines = new StringBuilder(flags == 0 ? "" : "// run:\n");
    for (int set = 0; set < 1 << flags; set++) {
      StringBuilder line = new StringBuilder("// run:");
      for (int i = 0; i < flags; i++) {
        line.append((set >> i & 1) == 1 ? " on" : " off");
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }

  // ---- settings, as statements on a variable env

  private String setting() {
    return switch (random.nextInt(6)) {
      case 0 -> interval();
      case 1 -> mode();
      case 2 -> retention();
      case 3 -> backend();
      case 4 -> storage();
      default -> configured();
    };
  }

  private String interval() {
    return expressions.one(
        () -> "env.enableCheckpointing(" + expressions.interval() + ");",
        () -> CONFIG + "setCheckpointInterval(" + expressions.interval() + ");",
        () -> "env.enableCheckpointing(" + expressions.interval() + ", " + modeName() + ");");
  }

  private String modeName() {
    return random.nextInt(4) == 0
        ? "CheckpointingMode.valueOf(\"AT_LEAST_ONCE\")"
        : "CheckpointingMode." + (random.nextBoolean() ? "EXACTLY_ONCE" : "AT_LEAST_ONCE");
  }

  private String mode() {
    return CONFIG + "setCheckpointingMode(" + modeName() + ");";
  }

  private String retention() {
    String value = random.nextBoolean() ? "RETAIN_ON_CANCELLATION" : "DELETE_ON_CANCELLATION";
    List<String> forms = new ArrayList<>();
    if (!version.isAtLeast(2, 0)) {
      forms.add("enableExternalizedCheckpoints(" + CLEANUP + value + ");");
      if (version.isAtLeast(1, 13)) {
        forms.add("setExternalizedCheckpointCleanup(" + CLEANUP + value + ");");
      }
    }
    if (version.isAtLeast(1, 20)) {
      forms.add(
          "setExternalizedCheckpointRetention(org.apache.flink.configuration."
              + "ExternalizedCheckpointRetention."
              + value
              + ");");
    }
    return CONFIG + expressions.pick(forms);
  }

  private String backend() {
    if (version.isAtLeast(2, 0)) {
      return configured();
    }
    List<String> forms = new ArrayList<>();
    forms.add("new " + STATE + "filesystem.FsStateBackend(" + expressions.path() + ")");
    forms.add(
        "("
            + STATE
            + "StateBackend) new "
            + BACKENDS
            + "RocksDBStateBackend("
            + expressions.path()
            + ", true)");
    forms.add("(" + STATE + "StateBackend) new " + STATE + "memory.MemoryStateBackend()");
    if (version.isAtLeast(1, 13)) {
      forms.add("new " + STATE + "hashmap.HashMapStateBackend()");
      forms.add("new " + BACKENDS + "EmbeddedRocksDBStateBackend(" + random.nextBoolean() + ")");
    }
    return "env.setStateBackend(" + expressions.pick(forms) + ");";
  }

  private String storage() {
    boolean hasSetter = version.isAtLeast(1, 13) && !version.isAtLeast(2, 0);
    return hasSetter ? CONFIG + "setCheckpointStorage(" + expressions.path() + ");" : configured();
  }

  /** A configuration with some keys, given to the environment. */
  private String configured() {
    String conf = expressions.fresh("conf");
    StringBuilder statements =
        new StringBuilder("Configuration " + conf + " = new Configuration(); ");
    int keys = 1 + random.nextInt(3);
    for (int i = 0; i < keys; i++) {
      statements.append(conf).append(".setString(").append(entry()).append("); ");
    }
    return "{ "
        + statements
        + "env.configure("
        + conf
        + ", Thread.currentThread().getContextClassLoader()); }";
  }

  private String entry() {
    return switch (random.nextInt(6)) {
      case 0 -> "\"execution.checkpointing.interval\", " + expressions.interval() + " + \" ms\"";
      case 1 -> "\"execution.checkpointing.interval\", \"" + (1 + random.nextInt(90)) + " min\"";
      case 2 ->
          "\"execution.checkpointing.mode\", "
              + (random.nextBoolean() ? "\"AT_LEAST_ONCE\"" : "\"exactly_once\"");
      case 3 ->
          "\"execution.checkpointing.externalized-checkpoint-retention\", \""
              + (random.nextBoolean() ? "RETAIN_ON_CANCELLATION" : "DELETE_ON_CANCELLATION")
              + "\"";
      case 4 -> "\"state.checkpoints.dir\", " + expressions.path();
      default ->
          "\"state.backend\", \""
              + (version.isAtLeast(1, 13) ? heapOrRocks() : "jobmanager")
              + "\"";
    };
  }

  private String heapOrRocks() {
    return random.nextBoolean() ? "hashmap" : "rocksdb";
  }

  // ---- constructs around a statement

  private String wrapped(String statement) {
    String once = wrappedOnce(statement);
    return random.nextInt(3) == 0 ? wrappedOnce(once) : once;
  }

  private String wrappedOnce(String s) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> s;
      case 3 -> "if (" + expressions.condition(1) + ") { " + s + " }";
      case 4 -> "if (" + expressions.condition(1) + ") { " + setting() + " } else { " + s + " }";
      case 5 -> "try { " + s + " } finally { env.setParallelism(2); }";
      case 6 -> {
        String i = expressions.fresh("i");
        int rounds = random.nextInt(3);
        yield "for (int " + i + " = 0; " + i + " < " + rounds + "; " + i + "++) { " + s + " }";
      }
      case 7 -> s.contains(FLAG) ? s : lambda(s);
      case 8 -> s.contains(FLAG) ? s : helper(s);
      case 9 -> s.contains(FLAG) ? s : object(s);
      case 10 -> "do { " + s + " } while (false);";
      case 11 -> "switch (" + random.nextInt(3) + ") { case 0: { " + s + " } default: break; }";
      case 12 ->
          "try { "
              + s
              + " throw new RuntimeException(\"x\"); } catch (RuntimeException "
              + expressions.fresh("e")
              + ") { env.setParallelism(1); }";
      case 13 -> {
        String label = expressions.fresh("block");
        yield label
            + ": { if ("
            + expressions.condition(2)
            + ") { break "
            + label
            + "; } "
            + s
            + " }";
      }
      default -> flagged(s);
    };
  }

  private String lambda(String s) {
    String name = expressions.fresh("step");
    members.append("  static final Step ").append(name).append(" = env -> { ").append(s);
    members.append(" };\n");
    return random.nextBoolean()
        ? name + ".apply(env);"
        : "for (Step each : java.util.List.of(" + name + ")) { each.apply(env); }";
  }

  private String helper(String s) {
    String name = expressions.fresh("tune");
    members.append("  static StreamExecutionEnvironment ").append(name);
    members.append(
        "(StreamExecutionEnvironment env, boolean skip) throws Exception { if (skip) { return env; } ");
    members.append(s).append(" return env; }\n");
    return name + "(env, " + expressions.condition(2) + ");";
  }

  private String object(String s) {
    String name = expressions.fresh("Tuner");
    members.append("  static class ").append(name).append(" implements Step {\n    ");
    members.append(
        "@Override public void apply(StreamExecutionEnvironment env) throws Exception { ");
    members.append(s).append(" }\n  }\n");
    return "new " + name + "().apply(env);";
  }

  private String flagged(String s) {
    // A class of its own for what it wraps would not see the arguments.
    if (flags >= 2 || s.contains(FLAG)) {
      return s;
    }
    String condition = "args[" + flags++ + FLAG;
    return random.nextBoolean()
        ? "if (" + condition + ") { " + s + " }"
        : "if (!" + condition + ") { " + s + " } else { " + setting() + " }";
  }
}
