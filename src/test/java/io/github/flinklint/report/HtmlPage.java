package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page of the report as a tree, which it can only be where it is well-formed. */
final class HtmlPage {

  private final Document document;

  private HtmlPage(Document document) {
    this.document = document;
  }

  static HtmlPage of(String html) {
    try {
      return new HtmlPage(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (Exception e) {
      throw new AssertionError(e + " in\n" + html, e);
    }
  }

  /** All elements, in the order of the page. */
  List<Element> elements() {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  /** Elements with this name, or with this class where it begins with a dot. */
  List<Element> all(String selector) {
    return elements().stream().filter(e -> isMatch(e, selector)).toList();
  }

  private static boolean isMatch(Element element, String selector) {
    return selector.startsWith(".")
        ? Set.of(element.getAttribute("class").split(" ", -1)).contains(selector.substring(1))
        : element.getTagName().equals(selector);
  }

  /** Their texts, blanks made one. */
  List<String> texts(String selector) {
    return all(selector).stream().map(HtmlPage::text).toList();
  }

  static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  /** The text of the element with this id. */
  String byId(String id) {
    return elements().stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .map(HtmlPage::text)
        .findFirst()
        .orElse("");
  }

  /** What has to hold of every page. */
  HtmlPage assertSound() {
    Set<String> ids = new HashSet<>();
    List<String> links = new ArrayList<>();
    int level = 0;
    for (Element element : elements()) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        assertFalse(attribute.getName().startsWith("on"), attribute.getName());
        assertFalse(
            Set.of("src", "srcset", "style", "action", "data").contains(attribute.getName()));
      }
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id);
      if (element.hasAttribute("href") && !element.getTagName().equals("link")) {
        links.add(element.getAttribute("href"));
      }
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertTrue(next <= level + 1, () -> "after a heading too far above: " + text(element));
        level = next;
      }
    }
    links.forEach(link -> assertTrue(ids.contains(link.substring(1)), link));
    links.forEach(link -> assertTrue(link.startsWith("#"), link));
    assertEquals(List.of("data:,"), all("link").stream().map(e -> e.getAttribute("href")).toList());
    assertEquals(1, all("h1").size());
    assertEquals(1, all("main").size());
    assertEquals(1, all("script").size());
    return this;
  }
}
