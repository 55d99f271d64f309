package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.flinkapi.EnvironmentNames;
import io.github.flinklint.report.JsonReport;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one job does is not found out again when another has changed. That it is not shows since its
 * sources are garbage by then, of the same size, time and place, as no editor leaves them.
 */
class PartsTest {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private int writes;
  private List<JobDefinition> definitions = List.of();
  private Reactor reactor = Reactor.UNKNOWN;

  private Path write(String name, String body) throws IOException {
    return write(
        name,
        "import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;\n",
        "public class " + name + " {\n" + body + "}\n");
  }

  private Path write(String name, String imports, String text) throws IOException {
    Path file = folder.resolve("src/acme/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package acme;\n" + imports + text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(writes++)));
    return file;
  }

  /** In a package of its own, where nobody looks for a class of a job. */
  private void tool(String body) throws IOException {
    Path file = folder.resolve("src/tools/Tool.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package tools;\nclass Tool {\n" + body + "}\n");
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(writes++)));
  }

  private static String main(String body) {
    return "  public static void main(String[] args) throws Exception {\n"
        + "    StreamExecutionEnvironment env ="
        + " StreamExecutionEnvironment.getExecutionEnvironment();\n"
        + body
        + "    env.execute();\n  }\n";
  }

  private static String every(int milliseconds) {
    return "    env.enableCheckpointing(" + milliseconds + ");\n";
  }

  /** Garbage that the file system does not tell from what was there. */
  private static void spoil(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, "?".repeat((int) Files.size(file)).getBytes(StandardCharsets.US_ASCII));
    Files.setLastModifiedTime(file, time);
  }

  private AnalysisRequest request() {
    return new AnalysisRequest(
        folder,
        new Project(folder).module(),
        List.of(),
        "1.15",
        List.of(),
        definitions,
        reactor,
        List.of(),
        List.of(),
        RuleOptions.DEFAULT);
  }

  private String json(Workspace workspace) {
    AnalysisRequest request = request();
    Examination examined = Analyzer.examine(request, workspace);
    ModuleContents contents = ModuleContents.ofDeclared(List.of());
    return JsonReport.render(
        Analyzer.judge(request, examined, contents, List.of()), "test", "1.15");
  }

  private String cached() {
    return json(Workspace.with(new CacheFolder(folder.resolve("cache"), "test")));
  }

  private String alone() {
    return json(Workspace.alone());
  }

  private List<Path> cacheFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private boolean hasParts() throws IOException {
    return cacheFiles().stream()
        .anyMatch(file -> file.getFileName().toString().startsWith("parts-"));
  }

  @Test
  void aJobThatDidNotChangeIsNotReadAgain() throws IOException {
    write("First", main(every(1000)));
    Path second = write("Second", main("    Shared.tune(env);\n"));
    Path shared =
        write(
            "Shared",
            "  static void tune(StreamExecutionEnvironment env) {\n" + every(7000) + "  }\n");
    cached();
    write("First", main(every(2000)));
    String expected = alone();
    spoil(second);
    spoil(shared);
    assertEquals(expected, cached());
    assertTrue(expected.contains("2000") && expected.contains("7000"), expected);
    // What was read for both counts for the next build as well.
    assertEquals(expected, cached());
  }

  @Test
  void whatTwoJobsReadChangesBoth() throws IOException {
    write("First", main("    Shared.tune(env);\n"));
    write("Second", main("    Shared.tune(env);\n"));
    write(
        "Shared", "  static void tune(StreamExecutionEnvironment env) {\n" + every(7000) + "  }\n");
    cached();
    write(
        "Shared", "  static void tune(StreamExecutionEnvironment env) {\n" + every(8000) + "  }\n");
    String expected = alone();
    assertFalse(expected.contains("7000"), expected);
    assertEquals(expected, cached());
  }

  @Test
  void aMethodThatAFrameworkCallsIsAJobUntilAMainCallsIt() throws IOException {
    write("First", main(every(1000)));
    write(
        "Topology",
        "  void build() throws Exception {\n    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n    env.execute();\n  }\n");
    write(
        "Caller", "  // Topology\n  public static void main(String[] a) throws Exception {\n  }\n");
    String before = alone();
    assertEquals(before, cached());
    assertTrue(before.contains("acme.Topology"), before);
    write(
        "Caller",
        "  public static void main(String[] a) throws Exception {\n    new Topology().build();\n  }\n");
    String expected = alone();
    assertFalse(expected.equals(before));
    assertEquals(expected, cached());
  }

  /** What one evaluation finds too long is left out by the next: then no part is true by itself. */
  @Test
  void partsThatDependOnTheOrderAreNotKept() throws IOException {
    String endless =
        """
          static int spin(int n) {
            int sum = 0;
            for (int i = 0; i < 3000; i++) {
              for (int j = 0; j < 3000; j++) { sum += i * j + n; }
            }
            return sum;
          }
        """;
    write("First", main(every(1000)));
    write("Second", main(every(2000)));
    cached();
    assertTrue(hasParts());
    write("First", main(every(1000) + "    int n = spin(1);\n") + endless);
    String expected = alone();
    assertEquals(expected, cached());
    for (Path file : cacheFiles()) {
      Files.delete(file);
    }
    assertEquals(expected, cached());
    assertFalse(hasParts());
    write("Second", main(every(3000)));
    assertEquals(alone(), cached());
  }

  private static String resource(String name) {
    return """
        resource "huaweicloud_dli_flinkjar_job" "NAME" {
          name                   = "NAME"
          main_class             = "acme.NAME"
          entrypoint             = "obs://acme-apps/orders.jar"
          flink_version          = "1.15"
          restart_when_exception = true
          resume_checkpoint      = true
          checkpoint_path        = "acme/state/NAME"
        }
        """
        .replace("NAME", name);
  }

  @Test
  void definitionsComeAlong() throws IOException {
    Path terraform = folder.resolve("main.tf");
    Files.writeString(terraform, resource("First") + resource("Second") + resource("Third"));
    definitions = TerraformDefinitions.read(folder, List.of(terraform)).definitions();
    String storage =
        "    env.getCheckpointConfig().setCheckpointStorage(\"obs://acme/state/other\");\n";
    write("First", main(every(1000)));
    Path second = write("Second", main(every(2000) + storage));
    write("Third", main(every(3000)));
    assertEquals(alone(), cached());
    write("First", main(every(1500) + storage));
    String expected = alone();
    assertEquals(3, expected.split("job-checkpoint-path-mismatch", -1).length, expected);
    Files.setLastModifiedTime(second, FileTime.from(LONG_AGO));
    assertEquals(expected, cached());
    // Without its main the class is no longer what a definition speaks of.
    write(
        "Third", "  static void mian(String[] args) {\n    StreamExecutionEnvironment env;\n  }\n");
    assertEquals(alone(), cached());
  }

  /** No file that was read for the job has changed, but it is no longer the only one of its jar. */
  @Test
  void whatADefinitionSpeaksOfIsSeen() throws IOException {
    reactor =
        new Reactor(
            List.of(
                new ReactorModule(".", "orders", "orders", List.of(folder.resolve("src")), null)),
            true);
    Path terraform = folder.resolve("main.tf");
    Files.writeString(
        terraform, resource("orders").replaceFirst("main_class .*", "entrypoint_args = \"9000\""));
    definitions = TerraformDefinitions.read(folder, List.of(terraform)).definitions();
    write("First", main("    env.enableCheckpointing(Long.parseLong(args[0]));\n"));
    write(
        "Topology",
        "  void build() throws Exception {\n    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n    env.execute();\n  }\n");
    tool("  // no main\n");
    String before = alone();
    assertTrue(before.contains("9000"), before);
    assertFalse(before.contains("more than one job"), before);
    assertEquals(before, cached());
    assertTrue(hasParts());
    tool("  public static void main(String[] args) {\n  }\n");
    String expected = alone();
    assertTrue(expected.contains("more than one job"), expected);
    assertEquals(expected, cached());
  }

  /** Nothing of that file was read for the job, but that it does not declare the class. */
  @Test
  void aClassThatAppearsInAFileOfAnotherNameIsSeen() throws IOException {
    write("First", main("    Late.tune(env);\n"));
    write("Second", main(every(2000)));
    write("Extra", "");
    String before = cached();
    String late = "class Late {\n  static void tune(StreamExecutionEnvironment env) {\n";
    write("Extra", "}\n" + late + every(4000) + "  }\n");
    String expected = alone();
    assertTrue(expected.contains("4000"), expected);
    assertFalse(before.contains("4000"), before);
    assertEquals(expected, cached());
  }

  /** Neither names an environment: whether one can be reached is told by the names of classes. */
  @Test
  void whatTwoMainsReachByNameIsSeenByBoth() throws IOException {
    write("First", main(every(1000)));
    write("Second", main(every(2000)));
    write(
        "Topology",
        "  static void build() throws Exception {\n    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n    env.execute();\n  }\n");
    for (String name : List.of("CallerA", "CallerB")) {
      write(
          name,
          "",
          "class "
              + name
              + " {\n  public static void main(String[] a) throws Exception {\n"
              + "    Middle.go();\n  }\n}\n");
    }
    write("Middle", "", "class Middle {\n  static void go() {\n  }\n}\n");
    assertEquals(alone(), cached());
    write(
        "Middle",
        "",
        "class Middle {\n  static void go() throws Exception {\n    Topology.build();\n  }\n}\n");
    String expected = alone();
    assertTrue(expected.contains("acme.CallerA") && expected.contains("acme.CallerB"), expected);
    assertEquals(expected, cached());
  }

  /** A job that is used again must say what it says where an earlier one is found too long. */
  @Test
  void aJobThatBecomesTooLongIsFeltByOthers() throws IOException {
    write(
        "Heavy",
        """
          static int spin(int n) {
            int sum = 0;
            for (int i = 0; i < n; i++) {
              for (int j = 0; j < n; j++) { sum += i * j; }
            }
            return n;
          }
        """);
    write("First", main("    int n = Heavy.spin(2);\n" + every(1000)));
    write("Second", main("    env.enableCheckpointing(Heavy.spin(7) * 1000);\n"));
    write("Third", main(every(3000)));
    String before = alone();
    assertTrue(before.contains("7000"), before);
    assertEquals(before, cached());
    write("First", main("    int n = Heavy.spin(3000);\n" + every(1000)));
    String expected = alone();
    assertFalse(expected.contains("7000"), "this test needs a method that is left out");
    assertEquals(expected, cached());
  }

  @Test
  void oneJobHasNoParts() throws IOException {
    write("First", main(every(1000)));
    cached();
    assertFalse(hasParts());
  }

  /** The checksum keeps damage out; what gets past it must still be told apart. */
  @Test
  void foreignPartsAreNotBelieved() throws IOException {
    write("First", main(every(1000)));
    write("Second", main(every(2000)));
    SourceStore store = new SourceStore(EnvironmentNames.ALL, null);
    SourceTree tree = new SourceTree(folder, request().roots(), store);
    tree.parse(tree.files().get(0));
    Parts parts = new Parts(request(), store);
    Part part = new Part(Analyzer.examine(request()), Part.State.WHOLE, List.of());
    parts.keep("question", part, tree, ProjectResources.of(request()));
    Encoder out = new Encoder();
    parts.write(out);
    byte[] whole = out.bytes();
    assertTrue(isBelieved(whole, store));
    Random random = new Random(3);
    int believed = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      believed += isBelieved(damaged, store) ? 1 : 0;
    }
    // Another character in a text is another text.
    assertTrue(believed < 3000);
  }

  private boolean isBelieved(byte[] bytes, SourceStore store) {
    Parts parts = new Parts(request(), store);
    try {
      parts.read(new Decoder(bytes));
    } catch (RuntimeException e) {
      assertFalse(e instanceof NegativeArraySizeException, "asked for foreign memory");
      return false;
    }
    return parts.find("question") != null;
  }

  @Test
  void keysAreOnNoDisk() throws IOException {
    String key = "PLANTEDKEY0123456789";
    write("First", main(every(1000)));
    write("Second", main("    String text = \"" + key + "\";\n"));
    cached();
    assertTrue(hasParts());
    write(
        "Second",
        main(
            "    env.getCheckpointConfig().setCheckpointStorage(\"obs://"
                + key
                + ":PLANTEDSECRET@obs.acme.example.com:443/acme/state/orders\");\n"));
    String told = cached();
    assertEquals(alone(), told);
    assertFalse(told.contains("PLANTED"));
    for (Path file : cacheFiles()) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains("PLANTED"), file.toString());
    }
    // What nobody knew for a key before may lie in what was kept before.
    assertFalse(hasParts());
    assertFalse(cacheFiles().stream().anyMatch(file -> file.toString().contains("facts-")));
  }
}
