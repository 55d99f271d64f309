package io.github.flinklint.eval.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What holds for every text that is read as YAML: what is read of it, if anything, is what a reader
 * of the whole language reads. Of that one the scalars are compared as they are written, as
 * versions of the language disagree on which words are numbers or truths.
 */
public final class YamlFuzzTarget {

  private static final String FILE = "app.yaml";

  private final TextLines lines;

  private YamlFuzzTarget(TextLines lines) {
    this.lines = lines;
  }

  /** Reads an input in UTF-8. */
  public static void check(byte[] input) {
    String content = new String(input, UTF_8);
    Text text = Text.of(content, new Origin(SourceLocation.ofFile(FILE), content));
    YamlText.Node root = YamlText.parse(text);
    if (root == null) {
      return;
    }
    new YamlFuzzTarget(TextLines.of(FILE, content, "\r\n|\r|\n")).compare(expected(content), root);
  }

  private static Node expected(String content) {
    try {
      return new Compose(LoadSettings.builder().setAllowDuplicateKeys(false).build())
          .composeString(content)
          .orElseThrow(() -> new AssertionError("read, but empty"));
    } catch (YamlEngineException e) {
      throw new AssertionError("read, but not YAML: " + e.getMessage(), e);
    }
  }

  private void compare(Node expected, YamlText.Node node) {
    if (node.entries() != null) {
      List<NodeTuple> pairs = assertInstanceOf(MappingNode.class, expected).getValue();
      List<String> keys = pairs.stream().map(pair -> written(pair.getKeyNode())).toList();
      assertEquals(keys, List.copyOf(node.entries().keySet()));
      for (NodeTuple pair : pairs) {
        compare(pair.getValueNode(), node.entries().get(written(pair.getKeyNode())));
      }
    } else if (node.elements() != null) {
      List<Node> list = assertInstanceOf(SequenceNode.class, expected).getValue();
      assertEquals(list.size(), node.elements().size());
      for (int i = 0; i < list.size(); i++) {
        scalar(written(list.get(i)), node.elements().get(i));
      }
    } else {
      scalar(written(expected), node.scalar());
    }
  }

  private static String written(Node node) {
    return assertInstanceOf(ScalarNode.class, node).getValue();
  }

  private void scalar(String written, AbstractValue value) {
    if (value instanceof Text text) {
      assertEquals(written, text.template());
      SourceLocation at = text.parts().isEmpty() ? null : text.locate(0, 1);
      if (at != null) {
        lines.requireWithin(at);
      }
      return;
    }
    Object constant = assertInstanceOf(Constant.class, value).value();
    if (constant instanceof Double number) {
      assertEquals(Double.parseDouble(written), number);
    } else if (constant instanceof Number number) {
      assertEquals(Long.parseLong(written), number.longValue());
    } else if (((Constant) value).isNull()) {
      assertEquals("", written.replaceFirst("^(~|null|Null|NULL)$", ""));
    } else {
      assertNotNull(constant);
      boolean isTrue = written.matches("true|True|TRUE|yes|Yes|YES|on|On|ON");
      boolean isFalse = written.matches("false|False|FALSE|no|No|NO|off|Off|OFF");
      assertEquals(isTrue || !isFalse, constant);
      assertEquals(isTrue, !isFalse, written);
    }
  }
}
