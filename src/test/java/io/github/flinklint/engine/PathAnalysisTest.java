package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about paths, from source to finding. The job's own statements begin on line 5. */
class PathAnalysisTest {

  private static final String HEAD =
      "package acme; import java.util.*; import org.apache.flink.configuration.*;"
          + " import org.apache.flink.api.java.utils.ParameterTool;"
          + " import org.apache.flink.streaming.api.environment.*;\n";
  private static final String RECIPE =
      """
      env.enableCheckpointing(60_000);
      env.getCheckpointConfig().setExternalizedCheckpointCleanup(
          CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
      env.execute();
      }
      """;
  private static final String END = "@obs.eu-de.otc.t-systems.com:443/acme-state/x";

  @TempDir Path folder;

  /** A job of statements, members behind a line of dashes. */
  private static String job(String name, String statements) {
    String[] halves = statements.split("(?m)^---$", 2);
    return HEAD
        + "public class "
        + name
        + " {\n public static void main(String[] args) throws Exception {\n"
        + "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();\n"
        + halves[0]
        + "\n"
        + RECIPE
        + (halves.length > 1 ? halves[1] : "")
        + "}\n";
  }

  private AnalysisResult analyze(String version, Map<String, String> files) {
    return new Project(folder).with(files).analyze(version);
  }

  private AnalysisResult old(String statements, Map<String, String> more) {
    Map<String, String> files = new TreeMap<>(more);
    files.put("src/acme/Job.java", job("Job", statements));
    return analyze("1.12.2", files);
  }

  private static List<String> places(AnalysisResult result, String rule) {
    return result.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(f -> f.location() + " " + f.severity().label())
        .toList();
  }

  private static void hides(AnalysisResult result, String key) {
    assertFalse(JsonReport.render(result, "test", null).contains(key), key);
    assertFalse(result.toString().contains(key), key);
    assertTrue(
        result.secretPlaces().size() > 0,
        "the places of the keys are told to those who show lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.currentTimeMillis()",
        "java.time.LocalDate.now()",
        "java.time.Instant.now().toEpochMilli()",
        "new Date().getTime()",
        "new java.text.SimpleDateFormat(\"yyyyMMdd\").format(new Date())",
        "String.format(\"%d\", System.nanoTime())",
        "UUID.randomUUID().toString().replace(\"-\", \"\")",
        "new Random().nextInt(9)",
        "new Random(System.nanoTime()).nextInt()",
        "java.util.concurrent.ThreadLocalRandom.current().nextInt(5)",
        "Math.random()",
        "new java.security.SecureRandom().nextLong()",
        "java.net.InetAddress.getLocalHost().getHostName()",
        "java.lang.management.ManagementFactory.getRuntimeMXBean().getName()",
        "ProcessHandle.current().pid()",
        "org.apache.flink.api.common.JobID.generate()",
        "new org.apache.flink.api.common.JobID().toHexString()",
        "new org.apache.flink.util.AbstractID()",
        "System.getenv(\"HOSTNAME\")"
      })
  void followsWhatDiffersAtEachStartThroughHelpers(String made) {
    AnalysisResult result =
        old(
            "env.getCheckpointConfig().setCheckpointStorage(Paths.of(\"obs://acme-state/\", run()));"
                + "\n---\nstatic String run() throws Exception {\n return \"run-\" + "
                + made
                + ";\n}\n",
            Map.of(
                "src/acme/Paths.java",
                "package acme; class Paths { static String of(String a, String b) {"
                    + " StringBuilder s = new StringBuilder(a); return s.append(b).toString(); } }"));
    List<String> places = places(result, "checkpoint-path-unstable");
    assertEquals(1, places.size(), result.findings()::toString);
    assertTrue(places.get(0).startsWith("src/acme/Job.java:14:"), places::toString);
    assertTrue(places.get(0).endsWith(" error"), places::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Random(42).nextInt(9)",
        "java.net.InetAddress.getLoopbackAddress().getHostName()",
        "UUID.nameUUIDFromBytes(args[0].getBytes())",
        "System.getenv(\"REGION\")",
        "new org.apache.flink.api.common.JobID(1, 2)",
        "args[0]"
      })
  void isSilentAboutWhatIsTheSameAtEachStart(String made) {
    AnalysisResult result =
        old(
            "env.getCheckpointConfig().setCheckpointStorage(\"obs://acme/\" + " + made + ");",
            Map.of());
    assertEquals(List.of(), places(result, "checkpoint-path-unstable"));
  }

