package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.rules.RuleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repository taken as a bare folder, for projects that Maven cannot load: modules are the folders
 * with a {@code src/main} or a pom, versions and module dependencies are read from the text of the
 * poms.
 */
final class BareFolder {

  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>\\s*([^<\\s]+)\\s*</artifactId>");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "<((?:[\\w-]+[.-])*flink[\\w.-]*version|version\\.flink)>\\s*([^<\\s$]+)\\s*<");
  private static final Pattern DIRECT =
      Pattern.compile(
          "<groupId>\\s*org\\.apache\\.flink\\s*</groupId>\\s*<artifactId>\\s*flink-(?:streaming|java|core|clients|table)[^<]*</artifactId>"
              + "\\s*<version>\\s*([0-9][^<\\s]*)");

  private BareFolder() {}

  /** Analyses every module of the folder; results by the module's path. */
  static Map<String, AnalysisResult> analyze(Path root) throws IOException {
    Map<String, AnalysisResult> results = new TreeMap<>();
    for (AnalysisRequest request : requests(root)) {
      results.put(request.module().path(), Analyzer.analyze(request));
    }
    return results;
  }

  /** One request for each module of the folder. */
  static List<AnalysisRequest> requests(Path root) throws IOException {
    Map<Path, List<Path>> modules = modules(root);
    List<AnalysisRequest> requests = new ArrayList<>();
    Set<Path> all = withPom(root);
    all.addAll(modules.keySet());
    for (Path module : modules.keySet()) {
      List<SourceModule> upstream = new ArrayList<>();
      for (Path other : upstreamOf(module, all)) {
        upstream.add(module(root, other, modules.getOrDefault(other, List.of())));
      }
      requests.add(
          new AnalysisRequest(
              root,
              module(root, module, modules.getOrDefault(module, List.of())),
              upstream,
              flinkVersion(root, module),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              RuleOptions.DEFAULT));
    }
    return requests;
  }

  private static Map<Path, List<Path>> modules(Path root) throws IOException {
    Set<Path> sourceRoots = new TreeSet<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isDirectory)
          .filter(p -> p.endsWith("java") || p.endsWith("scala"))
          .filter(p -> p.getParent().endsWith("main") || isBelowSrc(p))
          .filter(p -> !p.getParent().endsWith("test") && !p.toString().contains("/target/"))
          .forEach(sourceRoots::add);
    }
    Map<Path, List<Path>> modules = new LinkedHashMap<>();
    for (Path source : sourceRoots) {
      Path around = source.getParent().getParent();
      modules
          .computeIfAbsent(
              around.endsWith("src") ? around.getParent() : around, m -> new ArrayList<>())
          .add(source);
    }
    return modules;
  }

  private static boolean isBelowSrc(Path folder) {
    Path around = folder.getParent().getParent();
    return around != null && around.endsWith("src");
  }

  /** Every folder with a pom, so that chains through modules without sources are followed. */
  private static Set<Path> withPom(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> p.endsWith("pom.xml"))
          .map(Path::getParent)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static SourceModule module(Path root, Path module, List<Path> sources) {
    String relative = root.relativize(module).toString().replace('\\', '/');
    return new SourceModule(
        relative.isEmpty() ? "." : relative,
        sources,
        List.of(module.resolve("src/main/resources"), module.resolve("src/main/java")),
        StandardCharsets.UTF_8);
  }

  private static List<Path> upstreamOf(Path module, Set<Path> all) throws IOException {
    Map<String, Path> byArtifact = new LinkedHashMap<>();
    for (Path other : all) {
      String artifact = artifactOf(other);
      if (artifact != null) {
        byArtifact.putIfAbsent(artifact, other);
      }
    }
    List<Path> found = new ArrayList<>();
    List<Path> open = new ArrayList<>(List.of(module));
    while (!open.isEmpty()) {
      Path next = open.remove(0);
      for (String artifact : effectiveDependenciesOf(next)) {
        Path other = byArtifact.get(artifact);
        if (other != null && !other.equals(module) && !found.contains(other)) {
          found.add(other);
          open.add(other);
        }
      }
    }
    return found;
  }

  private static String artifactOf(Path module) throws IOException {
    Path pom = module.resolve("pom.xml");
    if (!Files.exists(pom)) {
      return null;
    }
    String text =
        Files.readString(pom, StandardCharsets.ISO_8859_1)
            .replaceAll("(?s)<parent>.*?</parent>", "");
    Matcher matcher = ARTIFACT.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** With those of the parents in the folders above, which are inherited. */
  private static List<String> effectiveDependenciesOf(Path module) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path at = module; at != null && Files.exists(at.resolve("pom.xml")); at = at.getParent()) {
      found.addAll(dependenciesOf(at));
    }
    return found;
  }

  private static List<String> dependenciesOf(Path module) throws IOException {
    Path pom = module.resolve("pom.xml");
    List<String> found = new ArrayList<>();
    if (Files.exists(pom)) {
      String text =
          Files.readString(pom, StandardCharsets.ISO_8859_1)
              .replaceAll("(?s)<parent>.*?</parent>", "");
      Matcher matcher = ARTIFACT.matcher(text);
      boolean own = true;
      while (matcher.find()) {
        if (!own) {
          found.add(matcher.group(1));
        }
        own = false;
      }
    }
    return found;
  }

  /** The version that the nearest pom or Gradle file names. */
  private static String flinkVersion(Path root, Path module) throws IOException {
    for (Path folder = module;
        folder != null && folder.startsWith(root);
        folder = folder.getParent()) {
      for (String name :
          List.of("pom.xml", "build.gradle", "build.gradle.kts", "gradle.properties")) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          for (Pattern pattern : List.of(DIRECT, PROPERTY)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
              return matcher.group(matcher.groupCount());
            }
          }
          Matcher gradle = Pattern.compile("flinkVersion\\s*=\\s*['\"]([^'\"]+)").matcher(text);
          if (gradle.find()) {
            return gradle.group(1);
          }
        }
      }
    }
    return null;
  }
}
