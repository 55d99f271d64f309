package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {

  @Test
  void indents() {
    String xml =
        new XmlWriter()
            .open("a")
            .open("b")
            .attribute("n", 1)
            .close()
            .open("c")
            .close("t")
            .close()
            .toString();
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b n="1"/>
          <c>t</c>
        </a>
        """,
        xml);
  }

  @Test
  void escapes() {
    String text = "& < > \" ' ]]> \r \n \t \u00E9";
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<a b=\"&amp; &lt; &gt; &quot; ' ]]&gt; &#13; &#10; &#9; \u00E9\">"
            + "&amp; &lt; &gt; \" ' ]]&gt; &#13; \n \t \u00E9</a>\n",
        new XmlWriter().open("a").attribute("b", text).close(text).toString());
  }

  /** Every character comes back as it was, or as a mark where XML cannot hold it. */
  @Test
  void isReadBackAsItWas() {
    StringBuilder all = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int c = 0; c <= 0x1F64F; c++) {
      boolean isPair = c >= 0xD800 && c <= 0xDFFF;
      boolean isLost = isPair || (c < ' ' && "\t\n\r".indexOf(c) < 0) || c == 0xFFFE || c == 0xFFFF;
      all.appendCodePoint(c).append('|');
      expected.appendCodePoint(isLost ? 0xFFFD : c).append('|');
    }
    String xml =
        new XmlWriter().open("a").attribute("b", all.toString()).close(all.toString()).toString();
    Element read = XmlReading.root(xml);
    assertEquals(expected.toString(), read.getAttribute("b"));
    assertEquals(expected.toString(), read.getTextContent());
  }
}
