package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.JobDefinition.Kind;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.value.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineDefinitionsTest {

  private static final String ORDERS =
      """
      <job>
        <mainClass>acme.Orders</mainClass>
        <arguments>--topic orders</arguments>
        <checkpointPath>
          state/orders
        </checkpointPath>
        <autoRestart>true</autoRestart>
      </job>
      """;

  @TempDir Path root;

  @Test
  void readsWhatTheConsoleIsTold() throws Exception {
    Map<String, String> job = job("acme.Outer$Job");
    job.put("arguments", "--a 1\n --b");
    job.put("checkpointPath", "b/c");
    job.put("autoRestart", "true");
    job.put("restoreFromCheckpoint", "false");
    job.put("flinkVersion", "1.15");
    job.put("runtimeConfig", "a=b\nc={{d}}");
    JobDefinition definition = definition(job);
    assertEquals(Kind.INLINE, definition.kind());
    assertEquals("acme.Outer$Job", definition.mainClass());
    assertEquals("acme.Outer$Job", definition.display());
    assertEquals(List.of("--a", "1", "--b"), arguments(definition));
    assertEquals("b/c", definition.get(Field.CHECKPOINT_PATH).characters());
    assertEquals(true, definition.get(Field.RESTART).truth());
    assertEquals(false, definition.get(Field.RESTORE).truth());
    assertEquals("1.15", definition.get(Field.FLINK_VERSION).characters());
    List<RuntimeConfig.Entry> entries = definition.runtimeConfig().entries();
    assertEquals("b", entries.get(0).value().characters());
    assertEquals("${d}", entries.get(1).value().text().display());
    assertEquals("pom.xml", definition.at().toString());
  }

  @Test
  void whatIsNotToldIsAbsent() throws Exception {
    Map<String, String> job = job("acme.Job");
    assertNull(definition(job).arguments());
    assertNull(definition(job).get(Field.RESTART));
    assertEquals(RuntimeConfig.EMPTY, definition(job).runtimeConfig());
    job.put("arguments", "");
    assertEquals(List.of(), arguments(definition(job)));
  }

  @Test
  void refusesAJobWithoutAClass() {
    assertRefused(Map.of(), "parameter jobs/job/mainClass is ''");
    for (String wrong : List.of("", "acme Job", "acme..Job")) {
      assertRefused(job(wrong), "parameter jobs/job/mainClass is '");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true or false;",
    "True, 'true or false, perhaps true;'",
    "'', true or false",
    "flase, 'true or false, perhaps false;'",
  })
  void refusesOtherWordsThanTrueAndFalse(String word, String allowed) {
    Map<String, String> job = job("acme.Job");
    job.put("autoRestart", word);
    assertRefused(
        job, "parameter jobs/job/autoRestart is '" + word + "', but it must be " + allowed);
    job.remove("autoRestart");
    job.put("restoreFromCheckpoint", word);
    String message =
        assertRefused(job, "parameter jobs/job/restoreFromCheckpoint is '" + word + "'");
    assertFalse(message.contains("-D"), message);
  }

  @Test
  void refusesWhatIsNoVersionAndQuotesNoKey() {
    Map<String, String> job = job("acme.Job");
    job.put("flinkVersion", "latest");
    assertRefused(job, "parameter jobs/job/flinkVersion is 'latest', but it must be a version");
    job.put("flinkVersion", "obs://AKIDAKIDAKID:SECRETSECRET@b/c");
    String message = assertRefused(job, "parameter jobs/job/flinkVersion is 'obs://***@b/c'");
    assertFalse(message.contains("SECRET"), message);
  }

  // ---- places

  @Test
  void findsJobsInThePom() throws Exception {
    MavenProject project = project(plugin(configuration(ORDERS)));
    Map<String, String> job = orders();
    JobDefinition definition = only(project, job);
    int line = definition.at().line();
    assertEquals("pom.xml:" + line + ":1", definition.at().toString());
    assertEquals(6, definition.at().endColumn());
    assertEquals(line(1, 14, line), definition.get(Field.MAIN_CLASS).at().toString());
    Text arguments = definition.get(Field.ARGUMENTS).text();
    assertEquals(line(2, 22, line), arguments.locate(8, 14).toString());
    assertEquals(28, arguments.locate(8, 14).endColumn());
    Text path = definition.get(Field.CHECKPOINT_PATH).text();
    assertEquals(line(4, 5, line), path.locate(0, 1).toString());
    assertEquals(line(4, 11, line), path.locate(6, 12).toString());
    assertEquals(line(4, 5, line), definition.get(Field.CHECKPOINT_PATH).at().toString());
    assertEquals(17, definition.get(Field.CHECKPOINT_PATH).at().endColumn());
    assertEquals(line(6, 16, line), definition.get(Field.RESTART).at().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<build><plugins>%s</plugins></build>",
        "<build><pluginManagement><plugins>%s</plugins></pluginManagement></build>",
        "<profiles><profile><id>p</id><build><plugins>%s</plugins></build></profile></profiles>"
      })
  void findsJobsWhereverThePluginIsConfigured(String where) throws Exception {
    for (String configuration :
        List.of(
            configuration(ORDERS),
            "<executions><execution><id>e</id>"
                + configuration(ORDERS)
                + "</execution></executions>")) {
      MavenProject project = project(where.formatted(plugin(configuration)));
      assertTrue(only(project, orders()).at().line() > 0, where);
    }
  }

  /** The parser reads in pieces, and counts lines and columns over them. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "\n", "\r\n", "\t ", "\u00e9", "&amp;"})
  void placesHoldInLongPoms(String filler) throws Exception {
    for (int length : new int[] {2000, 8150, 33_333}) {
      String text = filler.repeat(length);
      MavenProject project =
          project(plugin("<version>" + text + "</version>" + configuration(ORDERS)));
      JobDefinition definition = only(project, orders());
      String[] lines = Files.readString(root.resolve("pom.xml")).split("\r?\n", -1);
      var path = definition.get(Field.CHECKPOINT_PATH).text().locate(0, 12);
      assertEquals(
          "state/orders",
          lines[path.line() - 1].substring(path.column() - 1, path.endColumn() - 1));
      assertEquals("<job>", lines[definition.at().line() - 1]);
    }
  }

  @Test
  void charactersOutsideOfTheBasicPlaneMoveNoPlace() throws Exception {
    String text = "<job><!-- \uD83D\uDE00 --><mainClass>acme.Orders</mainClass></job>";
    JobDefinition definition = only(project(plugin(configuration(text))), job("acme.Orders"));
    assertEquals(28, definition.get(Field.MAIN_CLASS).at().column());
  }

  @Test
  void takesNoOtherPluginForOurs() throws Exception {
    String other = plugin(configuration(ORDERS)).replace("flink-lint-maven-plugin", "other");
    MavenProject project = project("<!-- flink-lint-maven-plugin -->" + other);
    assertEquals("pom.xml", only(project, orders()).at().toString());
  }

  @Test
  void linesOfTheRuntimeConfigurationKeepTheirPlaces() throws Exception {
    String config =
        """
        <job><mainClass>acme.Orders</mainClass>
        <runtimeConfig>
           a=b\r
           state.checkpoints.dir=obs://b/c

        d=e
        </runtimeConfig></job>\
        """;
    Map<String, String> job = job("acme.Orders");
    job.put("runtimeConfig", "a=b\n   state.checkpoints.dir=obs://b/c\n\nd=e");
    JobDefinition definition = only(project(plugin(configuration(config))), job);
    int line = definition.at().line();
    List<RuntimeConfig.Entry> entries = definition.runtimeConfig().entries();
    assertEquals(line(2, 4, line), entries.get(0).key().locate(0, 1).toString());
    assertEquals(line(2, 6, line), entries.get(0).value().at().toString());
    assertEquals(line(3, 26, line), entries.get(1).value().at().toString());
    assertEquals(35, entries.get(1).value().at().endColumn());
    assertEquals(line(5, 1, line), entries.get(2).key().locate(0, 1).toString());
    assertEquals(line(5, 3, line), entries.get(2).value().at().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "${topic.args}, --topic orders",
    "--topic &#111;rders, --topic orders",
    "<![CDATA[--topic orders]]>, --topic orders",
    "--topic <!-- which -->orders, --topic orders",
    "--dir C:\\unit, --dir C:\\unit",
  })
  void whatIsNotWrittenAsItIsHasThePlaceOfAll(String written, String value) throws Exception {
    String text =
        "<job><mainClass>acme.Orders</mainClass>\n<arguments>" + written + "</arguments></job>";
    Map<String, String> job = job("acme.Orders");
    job.put("arguments", value);
    JobDefinition definition = only(project(plugin(configuration(text))), job);
    Text arguments = definition.get(Field.ARGUMENTS).text();
    assertEquals(value, arguments.characters());
    assertEquals(line(1, 12, definition.at().line()), arguments.locate(8, 9).toString());
    assertEquals(12 + written.length(), arguments.locate(8, 9).endColumn());
  }

  @Test
  void tellsJobsApart() throws Exception {
    String two = ORDERS + ORDERS.replace("Orders", "Clicks");
    Map<String, String> clicks = orders();
    clicks.put("mainClass", "acme.Clicks");
    MavenProject project = project(plugin(configuration(two)));
    List<JobDefinition> definitions = read(project, List.of(orders(), clicks));
    assertEquals(8, definitions.get(1).at().line() - definitions.get(0).at().line());
    // Of the same class, by their order.
    project = project(plugin(configuration(ORDERS + ORDERS.replace("--topic orders", "-x"))));
    Map<String, String> other = orders();
    other.put("arguments", "-x");
    definitions = read(project, List.of(orders(), other));
    assertEquals(8, definitions.get(1).at().line() - definitions.get(0).at().line());
  }

  @Test
  void namesThePomAloneWhereItCannotTell() throws Exception {
    MavenProject project =
        project(
            plugin(
                configuration(ORDERS)
                    + "<executions><execution>"
                    + configuration(ORDERS)
                    + "</execution></executions>"));
    assertEquals("pom.xml", only(project, orders()).at().toString());
    Map<String, String> elsewhere = job("acme.Elsewhere");
    assertEquals("pom.xml", only(project, elsewhere).at().toString());
    assertEquals(
        "pom.xml", only(project, elsewhere).get(Field.MAIN_CLASS).text().locate(0, 1).toString());
  }

  @Test
  void findsJobsOfAParentInTheRepository() throws Exception {
    MavenProject parent = project(plugin(configuration(ORDERS)));
    MavenProject child = Poms.project(root.resolve("app"), "<artifactId>app</artifactId>");
    child.setParent(parent);
    JobDefinition definition =
        InlineDefinitions.of(inline(List.of(orders())), JobPlaces.of(child, root, "app/pom.xml"))
            .get(0);
    assertEquals("pom.xml", definition.at().file());
    assertTrue(definition.at().line() > 0);
    definition =
        InlineDefinitions.of(
                inline(List.of(orders())), JobPlaces.of(child, root.resolve("app"), "pom.xml"))
            .get(0);
    assertEquals("pom.xml", definition.at().toString());
  }

  @Test
  void mergedJobsHaveThePlacesOfWhatTheirPomSays() throws Exception {
    MavenProject parent = project(plugin(configuration(ORDERS)));
    String own = "<job><mainClass>acme.Clicks</mainClass></job>";
    MavenProject child =
        Poms.project(
            root.resolve("app"),
            "<artifactId>a</artifactId>" + inBuild(plugin(configuration(own))));
    child.setParent(parent);
    Map<String, String> merged = orders();
    merged.put("mainClass", "acme.Clicks");
    JobDefinition definition =
        InlineDefinitions.of(inline(List.of(merged)), JobPlaces.of(child, root, "app/pom.xml"))
            .get(0);
    assertEquals("app/pom.xml", definition.at().file());
    assertNotNull(definition.get(Field.ARGUMENTS));
    assertEquals(definition.at(), definition.get(Field.ARGUMENTS).at());
  }

  private static String line(int after, int column, int line) {
    return "pom.xml:" + (line + after) + ":" + column;
  }

  private static String configuration(String jobs) {
    return "<configuration><jobs>\n" + jobs + "</jobs></configuration>";
  }

  /** The name stands last on purpose: elements may come in any order. */
  private static String plugin(String content) {
    return "<plugin><groupId>io.github.flinklint</groupId>"
        + content
        + "<artifactId>flink-lint-maven-plugin</artifactId></plugin>";
  }

  private MavenProject project(String build) throws Exception {
    String body = build.contains("<build>") ? build : inBuild(build);
    return Poms.project(root, "<artifactId>app</artifactId>\n" + body);
  }

  private static String inBuild(String plugins) {
    return "<build><plugins>" + plugins + "</plugins></build>";
  }

  private static Map<String, String> orders() {
    Map<String, String> job = job("acme.Orders");
    job.put("arguments", "--topic orders");
    job.put("checkpointPath", "state/orders");
    job.put("autoRestart", "true");
    return job;
  }

  private static Map<String, String> job(String mainClass) {
    Map<String, String> job = new LinkedHashMap<>();
    job.put("mainClass", mainClass);
    return job;
  }

  private JobDefinition only(MavenProject project, Map<String, String> job)
      throws MojoExecutionException {
    return read(project, List.of(job)).get(0);
  }

  private List<JobDefinition> read(MavenProject project, List<Map<String, String>> jobs)
      throws MojoExecutionException {
    return InlineDefinitions.of(inline(jobs), JobPlaces.of(project, root, "pom.xml"));
  }

  private static JobDefinition definition(Map<String, String> job) throws MojoExecutionException {
    return InlineDefinitions.of(inline(List.of(job)), JobPlaces.none("pom.xml")).get(0);
  }

  private static List<String> arguments(JobDefinition definition) {
    return definition.arguments().stream().map(Text::template).toList();
  }

  private static String assertRefused(Map<String, String> job, String message) {
    String actual = assertThrows(MojoExecutionException.class, () -> definition(job)).getMessage();
    assertTrue(actual.startsWith(message), actual);
    return actual;
  }

  private static List<InlineJob> inline(List<Map<String, String>> jobs) {
    List<InlineJob> inline = new ArrayList<>();
    for (Map<String, String> job : jobs) {
      inline.add(new InlineJob(job));
    }
    return inline;
  }
}
