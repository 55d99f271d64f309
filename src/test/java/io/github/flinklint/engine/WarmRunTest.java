package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.github.javaparser.JavaParser;
import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.rules.RuleOptions;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run loads that has nothing to find out, or nothing to look for. */
class WarmRunTest {

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(40000);
          env.execute();
        }
      }
      """;

  @TempDir private Path folder;

  /** A run, in a virtual machine of its own. */
  static final class Run {

    private Run() {}

    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      SourceModule module =
          new SourceModule(".", List.of(folder.resolve("src")), List.of(), StandardCharsets.UTF_8);
      AnalysisRequest request =
          new AnalysisRequest(
              folder,
              module,
              List.of(),
              "1.15",
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              RuleOptions.DEFAULT);
      Workspace workspace =
          Workspace.with(new CacheFolder(folder.resolve("cache"), "the same program"));
      System.out.println(Analyzer.examine(request, workspace).jobs().size() + " jobs");
    }
  }

  private List<String> run(int jobs) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                classPath(),
                Run.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals(jobs + " jobs", output.strip());
    return Files.readAllLines(log);
  }

  private static String classPath() {
    List<Class<?>> parts = List.of(Run.class, Analyzer.class, JavaParser.class, JsonFactory.class);
    return parts.stream()
        .map(part -> part.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean loads(List<String> classes, String name) {
    return classes.stream().anyMatch(line -> line.contains(name));
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve("src/acme"));
    Files.writeString(folder.resolve("src/acme/Job.java"), text);
  }

  @Test
  void theParserIsLoadedOnceAndNotForWhatIsKnown() throws Exception {
    write(JOB);
    List<String> first = run(1);
    assertTrue(loads(first, "com.github.javaparser"));
    assertTrue(loads(first, "io.github.flinklint.eval.Evaluator"));
    List<String> second = run(1);
    assertFalse(loads(second, "com.github.javaparser"));
    assertFalse(loads(second, "io.github.flinklint.eval.Evaluator"));
    assertFalse(loads(second, "com.fasterxml.jackson"));
  }

  @Test
  void theParserIsNotLoadedWhereNoFilePassesTheScreen() throws Exception {
    write("package acme;\npublic class Job {\n  int notMuch;\n}\n");
    assertFalse(loads(run(0), "com.github.javaparser"));
  }
}
