package io.github.flinklint.goal;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Packing.Packer;
import io.github.flinklint.diagnostic.XmlReaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sets of dependencies of a descriptor of the assembly plugin. */
final class AssemblyDescriptor {

  private static final String SET = "assembly/dependencySets/dependencySet";

  private static final Packer ALL = new Packer(List.of(), List.of(), List.of());

  private final List<Packer> packers = new ArrayList<>();
  private final List<String> includes = new ArrayList<>();
  private final List<String> excludes = new ArrayList<>();
  private String scope = "runtime";

  /** Where no format is named, the configuration of the plugin names one. */
  private boolean makesJar = true;

  private boolean hasFormat;

  private AssemblyDescriptor() {}

  /**
   * One packer for each set, none where it makes no jar; one that packs everything where the
   * descriptor cannot be read, since nothing shows that it leaves anything out.
   */
  static List<Packer> packers(Path base, String name) {
    AssemblyDescriptor descriptor = new AssemblyDescriptor();
    Path file = PackingReader.path(base, name);
    if (file == null) {
      return List.of(ALL);
    }
    try (InputStream in = Files.newInputStream(file)) {
      descriptor.read(XmlReaders.closed().createXMLStreamReader(in));
      return descriptor.makesJar ? descriptor.packers : List.of();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The JDK's reader throws others than its own on some broken files.
      return List.of(ALL);
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.addLast(reader.getLocalName());
        text.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        ended(String.join("/", path), text.toString().strip());
        path.removeLast();
        text.setLength(0);
      }
    }
  }

  private void ended(String path, String text) {
    switch (path) {
      case "assembly/formats/format" -> {
        makesJar = text.equals("jar") || (hasFormat && makesJar);
        hasFormat = true;
      }
      case SET + "/scope" -> scope = text;
      case SET + "/includes/include" -> includes.add(text);
      case SET + "/excludes/exclude" -> excludes.add(text);
      case SET -> {
        if (Dependency.isPacked(scope) || scope.equals("test")) {
          packers.add(new Packer(includes, excludes, List.of()));
        }
        includes.clear();
        excludes.clear();
        scope = "runtime";
      }
      default -> {
        // of no interest
      }
    }
  }
}
