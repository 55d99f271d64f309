package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Eclipse is told to leave every goal alone, and of none that does not exist. */
class EclipseMetadataTest {

  @Test
  void ignoresEveryGoal() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new File("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    assertEquals("lifecycleMappingMetadata", document.getDocumentElement().getTagName());
    assertEquals(goals(), texts(document.getElementsByTagName("goal")));
    assertEquals(1, document.getElementsByTagName("ignore").getLength());
    assertEquals(1, document.getElementsByTagName("action").getLength());
  }

  private static Set<String> goals() throws IOException {
    return new TreeSet<>(Goals.all().keySet());
  }

  private static Set<String> texts(NodeList nodes) {
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }
}
