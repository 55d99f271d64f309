package io.github.flinklint;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals of the plugin with their parameters, as the sources of the goals declare them. */
final class Goals {

  private static final Path MOJOS = Path.of("src/main/java/io/github/flinklint/mojo");

  /**
   * A parameter.
   *
   * @param name as the guides call it: what follows {@code flinklint.} on the command line, or the
   *     element where it cannot be given there
   * @param element its element in the configuration
   * @param onCommandLine whether it can be given there
   * @param defaultValue as declared; empty where none is
   */
  record Parameter(String name, String element, boolean onCommandLine, String defaultValue) {}

  private static Map<String, Map<String, Parameter>> known = Map.of();

  private Goals() {}

  /** Goal to its parameters by their elements. */
  static synchronized Map<String, Map<String, Parameter>> all() throws IOException {
    if (known.isEmpty()) {
      known = read();
    }
    return known;
  }

  private static Map<String, Map<String, Parameter>> read() throws IOException {
    Map<String, ClassOrInterfaceDeclaration> classes = classes();
    Map<String, Map<String, Parameter>> goals = new TreeMap<>();
    for (ClassOrInterfaceDeclaration type : classes.values()) {
      String goal = goalOf(type);
      if (goal != null) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (ClassOrInterfaceDeclaration c = type; c != null; c = superclass(c, classes)) {
          c.getFields().forEach(field -> add(field, parameters));
        }
        goals.put(goal, parameters);
      }
    }
    return goals;
  }

  /** The parameters of all goals, by the name that the guides use. */
  static Map<String, Parameter> parameters() throws IOException {
    Map<String, Parameter> all = new TreeMap<>();
    for (Map<String, Parameter> goal : all().values()) {
      for (Parameter parameter : goal.values()) {
        // One name may be two parameters, for the configuration and for the command line.
        all.merge(parameter.name(), parameter, (a, b) -> a.onCommandLine() ? a : b);
      }
    }
    return all;
  }

  /** The elements of a class that the configuration is read into. */
  static Set<String> elementsOf(String type) throws IOException {
    ClassOrInterfaceDeclaration declaration = classes().get(type);
    if (declaration == null) {
      throw new IllegalArgumentException(type);
    }
    return declaration.getFields().stream()
        .filter(field -> !field.isStatic())
        .map(field -> field.getVariable(0).getNameAsString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, ClassOrInterfaceDeclaration> classes() throws IOException {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    Map<String, ClassOrInterfaceDeclaration> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(MOJOS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
        unit.findAll(ClassOrInterfaceDeclaration.class)
            .forEach(type -> classes.putIfAbsent(type.getNameAsString(), type));
      }
    }
    return classes;
  }

  private static ClassOrInterfaceDeclaration superclass(
      ClassOrInterfaceDeclaration type, Map<String, ClassOrInterfaceDeclaration> classes) {
    List<String> names = type.getExtendedTypes().stream().map(t -> t.getNameAsString()).toList();
    return names.isEmpty() ? null : classes.get(names.get(0));
  }

  private static String goalOf(ClassOrInterfaceDeclaration type) {
    return type.getAnnotationByName("Mojo").map(mojo -> member(mojo, "name")).orElse(null);
  }

  private static void add(FieldDeclaration field, Map<String, Parameter> parameters) {
    AnnotationExpr annotation = field.getAnnotationByName("Parameter").orElse(null);
    if (annotation == null || member(annotation, "readonly").equals("true")) {
      return;
    }
    String element = field.getVariable(0).getNameAsString();
    String property = member(annotation, "property");
    boolean isOurs = property.startsWith("flinklint.");
    String name = isOurs ? property.substring("flinklint.".length()) : element;
    parameters.putIfAbsent(
        element, new Parameter(name, element, isOurs, member(annotation, "defaultValue")));
  }

  private static String member(AnnotationExpr annotation, String name) {
    return annotation.findAll(MemberValuePair.class).stream()
        .filter(pair -> pair.getNameAsString().equals(name))
        .map(
            pair ->
                pair.getValue().isStringLiteralExpr()
                    ? pair.getValue().asStringLiteralExpr().asString()
                    : pair.getValue().toString())
        .findFirst()
        .orElse("");
  }
}
