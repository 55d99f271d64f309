package io.github.flinklint.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A job that is run by real Flink and analysed from its sources. The header of its main file, in
 * line comments, says what it shows and how it is run; see {@code src/test/jobs/README.md}.
 *
 * @param name group and name, for example {@code strings/SplitWithLimit}
 * @param mainClass qualified name of its main class
 * @param constructs what it shows, the main one first
 * @param versions ranges of versions, as written; empty for all
 * @param runs how it is started, at least once
 * @param context false where it makes environments of its own, for which there may be no context
 * @param table true where it needs a planner
 * @param exceptions facts that may stay unknown, each with the reason
 * @param sources its files, path to text
 * @param resources its class-path resources, name to text
 */
record TestJob(
    String name,
    String mainClass,
    List<String> constructs,
    String versions,
    List<Run> runs,
    boolean context,
    boolean table,
    Map<String, String> exceptions,
    Map<String, String> sources,
    Map<String, String> resources) {

  /**
   * One start of a job.
   *
   * @param properties system properties, {@code key=value}
   * @param runtime the cluster's configuration, {@code key=value}
   * @param arguments the program's arguments
   */
  record Run(List<String> properties, List<String> runtime, List<String> arguments) {

    boolean isBare() {
      return properties.isEmpty() && arguments.isEmpty();
    }

    @Override
    public String toString() {
      return (properties.isEmpty() ? "" : properties + " ")
          + (runtime.isEmpty() ? "" : "{" + String.join(" ", runtime) + "} ")
          + String.join(" ", arguments);
    }
  }

  /** True where it is written for this version. */
  boolean isFor(FlinkVersion version) {
    if (versions.isEmpty()) {
      return true;
    }
    int number = FlinkVersion.number(version.name());
    for (String range : versions.split(",", -1)) {
      String[] ends = range.strip().split("\\.\\.", -1);
      if (FlinkVersion.number(ends[0].strip()) <= number
          && number <= FlinkVersion.number(ends[ends.length - 1].strip())) {
        return true;
      }
    }
    return false;
  }

  /** Every job below a folder, in the order of their names. */
  static List<TestJob> readAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, TestJob> jobs = new TreeMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        if (text.lines().anyMatch(l -> l.startsWith("// run:"))) {
          TestJob job = read(folder, file, text);
          jobs.put(job.name(), job);
        }
      }
      return List.copyOf(jobs.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestJob read(Path folder, Path file, String text) throws IOException {
    String simple = file.getFileName().toString().replace(".java", "");
    Map<String, String> sources = new TreeMap<>();
    boolean hasFolder = file.getParent().getFileName().toString().equals(simple);
    if (hasFolder) {
      try (Stream<Path> parts = Files.walk(file.getParent())) {
        for (Path part : parts.filter(f -> f.toString().endsWith(".java")).toList()) {
          add(sources, part.getFileName().toString(), Files.readString(part));
        }
      }
    } else {
      add(sources, simple + ".java", text);
    }
    Path group = hasFolder ? file.getParent().getParent() : file.getParent();
    return parse(
        folder.relativize(group).resolve(simple).toString().replace('\\', '/'), text, sources);
  }

  private static void add(Map<String, String> sources, String fileName, String text) {
    sources.put(packageOf(text).replace('.', '/') + "/" + fileName, text);
  }

  private static String packageOf(String text) {
    return text.lines()
        .filter(l -> l.startsWith("package "))
        .map(l -> l.substring(8, l.indexOf(';')).strip())
        .findFirst()
        .orElseThrow();
  }

  /** A job from the text of its main file and all its files. */
  static TestJob parse(String name, String text, Map<String, String> sources) {
    List<String> constructs = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    Map<String, String> exceptions = new LinkedHashMap<>();
    Map<String, StringBuilder> resources = new LinkedHashMap<>();
    StringBuilder resource = new StringBuilder();
    Map<String, String> single = new LinkedHashMap<>();
    for (String line : text.lines().takeWhile(l -> !l.startsWith("package ")).toList()) {
      if (line.startsWith("//|")) {
        resource.append(line.length() > 3 ? line.substring(4) : "").append('\n');
        continue;
      }
      int colon = line.indexOf(':');
      if (!line.startsWith("// ") || colon < 0) {
        continue;
      }
      String key = line.substring(3, colon);
      String value = line.substring(colon + 1).strip();
      switch (key) {
        case "construct" ->
            Stream.of(value.split(",", -1)).map(String::strip).forEach(constructs::add);
        case "run" -> runs.add(run(value));
        case "exception" -> {
          String[] halves = value.split(" because ", 2);
          Stream.of(halves[0].split(",", -1)).forEach(f -> exceptions.put(f.strip(), halves[1]));
        }
        case "resource" -> {
          resource = new StringBuilder();
          resources.put(value, resource);
        }
        default -> single.put(key, value);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    resources.forEach((k, v) -> texts.put(k, v.toString()));
    String simple = name.substring(name.lastIndexOf('/') + 1);
    return new TestJob(
        name,
        packageOf(text) + "." + simple,
        List.copyOf(constructs),
        single.getOrDefault("flink", ""),
        List.copyOf(runs),
        !single.getOrDefault("context", "").equals("none"),
        single.getOrDefault("table", "").equals("yes"),
        exceptions,
        sources,
        texts);
  }

  private static Run run(String written) {
    List<String> properties = List.of();
    List<String> runtime = List.of();
    String rest = written;
    if (rest.startsWith("[")) {
      int end = rest.indexOf(']');
      properties = words(rest.substring(1, end));
      rest = rest.substring(end + 1).strip();
    }
    if (rest.startsWith("{")) {
      int end = rest.indexOf('}');
      runtime = words(rest.substring(1, end));
      rest = rest.substring(end + 1);
    }
    return new Run(properties, runtime, words(rest));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }

  @Override
  public String toString() {
    return name;
  }
}
