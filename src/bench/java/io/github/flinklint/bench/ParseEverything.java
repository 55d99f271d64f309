package io.github.flinklint.bench;

import com.github.javaparser.BareParser;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Parses all Java files of a folder in one thread and forgets each: what a linter pays that does
 * not look before it parses.
 */
final class ParseEverything {

  private ParseEverything() {}

  /** The folder, and {@code lean} or {@code plugin} for how the parser is set. */
  public static void main(String[] args) throws IOException {
    Function<String, ParseResult<CompilationUnit>> parser =
        args[1].equals("lean") ? lean()::parse : plugin();
    int read = 0;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        String text = Files.readString(source, StandardCharsets.ISO_8859_1);
        read += parser.apply(text).getResult().isPresent() ? 1 : 0;
      }
    }
    System.out.println(read);
  }

  /** As the plugin does. */
  private static Function<String, ParseResult<CompilationUnit>> plugin() {
    BareParser parser = new BareParser();
    return text -> parser.parse(text, false);
  }

  /** As a linter sets it that wants the tree and nothing else, and takes all that comes with it. */
  private static JavaParser lean() {
    return new JavaParser(
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setStoreTokens(false));
  }
}
