package io.github.flinklint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the site, and their fenced blocks. */
final class Guides {

  static final Path SITE = Path.of("src/site/markdown");
  static final Path README = Path.of("README.md");

  /**
   * A fenced block.
   *
   * @param page the page that it is on
   * @param line of its first line
   * @param language what stands behind the fence, up to a blank; may be empty
   * @param text what it holds
   */
  record Block(Path page, int line, String language, String text) {

    @Override
    public String toString() {
      return page + ":" + line + " " + language;
    }
  }

  private Guides() {}

  /** The pages of the site, decisions among them, and the README. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    try (Stream<Path> files = Files.walk(SITE)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  static String read(Path page) throws IOException {
    return Files.readString(page).replace("\r\n", "\n");
  }

  static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    String language = null;
    int from = 0;
    StringBuilder text = new StringBuilder();
    List<String> lines = read(page).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("```")) {
        text.append(line).append('\n');
      } else if (language == null) {
        language = (line.substring(3).strip() + " ").split(" ", 2)[0];
        from = i + 2;
        text.setLength(0);
      } else {
        blocks.add(new Block(page, from, language, text.toString()));
        language = null;
      }
    }
    if (language != null) {
      throw new IllegalStateException(page + ":" + from + ": a block is not closed");
    }
    return blocks;
  }

  /** The page without its fenced blocks. */
  static String prose(Path page) throws IOException {
    return read(page).replaceAll("(?ms)^```.*?^```$", "");
  }
}
