package io.github.flinklint.flinkapi;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.github.flinklint.apimodel.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rows of the tables. A table is a switch, which cannot be gone through: so what its source
 * names as a method is tried on every type.
 */
final class AllRows {

  private static final Path SOURCES = Path.of("src/main/java/io/github/flinklint/flinkapi");
  private static final Pattern METHOD = Pattern.compile("(?:<init>|[a-z]\\w*)(?:/\\d)?");
  private static final Set<String> OTHERS =
      Set.of("MemorySizes.java", "FlinkEnums.java", "TernaryBooleans.java");

  private AllRows() {}

  /** The rows of a version; null for all versions. */
  static List<FlinkRow> of(@Nullable Version version) {
    FlinkTables tables =
        new FlinkTables(
            new Behaviour(version), ClusterConfiguration.NONE, FlinkModel.forVersion(version));
    Set<String> methods = named(true);
    List<FlinkRow> rows = new ArrayList<>();
    for (String type : new TreeSet<>(KnownTypes.all())) {
      for (String method : methods) {
        String[] parts = method.split("/", -1);
        int arity = parts.length == 1 ? Row.ANY : Integer.parseInt(parts[1]);
        FlinkRow row = tables.row(type, parts[0], arity);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** What the cases of the tables name: {@code name/arguments}, or the name alone. */
  static Set<String> cases() {
    return named(false);
  }

  private static Set<String> named(boolean outsideOfCases) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    JavaParser parser = new JavaParser(configuration);
    try (Stream<Path> files = Files.list(SOURCES)) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.filter(AllRows::isTable).collect(Collectors.toList())) {
        CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
        for (StringLiteralExpr literal : unit.findAll(StringLiteralExpr.class)) {
          boolean isCase =
              literal.getParentNode().orElseThrow() instanceof SwitchEntry entry
                  && entry.getLabels().contains(literal);
          if ((isCase || outsideOfCases) && METHOD.matcher(literal.asString()).matches()) {
            names.add(literal.asString());
          }
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("Rows.java") || OTHERS.contains(name);
  }
}
