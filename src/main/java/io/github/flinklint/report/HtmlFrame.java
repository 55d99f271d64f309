package io.github.flinklint.report;

/**
 * A code frame as HTML. A browser draws wide characters in whatever width their font has, so each
 * gets a box of its cells, and carets stay under what they mean.
 */
final class HtmlFrame {

  private static final int FIRST_BEYOND_ASCII = 0x7F;

  private final Html html;
  private final CodeFrame frame;

  private HtmlFrame(Html html, CodeFrame frame) {
    this.html = html;
    this.frame = frame;
  }

  /** Writes a frame; nothing where the source cannot be shown. */
  static void write(Html html, CodeFrame frame) {
    if (!frame.lines().isEmpty()) {
      new HtmlFrame(html, frame).write();
    }
  }

  private void write() {
    html.open("pre", "class", "frame", "tabindex", "0").open("code");
    for (int i = 1; i < frame.lines().size(); i++) {
      String number = number(i);
      boolean isSource = !number.isBlank() && !number.startsWith(".");
      html.open("span", "class", "ln").document(number).close();
      if (isSource && i + 1 < frame.lines().size()) {
        marked(content(i), content(i + 1));
      } else if (number.isBlank()) {
        html.open("span", "class", "carets", "aria-hidden", "true").document(content(i)).close();
      }
      if (i + 1 < frame.lines().size()) {
        html.line();
      }
    }
    html.close().close().line();
  }

  private String number(int index) {
    return frame.lines().get(index).substring(0, frame.gutter());
  }

  private String content(int index) {
    String line = frame.lines().get(index);
    return line.substring(Math.min(frame.gutter() + " | ".length(), line.length()));
  }

  /** The characters above the carets, marked for those who do not see them. */
  private void marked(String source, String carets) {
    int first = carets.indexOf('^');
    int from = indexOfCell(source, first);
    int to = indexOfCell(source, carets.length());
    cells(source.substring(0, from));
    if (to > from) {
      html.open("mark");
      cells(source.substring(from, to));
      html.close();
    }
    cells(source.substring(to));
  }

  private static int indexOfCell(String text, int cell) {
    int at = 0;
    int cells = 0;
    while (at < text.length()) {
      int width = CellWidth.of(text.codePointAt(at));
      if (cells >= cell && width > 0) {
        break;
      }
      cells += width;
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private void cells(String text) {
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int end = glyphEnd(text, at);
      boolean isPlain = end == at + 1 && text.charAt(at) < FIRST_BEYOND_ASCII;
      if (!isPlain) {
        html.document(text.substring(plain, at));
        String box = CellWidth.of(text.codePointAt(at)) > 1 ? "w2" : "w1";
        html.open("i", "class", box).document(text.substring(at, end)).close();
        plain = end;
      }
      at = end;
    }
    html.document(text.substring(plain));
  }

  /** The end of a character with all that is drawn onto it. */
  private static int glyphEnd(String text, int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && CellWidth.of(text.codePointAt(at)) == 0) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
