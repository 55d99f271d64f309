package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.XmlReaders;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements {@code job} that one pom holds for the plugin, with their places, which the model of
 * Maven does not have for the configuration of plugins.
 */
final class PomJobs {

  private static final String ARTIFACT = "flink-lint-maven-plugin";

  /**
   * A {@code job}.
   *
   * @param at its start tag
   * @param fields its elements by name
   */
  record Entry(SourceLocation at, Map<String, Element> fields) {}

  /**
   * An element within a job.
   *
   * @param content its text without blanks around it, before Maven fills in properties
   * @param at place of the text; of the tag where it has none
   * @param text the same text, whose characters know their places; null where they cannot be told
   *     apart, as with entities
   */
  record Element(String content, SourceLocation at, @Nullable Text text) {

    /** The effective value, as Maven tells it. */
    Text valueOf(String value) {
      return text != null && value.equals(content) ? text : Text.of(value, new Origin(at, null));
    }

    /** True where Maven may have made another value of it. */
    boolean hasProperty() {
      return content.contains("${");
    }
  }

  private final PomText pom;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<List<Entry>> found = new ArrayList<>();

  /** The lists of the plugin that is being read, which may turn out to be another. */
  private final List<List<Entry>> pending = new ArrayList<>();

  private boolean isOurs;
  private Map<String, Element> fields = new LinkedHashMap<>();
  private final StringBuilder characters = new StringBuilder();
  private int start;

  private PomJobs(String file, String content) {
    this.pom = new PomText(file, content);
  }

  /**
   * The lists of jobs of a pom, in the order in which they are written; none where it cannot be
   * read, which Maven itself will have said.
   *
   * @param file path relative to the repository root
   */
  static List<List<Entry>> read(String file, Path path) {
    try {
      String content = Files.readString(path);
      return content.contains(ARTIFACT) ? new PomJobs(file, content).lists() : List.of();
    } catch (IOException | XMLStreamException e) {
      return List.of();
    }
  }

  private List<List<Entry>> lists() throws XMLStreamException {
    XMLStreamReader reader =
        XmlReaders.closed().createXMLStreamReader(new StringReader(pom.content()));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.addLast(reader.getLocalName());
        started(pom.index(reader.getLocation()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        ended(pom.index(reader.getLocation()));
        path.removeLast();
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        characters.append(reader.getText());
      }
    }
    return found;
  }

  /** An element begins: its text is what comes from here to its end. */
  private void started(int index) {
    characters.setLength(0);
    start = index;
    String within = within();
    if (within.isEmpty()) {
      isOurs = false;
      pending.clear();
    } else if (isList(within)) {
      pending.add(new ArrayList<>());
    } else if (within.endsWith("/job") && isList(parent(within))) {
      fields = new LinkedHashMap<>();
      last(pending).add(new Entry(pom.tag(index), fields));
    }
  }

  private void ended(int index) {
    String within = within();
    if (within.equals("/artifactId")) {
      isOurs = characters.toString().strip().equals(ARTIFACT);
    } else if (within.isEmpty() && isOurs) {
      found.addAll(pending);
    } else if (isList(parent(parent(within)))) {
      String content = characters.toString().strip();
      fields.put(path.getLast(), pom.element(content, start, index));
    }
  }

  /** The path within the element of a plugin; {@code -} outside of one. */
  private String within() {
    String all = String.join("/", path);
    int plugin = all.lastIndexOf("plugins/plugin");
    boolean isBuild = all.startsWith("project/build/") || all.startsWith("project/profiles/");
    return plugin < 0 || !isBuild ? "-" : all.substring(plugin + "plugins/plugin".length());
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }

  private static boolean isList(String within) {
    return within.equals("/configuration/jobs")
        || within.equals("/executions/execution/configuration/jobs");
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
