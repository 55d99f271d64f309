package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about what happens on the way, from source to finding, in both directions. */
@SuppressWarnings(
    "StringConcatToTextBlock") // each line of a job is one of the pieces it is made of
class CodeRulesTest {

  private static final Set<String> RULES =
      Set.of("checkpoint-setting-ineffective", "execute-failure-swallowed", "flink-api-removed");

  private static final String HEAD =
      """
      package acme;
      import java.time.Duration;
      import org.apache.flink.api.java.utils.ParameterTool;
      import org.apache.flink.configuration.*;
      import org.apache.flink.contrib.streaming.state.*;
      import org.apache.flink.runtime.client.JobExecutionException;
      import org.apache.flink.runtime.state.filesystem.FsStateBackend;
      import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
      import org.apache.flink.streaming.api.CheckpointingMode;
      import org.apache.flink.streaming.api.environment.*;
      import org.apache.flink.table.api.*;
      import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
      """;

  @TempDir Path folder;

  /** Statements after the making of the environment, members behind a line of dashes. */
  private List<String> found(@Nullable String version, String statements) {
    String[] halves = statements.split("(?m)^---$", 2);
    String source =
        HEAD
            + "public class Job {\n public static void main(String[] args) throws Exception {\n"
            + "StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + halves[0]
            + "\n }\n"
            + (halves.length > 1 ? halves[1] : "")
            + "}\n";
    return findings(version, source);
  }

  private List<String> findings(@Nullable String version, String... sources) {
    Map<String, String> files = new TreeMap<>();
    for (String source : sources) {
      String name = source.replaceAll("(?s).*?public (?:abstract )?class (\\w+).*", "$1");
      files.put("src/acme/" + name + ".java", source);
    }
    AnalysisResult result = new Project(folder).with(files).analyze(version);
    assertEquals(List.of(), result.problems());
    assertEquals(1, result.jobs().size());
    return result.findings().stream()
        .filter(f -> RULES.contains(f.rule()))
        .map(f -> f.location().line() + ": " + f.message())
        .toList();
  }

  // ---- checkpoint-setting-ineffective

