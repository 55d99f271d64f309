package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.report.JsonReport;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationCacheTest {

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          Tuning.tune(env);
          env.execute();
        }
      }
      """;

  private static final String TUNING =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
      import org.apache.flink.api.java.utils.ParameterTool;
      class Tuning {
        static void tune(StreamExecutionEnvironment env) throws Exception {
          env.enableCheckpointing(40000);
          ParameterTool p = ParameterTool.fromPropertiesFile(
              Tuning.class.getResourceAsStream("/job.properties"));
          env.getCheckpointConfig().setCheckpointStorage(p.get("path", "obs://acme/none"));
        }
      }
      """;

  private static final String OTHER =
      """
      package acme;
      public class Other {
        int count = 1;
      }
      """;

  @TempDir private Path folder;
  private long tick;

  @BeforeEach
  void write() throws IOException {
    write("src/acme/Job.java", JOB);
    write("src/acme/Tuning.java", TUNING);
    write("src/acme/Other.java", OTHER);
    write("resources/job.properties", "path=obs://acme/orders\n");
  }

  /** Writes a file as of long ago, but later than what was written before. */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(tick++)));
  }

  private CacheFolder cache() {
    return new CacheFolder(folder.resolve("cache"), "test");
  }

  private AnalysisRequest request(String version, JobDefinition... definitions) {
    return new AnalysisRequest(
        folder,
        new Project(folder).module(),
        List.of(),
        version,
        List.of(),
        List.of(definitions),
        List.of(),
        List.of(),
        RuleOptions.DEFAULT);
  }

  private static String json(AnalysisRequest request, Workspace workspace) {
    Examination examined = Analyzer.examine(request, workspace);
    return JsonReport.render(
        Analyzer.judge(request, examined, ModuleContents.ofDeclared(List.of()), List.of()),
        "test",
        request.flinkVersion());
  }

  private boolean isKnown(AnalysisRequest request) {
    return new ExaminationCache(Workspace.with(cache())).find(request) != null;
  }

  private boolean isKnown() {
    return isKnown(request("1.15"));
  }

  private void fill() {
    json(request("1.15"), Workspace.with(cache()));
    assertTrue(isKnown());
  }

  @Test
  void whatNobodyAskedIsNotKnown() {
    assertFalse(isKnown());
    fill();
    assertFalse(isKnown(request("1.12")));
    assertFalse(
        new ExaminationCache(Workspace.with(new CacheFolder(folder.resolve("cache"), "other")))
                .find(request("1.15"))
            != null);
    assertTrue(json(request("1.15"), Workspace.with(cache())).contains("obs://acme/orders"));
  }

  @Test
  void whatTheJobReachesCounts() throws IOException {
    fill();
    write("src/acme/Tuning.java", TUNING.replace("40000", "50000"));
    assertFalse(isKnown());
    assertTrue(json(request("1.15"), Workspace.with(cache())).contains("50000"));
    assertTrue(isKnown());
  }

  @Test
  void aFileThatWasOnlyTouchedIsTheSame() throws IOException {
    fill();
    write("src/acme/Tuning.java", TUNING);
    write("src/acme/Job.java", JOB);
    assertTrue(isKnown());
  }

  /** Sources that a build generates, seen by a module before and by another one after. */
  @Test
  void aFileThatChangesWhileABuildGoesOnIsReadAgain() throws IOException {
    Workspace build = Workspace.alone();
    assertTrue(json(request("1.15"), build).contains("40000"));
    write("src/acme/Tuning.java", TUNING.replace("40000", "50000"));
    assertTrue(json(request("1.15"), build).contains("50000"));
  }

  @Test
  void whatNoJobReachesDoesNotCount() throws IOException {
    fill();
    write("src/acme/Other.java", OTHER.replace("count = 1", "count = 2"));
    assertTrue(isKnown());
  }

  @Test
  void whatBecomesAJobCounts() throws IOException {
    fill();
    write("src/acme/Other.java", JOB.replace("class Job", "class Other"));
    assertFalse(isKnown());
  }

  @Test
  void aFileThatIsNewOrGoneCounts() throws IOException {
    fill();
    write("src/acme/deep/New.java", "package acme.deep; class New {}");
    assertFalse(isKnown());
    Files.delete(folder.resolve("src/acme/deep/New.java"));
    assertTrue(isKnown());
    Files.delete(folder.resolve("src/acme/Other.java"));
    assertFalse(isKnown());
  }

  @Test
  void aResourceCountsEvenWhereItIsMissing() throws IOException {
    fill();
    write("resources/job.properties", "path=obs://acme/bills\n");
    assertFalse(isKnown());
    json(request("1.15"), Workspace.with(cache()));
    assertTrue(isKnown());
    Files.delete(folder.resolve("resources/job.properties"));
    assertFalse(isKnown());
    json(request("1.15"), Workspace.with(cache()));
    assertTrue(isKnown());
    write("resources/job.properties", "path=obs://acme/bills\n");
    assertFalse(isKnown());
  }

  /** With the same size and the same time: as two edits within a tick of the clock leave it. */
  @Test
  void aFileOfTheMomentIsReadAgain() throws IOException {
    Path file = folder.resolve("src/acme/Tuning.java");
    Files.writeString(file, TUNING);
    FileTime now = Files.getLastModifiedTime(file);
    fill();
    Files.writeString(file, TUNING.replace("40000", "50000"));
    Files.setLastModifiedTime(file, now);
    assertFalse(isKnown());
  }

  @Test
  void definitionsArePartOfTheQuestion() throws IOException {
    JobDefinition orders = definition("obs://acme/a");
    String first = json(request("1.15", orders), Workspace.with(cache()));
    assertTrue(isKnown(request("1.15", definition("obs://acme/a"))));
    assertEquals(first, json(request("1.15", definition("obs://acme/a")), Workspace.with(cache())));
    assertFalse(isKnown(request("1.15", definition("obs://acme/b"))));
    assertFalse(isKnown());
  }

  @Test
  void keysInDefinitionsAreNotKept() throws IOException {
    String key = "PLANTEDKEY" + "0987654321";
    AnalysisRequest request =
        request("1.15", definition("obs://" + key + ":plantedsecret@host:443/acme/a"));
    json(request, Workspace.with(cache()));
    json(request, Workspace.with(cache()));
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(key) || bytes.contains("plantedsecret"), file.toString());
      }
    }
  }

  private JobDefinition definition(String path) throws IOException {
    Path file = folder.resolve("main.tf");
    Files.writeString(
        file,
        """
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          main_class = "acme.Job"
          entrypoint = "obs://acme/job.jar"
          checkpoint_path = "%s"
        }
        """
            .formatted(path));
    return TerraformDefinitions.read(folder, List.of(file)).definitions().get(0);
  }

  @Test
  void damagedFilesChangeNothing() throws IOException {
    String expected = json(request("1.15"), Workspace.with(cache()));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
      files = all.sorted().toList();
    }
    assertEquals(2, files.size());
    Random random = new Random(1);
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 40; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertFalse(isKnown() && file.getFileName().toString().startsWith("facts-"));
        assertEquals(expected, json(request("1.15"), Workspace.with(cache())));
      }
    }
  }

  /** The checksum keeps damage out; what gets past it must still be told apart. */
  @Test
  void foreignExaminationsAreNotBelieved() throws IOException {
    Examination examined = Analyzer.examine(request("1.15"));
    var out = new io.github.flinklint.cache.Encoder();
    new ExaminationWriter(out, List.of()).write(examined);
    byte[] whole = out.bytes();
    Random random = new Random(2);
    int believed = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        new ExaminationReader(new io.github.flinklint.cache.Decoder(damaged), List.of()).read();
        believed++;
      } catch (RuntimeException e) {
        assertFalse(e instanceof NegativeArraySizeException, "asked for foreign memory");
      }
    }
    // Another character in a text is another text.
    assertTrue(believed < 2_000);
  }

  @Test
  void severalBuildsAtOnceDoNoHarm() throws Exception {
    String expected = json(request("1.15"), Workspace.alone());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> builds = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        builds.add(() -> json(request("1.15"), Workspace.with(cache())));
      }
      for (Future<String> build : threads.invokeAll(builds)) {
        assertEquals(expected, build.get());
      }
    } finally {
      threads.shutdownNow();
    }
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      assertTrue(files.allMatch(file -> file.toString().endsWith(".bin")));
    }
    assertTrue(isKnown());
  }

  @Test
  void keysAreNotKept() throws IOException {
    String key = "PLANTEDKEY" + "1234567890";
    write(
        "src/acme/Tuning.java",
        TUNING.replace("obs://acme/none", "obs://" + key + ":secretsecret@host:443/acme/none"));
    Files.delete(folder.resolve("resources/job.properties"));
    String told = json(request("1.15"), Workspace.with(cache()));
    assertTrue(told.contains("checkpoint-path-credentials"));
    assertFalse(isKnown());
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(key) || bytes.contains("secretsecret"), file.toString());
      }
    }
  }

  /** The documented recipe: the keys come from outside, and there is none to keep. */
  @Test
  void aPathWithKeysFromOutsideIsKept() throws IOException {
    String path =
        "\"obs://\" + System.getenv(\"A\") + \":\" + System.getenv(\"S\") + \"@host:443/acme/x\"";
    write("src/acme/Tuning.java", TUNING.replace("p.get(\"path\", \"obs://acme/none\")", path));
    Files.delete(folder.resolve("resources/job.properties"));
    fill();
    assertEquals(
        json(request("1.15"), Workspace.alone()), json(request("1.15"), Workspace.with(cache())));
  }

  /** A resource that is read may hold more than the value that is used. */
  @Test
  void whatElseAResourceHoldsIsNotKept() throws IOException {
    write("resources/job.properties", "# for anna bell\npath=hdfs://acme/orders\ndb.pass=anna1\n");
    fill();
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("anna"));
      }
    }
    String told = json(request("1.15"), Workspace.with(cache()));
    assertEquals(json(request("1.15"), Workspace.alone()), told);
    assertTrue(told.contains("\"line\": 2"), told);
  }

  @Test
  void afterRandomEditsTheAnswerIsTheSameAsWithout() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      RandomEdits edits = new RandomEdits(random, this::write, folder);
      int known = 0;
      for (int step = 0; step < 40; step++) {
        String what = edits.step();
        known += isKnown() ? 1 : 0;
        String expected = json(request("1.15"), Workspace.alone());
        String label = "seed " + seed + ", step " + step + ": " + what;
        assertEquals(expected, json(request("1.15"), Workspace.with(cache())), label);
      }
      assertTrue(known > 3 && known < 37, "known " + known + " times of 40");
    }
  }

  @Test
  void nothingIsKeptOfFilesThatCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("src/acme/Gone.java"), folder.resolve("nowhere"));
    String told = json(request("1.15"), Workspace.with(cache()));
    assertTrue(told.contains("cannot be read"));
    assertFalse(isKnown());
  }

  @Test
  void aWorkspaceFromClassesThatAreInNoJarKeepsNothing() {
    // Nothing tells then when the program itself has changed.
    assertNull(Workspace.in(folder).cache());
    assertNotNull(Workspace.with(cache()).cache());
  }
}
