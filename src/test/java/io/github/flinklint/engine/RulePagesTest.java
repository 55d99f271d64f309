package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.definition.Found;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.BuiltJar;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Cloud;
import io.github.flinklint.platform.ClusterClasses;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.RulePage;
import io.github.flinklint.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the rules' pages, analysed: the wrong one is reported by its rule, the right one
 * by none.
 */
class RulePagesTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java code\n(.*?)```", Pattern.DOTALL);
  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.*;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(60_000);
          env.getCheckpointConfig().setExternalizedCheckpointCleanup(
              CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
          env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job");
          env.execute();
        }
      }
      """;

  @TempDir private Path folder;

  /** Those about files that no example can show are tested where they are made. */
  private static final Set<String> WITHOUT_EXAMPLES = Set.of("baseline-stale", "nothing-analysed");

  static Stream<RuleDoc> rules() {
    return Rules.docs().stream().filter(doc -> !WITHOUT_EXAMPLES.contains(doc.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsTheWrongExample(RuleDoc rule) throws IOException {
    List<Finding> findings = findings(rule.page(), "wrong");
    assertTrue(findings.stream().anyMatch(f -> f.rule().equals(rule.id())), findings::toString);
    assertTrue(findings.stream().allMatch(f -> f.location().line() > 0), findings::toString);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isContentWithTheRightExample(RuleDoc rule) throws IOException {
    assertEquals(List.of(), findings(rule.page(), "right"));
  }

  private static RuleOptions options(Map<String, String> needs) {
    String cloud = needs.get("cloud");
    LocalDate today = LocalDate.parse(needs.getOrDefault("today", LocalDate.EPOCH.toString()));
    return RuleOptions.DEFAULT
        .on(cloud == null ? null : Cloud.valueOf(cloud.toUpperCase(Locale.ROOT)))
        .asOf(today);
  }

  private List<Finding> findings(RulePage page, String which) throws IOException {
    String example = which.equals("right") ? page.right() : page.wrong();
    boolean isList = List.of("files", "jar").contains(page.language());
    return isList ? listed(page.language(), example) : analysed(page, which, example);
  }

  /** The findings about files of the project, or about entries of its jar. */
  private List<Finding> listed(String language, String names) throws IOException {
    List<ResourceFile> resources = new ArrayList<>();
    List<BuiltJar.Copy> copies = new ArrayList<>();
    for (String name : names.split("\n", -1)) {
      ClusterClasses.Match match = ClusterClasses.of(name);
      if (language.equals("files") && !name.isEmpty()) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        resources.add(new ResourceFile(file, SourceLocation.ofLine(name, 1)));
      } else if (match != null) {
        Artifact artifact = new Artifact(match.groupId(), match.artifactId(), null, "jar", null);
        copies.add(new BuiltJar.Copy(artifact, match.where(), null));
      }
    }
    Path file = folder.resolve("src/acme/Job.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, JOB);
    Path root = folder.resolve("src");
    SourceModule module = new SourceModule(".", List.of(root), List.of(), StandardCharsets.UTF_8);
    AnalysisRequest request =
        new AnalysisRequest(
            folder,
            module,
            List.of(),
            "1.15.4",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT);
    ModuleContents contents =
        new ModuleContents(
            SourceLocation.ofLine("pom.xml", 1),
            List.of(),
            DependencyGraph.ofDeclared(List.of()),
            Map.of(),
            Packing.UNKNOWN,
            resources,
            List.of(new BuiltJar("target/orders-job-1.0.jar", copies)));
    return Analyzer.judge(request, Analyzer.examine(request), contents, List.of()).findings();
  }

  private List<Finding> analysed(RulePage page, String which, String example) throws IOException {
    Map<String, String> needs = page.needs(which);
    boolean isPom = example.startsWith("<");
    boolean isDefinition = example.startsWith("resource ");
    Path file = folder.resolve("src/acme/Job.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, isPom || isDefinition ? code(page) : example);
    Path root = folder.resolve("src");
    SourceModule module = new SourceModule(".", List.of(root), List.of(), StandardCharsets.UTF_8);
    ReactorModule jar = new ReactorModule(".", "orders-job", "orders-job-1.0", List.of(root), null);
    AnalysisRequest request =
        new AnalysisRequest(
            folder,
            module,
            List.of(),
            needs.getOrDefault("flink", "1.15.4"),
            isPom ? dependencies(example) : List.of(),
            isDefinition ? definitions(example) : List.of(),
            new Reactor(List.of(jar), true),
            List.of(),
            List.of(),
            options(needs));
    Examination examined = Analyzer.examine(request);
    AnalysisResult result =
        Acceptance.apply(
            Analyzer.judge(
                request, examined, ModuleContents.ofDeclared(request.dependencies()), List.of()),
            examined,
            request.options(),
            new Acceptance.Known(
                examined.suppressions(), examined.ownSources(), (rule, in) -> true, List::of));
    assertEquals(List.of(), result.problems());
    int mains = example.split("void main\\(", -1).length - 1;
    assertEquals(isPom || isDefinition ? 1 : mains, result.jobs().size());
    return result.findings();
  }

  /** The code that the page gives to its examples; else a job that is right. */
  private static String code(RulePage page) {
    Matcher matcher = CODE.matcher(page.text());
    return matcher.find() ? matcher.group(1) : JOB;
  }

  private List<JobDefinition> definitions(String example) throws IOException {
    Path file = folder.resolve("main.tf");
    Files.writeString(file, example);
    Found found = TerraformDefinitions.read(folder, List.of(file));
    assertEquals(List.of(), found.problems());
    assertEquals(1, found.definitions().size());
    return found.definitions();
  }

  private static List<Dependency> dependencies(String pom) {
    List<Dependency> found = new ArrayList<>();
    Matcher matcher = DEPENDENCY.matcher(pom);
    while (matcher.find()) {
      int line = pom.substring(0, matcher.start()).split("\n", -1).length;
      String scope = element(matcher.group(1), "scope", "compile");
      found.add(
          new Dependency(
              element(matcher.group(1), "groupId", ""),
              element(matcher.group(1), "artifactId", ""),
              element(matcher.group(1), "version", ""),
              scope,
              "jar",
              null,
              SourceLocation.ofLine("pom.xml", line),
              null));
    }
    return found;
  }

  private static String element(String xml, String name, String otherwise) {
    Matcher matcher = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xml);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
