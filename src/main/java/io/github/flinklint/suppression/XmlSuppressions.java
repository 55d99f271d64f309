package io.github.flinklint.suppression;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.XmlReaders;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The suppressions in a file of XML: a comment behind something on its line covers that line, one
 * on a line of its own covers the element that follows, with all that is in it.
 */
public final class XmlSuppressions {

  /** The declaration of a file that is not in UTF-8. */
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

  private final String file;
  private final List<Suppression> found = new ArrayList<>();

  /** Comments that wait for what follows them. */
  private final List<CommentLines.Line> pending = new ArrayList<>();

  /** For each element that is open, what began before it and ends with it. */
  private final List<List<CommentLines.Line>> open = new ArrayList<>();

  private final List<Integer> openedAt = new ArrayList<>();

  /** Line on which the last element began or ended. */
  private int lastLine;

  private XmlSuppressions(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file path relative to the repository root
   * @param bytes its content, in the encoding that it names itself
   * @return sorted; what stands before the first mistake, where it is not well-formed
   */
  public static List<Suppression> of(String file, byte[] bytes) {
    XmlSuppressions reader = new XmlSuppressions(file);
    try {
      reader.read(bytes);
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader throws others than its own: on some broken files it misses the text of its
      // message. Maven, or whoever else reads the file, says what is wrong with it.
    }
    reader.pending.forEach(line -> reader.add(line, 1, 0));
    return reader.found.stream().sorted().toList();
  }

  private void read(byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = open(bytes);
    // The place of an event is where it ends; the one before it ended where this one begins.
    int begin = 1;
    while (xml.hasNext()) {
      int event = xml.next();
      int end = line(xml.getLocation());
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.add(List.copyOf(pending));
        openedAt.add(begin);
        pending.clear();
        lastLine = end;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        pending.forEach(line -> add(line, 1, 0));
        pending.clear();
        int first = openedAt.remove(openedAt.size() - 1);
        open.remove(open.size() - 1).forEach(line -> add(line, first, end));
        lastLine = end;
      } else if (event == XMLStreamConstants.COMMENT) {
        comment(xml.getText(), end);
      }
      begin = end;
    }
    xml.close();
  }

  /**
   * In UTF-8 bytes that are none are read as Maven reads them; the JDK would refuse the file, and
   * say so on the standard error.
   */
  private static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isUtf8 = text.indexOf('\0') < 0 && !OTHER_ENCODING.matcher(text).lookingAt();
    return isUtf8
        ? XmlReaders.closed()
            .createXMLStreamReader(
                new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
        : XmlReaders.closed().createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  private void comment(String text, int end) {
    int begin = end - (int) text.chars().filter(c -> c == '\n').count();
    for (CommentLines.Line line : CommentLines.read(text, SourceLocation.ofLine(file, begin))) {
      if (begin == lastLine) {
        add(line, begin, end);
      } else {
        pending.add(line);
      }
    }
  }

  private void add(CommentLines.Line line, int first, int last) {
    found.add(Suppression.ofLines(line.directive(), Accepted.By.COMMENT, line.at(), first, last));
  }

  private static int line(Location location) {
    return Math.max(location.getLineNumber(), 1);
  }
}
