package io.github.flinklint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs whole builds in turn, with and without the plugin, and writes what they cost. What is
 * compared stands in one table of one run: the machine may be a slow one or a busy one, and only
 * ratios are the same elsewhere.
 */
final class Benchmarks {

  private static final Path OUTPUT = Path.of(System.getProperty("bench.output")).toAbsolutePath();

  /** Where relative parts of the class path begin. */
  private static final Path HERE = Path.of("").toAbsolutePath();

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final boolean WITH_PEERS = Boolean.getBoolean("bench.peers");
  private static final String VERSION = System.getProperty("bench.version");
  private static final Path REPOSITORY = Path.of(System.getProperty("bench.repository"));

  private final Commands commands = new Commands(OUTPUT);
  private final Peers peers = new Peers(OUTPUT.resolve("peers"));
  private final StringBuilder page = new StringBuilder("# What flink-lint costs\n");
  private String pmdClassPath = "";
  private LintReport last = LintReport.EMPTY;

  private Benchmarks() {}

  /** All measurements that the system properties ask for. */
  public static void main(String[] args) throws Exception {
    new Benchmarks().measure();
  }

  private void measure() throws IOException, InterruptedException, RunnerException {
    Files.createDirectories(OUTPUT);
    EmptyPlugin.install(REPOSITORY);
    peers.writeRules();
    if (WITH_PEERS) {
      pmdClassPath = peers.pmdClassPath(commands, maven("-q", "-B"));
    }
    page.append("\nMedians of ").append(ROUNDS).append(" rounds, each with every run in turn; ");
    page.append("*added* and *ratio* are medians of pairs with the empty plugin.\n");
    for (String name : names("bench.trees")) {
      if (name.equals("jmh")) {
        new Runner(
                new OptionsBuilder()
                    .include("io.github.flinklint.bench")
                    .output(OUTPUT.resolve("jmh.txt").toString())
                    .build())
            .run();
      } else {
        Path folder = OUTPUT.resolve("tree-" + name);
        measure(GeneratedTree.write(TreeShape.named(name), folder));
      }
    }
    for (String name : names("bench.tree")) {
      Path tree = Path.of(name).toAbsolutePath();
      measure(RealTree.copy(tree, OUTPUT.resolve("copy-" + tree.getFileName())));
    }
  }

