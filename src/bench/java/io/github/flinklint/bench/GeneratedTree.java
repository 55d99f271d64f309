package io.github.flinklint.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A project with jobs of known shape, the same bytes each time that it is made. */
final class GeneratedTree implements MeasuredTree {

  private static final int FILES_IN_PACKAGE = 40;
  private static final List<JobShape> SHAPES = List.of(JobShape.values());

  private final TreeShape shape;
  private final Path folder;
  private final SourceText text;
  private final List<GeneratedJob> jobs = new ArrayList<>();
  private String unreached = "";
  private String unreachedText = "";

  private GeneratedTree(TreeShape shape, Path folder) {
    this.shape = shape;
    this.folder = folder;
    this.text = new SourceText(new Random(shape.files()));
  }

  /** Writes a project anew; what was in the folder is deleted. */
  static GeneratedTree write(TreeShape shape, Path folder) throws IOException {
    GeneratedTree tree = new GeneratedTree(shape, folder);
    delete(folder);
    tree.writeSources();
    return tree;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void writeSources() throws IOException {
    // Paths in reports are relative to the project, whatever repository it happens to lie in.
    Files.createDirectories(folder.resolve(".git"));
    Map<String, String> shared = SharedSources.of(shapes());
    for (Map.Entry<String, String> file : shared.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    int plain = shape.files() - shared.size() - shape.naming() - shape.jobs();
    writeMany("records", "Record", plain, text::plain);
    List<String> operators = writeMany("operators", "Operator", shape.naming(), text::naming);
    for (int i = 0; i < shape.jobs(); i++) {
      JobShape jobShape = shapes().get(i);
      String first = operators.get(i * 7 % operators.size());
      String second = operators.get((i * 7 + 1) % operators.size());
      GeneratedJob job = new GeneratedJob(i + 1, jobShape, List.of(first, second));
      jobs.add(job);
      write(job.file().toString(), job.source(GeneratedJob.INTERVAL));
    }
  }

  /** The single job of the smallest tree goes through a helper, as most do. */
  private List<JobShape> shapes() {
    List<JobShape> shapes = new ArrayList<>();
    for (int i = 0; i < shape.jobs(); i++) {
      shapes.add(SHAPES.get((i + 1) % SHAPES.size()));
    }
    return shapes;
  }

  /** A writer of a class of some size. */
  private interface Writer {
    String write(String packageName, String className, int bytes);
  }

  private List<String> writeMany(String part, String prefix, int count, Writer writer)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String packageName = String.format(Locale.ROOT, "acme.%s.p%03d", part, i / FILES_IN_PACKAGE);
      String name = String.format(Locale.ROOT, "%s%05d", prefix, i);
      String written = writer.write(packageName, name, shape.bytes());
      names.add(packageName + "." + name);
      String file = packageName.replace('.', '/') + "/" + name + ".java";
      write(file, written);
      if (part.equals("records") && i == 0) {
        unreached = file;
        unreachedText = written;
      }
    }
    return names;
  }

  /** Files are old, as in a checkout: a file just written may be looked at with more care. */
  private void write(String file, String content) throws IOException {
    Path path = sources().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  @Override
  public String name() {
    return shape.name();
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Path sources() {
    return folder.resolve("src/main/java");
  }

  @Override
  public String phase() {
    return shape.phase();
  }

  @Override
  public void changeJob(int edit) throws IOException {
    GeneratedJob job = jobs.get(0);
    Files.writeString(sources().resolve(job.file()), job.source(interval(edit)));
  }

  @Override
  public void changeOther(int edit) throws IOException {
    String changed = unreachedText.replace("int LIMIT = ", "int LIMIT = " + edit);
    Files.writeString(sources().resolve(unreached), changed);
  }

  private static long interval(int edit) {
    return GeneratedJob.INTERVAL + 1000L * edit;
  }

  @Override
  public void check(LintReport report, int edit) {
    List<ExpectedJob> expected = new ArrayList<>();
    for (GeneratedJob job : jobs) {
      expected.add(job.expected(interval(job.number() == 1 ? edit : 0)));
    }
    if (!expected.equals(report.jobs())) {
      throw new IllegalStateException(
          "wrong answer: expected " + expected + " but the report says " + report.jobs());
    }
  }
}
