package io.github.flinklint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a folder that was given by hand, all of its Java files as the sources of one module: no
 * pom of it is asked for, so that nothing has to be downloaded.
 */
final class RealTree implements MeasuredTree {

  private final String name;
  private final Path folder;
  private String jobFile = "";
  private Path other = Path.of("");
  private List<ExpectedJob> jobs = List.of();

  private RealTree(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /** Copies the Java files of a tree. */
  static RealTree copy(Path tree, Path folder) throws IOException {
    GeneratedTree.delete(folder);
    Files.createDirectories(folder.resolve(".git"));
    RealTree copy = new RealTree(String.valueOf(tree.getFileName()), folder);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(tree)) {
      all.filter(f -> f.toString().endsWith(".java") && Files.isRegularFile(f)).forEach(files::add);
    }
    for (Path file : files) {
      Path target = copy.sources().resolve(tree.relativize(file));
      Files.createDirectories(target.getParent());
      try (InputStream content = Files.newInputStream(file)) {
        Files.copy(content, target);
      }
      Files.setLastModifiedTime(target, Files.getLastModifiedTime(file));
    }
    copy.other = copy.otherFile();
    return copy;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Path sources() {
    return folder.resolve("sources");
  }

  @Override
  public String phase() {
    return "validate";
  }

  @Override
  public void changeJob(int edit) throws IOException {
    append(jobFile.isEmpty() ? other : folder.resolve(jobFile), edit);
  }

  @Override
  public void changeOther(int edit) throws IOException {
    append(other, edit);
  }

  /** A file that says nothing of a stream or a job, most likely one that no job reaches. */
  private Path otherFile() throws IOException {
    try (Stream<Path> all = Files.walk(sources())) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!text.contains("nvironment") && !text.contains("main") && !text.contains("eckpoint")) {
          return file;
        }
      }
    }
    throw new IllegalStateException("every file names an environment");
  }

  private static void append(Path file, int edit) throws IOException {
    Files.writeString(file, "\n// edit " + edit + "\n", StandardOpenOption.APPEND);
  }

  /** Nobody knows the right answer, but it does not change from run to run. */
  @Override
  public void check(LintReport report, int edit) {
    if (jobFile.isEmpty() && !report.files().isEmpty()) {
      jobFile = report.files().get(0);
      jobs = report.jobs();
    }
    if (!jobs.equals(report.jobs())) {
      throw new IllegalStateException("the answer changes: " + jobs + ", then " + report.jobs());
    }
  }
}
