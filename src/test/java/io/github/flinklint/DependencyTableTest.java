package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The table of dependencies in the README holds what the plugin brings into a user's build, as its
 * descriptor tells Maven, with the sizes of the jars.
 */
class DependencyTableTest {

  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `([^:`]+):([^:`]+)` \\| ([^|]+) \\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|$",
          Pattern.MULTILINE);
  private static final Pattern TOTAL = Pattern.compile("(?m)^\\| together \\| \\| (\\d+) \\|");

  /** What the README tells of an artifact, and what there is. */
  private record Row(String version, long kilobytes) {}

  @Test
  void hasEveryDependencyAndNoOther() throws Exception {
    Map<String, Row> told = new TreeMap<>();
    Matcher row = ROW.matcher(readme());
    while (row.find()) {
      String name = row.group(1) + ":" + row.group(2);
      told.put(name, new Row(row.group(3), Long.parseLong(row.group(4))));
    }
    Map<String, Row> brought = new TreeMap<>();
    for (Artifact artifact : runtime()) {
      brought.put(artifact.name(), new Row(artifact.version(), kilobytes(artifact.bytes())));
    }
    assertEquals(brought, told);
  }

  @Test
  void hasTheSum() throws Exception {
    Matcher total = TOTAL.matcher(readme());
    assertTrue(total.find());
    long bytes = runtime().stream().mapToLong(Artifact::bytes).sum();
    assertEquals(kilobytes(bytes), Long.parseLong(total.group(1)));
  }

  /** Each jar can be had under the licence of flink-lint itself, which its table row names. */
  @Test
  void namesTheLicence() throws Exception {
    Map<String, String> told = new TreeMap<>();
    Matcher row = ROW.matcher(readme());
    while (row.find()) {
      told.put(row.group(1) + ":" + row.group(2), row.group(5));
    }
    for (Artifact artifact : runtime()) {
      try (JarFile jar = new JarFile(artifact.file())) {
        assertTrue(licence(jar).contains("apache.org/licenses"), artifact::name);
      }
      assertTrue(told.get(artifact.name()).startsWith("Apache-2.0"), artifact::name);
    }
  }

  private record Artifact(String name, String version, File file) {

    long bytes() {
      return file.length();
    }
  }

  private static List<Artifact> runtime() throws Exception {
    Element descriptor =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(DESCRIPTOR.toFile())
            .getDocumentElement();
    NodeList lists = descriptor.getElementsByTagName("dependencies");
    NodeList found =
        ((Element) lists.item(lists.getLength() - 1)).getElementsByTagName("dependency");
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element dependency = (Element) found.item(i);
      String group = text(dependency, "groupId");
      String name = text(dependency, "artifactId");
      String version = text(dependency, "version");
      artifacts.add(new Artifact(group + ":" + name, version, jar(group, name, version)));
    }
    return artifacts;
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent().strip();
  }

  /** The jar of the class path in which Maven has left the pom of the artifact. */
  private static File jar(String group, String name, String version) throws IOException {
    String pom = "META-INF/maven/" + group + "/" + name + "/pom.xml";
    URL url = DependencyTableTest.class.getClassLoader().getResource(pom);
    assertTrue(url != null, () -> "no " + pom + " on the class path: where is its jar?");
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    File jar = new File(connection.getJarFile().getName());
    assertEquals(name + "-" + version + ".jar", jar.getName());
    return jar;
  }

  private static String licence(JarFile jar) throws IOException {
    String manifest =
        jar.getManifest().getMainAttributes().getValue(new Attributes.Name("Bundle-License"));
    if (manifest != null) {
      return manifest;
    }
    try (InputStream file = jar.getInputStream(jar.getEntry("META-INF/LICENSE"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long kilobytes(long bytes) {
    return Math.round(bytes / 1000.0);
  }

  private static String readme() throws IOException {
    return Guides.read(Guides.README);
  }
}