  static Stream<Arguments> ineffective() {
    return Stream.of(
        Arguments.of(
            "overwritten",
            "env.enableCheckpointing(60_000);\nenv.enableCheckpointing(5_000);\nenv.execute();",
            "16: the checkpoint interval 60000 ms has no effect: it is overwritten with 5000 ms at"
                + " Job.java:17"),
        Arguments.of(
            "cleared",
            "env.enableCheckpointing(60_000);\nenv.getCheckpointConfig().disableCheckpointing();\n"
                + "env.execute();",
            "16: the checkpoint interval 60000 ms has no effect: it is dropped at Job.java:17"),
        Arguments.of(
            "there and back: the first says what the last says",
            "env.enableCheckpointing(60_000);\nenv.enableCheckpointing(5_000);\n"
                + "env.enableCheckpointing(60_000);\nenv.execute();",
            "17: the checkpoint interval 5000 ms has no effect: it is overwritten with 60000 ms at"
                + " Job.java:18"),
        Arguments.of(
            "overwritten on both ways",
            "env.enableCheckpointing(60_000);\n"
                + "if (Foreign.a()) { env.enableCheckpointing(5_000); }\n"
                + "else { env.enableCheckpointing(6_000); }\nenv.execute();",
            "16: the checkpoint interval 60000 ms has no effect: it is overwritten with 5000 ms at"
                + " Job.java:17"),
        Arguments.of(
            "another backend",
            "env.setStateBackend(new HashMapStateBackend());\n"
                + "env.setStateBackend(new EmbeddedRocksDBStateBackend(true));\nenv.execute();",
            "16: the state backend HashMapStateBackend has no effect: it is overwritten with"
                + " EmbeddedRocksDBStateBackend at Job.java:17"),
        Arguments.of(
            "given configuration",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"execution.checkpointing.interval\", \"60 s\");\n"
                + "env.configure(conf);\nenv.enableCheckpointing(5_000);\nenv.execute();",
            "17: the checkpoint interval 60000 ms has no effect: it is overwritten with 5000 ms at"
                + " Job.java:19"),
        Arguments.of(
            "table configuration",
            "StreamTableEnvironment t = StreamTableEnvironment.create(env);\n"
                + "t.getConfig().getConfiguration().setString(\"execution.checkpointing.interval\","
                + " \"60 s\");\nenv.enableCheckpointing(5_000);\n"
                + "t.executeSql(\"insert into a select * from b\");",
            "18: the checkpoint interval 5000 ms has no effect: it is overwritten with 60000 ms at"
                + " Job.java:17"),
        Arguments.of(
            "too late",
            "env.enableCheckpointing(60_000);\nenv.execute();\n"
                + "env.getCheckpointConfig().setCheckpointStorage(\"obs://b-1/x\");",
            "18: the checkpoint storage obs://b-1/x has no effect: it is set after the job has been"
                + " executed at Job.java:17"),
        Arguments.of(
            "other environment",
            "env.enableCheckpointing(60_000);\n"
                + "StreamExecutionEnvironment.getExecutionEnvironment().execute();",
            "16: the checkpoint interval 60000 ms has no effect: it is set on an environment that"
                + " is never executed, another one is at Job.java:17"),
        Arguments.of(
            "forgotten configuration",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"state.checkpoints.dir\", \"obs://b-1/x\");\nenv.execute();",
            "17: the checkpoint storage obs://b-1/x has no effect: the Configuration that holds it"
                + " is given to nothing"),
        Arguments.of(
            "forgotten backend",
            "RocksDBStateBackend b = new RocksDBStateBackend(\"obs://b-1/x\");\nenv.execute();",
            "16: the checkpoint storage obs://b-1/x has no effect: the RocksDBStateBackend that"
                + " holds it is given to nothing"),
        Arguments.of(
            "directory inside the backend",
            "env.setStateBackend(new FsStateBackend(\"obs://b-1/x\"));\n"
                + "env.getCheckpointConfig().setCheckpointStorage(\"obs://b-1/y\");\nenv.execute();",
            "17: the checkpoint storage obs://b-1/y has no effect: the directory inside the state"
                + " backend, obs://b-1/x at Job.java:16, wins"),
        Arguments.of(
            "unknown key",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"execution.checkpointing.dir\", \"obs://b-1/x\");\n"
                + "env.configure(conf);\nenv.execute();",
            "17: the checkpoint storage obs://b-1/x has no effect: its key is not known to Flink"
                + " 1.15"),
        Arguments.of(
            "behind the back of the caller",
            "env.enableCheckpointing(60_000);\ntune(env);\nenv.execute();\n---\n"
                + "static void tune(StreamExecutionEnvironment e) {\n"
                + "e.enableCheckpointing(5_000);\n}\n",
            "16: the checkpoint interval 60000 ms has no effect: it is overwritten with 5000 ms at"
                + " Job.java:23"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ineffective")
  void flagsIneffectiveSettings(String name, String statements, String expected) {
    assertEquals(expected, String.join(" | ", found("1.15.4", statements)), name);
  }

  static Stream<Arguments> effective() {
    return Stream.of(
        Arguments.of(
            "the same value",
            "env.enableCheckpointing(60_000);\nenv.enableCheckpointing(60_000L);\nenv.execute();"),
        Arguments.of(
            "the same value in other words",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"execution.checkpointing.interval\", \"1 min\");\n"
                + "env.configure(conf);\nenv.enableCheckpointing(60_000);\nenv.execute();"),
        Arguments.of(
            "the same backend",
            "env.setStateBackend(new FsStateBackend(\"obs://b-1/x\"));\n"
                + "env.setStateBackend(new FsStateBackend(\"obs://b-1/x\"));\nenv.execute();"),
        Arguments.of(
            "a default that an argument replaces",
            "env.enableCheckpointing(60_000);\n"
                + "if (ParameterTool.fromArgs(args).has(\"fast\")) {\n"
                + "env.enableCheckpointing(5_000);\n}\nenv.execute();"),
        Arguments.of(
            "a default that something replaces",
            "env.enableCheckpointing(60_000);\n"
                + "if (Foreign.a()) { env.enableCheckpointing(5_000); }\nenv.execute();"),
        Arguments.of(
            "one way or the other",
            "if (Foreign.a()) { env.enableCheckpointing(60_000); }\n"
                + "else { env.enableCheckpointing(5_000); }\nenv.execute();"),
        Arguments.of(
            "executed in between",
            "env.enableCheckpointing(60_000);\nenv.execute();\nenv.enableCheckpointing(5_000);\n"
                + "env.execute();"),
        Arguments.of(
            "asked for in between",
            "env.enableCheckpointing(60_000);\n"
                + "env.enableCheckpointing(env.getCheckpointConfig().getCheckpointInterval() / 2);\n"
                + "env.execute();"),
        Arguments.of(
            "given away in between",
            "env.enableCheckpointing(60_000);\nForeign.use(env);\nenv.enableCheckpointing(5_000);\n"
                + "env.execute();"),
        Arguments.of(
            "unknown value",
            "env.enableCheckpointing(60_000);\nenv.enableCheckpointing(Foreign.interval());\n"
                + "env.execute();"),
        Arguments.of(
            "executed on one way only",
            "if (Foreign.a()) { env.execute(); } else { env.enableCheckpointing(5_000); }"),
        Arguments.of(
            "two environments that are executed",
            "env.enableCheckpointing(60_000);\nenv.execute();\n"
                + "StreamExecutionEnvironment.getExecutionEnvironment().execute();"),
        Arguments.of(
            "environment of foreign code",
            "env.enableCheckpointing(60_000);\nForeign.run(env);\n"
                + "StreamExecutionEnvironment.getExecutionEnvironment().execute();"),
        Arguments.of(
            "environment under a table environment",
            "env.enableCheckpointing(60_000);\n"
                + "StreamTableEnvironment t = StreamTableEnvironment.create(env);\n"
                + "t.executeSql(\"insert into a select * from b\");"),
        Arguments.of(
            "configuration given on",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"state.checkpoints.dir\", \"obs://b-1/x\");\n"
                + "Foreign.use(conf);\nenv.execute();"),
        Arguments.of(
            "one of many backends",
            "env.setStateBackend(make(args[0]));\nenv.execute();\n---\n"
                + "static FsStateBackend make(String s) {\nswitch (s) {\n"
                + Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                    .map(
                        "case \"%1$s\": return new FsStateBackend(\"obs://b-1/%1$s\");\n"
                            ::formatted)
                    .collect(Collectors.joining())
                + "default: return new FsStateBackend(\"obs://b-1/z\");\n} }\n"),
        Arguments.of(
            "the same directory",
            "env.setStateBackend(new FsStateBackend(\"obs://b-1/x\"));\n"
                + "env.getCheckpointConfig().setCheckpointStorage(\"obs://b-1/x\");\nenv.execute();"),
        Arguments.of(
            "old key beside the new one",
            "Configuration conf = new Configuration();\n"
                + "conf.setString(\"execution.checkpointing.dir\", \"obs://b-1/x\");\n"
                + "conf.setString(\"state.checkpoints.dir\", \"obs://b-1/x\");\n"
                + "env.configure(conf);\nenv.execute();"),
        Arguments.of(
            "settings in a loop",
            "for (long ms : new long[] {60_000, 5_000}) { env.enableCheckpointing(ms); }\n"
                + "env.execute();"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("effective")
  void isSilentAboutSettingsThatCount(String name, String statements) {
    assertEquals(List.of(), found("1.15.4", statements), name);
  }

  @Test
  void aCallerMayRefineWhatAHelperOfAnotherFileHasSet() {
    String helper =
        HEAD
            + "public class Envs {\n static StreamExecutionEnvironment create() {\n"
            + "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + "  env.enableCheckpointing(60_000);\n  return env;\n }\n"
            + " static void tune(StreamExecutionEnvironment env) {\n"
            + "  env.enableCheckpointing(5_000);\n }\n}\n";
    String refining =
        HEAD
            + "public class Job {\n public static void main(String[] args) throws Exception {\n"
            + "  StreamExecutionEnvironment env = Envs.create();\n"
            + "  env.enableCheckpointing(30_000);\n  env.execute();\n }\n}\n";
    assertEquals(List.of(), findings("1.15.4", helper, refining));
    String tuned = refining.replace("  env.execute", "  Envs.tune(env);\n  env.execute");
    assertEquals(
        List.of(
            "16: the checkpoint interval 30000 ms has no effect: it is overwritten with 5000 ms at"
                + " Envs.java:20"),
        findings("1.15.4", helper, tuned));
  }

  @ParameterizedTest
  @CsvSource({"1.15, 0", "1.17, 1", "1.18, 1", "1.19, 0"})
  void aCopyOfTheConfigurationCountsForNothing(String version, int expected) {
    String statements =
        "if (Foreign.a()) { env.execute(); return; }\n"
            + "((Configuration) env.getConfiguration()).setString("
            + "\"execution.checkpointing.mode\", \"AT_LEAST_ONCE\");\nenv.execute();";
    assertEquals(expected, found(version, statements).size());
  }

  @Test
  void neverShowsAKey() {
    String statements =
        "env.setStateBackend(new FsStateBackend(\"obs://AKAK:plantedSecret@h:443/b-1/x\"));\n"
            + "env.getCheckpointConfig().setCheckpointStorage("
            + "\"obs://AKAK:plantedSecret@h:443/b-1/y\");\nenv.execute();";
    List<String> found = found("1.15.4", statements);
    assertEquals(1, found.size());
    assertEquals(-1, found.get(0).indexOf("plantedSecret"));
  }

  // ---- execute-failure-swallowed

  private static final String SWALLOWED =
      " throws ends here, and the program ends as if the job had not failed";

  static Stream<Arguments> swallowing() {
    return Stream.of(
        Arguments.of("try { env.execute(); }\ncatch (Exception e) { e.printStackTrace(); }", 17),
        Arguments.of("try { env.execute(); }\ncatch (Throwable e) { Foreign.LOG.error(e); }", 17),
        Arguments.of("try { env.execute(); }\ncatch (Exception e) { System.exit(0); }", 17),
        Arguments.of("try { env.execute(); }\ncatch (Exception e) { return; }", 17),
        Arguments.of(
            "try { env.execute(); }\ncatch (IllegalStateException e) { throw e; }\n"
                + "catch (Exception e) { }",
            18),
        Arguments.of(
            "try { try { env.execute(); }\ncatch (Exception e) { throw new RuntimeException(e); } }\n"
                + "catch (RuntimeException e) { }",
            17),
        Arguments.of(
            "try {\nrun(env);\n} catch (Exception e) { log(e); }\n---\n"
                + "static void run(StreamExecutionEnvironment e) throws Exception { e.execute(); }\n"
                + "static void log(Exception e) { System.err.println(e); }\n",
            18),
        Arguments.of(
            "System.exit(run(env));\n---\nstatic int run(StreamExecutionEnvironment e) {\n"
                + "try { e.execute(); return 0; } catch (Exception x) {\nreturn 0; } }\n",
            21));
  }

  @ParameterizedTest
  @MethodSource("swallowing")
  void flagsHandlersThatHideTheFailure(String statements, int line) {
    List<String> found = found("1.15.4", statements);
    assertEquals(1, found.size(), found::toString);
    assertEquals(
        line + ": what execute() at Job.java:N" + SWALLOWED,
        found.get(0).replaceFirst("Job.java:\\d+", "Job.java:N"));
  }

  @Test
  void flagsAFinallyBlockThatReturns() {
    assertEquals(
        List.of(
            "16: what execute() at Job.java:16 throws ends in a finally block, and the program ends"
                + " as if the job had not failed"),
        found("1.15.4", "try { env.execute(); } finally { return; }"));
  }

  static Stream<String> passingOn() {
    return Stream.of(
        "env.execute();",
        "try { env.execute(); } finally { System.out.println(); }",
        "try { env.execute(); } catch (Exception e) { throw e; }",
        "try { env.execute(); } catch (Exception e) { throw new RuntimeException(e); }",
        "try { env.execute(); } catch (Exception e) { System.exit(1); }",
        "try { env.execute(); } catch (Exception e) { Foreign.rethrow(e); }",
        "try { env.execute(); } catch (Exception e) { System.exit(Foreign.code(e)); }",
        "try { env.execute(); } catch (IllegalStateException e) { }",
        "try { env.execute(); } catch (JobExecutionException e) { }",
        "try { env.execute(); } catch (Exception e) { if (Foreign.a()) { throw e; } }",
        "try { env.executeAsync(); } catch (Exception e) { }",
        "try { Foreign.prepare(); } catch (Exception e) { }\nenv.execute();",
        "for (int i = 0; i < 3; i++) {\n"
            + "try { env.execute(); return; } catch (Exception e) { } }",
        "while (true) { try { env.execute(); } catch (Exception e) { } }",
        "try { env.execute(); } catch (Exception e) { fail(e); }\n---\n"
            + "static void fail(Exception e) { throw new IllegalStateException(e); }\n",
        "System.exit(run(env));\n---\nstatic int run(StreamExecutionEnvironment e) {\n"
            + "try { e.execute(); return 0; } catch (Exception x) { return 1; } }\n",
        "boolean failed = false;\ntry { env.execute(); } catch (Exception e) { failed = true; }\n"
            + "if (failed) { System.exit(2); }");
  }

  @ParameterizedTest
  @MethodSource("passingOn")
  void isSilentAboutFailuresThatArePassedOn(String statements) {
    assertEquals(List.of(), found("1.15.4", statements));
  }

  @Test
  void isSilentWhereAFrameworkDecidesHowTheProgramEnds() {
    String service =
        HEAD
            + "public class Job {\n public void run() {\n"
            + "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + "  try { env.execute(); } catch (Exception e) { }\n }\n}\n";
    assertEquals(List.of(), findings("1.15.4", service));
  }

  // ---- flink-api-removed

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.12 | new RocksDBStateBackend(\"obs://b/x\").setOptions(null) |"
            + " RocksDBStateBackend.setOptions does not exist in Flink 1.12: it was removed after"
            + " Flink 1.10",
        "1.15 | StreamTableEnvironment.create(env, new TableConfig()) |"
            + " StreamTableEnvironment.create does not exist in Flink 1.15: it was removed after"
            + " Flink 1.14",
        "1.14 | env.getCheckpointConfig().setPreferCheckpointForRecovery(true) |"
            + " CheckpointConfig.setPreferCheckpointForRecovery does not exist in Flink 1.14: it"
            + " was removed after Flink 1.13",
        "2.0 | env.getCheckpointConfig().enableExternalizedCheckpoints("
            + "CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION) |"
            + " CheckpointConfig.enableExternalizedCheckpoints does not exist in Flink 2.0: it was"
            + " removed after Flink 1.20",
        "2.0 | ParameterTool.fromArgs(args) | ParameterTool does not exist in Flink 2.0: it was"
            + " removed after Flink 1.20",
        "1.12 | env.getCheckpointConfig().setCheckpointStorage(\"obs://b/x\") |"
            + " CheckpointConfig.setCheckpointStorage does not exist in Flink 1.12: it came after"
            + " Flink 1.12"
      })
  void flagsWhatTheVersionLacks(String version, String call, String message) {
    assertEquals(
        List.of("16: " + message),
        found(version, call + ";\nenv.execute();").stream()
            .filter(f -> f.contains("does not exist"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.10 | new RocksDBStateBackend(\"obs://b/x\").setOptions(null)",
        "1.11 | new RocksDBStateBackend(\"obs://b/x\").setOptions(null)",
        "'' | new RocksDBStateBackend(\"obs://b/x\").setOptions(null)",
        "1.14 | StreamTableEnvironment.create(env, new TableConfig())",
        "1.20 | StreamTableEnvironment.create(env, EnvironmentSettings.inStreamingMode())",
        "1.13 | env.getCheckpointConfig().setCheckpointStorage(\"obs://b/x\")",
        "2.3 | new EmbeddedRocksDBStateBackend(true).setPredefinedOptions(null)",
        "2.3 | org.apache.flink.util.ParameterTool.fromArgs(args)",
        "2.3 | env.enableCheckpointing(60_000, CheckpointingMode.EXACTLY_ONCE)"
      })
  void isSilentAboutWhatTheVersionHasOrMayHave(String version, String call) {
    assertEquals(
        List.of(),
        found(version.isEmpty() ? null : version, call + ";\nenv.execute();").stream()
            .filter(f -> f.contains("does not exist"))
            .toList());
  }
}