  private static List<String> names(String property) {
    String given = System.getProperty(property, "");
    return Arrays.stream(given.split(",", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private void measure(MeasuredTree tree) throws IOException, InterruptedException {
    Poms.write(tree, VERSION, peers);
    List<Variant> variants = new ArrayList<>(List.of(Variant.values()));
    boolean isSmall = tree.name().equals("S") || tree.name().equals("build");
    if (!WITH_PEERS || !isSmall) {
      variants.removeAll(Variant.PEERS);
    }
    if (!tree.phase().equals("validate")) {
      // A changed file is compiled again, which costs more than what is measured.
      variants.removeAll(List.of(Variant.JOB_CHANGED, Variant.OTHER_CHANGED));
    }
    Samples samples = new Samples();
    int edit = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      for (Variant variant : variants) {
        if (variant == Variant.JOB_CHANGED) {
          tree.changeJob(++edit);
        } else if (variant == Variant.OTHER_CHANGED) {
          tree.changeOther(round + 1);
        } else if (variant == Variant.COLD) {
          GeneratedTree.delete(tree.folder().resolve("target/flink-lint"));
        }
        // The first round fills the caches of the machine, and downloads what peers still lack.
        boolean isWarmUp = round == 0;
        boolean mayDownload = isWarmUp && Variant.PEERS.contains(variant);
        Cost cost = build(tree, variant, edit, mayDownload, Map.of());
        System.out.printf(
            Locale.ROOT,
            "%s %d: %s %.2f s%n",
            tree.name(),
            round,
            variant.label,
            cost.cpuSeconds());
        if (!isWarmUp) {
          samples.add(variant.label, cost);
        }
      }
      if (round > 0) {
        others(tree, round, samples);
      }
    }
    page.append(title(tree)).append('\n').append(samples.table(Variant.EMPTY.label));
    compare(samples);
    memory(tree, edit);
    Files.writeString(OUTPUT.resolve("benchmarks.md"), page);
    System.out.println(page);
  }

  private String title(MeasuredTree tree) throws IOException {
    List<Path> files;
    try (var all = Files.walk(tree.sources())) {
      files = all.filter(f -> f.toString().endsWith(".java")).toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return String.format(
        Locale.ROOT,
        "%n## %s: %d files, %.2f MB, %d jobs, %d findings, %d files parsed, mvn %s%n",
        tree.name(),
        files.size(),
        bytes / 1e6,
        last.jobs().size(),
        last.findings(),
        last.filesRead(),
        tree.phase());
  }

  private static Path report(MeasuredTree tree) {
    return tree.folder().resolve("target/flink-lint/flink-lint.json");
  }

  private static List<String> maven(String... words) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("bench.maven"));
    command.add("-Dmaven.repo.local=" + REPOSITORY);
    command.addAll(List.of(words));
    return command;
  }

  private Cost build(
      MeasuredTree tree,
      Variant variant,
      int edit,
      boolean mayDownload,
      Map<String, String> environment)
      throws IOException, InterruptedException {
    Files.deleteIfExists(report(tree));
    List<String> command = maven("-q", "-B", "-f", variant.pom, tree.phase());
    if (!mayDownload) {
      command.add("-o");
    }
    if (variant == Variant.SKIP) {
      command.add("-Dflinklint.skip=true");
    }
    Cost cost = commands.run(tree.folder(), environment, command);
    if (variant.isFlinkLint() && variant != Variant.SKIP) {
      last = LintReport.read(report(tree));
      tree.check(last, edit);
    } else if (Files.exists(report(tree))) {
      throw new IllegalStateException(variant + " wrote a report");
    }
    return cost;
  }

  /** What is no build: other programs on the same files. */
  private void others(MeasuredTree tree, int round, Samples samples)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    String sources = tree.sources().toString();
    for (String settings : List.of("lean", "plugin")) {
      List<String> parse =
          List.of(java, "-cp", classPath, ParseEverything.class.getName(), sources, settings);
      samples.add(parser(settings), commands.run(HERE, Map.of(), parse));
    }
    if (WITH_PEERS) {
      String cache = OUTPUT.resolve(tree.name() + ".pmd").toString();
      if (round == 1) {
        commands.run(HERE, Map.of(), peers.pmd(pmdClassPath, tree.sources(), cache));
      }
      List<String> whole = peers.pmd(pmdClassPath, tree.sources(), "");
      samples.add("PMD, a process", commands.run(HERE, Map.of(), whole));
      List<String> cached = peers.pmd(pmdClassPath, tree.sources(), cache);
      samples.add("PMD with its cache, a process", commands.run(HERE, Map.of(), cached));
    }
  }

  private static String parser(String settings) {
    return "JavaParser, everything, " + settings + " settings, a process";
  }

  private void compare(Samples samples) {
    double cold = samples.paired(Variant.COLD.label, Variant.EMPTY.label, (a, b) -> a - b);
    page.append('\n');
    for (String other : List.of(parser("lean"), parser("plugin"), "PMD, a process")) {
      if (samples.has(other)) {
        page.append(
            String.format(
                Locale.ROOT,
                "- added cold, in parts of %s: %.2f%n",
                other,
                cold / samples.cpu(other)));
      }
    }
  }

  /** In runs of their own, since the log costs something as well. */
  private void memory(MeasuredTree tree, int edit) throws IOException, InterruptedException {
    page.append("\n| run | peak heap MB | kept at most MB |\n| --- | --- | --- |\n");
    for (Variant variant : List.of(Variant.EMPTY, Variant.COLD, Variant.WARM)) {
      if (variant == Variant.COLD) {
        GeneratedTree.delete(tree.folder().resolve("target/flink-lint"));
      }
      Path log = OUTPUT.resolve("gc.log");
      Files.deleteIfExists(log);
      build(tree, variant, edit, false, Map.of("MAVEN_OPTS", Heap.options(log)));
      Heap heap = Heap.read(log);
      page.append(
          String.format(
              Locale.ROOT, "| %s | %d | %d |%n", variant.label, heap.peak(), heap.kept()));
    }
  }
}
