package io.github.flinklint.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs jobs under one version of Flink, in a JVM of their own, with execution intercepted by an
 * executor that Flink's service loader finds.
 */
final class RealFlink {

  /**
   * What one start of a job did.
   *
   * @param executions for each execution what Flink held, by the name of the fact
   * @param end {@code ok}, {@code exits}, or what it ended with
   */
  record Outcome(List<Map<String, String>> executions, String end) {}

  private static final Path HARNESS = Path.of("src/test/oracle/harness");
  private static final String SERVICE =
      "META-INF/services/org.apache.flink.core.execution.PipelineExecutorFactory";

  private final FlinkVersion version;
  private final Path work;
  private final Path classes;

  /** Works in a folder, which is created. */
  RealFlink(FlinkVersion version, Path work) {
    this.version = version;
    this.work = work;
    this.classes = work.resolve("classes");
  }

  /** Compiles and runs the jobs; what each start of them did, in their order. */
  Map<TestJob, List<Outcome>> run(List<TestJob> jobs) {
    try {
      compileHarness();
      compile(jobs);
      List<String> requests = new ArrayList<>();
      for (TestJob job : jobs) {
        Path resources = resourcesOf(job);
        for (Map.Entry<String, String> resource : job.resources().entrySet()) {
          write(resources.resolve(resource.getKey()), resource.getValue());
        }
        for (TestJob.Run run : job.runs()) {
          requests.add(request(job, run));
        }
      }
      List<Outcome> outcomes = runAll(requests);
      Map<TestJob, List<Outcome>> byJob = new LinkedHashMap<>();
      int next = 0;
      for (TestJob job : jobs) {
        byJob.put(job, List.copyOf(outcomes.subList(next, next + job.runs().size())));
        next += job.runs().size();
      }
      return byJob;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with a job's sources. */
  Path sources() {
    return work.resolve("sources");
  }

  Path resourcesOf(TestJob job) {
    return work.resolve("resources").resolve(job.name());
  }

  private void compileHarness() throws IOException {
    Path harness = Files.createDirectories(work.resolve("harness"));
    write(harness.resolve(SERVICE), "harness.RecordingExecutorFactory\n");
    try (Stream<Path> files = Files.list(HARNESS)) {
      javac(harness, files.toList());
    }
  }

  /** Those of the jobs that compile. */
  List<TestJob> compilable(List<TestJob> jobs) {
    List<TestJob> left = new ArrayList<>(jobs);
    try {
      while (true) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        if (javac(Files.createDirectories(classes), write(left), diagnostics)) {
          return left;
        }
        Set<String> broken = new HashSet<>();
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR && d.getSource() != null)
            .forEach(d -> broken.add(d.getSource().getName()));
        int before = left.size();
        left.removeIf(
            j -> {
              String folder = sources().resolve(j.name()).toString() + File.separator;
              return broken.stream().anyMatch(b -> b.startsWith(folder));
            });
        if (left.size() == before) {
          throw new AssertionError(version + " cannot compile: " + diagnostics.getDiagnostics());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(List<TestJob> jobs) throws IOException {
    List<Path> files = write(jobs);
    if (!files.isEmpty()) {
      javac(Files.createDirectories(classes), files);
    }
  }

  private List<Path> write(List<TestJob> jobs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (TestJob job : jobs) {
      for (Map.Entry<String, String> source : job.sources().entrySet()) {
        Path file = sources().resolve(job.name()).resolve(source.getKey());
        write(file, source.getValue());
        files.add(file);
      }
    }
    return files;
  }

  private void javac(Path into, List<Path> files) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    if (!javac(into, files, diagnostics)) {
      throw new AssertionError(
          version + ": the jobs do not compile:\n" + diagnostics.getDiagnostics());
    }
  }

  private boolean javac(
      Path into, List<Path> files, DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-nowarn",
              "-Xlint:none",
              "-Xmaxerrs",
              "100000",
              "-encoding",
              "UTF-8",
              "--release",
              "17",
              "-d",
              into.toString(),
              "-cp",
              version.classPath());
      return compiler
          .getTask(
              null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
  }

  private String request(TestJob job, TestJob.Run run) {
    return String.join(
        "\t",
        encode(classes.toAbsolutePath().toString())
            + " "
            + encode(resourcesOf(job).toAbsolutePath().toString()),
        job.mainClass(),
        job.context() ? "context" : "none",
        list(run.properties()),
        list(run.runtime()),
        list(run.arguments()));
  }

  private static String list(List<String> values) {
    return values.stream().map(v -> v.isEmpty() ? "%" : encode(v)).collect(Collectors.joining(" "));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A job may end the JVM: then the next request starts another. */
  private List<Outcome> runAll(List<String> requests) throws IOException {
    Path in = work.resolve("requests");
    Path out = work.resolve("results");
    Files.write(in, requests);
    Files.writeString(out, "");
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < requests.size()) {
      int before = outcomes.size();
      start(in, out, before);
      outcomes = read(Files.readAllLines(out));
      if (outcomes.size() == before) {
        throw new AssertionError(
            version + " cannot be run:\n" + Files.readString(work.resolve("log")));
      }
      Files.write(out, rewrite(Files.readAllLines(out)));
    }
    return outcomes;
  }

  private void start(Path in, Path out, int first) throws IOException {
    String classPath = work.resolve("harness") + File.pathSeparator + version.classPath();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-cp",
                classPath,
                "harness.Harness",
                in.toString(),
                out.toString(),
                String.valueOf(first))
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(30, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(version + " does not come to an end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What began and did not end has ended the JVM. */
  private static List<String> rewrite(List<String> lines) {
    List<String> whole = new ArrayList<>(lines);
    if (!whole.isEmpty() && !whole.get(whole.size() - 1).startsWith("end")) {
      whole.add("end\texits");
    }
    return whole;
  }

  private static List<Outcome> read(List<String> lines) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Map<String, String>> executions = new ArrayList<>();
    for (String line : rewrite(lines)) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "begin" -> executions = new ArrayList<>();
        case "execution" -> executions.add(facts(fields));
        default -> outcomes.add(new Outcome(List.copyOf(executions), fields[1]));
      }
    }
    return outcomes;
  }

  private static Map<String, String> facts(String[] fields) {
    Map<String, String> facts = new HashMap<>();
    for (int i = 1; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      facts.put(
          fields[i].substring(0, equals),
          URLDecoder.decode(fields[i].substring(equals + 1), StandardCharsets.UTF_8));
    }
    return facts;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
