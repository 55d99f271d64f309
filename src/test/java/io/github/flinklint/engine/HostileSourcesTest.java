package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Fact.Status;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that do not compile, or that nobody would write: an answer with unknown where it must be,
 * and nothing lost elsewhere.
 */
class HostileSourcesTest {

  @TempDir Path folder;

  private AnalysisResult analyze(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve("src").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    SourceModule module =
        new SourceModule(".", List.of(folder.resolve("src")), List.of(), StandardCharsets.UTF_8);
    AnalysisResult result =
        Analyzer.analyze(
            new AnalysisRequest(
                folder,
                module,
                List.of(),
                "1.17.2",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RuleOptions.DEFAULT));
    List<Problem> internal =
        result.problems().stream().filter(p -> p.kind() == Problem.Kind.INTERNAL).toList();
    assertEquals(List.of(), internal);
    return result;
  }

  private static String source(String name, String statements, String members) {
    return """
    package acme;
    import org.apache.flink.streaming.api.environment.*;
    public class %s {
      public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        %s
        env.execute();
      }
      %s
    }
    """
        .formatted(name, statements, members);
  }

  private AnalysisResult job(String statements, String members) throws IOException {
    return analyze(Map.of("acme/Job.java", source("Job", statements, members)));
  }

  private static Fact fact(AnalysisResult result, String mainClass, String name) {
    for (JobReport job : result.jobs()) {
      if (job.mainClass().equals(mainClass)) {
        return job.facts().get(name);
      }
    }
    throw new AssertionError("no job " + mainClass + ": " + result.problems());
  }

  private static Fact interval(AnalysisResult result) {
    return fact(result, "acme.Job", "interval");
  }

  @Test
  void missingImportsAndClassesThatAreNowhere() throws IOException {
    AnalysisResult result =
        job("env.enableCheckpointing(Nowhere.INTERVAL); new Gone().touch(1);", "");
    assertEquals(Status.UNKNOWN, interval(result).status());
    assertEquals(Status.UNSET, fact(result, "acme.Job", "stateBackend").status());
  }

  @Test
  void aClassThatIsNowhereAndIsGivenTheEnvironment() throws IOException {
    AnalysisResult result = job("env.enableCheckpointing(5000); Gone.tune(env);", "");
    assertEquals(Status.UNKNOWN, interval(result).status());
  }

  @Test
  void cyclicInheritance() throws IOException {
    AnalysisResult result =
        job(
            "env.enableCheckpointing(new A().value() + 1000);",
            """
            static class A extends B { }
            static class B extends C { long value() { return 5; } }
            static class C extends A { }
            interface I extends J { }
            interface J extends I { }
            """);
    assertEquals("1005", interval(result).value());
  }

  @Test
  void twoClassesOfOneName() throws IOException {
    String holder = "package acme;\nclass Holder { static final long EVERY = %d; }\n";
    AnalysisResult result =
        analyze(
            Map.of(
                "acme/Job.java", source("Job", "env.enableCheckpointing(Holder.EVERY);", ""),
                "acme/Holder.java", holder.formatted(7000),
                "other/Holder.java", holder.formatted(7000)));
    assertEquals("7000", interval(result).value());
  }

  @Test
  void recursionWithoutEnd() throws IOException {
    AnalysisResult result =
        job(
            "env.enableCheckpointing(down(1)); env.setStateBackend(null);",
            "static long down(long n) { return down(n + 1) + up(n); }"
                + " static long up(long n) { return down(n); }");
    assertEquals(Status.UNKNOWN, interval(result).status());
  }

  @Test
  void aConcatenationOfTenThousandTerms() throws IOException {
    StringBuilder path = new StringBuilder("\"hdfs:///x\"");
    for (int i = 0; i < 10_000; i++) {
      path.append(" + \"a\"");
    }
    AnalysisResult result =
        job(
            "env.enableCheckpointing(1000);"
                + " env.getCheckpointConfig().setCheckpointStorage("
                + path
                + ");",
            "");
    assertEquals("1000", interval(result).value());
    Fact storage = fact(result, "acme.Job", "checkpointStorage");
    assertEquals("very long text (budget)", storage.why());
  }

  @Test
  void fiveThousandChainedCalls() throws IOException {
    String chain = "sb" + ".append('a')".repeat(5_000);
    AnalysisResult result =
        job(
            "StringBuilder sb = new StringBuilder(); "
                + chain
                + "; env.enableCheckpointing(sb.length());",
            "");
    assertEquals("5000", interval(result).value());
  }

  @Test
  void fiveThousandChainedCallsOfAStream() throws IOException {
    String chain = "env.fromElements(1)" + ".map(x -> x + 1)".repeat(5_000);
    AnalysisResult result = job("env.enableCheckpointing(1000); " + chain + ".print();", "");
    assertEquals("1000", interval(result).value());
  }

  @Test
  void deepNesting() throws IOException {
    String braces = "{".repeat(2_000) + "env.enableCheckpointing(1000);" + "}".repeat(2_000);
    assertEquals("1000", interval(job(braces, "")).value());
    String parentheses = "(".repeat(2_000) + "1000" + ")".repeat(2_000);
    assertEquals(
        "1000", interval(job("env.enableCheckpointing(" + parentheses + ");", "")).value());
  }

  @Test
  void constructsThatTheParserRejects() throws IOException {
    AnalysisResult result =
        analyze(
            Map.of(
                "acme/Job.java",
                source(
                    "Job",
                    "enum Local { A, B } java.util.function.BiFunction<Long, Long, Long> f = (var"
                        + " x, var y) -> x + y; env.enableCheckpointing(f.apply(4000L, 500L));",
                    ""),
                "acme/Other.java",
                source("Other", "env.enableCheckpointing(9000);", "")));
    // What the parser loses of a main method may be anything: the job is named as not analysed.
    assertEquals(
        1,
        result.findings().stream()
            .filter(f -> f.rule().equals("checkpoint-config-unknown") && "acme.Job".equals(f.job()))
            .count(),
        () -> result.findings().toString());
    assertEquals("9000", fact(result, "acme.Other", "interval").value());
  }

  @Test
  void sourcesThatDoNotCompile() throws IOException {
    AnalysisResult result =
        analyze(
            Map.of(
                "acme/Job.java",
                source("Job", "env.enableCheckpointing(\"text\" * 2); int x = undefined(;", ""),
                "acme/Other.java",
                source("Other", "env.enableCheckpointing(9000);", "")));
    assertEquals("9000", fact(result, "acme.Other", "interval").value());
    result.jobs().stream()
        .filter(j -> j.mainClass().equals("acme.Job"))
        .forEach(j -> assertEquals(Status.UNKNOWN, j.facts().get("interval").status()));
  }

  @Test
  void callsThatLackTheirArguments() throws IOException {
    AnalysisResult result =
        job(
            "env.enableCheckpointing(1000); env.setStateBackend(new"
                + " org.apache.flink.runtime.state.filesystem.FsStateBackend());"
                + " env.getCheckpointConfig().setCheckpointStorage(new"
                + " org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage());"
                + " org.apache.flink.streaming.api.datastream.DataStreamUtils.reinterpretAsKeyedStream();"
                + " org.apache.flink.streaming.api.datastream.AsyncDataStream.orderedWait();"
                + " org.apache.flink.table.api.EnvironmentSettings.newInstance().withConfiguration();",
            "");
    assertEquals("1000", interval(result).value());
    assertEquals(Status.UNKNOWN, fact(result, "acme.Job", "checkpointStorage").status());
  }
}
