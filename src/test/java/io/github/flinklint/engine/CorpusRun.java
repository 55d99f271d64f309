package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Analyses a folder of repositories, each named {@code OWNER+NAME}, as bare folders, and writes one
 * JSON report for each module, named so that the scorer of the corpus reads them. Run by hand:
 * {@code CorpusRun REPOSITORIES REPORTS [NAME...]}.
 */
final class CorpusRun {

  private CorpusRun() {}

  public static void main(String[] args) throws IOException {
    Path reports = Files.createDirectories(Path.of(args[1]));
    List<String> names = List.of(args).subList(2, args.length);
    try (Stream<Path> repositories = Files.list(Path.of(args[0]))) {
      for (Path repository : repositories.filter(Files::isDirectory).sorted().toList()) {
        String name = repository.getFileName().toString();
        if (names.isEmpty() || names.contains(name)) {
          run(repository, name, reports);
        }
      }
    }
  }

  private static void run(Path repository, String name, Path reports) throws IOException {
    long start = System.nanoTime();
    int jobs = 0;
    Map<String, AnalysisResult> results = BareFolder.analyze(repository.toAbsolutePath());
    for (Map.Entry<String, AnalysisResult> result : results.entrySet()) {
      String module = result.getKey().replaceAll("[^A-Za-z0-9.-]", "_");
      jobs += result.getValue().jobs().size();
      Files.writeString(
          reports.resolve(
              name.replaceAll("~.*", "") + "~" + name.replaceAll(".*~", "") + module + ".json"),
          JsonReport.render(result.getValue(), "test", null));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println(
        name + ": " + results.size() + " modules, " + jobs + " jobs, " + millis + " ms");
  }
}
