package io.github.flinklint.engine;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.eval.Forced;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.flinkapi.ClusterConfiguration;
import io.github.flinklint.flinkapi.EnvironmentNames;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.RocksDbModel;
import io.github.flinklint.report.JsonReport;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.source.EveryFile;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceUnit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for crashes in folders of Java sources, each a repository or the sources of a jar: analyses
 * each module as it is, then with the tests among its sources, then evaluates every method of every
 * file by itself. Writes a line for each folder and each way to fail. Run by hand with the heap
 * that is to suffice: {@code CrashRun FOLDER...}.
 */
final class CrashRun {

  /** Steps for each entry: most methods end within. */
  private static final int STEPS = 4_000;

  /** Files whose trees are held at a time. */
  private static final int BATCH = 100;

  private static final long STACK_BYTES = 512L << 20;
  private static final long SLOW_NANOS = 10_000_000_000L;

  private static final String ROW = "%-50s %7d %8d %8d %8d %6d %6d %6d %6d %7d %7d%n";

  private final Map<String, Integer> failures = new TreeMap<>();
  private int files;
  private int unparsed;
  private int methods;
  private int entries;
  private int exhausted;
  private int exceptions;
  private int overflows;
  private int internal;

  private CrashRun() {}

  public static void main(String[] args) throws Exception {
    System.out.printf(
        "%-50s %7s %8s %8s %8s %6s %6s %6s %6s %7s %7s%n",
        "folder", "files", "methods", "entries", "budget", "thrown", "deep", "intern", "MB",
        "MB all", "CPU s");
    CrashRun all = new CrashRun();
    for (String folder : args) {
      Thread worker = new Thread(null, () -> all.folder(Path.of(folder)), "crash", STACK_BYTES);
      worker.start();
      worker.join();
    }
    System.out.printf(
        ROW,
        "all",
        all.files,
        all.methods,
        all.entries,
        all.exhausted,
        all.exceptions,
        all.overflows,
        all.internal,
        0,
        0,
        cpuSeconds());
    System.out.println(all.unparsed + " files without a tree");
    all.failures.forEach((how, count) -> System.out.println(count + " x " + how));
  }

  private void folder(Path folder) {
    long cpu = cpuSeconds();
    CrashRun own = new CrashRun();
    long asItIs = 0;
    resetPeak();
    try {
      Path root = folder.toAbsolutePath().normalize();
      List<AnalysisRequest> modules = BareFolder.requests(root);
      if (modules.isEmpty()) {
        modules = List.of(bare(root));
      }
      Workspace workspace = Workspace.alone();
      for (AnalysisRequest module : modules) {
        own.analyze(module, workspace);
      }
      asItIs = peak();
      for (AnalysisRequest module : modules) {
        AnalysisRequest whole = withTests(module);
        if (!whole.module().equals(module.module())) {
          own.analyze(whole, workspace);
        }
      }
      own.force(root);
    } catch (IOException | RuntimeException | Error e) {
      own.failed("the folder " + folder.getFileName(), e);
    }
    System.out.printf(
        ROW,
        folder.getFileName(),
        own.files,
        own.methods,
        own.entries,
        own.exhausted,
        own.exceptions,
        own.overflows,
        own.internal,
        asItIs,
        peak(),
        cpuSeconds() - cpu);
    add(own);
  }

  private void add(CrashRun other) {
    files += other.files;
    unparsed += other.unparsed;
    methods += other.methods;
    entries += other.entries;
    exhausted += other.exhausted;
    exceptions += other.exceptions;
    overflows += other.overflows;
    internal += other.internal;
    other.failures.forEach((how, count) -> failures.merge(how, count, Integer::sum));
  }

  private static AnalysisRequest bare(Path root) {
    SourceModule module =
        new SourceModule(".", List.of(root), List.of(root), StandardCharsets.UTF_8);
    return request(root, module, List.of(), null);
  }

  private static AnalysisRequest request(
      Path root, SourceModule module, List<SourceModule> upstream, String version) {
    return new AnalysisRequest(
        root,
        module,
        upstream,
        version,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RuleOptions.DEFAULT);
  }

