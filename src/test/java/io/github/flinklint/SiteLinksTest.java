package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links within the site and the README lead somewhere, and every page can be reached. */
class SiteLinksTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern MENU = Pattern.compile("href=\"([^\"]+)\\.html\"");
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/flinklint");

  @Test
  void linksResolve() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : Guides.pages()) {
      for (String link : links(page)) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : resolve(page, parts[0]);
        if (!Files.exists(target)) {
          broken.add(page + ": " + link);
        } else if (parts.length > 1 && !anchors(target).contains(parts[1])) {
          broken.add(page + ": " + link + ", of " + anchors(target));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPageIsReached() throws IOException {
    Set<Path> reached = new TreeSet<>();
    List<Path> open = new ArrayList<>(List.of(Guides.SITE.resolve("index.md")));
    while (!open.isEmpty()) {
      Path page = open.remove(open.size() - 1);
      if (reached.add(page)) {
        for (String link : links(page)) {
          Path target = resolve(page, link.split("#", 2)[0]);
          if (target.toString().endsWith(".md")) {
            open.add(target);
          }
        }
      }
    }
    List<Path> all = new ArrayList<>(Guides.pages());
    all.remove(Guides.README);
    assertTrue(reached.containsAll(all), () -> all + " but only " + reached);
  }

  @Test
  void menuLeadsToPages() throws IOException {
    Matcher matcher = MENU.matcher(Files.readString(Path.of("src/site/site.xml")));
    int items = 0;
    while (matcher.find()) {
      Path page = Guides.SITE.resolve(matcher.group(1) + ".md");
      assertTrue(Files.exists(page), page::toString);
      items++;
    }
    assertTrue(items > 5, "the menu is read");
  }

  private static List<String> links(Path page) throws IOException {
    String prose = Guides.prose(page).replaceAll("``[^`]*``|`[^`\n]*`", "");
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(prose);
    while (matcher.find()) {
      if (!matcher.group(1).matches("[a-z]+:.*")) {
        links.add(matcher.group(1));
      }
    }
    return links;
  }

  /** What the build puts beside the pages of the site is found where it comes from. */
  private static Path resolve(Path page, String link) {
    Path parent = page.getParent();
    Path target = (parent == null ? Path.of(link) : parent.resolve(link)).normalize();
    if (target.startsWith(Guides.SITE.resolve("rules"))) {
      return RESOURCES.resolve("rules").resolve(String.valueOf(target.getFileName()));
    }
    boolean isSchema = target.equals(Guides.SITE.resolve("flink-lint.schema.json"));
    return isSchema ? RESOURCES.resolve("report/flink-lint.schema.json") : target;
  }

  /**
   * The anchors that a page sets. Those of headings do not count: the site makes others than code
   * hosts do.
   */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    Matcher matcher = ANCHOR.matcher(Guides.prose(page));
    while (matcher.find()) {
      assertTrue(anchors.add(matcher.group(1)), () -> page + ": twice " + matcher.group(1));
    }
    return anchors;
  }
}
