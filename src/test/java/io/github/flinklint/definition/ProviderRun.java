package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads whatever a copy of the Terraform provider's repository says of Flink Jar jobs: its
 * examples, its pages, the configurations of its acceptance tests. {@code ProviderRun REPOSITORY
 * WORK}, where WORK is a folder to write snippets to. Run by hand; tells jobs, values and problems.
 */
final class ProviderRun {

  /** A resource of either provider, not a data source. */
  private static final Pattern JOB =
      Pattern.compile("resource\\s+\"(huaweicloud|hcso)_dli_flinkjar_job\"");

  private static final Pattern FENCE =
      Pattern.compile("```(?:hcl|terraform)\\R(.*?)```", Pattern.DOTALL);

  private static final Pattern RAW_STRING = Pattern.compile("`([^`]*)`");

  /** A verb of Go's formats, which stands for what the test puts there: a line or a word. */
  private static final Pattern VERB = Pattern.compile("%(?:\\[\\d+])?[a-z]");

  private static final Pattern VERB_LINE = Pattern.compile("(?m)^\\s*%(?:\\[\\d+])?s\\s*$");

  private final Path work;
  private final Map<String, int[]> fields = new TreeMap<>();
  private int jobs;
  private int known;
  private int open;
  private int snippets;
  private final List<String> problems = new ArrayList<>();

  private ProviderRun(Path work) {
    this.work = work;
  }

  public static void main(String[] args) throws IOException {
    Path repository = Path.of(args[0]);
    ProviderRun run = new ProviderRun(Path.of(args[1]));
    run.folders(repository);
    run.snippets(repository, ".md", FENCE);
    run.snippets(repository, "_test.go", RAW_STRING);
    System.out.printf(
        "%d snippets, %d jobs, %d values known, %d with something open, %d problems%n",
        run.snippets, run.jobs, run.known, run.open, run.problems.size());
    run.fields.forEach(
        (name, n) -> System.out.printf("%-28s %d known, %d open%n", name, n[0], n[1]));
    run.problems.forEach(System.out::println);
  }

  /** Folders of Terraform as they are. */
  private void folders(Path repository) throws IOException {
    List<Path> files = TerraformFiles.below(repository);
    add(TerraformDefinitions.read(repository, files), "examples");
  }

  /** What is written inside of other files, each piece by itself. */
  private void snippets(Path repository, String ending, Pattern piece) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(repository)) {
      files = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
    for (Path file : files) {
      Matcher matcher = piece.matcher(Files.readString(file));
      while (matcher.find()) {
        if (JOB.matcher(matcher.group(1)).find()) {
          snippet(file, matcher.group(1));
        }
      }
    }
  }

  private void snippet(Path file, String text) throws IOException {
    Path folder = Files.createDirectories(work.resolve("snippet" + ++snippets));
    String plain = VERB.matcher(VERB_LINE.matcher(text).replaceAll("")).replaceAll("word");
    Files.writeString(folder.resolve("main.tf"), plain);
    add(TerraformDefinitions.read(folder, TerraformFiles.below(folder)), file.toString());
  }

  private void add(Found found, String from) {
    for (Problem problem : found.problems()) {
      problems.add(from + ": " + problem);
    }
    for (JobDefinition job : found.definitions()) {
      jobs++;
      job.fields().forEach((field, given) -> count(field.name(), given));
      job.runtimeConfig().entries().forEach(e -> count("RUNTIME_CONFIG", e.value()));
    }
  }

  private void count(String name, Given given) {
    boolean isKnown =
        given.value() instanceof Constant
            || (given.value() instanceof Text text && text.isConstant());
    fields.computeIfAbsent(name, n -> new int[2])[isKnown ? 0 : 1]++;
    known += isKnown ? 1 : 0;
    open += isKnown ? 0 : 1;
  }
}