  /** With every folder of Java sources beside the main one. */
  private static AnalysisRequest withTests(AnalysisRequest request) throws IOException {
    SourceModule module = request.module();
    List<Path> roots = new ArrayList<>(module.sourceRoots());
    Path src = request.repositoryRoot().resolve(module.path()).resolve("src");
    if (Files.isDirectory(src)) {
      try (Stream<Path> kinds = Files.list(src)) {
        kinds
            .map(kind -> kind.resolve("java"))
            .filter(java -> Files.isDirectory(java) && !roots.contains(java))
            .sorted()
            .forEach(roots::add);
      }
    }
    return request(
        request.repositoryRoot(),
        new SourceModule(module.path(), roots, module.resourceRoots(), module.encoding()),
        request.upstream(),
        request.flinkVersion());
  }

  private void analyze(AnalysisRequest request, Workspace workspace) {
    long start = System.nanoTime();
    String name = request.repositoryRoot().getFileName() + "/" + request.module().path();
    try {
      AnalysisResult result =
          Analyzer.judge(
              request,
              Analyzer.examine(request, workspace),
              ModuleContents.ofDeclared(request.dependencies()),
              List.of());
      JsonReport.render(result, "test", null);
      for (Problem problem : result.problems()) {
        if (problem.kind() == Problem.Kind.INTERNAL) {
          internal++;
          note("internal: " + problem.message() + " at " + problem.location().brief(), name);
        }
      }
    } catch (RuntimeException | Error e) {
      failed(name, e.getCause() == null ? e : e.getCause());
    }
    slow(name, start);
  }

  private void force(Path root) throws IOException {
    SourceStore store = new SourceStore(EnvironmentNames.ALL, null);
    SourceRoot all = new SourceRoot(root, StandardCharsets.UTF_8, true);
    List<ApiModel> models =
        List.of(
            FlinkModel.forVersion(Version.parse("1.20.0"), ClusterConfiguration.NONE),
            RocksDbModel.INSTANCE,
            JdkModel.INSTANCE);
    int count = new SourceTree(root, List.of(all), store).files().size();
    for (int from = 0; from < count; from += BATCH) {
      SourceTree tree = new SourceTree(root, List.of(all), store);
      Forced forced = new Forced(tree, models, STEPS, this::failed);
      for (SourceFile file : tree.files().subList(from, Math.min(count, from + BATCH))) {
        force(tree, file, forced);
      }
      methods += forced.methods();
      entries += forced.entries();
      exhausted += forced.exhausted();
    }
  }

  private void force(SourceTree tree, SourceFile file, Forced forced) throws IOException {
    long start = System.nanoTime();
    files++;
    try {
      SourceUnit unit = EveryFile.read(tree, file);
      if (unit == null) {
        unparsed++;
      } else {
        tree.typesOf(file).forEach(forced::every);
      }
    } catch (RuntimeException | Error e) {
      failed(file.relative(), e);
    }
    slow(file.relative(), start);
  }

  private void failed(String where, Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      overflows++;
    } else {
      exceptions++;
    }
    StackTraceElement[] stack = thrown.getStackTrace();
    String head =
        Arrays.stream(stack)
            .limit(thrown instanceof StackOverflowError ? 12 : 7)
            .map(
                at ->
                    "\n      "
                        + at.getClassName()
                        + "."
                        + at.getMethodName()
                        + ":"
                        + at.getLineNumber())
            .collect(Collectors.joining());
    note(thrown.getClass().getName() + ": " + thrown.getMessage() + head, where);
  }

  private void note(String how, String where) {
    if (failures.merge(how, 1, Integer::sum) <= 3) {
      System.out.println("  " + where + ": " + how);
    }
  }

  private static void slow(String what, long start) {
    long took = System.nanoTime() - start;
    if (took > SLOW_NANOS) {
      System.out.println("  " + what + " took " + took / 1_000_000_000L + " s");
    }
  }

  private static long cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000_000L;
  }

  private static void resetPeak() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** In megabytes, what was not yet collected included. */
  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes >> 20;
  }
}
