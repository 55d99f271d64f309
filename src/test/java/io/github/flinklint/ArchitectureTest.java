package io.github.flinklint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The walls between the packages, and the size of what stands inside them.
 *
 * <p>Walls are layers and lists of what is allowed, because a ban on a package that does not exist
 * passes silently.
 */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.flinklint";

  private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));
  private static final int MAX_FILE_LINES = 600;
  private static final int MAX_METHOD_LINES = 60;

  /** What may be longer, as {@code package/File.java} or {@code package/File.java#method}: why. */
  private static final Map<String, String> MAY_BE_LONG = Map.of();

  /**
   * Each package with what it may use besides itself and {@code diagnostic}. Where one that it may
   * use speaks in the terms of a third, that is named as well: {@code value} and {@code apimodel}
   * in most lines, and for {@code goal} what a request to the engine consists of.
   *
   * <p>An empty layer fails, and so does a class in no layer.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("diagnostic", Set.of()),
          entry("value", Set.of()),
          entry("apimodel", Set.of("value")),
          entry("flinkapi", Set.of("value", "apimodel")),
          entry("suppression", Set.of()),
          entry("cache", Set.of()),
          entry("baseline", Set.of()),
          entry("source", Set.of("suppression", "cache")),
          entry("eval", Set.of("value", "apimodel", "source")),
          entry("config", Set.of("value", "apimodel", "flinkapi", "eval", "definition")),
          entry("platform", Set.of("value")),
          entry("definition", Set.of("value", "suppression")),
          entry("dependency", Set.of()),
          entry(
              "rules",
              Set.of(
                  "value",
                  "apimodel",
                  "flinkapi",
                  "config",
                  "platform",
                  "definition",
                  "dependency")),
          entry("report", Set.of()),
          entry(
              "engine",
              Set.of(
                  "value",
                  "apimodel",
                  "flinkapi",
                  "source",
                  "eval",
                  "config",
                  "platform",
                  "definition",
                  "dependency",
                  "rules",
                  "suppression",
                  "cache",
                  "report")),
          entry("mojo", Set.of()),
          entry(
              "goal",
              Set.of(
                  "mojo",
                  "value",
                  "platform",
                  "definition",
                  "dependency",
                  "rules",
                  "suppression",
                  "baseline",
                  "engine",
                  "report")));

  /** What is below all, and what another class loader loads than all else. */
  private static final Set<String> USE_NOTHING = Set.of("diagnostic", "mojo");

  /** The packages that may not know that Flink exists. */
  private static final Set<String> KNOW_NO_FLINK =
      Set.of("diagnostic", "value", "apimodel", "source", "eval", "platform", "report");

  private static final List<String> JDK_AND_OURSELVES =
      List.of(
          "java..",
          "javax.xml..",
          "org.w3c.dom..",
          "org.xml.sax..",
          "org.jspecify.annotations",
          ROOT + "..");

  @ArchTest static final ArchRule packagesUseOnlyWhatTheyMay = layers();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rulesTakeNothingButConstantsFromFlinkapi =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules..")
          .should()
          .accessTargetWhere(
              targetOwner(resideInAPackage(ROOT + ".flinkapi.."))
                  .and(describe("is no field", access -> !(access instanceof JavaFieldAccess))))
          .because("a rule names options; what calls do to them is told by the evaluation");

  @ArchTest
  static final ArchRule sourceAndEvalUseJavaParser =
      classes()
          .that()
          .resideInAnyPackage(ROOT + ".source..", ROOT + ".eval..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(jdkAnd("com.github.javaparser.."));

  @ArchTest
  static final ArchRule goalsUseMaven =
      classes()
          .that()
          .resideInAnyPackage(ROOT + ".mojo..", ROOT + ".goal..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              jdkAnd(
                  "org.apache.maven..",
                  "org.codehaus.plexus..",
                  "org.eclipse.aether..",
                  "javax.inject"));

  @ArchTest
  static final ArchRule definitionAndBaselineUseJackson =
      classes()
          .that()
          .resideInAnyPackage(ROOT + ".definition", ROOT + ".baseline")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(jdkAnd("com.fasterxml.jackson.core.."));

  @ArchTest
  static final ArchRule allOthersUseOnlyTheJdk =
      classes()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".source..",
              ROOT + ".eval..",
              ROOT + ".definition",
              ROOT + ".baseline",
              ROOT + ".mojo..",
              ROOT + ".goal..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(jdkAnd());

  /** ArchUnit sees no string literals, so this one reads the text. */
  @Test
  void flinkIsNamedOnlyWhereItIsKnown() throws IOException {
    var named = new ArrayList<String>();
    for (String name : new TreeSet<>(KNOW_NO_FLINK)) {
      List<Path> files = javaFiles(SOURCES.resolve(name));
      assertFalse(files.isEmpty(), "no sources found of package " + name);
      for (Path file : files) {
        if (Files.readString(file).contains("org.apache.flink")) {
          named.add(nameOf(file));
        }
      }
    }
    // The list of what the cluster brings names artifacts, and these have a group.
    assertEquals(
        List.of("platform/ClusterArtifacts.java"),
        named,
        "only flinkapi and config know names of Flink");
  }

  @Test
  void filesAndMethodsAreShort() throws IOException {
    var tooLong = new TreeMap<String, Integer>();
    var parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE));
    for (Path file : javaFiles(SOURCES)) {
      int lines = Files.readAllLines(file).size();
      if (lines > MAX_FILE_LINES) {
        tooLong.put(nameOf(file), lines);
      }
      CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
      for (Node member : unit.findAll(Node.class, ArchitectureTest::holdsStatements)) {
        int length = member.getRange().orElseThrow().getLineCount();
        if (length > MAX_METHOD_LINES) {
          tooLong.merge(nameOf(file) + "#" + nameOf(member), length, Math::max);
        }
      }
    }

    var excused = new TreeSet<>(MAY_BE_LONG.keySet());
    excused.removeAll(tooLong.keySet());
    assertEquals(Set.of(), excused, "no longer too long: take it out of MAY_BE_LONG");

    tooLong.keySet().removeAll(MAY_BE_LONG.keySet());
    assertEquals(
        Map.of(),
        tooLong,
        "longer than a file (%d lines) or a method (%d) may be: split it, or say why not"
            .formatted(MAX_FILE_LINES, MAX_METHOD_LINES));
  }

  private static LayeredArchitecture layers() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture();
    for (String name : MAY_USE.keySet()) {
      layers = layers.layer(name).definedBy(ROOT + "." + name + "..");
    }
    for (var row : MAY_USE.entrySet()) {
      var usable = new TreeSet<>(row.getValue());
      if (!USE_NOTHING.contains(row.getKey())) {
        usable.add("diagnostic");
      }
      var wall = layers.whereLayer(row.getKey());
      layers =
          usable.isEmpty()
              ? wall.mayNotAccessAnyLayer()
              : wall.mayOnlyAccessLayers(usable.toArray(String[]::new));
    }
    return layers.as("each package uses only what its line in MAY_USE names");
  }

  private static String[] jdkAnd(String... libraries) {
    return Stream.concat(JDK_AND_OURSELVES.stream(), Stream.of(libraries)).toArray(String[]::new);
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String nameOf(Path file) {
    return SOURCES.relativize(file).toString().replace('\\', '/');
  }

  private static boolean holdsStatements(Node node) {
    return node instanceof CallableDeclaration<?>
        || node instanceof CompactConstructorDeclaration
        || node instanceof InitializerDeclaration;
  }

  private static String nameOf(Node member) {
    return member instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "initializer";
  }
}
