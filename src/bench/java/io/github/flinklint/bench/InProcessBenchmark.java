package io.github.flinklint.bench;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.flinkapi.EnvironmentNames;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parts of an analysis in a warm JVM: what grows where something is made slower by accident.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InProcessBenchmark {

  private Path folder;
  private GeneratedTree small;
  private GeneratedTree large;
  private Text path;

  /** Writes the trees. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("flink-lint-bench");
    small = GeneratedTree.write(TreeShape.S, folder.resolve("S"));
    large = GeneratedTree.write(TreeShape.M, folder.resolve("M"));
    path = Text.of("obs://acme-flink/checkpoints/orders/v1");
  }

  /** Deletes the trees. */
  @TearDown
  public void delete() throws IOException {
    GeneratedTree.delete(folder);
  }

  private static SourceTree screen(GeneratedTree tree) {
    SourceRoot root = new SourceRoot(tree.sources(), StandardCharsets.UTF_8, true);
    return new SourceTree(tree.folder(), List.of(root), EnvironmentNames.ALL);
  }

  /** Lists and screens 1,000 files. */
  @Benchmark
  public SourceTree screen() {
    return screen(large);
  }

  /** Lists, screens and parses 10 files. */
  @Benchmark
  public int parse() {
    SourceTree tree = screen(small);
    tree.files().forEach(tree::parse);
    return tree.uses().size();
  }

  /** All that happens to one job, from its files to findings. */
  @Benchmark
  public AnalysisResult analyze() {
    SourceModule module =
        new SourceModule(".", List.of(small.sources()), List.of(), StandardCharsets.UTF_8);
    return Analyzer.analyze(
        new AnalysisRequest(
            small.folder(),
            module,
            List.of(),
            "1.17.2",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT));
  }

  /** Reads a checkpoint path. */
  @Benchmark
  public CheckpointPath path() {
    return CheckpointPath.of(path);
  }
}