  @Test
  void warnsWhereOnlyTheDefaultDiffersAtEachStart() {
    AnalysisResult result =
        old(
            "String run = ParameterTool.fromArgs(args).get(\"run\",\n UUID.randomUUID().toString());"
                + "\nenv.getCheckpointConfig().setCheckpointStorage(\"obs://acme-state/\" + run);",
            Map.of());
    assertEquals(
        List.of("src/acme/Job.java:6:7 warning"), places(result, "checkpoint-path-unstable"));
  }

  @Test
  void followsKeysIntoConfigurations() {
    AnalysisResult result =
        old(
            """
            Configuration conf = new Configuration();
            conf.setString("fs.obs.access.key", "FAKEACCESSKEY");
            conf.setString("flink.hadoop.fs.obs.secret.key", "fake" + "Secret");
            conf.setString("fs.obs.bucket.acme.dew.secret.key", "nameInDew");
            conf.setString("fs.s3a.secret.key", System.getenv("SK"));
            conf.setString("fs.obs.secret.key", "${sk}");
            org.apache.flink.core.fs.FileSystem.initialize(conf, null);
            env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/a");
            """,
            Map.of());
    assertEquals(
        List.of("src/acme/Job.java:6:38 error", "src/acme/Job.java:7:51 error"),
        places(result, "checkpoint-path-credentials"));
    hides(result, "FAKEACCESSKEY");
    hides(result, "fakeSecret");
    hides(result, "Secret\"");
  }

  @Test
  void followsKeysThroughPropertiesAndYaml() {
    Map<String, String> files =
        Map.of(
            "resources/keys.properties", "# keys\nak = FAKEPROPERTYAK\n",
            "resources/keys.yaml", "obs:\n  sk: \"fakeYamlSecret\"\n");
    AnalysisResult result =
        old(
            """
            Properties p = new Properties();
            p.load(Job.class.getResourceAsStream("/keys.properties"));
            Map<String, Map<String, String>> y = new org.yaml.snakeyaml.Yaml()
                .load(Job.class.getResourceAsStream("/keys.yaml"));
            env.getCheckpointConfig().setCheckpointStorage("obs://" + p.getProperty("ak") + ":"
                + y.get("obs").get("sk") + "%s");
            """
                .formatted(END),
            files);
    assertEquals(
        List.of("resources/keys.properties:2:6 error", "resources/keys.yaml:2:8 error"),
        places(result, "checkpoint-path-credentials"));
    hides(result, "FAKEPROPERTYAK");
    hides(result, "fakeYamlSecret");
  }

  @Test
  void followsKeysThroughFormatsAndDefaults() {
    AnalysisResult result =
        old(
            """
            String sk = ParameterTool.fromArgs(args).get("sk", "fakeDefaultSecret");
            env.getCheckpointConfig().setCheckpointStorage(
                String.format("obs://%%s:%%s%s", AK, sk));
            ---
            static final String AK = "FAKEFORMATAK";
            """
                .formatted(END),
            Map.of());
    List<String> places = places(result, "checkpoint-path-credentials");
    assertEquals(2, places.size(), places::toString);
    assertTrue(places.contains("src/acme/Job.java:5:53 error"), places::toString);
    hides(result, "FAKEFORMATAK");
    hides(result, "fakeDefaultSecret");
  }

  @Test
  void findsTheSamePathInTwoJobs() {
    String helper =
        "package acme; class Paths { static String of(String name) {"
            + " return \"obs://acme-state/\" + name; } }";
    AnalysisResult result =
        analyze(
            "1.15.4",
            Map.of(
                "src/acme/Paths.java",
                helper,
                "src/acme/A.java",
                job("A", "env.getCheckpointConfig().setCheckpointStorage(Paths.of(\"x\"));"),
                "src/acme/B.java",
                job(
                    "B",
                    "env.getCheckpointConfig().setCheckpointStorage(\"obs://acme-state//x/\");"),
                "src/acme/C.java",
                job("C", "env.getCheckpointConfig().setCheckpointStorage(Paths.of(\"y\"));")));
    assertEquals(
        List.of(
            "checkpoint path acme-state/x is also that of job acme.B at src/acme/B.java:5",
            "checkpoint path acme-state/x is also that of job acme.A at src/acme/A.java:5"),
        result.findings().stream().map(Finding::message).toList());
    assertEquals(
        List.of("acme.A", "acme.B"), result.findings().stream().map(Finding::job).toList());
  }
}
