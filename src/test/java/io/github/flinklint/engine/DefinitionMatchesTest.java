package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.eval.EntryPoints;
import io.github.flinklint.flinkapi.EnvironmentNames;
import io.github.flinklint.rules.Definitions;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // one line of a source each
class DefinitionMatchesTest {

  private static final String JAR = "obs://acme-apps/orders-job-1.0.jar";

  @TempDir private Path folder;
  private boolean speaks = true;
  private @Nullable String manifest;
  private final List<String> excluded = new ArrayList<>();

  @BeforeEach
  void writeTheModules() throws IOException {
    main("orders", "acme.OrdersJob");
    main("payments", "acme.pay.PaymentsJob");
  }

  private void main(String module, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    write(
        module,
        name,
        "package "
            + name.substring(0, dot)
            + ";\npublic class "
            + name.substring(dot + 1)
            + " {\n public static void main(String[] args) {}\n}\n");
  }

  private void write(String module, String name, String source) throws IOException {
    Path file = folder.resolve(module + "/src/" + name.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private static Definitions named(String mainClass) {
    return Definitions.empty(JobDefinition.Kind.TERRAFORM, "d").with(Field.MAIN_CLASS, mainClass);
  }

  private static Definitions packed(Object jar) {
    return Definitions.empty(JobDefinition.Kind.TERRAFORM, "d").with(Field.ENTRYPOINT, jar);
  }

  private ReactorModule module(String name, @Nullable String mainClass) {
    return new ReactorModule(
        name, name + "-job", name + "-job-1.0", List.of(folder.resolve(name + "/src")), mainClass);
  }

  /** Matched in the module of the orders. */
  private DefinitionMatches match(Definitions... definitions) {
    Path root = folder.resolve("orders/src");
    SourceModule own = new SourceModule("orders", List.of(root), List.of(), StandardCharsets.UTF_8);
    SourceTree tree =
        new SourceTree(
            folder,
            List.of(new SourceRoot(root, StandardCharsets.UTF_8, true)),
            EnvironmentNames.ALL);
    AnalysisRequest request =
        new AnalysisRequest(
            folder,
            own,
            List.of(),
            null,
            List.of(),
            List.of(definitions).stream().map(Definitions::build).toList(),
            new Reactor(List.of(module("orders", manifest), module("payments", null)), speaks),
            List.of(),
            excluded,
            RuleOptions.DEFAULT);
    return new DefinitionMatches(request, tree, new EntryPoints(tree));
  }

  private static List<String> classes(DefinitionMatches matches) {
    return matches.all(null).stream().map(d -> String.valueOf(d.mainClass())).toList();
  }

  private static List<String> problems(DefinitionMatches matches) {
    return matches.problems().stream().map(Problem::message).toList();
  }

  private static void isSilent(DefinitionMatches matches) {
    assertEquals(List.of(), classes(matches));
    assertEquals(List.of(), problems(matches));
  }

  @Test
  void leavesAClassToTheModuleThatTheJarComesFrom() throws IOException {
    main("payments", "acme.OrdersJob");
    Definitions ofPayments =
        named("acme.OrdersJob").with(Field.ENTRYPOINT, "obs://acme-apps/payments-job-1.0.jar");
    isSilent(match(ofPayments));
    Definitions ofOrders = named("acme.OrdersJob").with(Field.ENTRYPOINT, JAR);
    assertEquals(List.of("acme.OrdersJob"), classes(match(ofOrders)));
  }

  @Test
  void saysThatTwoModulesHaveTheClass() throws IOException {
    main("payments", "acme.OrdersJob");
    DefinitionMatches matches = match(named("acme.OrdersJob"));
    assertEquals(List.of(), classes(matches));
    assertEquals(
        List.of(
            "the definition d matches more than one job: class acme.OrdersJob is in the modules"
                + " orders, payments; name the jar as one of them calls it"),
        problems(matches));
    speaks = false;
    isSilent(match(named("acme.OrdersJob")));
  }

  @Test
  void leavesAJobOfTheModulesOwnConfigurationToIt() throws IOException {
    main("payments", "acme.OrdersJob");
    DefinitionMatches matches =
        match(
            Definitions.empty(JobDefinition.Kind.INLINE, "d")
                .with(Field.MAIN_CLASS, "acme.OrdersJob"));
    assertEquals(List.of("acme.OrdersJob"), classes(matches));
    assertEquals(List.of(), problems(matches));
  }

  @Test
  void missesAClassThatIsInAnotherModuleThanTheJar() throws IOException {
    main("payments", "acme.RefundsJob");
    Definitions definition = named("acme.RefundsJob").with(Field.ENTRYPOINT, JAR);
    assertEquals(List.of("null"), classes(match(definition)));
  }

  @Test
  void matchesByClass() {
    DefinitionMatches matches = match(named("acme.OrdersJob"));
    assertEquals(List.of("acme.OrdersJob"), classes(matches));
    assertEquals(1, matches.of("acme.OrdersJob").size());
    assertEquals(List.of(), matches.of("acme.Other"));
    assertEquals(List.of(), problems(matches));
  }

  @Test
  void matchesANestedClass() throws IOException {
    write(
        "orders",
        "acme.Jobs",
        "package acme;\nclass Jobs {\n static class Big {\n"
            + "  public static void main(String[] args) {}\n }\n}\n");
    assertEquals(List.of("acme.Jobs.Big"), classes(match(named("acme.Jobs$Big"))));
  }

  @Test
  void matchesSeveralDefinitionsOfOneJob() {
    DefinitionMatches matches =
        match(
            named("acme.OrdersJob").variant("with dev.tfvars"),
            named("acme.OrdersJob").variant("with prod.tfvars"));
    assertEquals(2, matches.of("acme.OrdersJob").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://acme-apps/orders-job-1.0.jar",
        "obs://acme-apps/orders-job.jar",
        "obs://acme-apps/x/orders-job-1.1-SNAPSHOT-shaded.jar",
        "group/orders-job.jar",
        "orders-job.jar",
        "obs://[bucket]/orders-job-[version].jar"
      })
  void matchesByJar(String jar) {
    DefinitionMatches matches = match(packed(Definitions.text(jar)));
    assertEquals(List.of("acme.OrdersJob"), classes(matches));
    assertEquals(List.of(), problems(matches));
  }

  @ParameterizedTest
  @ValueSource(strings = {"obs://b/payments-job.jar", "obs://b/payments-job-[version].jar"})
  void leavesTheJarOfAnotherModuleToThat(String jar) {
    isSilent(match(packed(Definitions.text(jar))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"obs://b/other.jar", "obs://b/orders-jobs.jar", "[jar]", "obs://b/[jar]"})
  void saysThatAJarIsNoneOfTheBuild(String jar) {
    assertEquals(
        List.of(
            "the definition d matches no job of this build: it names neither a main class that is"
                + " known nor a jar of one of the modules"),
        problems(match(packed(Definitions.text(jar)))));
    speaks = false;
    isSilent(match(packed(Definitions.text(jar))));
  }

  @Test
  void matchesByTheManifest() throws IOException {
    main("orders", "acme.SecondJob");
    manifest = "acme.SecondJob";
    assertEquals(List.of("acme.SecondJob"), classes(match(packed(JAR))));
  }

  @Test
  void saysThatAJarHasSeveralMains() throws IOException {
    main("orders", "acme.SecondJob");
    DefinitionMatches matches = match(packed(JAR));
    assertEquals(List.of(), classes(matches));
    assertEquals(
        List.of(
            "the definition d matches more than one job, since it names no main class:"
                + " acme.OrdersJob, acme.SecondJob; name the main class"),
        problems(matches));
  }

  @Test
  void findsAClassThatIsMissing() {
    DefinitionMatches matches = match(named("acme.OrderJob").with(Field.ENTRYPOINT, JAR));
    Defined only = matches.all(null).get(0);
    assertEquals(null, only.mainClass());
    assertEquals(List.of("acme.OrdersJob"), only.missing().mains());
    assertEquals(false, only.missing().isThere());
    assertEquals(List.of(), problems(matches));
  }

  @Test
  void findsAClassWithoutMain() throws IOException {
    write("orders", "acme.Plain", "package acme;\nclass Plain {}\n");
    write("orders", "acme.Heir", "package acme;\nclass Heir extends com.acme.Base {}\n");
    DefinitionMatches matches = match(named("acme.Plain").with(Field.ENTRYPOINT, JAR));
    assertEquals(true, matches.all(null).get(0).missing().isThere());
    assertEquals(
        List.of("acme.Heir"), classes(match(named("acme.Heir").with(Field.ENTRYPOINT, JAR))));
  }

  @Test
  void namesMissingNestedClassesAsTheVirtualMachineDoes() throws IOException {
    write(
        "orders",
        "acme.Jobs",
        "package acme;\nclass Jobs {\n static class Big {\n"
            + "  public static void main(String[] args) {}\n }\n}\n");
    DefinitionMatches matches = match(named("acme.Jobs$Bog").with(Field.ENTRYPOINT, JAR));
    assertEquals(
        List.of("acme.Jobs$Big", "acme.OrdersJob"), matches.all(null).get(0).missing().mains());
  }

  @Test
  void doesNotCallAClassMissingThatADependencyMayHold() {
    assertEquals(
        List.of(
            "the definition d main class com.vendor.Runner is not in the sources of the module that"
                + " its jar comes from, so the job is not analysed: a dependency may hold it"),
        problems(match(named("com.vendor.Runner").with(Field.ENTRYPOINT, JAR))));
  }

  @Test
  void doesNotCallAClassMissingThatCannotBeReadOrIsOfAnotherLanguage() throws IOException {
    write("orders", "acme.Broken", "package acme;\nclass {{{ \"\n");
    assertEquals(List.of(), classes(match(named("acme.Broken").with(Field.ENTRYPOINT, JAR))));
    Path scala = folder.resolve("orders/src/acme/Clicks.scala");
    Files.writeString(
        scala, "object Clicks { def main(a: Array[String]) { StreamExecutionEnvironment } }");
    assertEquals(List.of(), classes(match(named("acme.Clicks").with(Field.ENTRYPOINT, JAR))));
  }

  @ParameterizedTest
  @CsvSource({"acme.OrderJob, '; did you mean acme.OrdersJob'", "org.example.SomethingElse, ''"})
  void saysThatNoModuleHasAClass(String named, String near) {
    assertEquals(
        List.of(
            "the definition d matches no job of this build: no module has the class "
                + named
                + near),
        problems(match(named(named))));
    speaks = false;
    isSilent(match(named(named)));
  }

  @Test
  void leavesTheClassOfAnotherModuleToThat() {
    isSilent(match(named("acme.pay.PaymentsJob")));
    isSilent(match(named("acme.pay.PaymentsJob").with(Field.ENTRYPOINT, "o://b/payments-job.jar")));
  }

  @Test
  void leavesOutExcludedJobs() {
    excluded.add("acme.Orders*");
    isSilent(match(named("acme.OrdersJob")));
    isSilent(match(packed(JAR)));
  }
}
