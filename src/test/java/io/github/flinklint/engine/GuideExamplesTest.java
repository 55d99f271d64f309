package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Found;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RestDefinitions;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.report.ConsoleReport;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guides do what the guides say. */
class GuideExamplesTest {

  private static final Path GUIDES = Path.of("src/site/markdown");

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.api.java.utils.ParameterTool;
      import org.apache.flink.streaming.api.environment.*;
      public class %s {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          %s
          env.execute();
        }
      }
      """;

  private static final String BY_CODE =
      """
      env.enableCheckpointing(300_000);
      env.getCheckpointConfig().setExternalizedCheckpointCleanup(
          CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
      env.getCheckpointConfig().setCheckpointStorage(
          ParameterTool.fromArgs(args).getRequired("checkpoint.path"));
      """;

  @TempDir private Path folder;

  private static List<String> blocks(String page, String language) throws IOException {
    String text = Files.readString(GUIDES.resolve(page)).replace("\r\n", "\n");
    List<String> blocks = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private AnalysisResult analyze(String name, String source, List<JobDefinition> definitions)
      throws IOException {
    Path root = folder.resolve("src/main/java");
    Path file = root.resolve("acme").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    SourceModule module = new SourceModule(".", List.of(root), List.of(), StandardCharsets.UTF_8);
    String jar = name.equals("OrdersJob") ? "orders-job" : "clicks-job";
    return Analyzer.analyze(
        new AnalysisRequest(
            folder,
            module,
            List.of(),
            "1.15.4",
            List.of(),
            definitions,
            new Reactor(
                List.of(new ReactorModule(".", jar, jar + "-1.0", List.of(root), null)), true),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT));
  }

  @Test
  void gettingStartedShowsWhatIsSaid() throws IOException {
    AnalysisResult result =
        analyze("OrdersJob", blocks("getting-started.md", "java").get(0), List.of());
    String said = new ConsoleReport(this::lines, "mvn").entries(result).get(0).text();
    assertEquals(blocks("getting-started.md", "text").get(0), "[ERROR] " + said + "\n");
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void jobDefinitionsOfTheGuideAreRight() throws IOException {
    List<String> terraform = blocks("job-definitions.md", "hcl");
    assertEquals(2, terraform.size());
    isSilent("OrdersJob", BY_CODE, terraform(terraform.get(0)));
    isSilent("ClicksJob", "", terraform(terraform.get(1)));
    Path body = folder.resolve("create.json");
    Files.writeString(body, blocks("job-definitions.md", "json").get(0));
    isSilent("OrdersJob", BY_CODE, RestDefinitions.read(folder, List.of(body)));
  }

  private Found terraform(String text) throws IOException {
    Path file = folder.resolve("main.tf");
    Files.writeString(file, text);
    return TerraformDefinitions.read(folder, List.of(file));
  }

  private void isSilent(String name, String statements, Found found) throws IOException {
    assertEquals(List.of(), found.problems());
    assertEquals(1, found.definitions().size());
    AnalysisResult result = analyze(name, JOB.formatted(name, statements), found.definitions());
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.problems());
    assertEquals("acme." + name, result.jobs().get(result.jobs().size() - 1).mainClass());
    Files.delete(folder.resolve("src/main/java/acme").resolve(name + ".java"));
  }
}
