package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import io.github.flinklint.Goals.Parameter;
import io.github.flinklint.Guides.Block;
import io.github.flinklint.definition.hcl.HclFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Everything that the guides and the README show in fenced blocks is read by what would read it:
 * commands name goals and properties that exist, configurations have elements that exist.
 */
class GuidesTest {

  private static final Pattern STEP = Pattern.compile("\\bsh\\b\\s*\\(?\\s*(['\"])(.*?)\\1");
  private static final String ID = "[a-z]+(?:-[a-z]+)+";
  private static final Pattern SUPPRESSION =
      Pattern.compile("flink-lint:(?:ignore )?(" + ID + "(?:, " + ID + ")*)");

  static Stream<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path page : Guides.pages()) {
      blocks.addAll(Guides.blocks(page));
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isWhatItSaysItIs(Block block) throws Exception {
    switch (block.language()) {
      case "xml" -> xml(block);
      case "yaml" -> yaml(block);
      case "sh" -> shell(block);
      case "java" -> java(block);
      case "hcl" -> HclFile.parse(block.toString(), block.text());
      case "json" -> json(block);
      case "groovy" -> groovy(block);
      case "text" -> commandsIn(block);
      default -> {
        boolean isOutput = block.page().equals(Guides.README) && block.language().isEmpty();
        assertTrue(isOutput, () -> block + ": nobody reads this language");
        commandsIn(block);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void suppressionsNameRules(Block block) {
    Matcher matcher = SUPPRESSION.matcher(block.text());
    while (matcher.find()) {
      for (String id : matcher.group(1).split(", ", -1)) {
        assertTrue(MavenCommand.rules().contains(id), () -> block + ": " + id);
      }
    }
  }

  /** What stands in the running text, in single back quotes. */
  @Test
  void proseNamesGoalsAndPropertiesThatExist() throws IOException {
    Set<String> goals = new TreeSet<>(Goals.all().keySet());
    goals.add("help");
    Set<String> properties = Goals.parameters().keySet();
    for (Path page : Guides.pages()) {
      String prose = Guides.prose(page);
      Matcher goal = Pattern.compile("`(?:mvn )?flink-lint:([a-z]+)").matcher(prose);
      while (goal.find()) {
        String name = goal.group(1);
        assertTrue(goals.contains(name) || name.equals("ignore"), () -> page + ": " + name);
      }
      Matcher property = Pattern.compile("-Dflinklint\\.([A-Za-z]+)").matcher(prose);
      while (property.find()) {
        String name = property.group(1);
        assertTrue(properties.contains(name) || name.equals("NAME"), () -> page + ": " + name);
      }
    }
  }

  /** A word of lower-case words with dashes in back quotes is a rule, or listed here. */
  @Test
  void proseNamesRulesThatExist() throws IOException {
    Pattern family =
        Pattern.compile("`((?:checkpoint(?:ing)?|job|suppression|baseline)-[a-z]+(?:-[a-z]+)*)`");
    for (Path page : Guides.pages()) {
      Matcher rule = family.matcher(Guides.prose(page));
      while (rule.find()) {
        String id = rule.group(1);
        assertTrue(MavenCommand.rules().contains(id), () -> page + ": " + id);
      }
    }
  }

  private static void commandsIn(Block block) throws IOException {
    for (String line : block.text().lines().toList()) {
      if (line.startsWith("mvn ")) {
        for (String command : line.split(" && ", -1)) {
          MavenCommand.check(block.toString(), command, version());
        }
      }
    }
  }

  private static void shell(Block block) throws IOException {
    for (String line : block.text().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        MavenCommand.check(block.toString(), line, version());
      }
    }
  }

  private static void java(Block block) {
    ParserConfiguration java17 = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    var parsed = new JavaParser(java17).parse(block.text());
    assertTrue(parsed.isSuccessful(), () -> block + ": " + parsed.getProblems());
  }

  private static void json(Block block) throws IOException {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(block.text())) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    assertTrue(tokens > 2, block::toString);
  }

  private static void yaml(Block block) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(block.toString()).build();
    Object tree = new Load(settings).loadFromString(block.text());
    List<String> texts = new ArrayList<>();
    texts(tree, texts);
    int commands = 0;
    for (String text : texts) {
      for (String line : text.lines().toList()) {
        if (line.startsWith("mvn ")) {
          MavenCommand.check(block.toString(), line, version());
          commands++;
        }
      }
    }
    assertTrue(commands > 0, () -> block + ": no command of Maven");
  }

  private static void texts(Object tree, List<String> found) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> texts(value, found));
    } else if (tree instanceof Collection<?> list) {
      list.forEach(value -> texts(value, found));
    } else if (tree instanceof String text) {
      found.add(text);
    }
  }

  private static void groovy(Block block) throws IOException {
    String code = block.text().replaceAll("'[^'\n]*'", "''");
    for (String pair : List.of("{}", "()", "[]")) {
      long open = code.chars().filter(c -> c == pair.charAt(0)).count();
      long close = code.chars().filter(c -> c == pair.charAt(1)).count();
      assertEquals(open, close, () -> block + ": " + pair);
    }
    Matcher step = STEP.matcher(block.text());
    int commands = 0;
    while (step.find()) {
      MavenCommand.check(block.toString(), step.group(2), version());
      commands++;
    }
    assertTrue(commands > 0, () -> block + ": no command of Maven");
  }

  private static void xml(Block block) throws Exception {
    Element root = parse("<x>" + block.text() + "</x>");
    int configurations = 0;
    NodeList plugins = root.getElementsByTagName("plugin");
    for (int i = 0; i < plugins.getLength(); i++) {
      Element plugin = (Element) plugins.item(i);
      if (text(plugin, "artifactId").equals("flink-lint-maven-plugin")) {
        plugin(block, plugin);
        configurations++;
      }
    }
    assertTrue(
        configurations > 0 || root.getElementsByTagName("dependency").getLength() > 0,
        () -> block + ": neither a plugin nor a dependency");
  }

  private static Element parse(String text) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    Document document =
        builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }

  private static void plugin(Block block, Element plugin) throws IOException {
    assertEquals("io.github.flinklint", text(plugin, "groupId"), block::toString);
    String given = text(plugin, "version");
    assertTrue(given.isEmpty() || given.equals(version()), () -> block + ": version " + given);
    Map<String, Map<String, Parameter>> goals = Goals.all();
    for (Element reports : children(plugin, "reportSets")) {
      NodeList names = reports.getElementsByTagName("report");
      for (int i = 0; i < names.getLength(); i++) {
        assertTrue(goals.containsKey(names.item(i).getTextContent().strip()), block::toString);
      }
    }
    NodeList named = plugin.getElementsByTagName("goal");
    for (int i = 0; i < named.getLength(); i++) {
      assertTrue(goals.containsKey(named.item(i).getTextContent().strip()), block::toString);
    }
    NodeList configurations = plugin.getElementsByTagName("configuration");
    for (int i = 0; i < configurations.getLength(); i++) {
      for (Element element : children((Element) configurations.item(i), null)) {
        parameter(block, element, goals);
      }
    }
  }

  private static void parameter(
      Block block, Element element, Map<String, Map<String, Parameter>> goals) throws IOException {
    String name = element.getNodeName();
    String where = block + ": " + name;
    assertTrue(goals.values().stream().anyMatch(p -> p.containsKey(name)), where);
    switch (name) {
      case "jobs" -> elements(where, element, "job", Goals.elementsOf("Job"));
      case "clusterArtifacts", "allowedArtifacts" ->
          elements(where, element, "artifact", Goals.elementsOf("ArtifactChoice"));
      case "severities" -> {
        for (Element rule : children(element, null)) {
          assertTrue(MavenCommand.rules().contains(rule.getNodeName()), where);
          String level = rule.getTextContent().strip();
          assertTrue(Set.of("error", "warning", "info").contains(level), where);
        }
      }
      default -> {
        if (children(element, null).isEmpty()) {
          MavenCommand.checkValue(where, name, element.getTextContent().strip());
        }
      }
    }
  }

  private static void elements(String where, Element list, String name, Set<String> known) {
    assertFalse(children(list, null).isEmpty(), where);
    for (Element one : children(list, null)) {
      assertEquals(name, one.getNodeName(), where);
      for (Element part : children(one, null)) {
        assertTrue(known.contains(part.getNodeName()), () -> where + "/" + part.getNodeName());
      }
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && (name == null || name.equals(n.getNodeName()))) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  /** The version of this build, which the guides show. */
  private static String version() throws IOException {
    Matcher matcher =
        Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
    return matcher.find() ? matcher.group(1) : fail("no version in the pom");
  }
}
