package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of a JSON document, each with its place. */
sealed interface JsonSource {

  /** All characters. Not to be shown. */
  String characters();

  /** The place of some characters, by their indices. */
  SourceLocation locate(int from, int to);

  /**
   * A string of the document.
   *
   * @param from index of the first character between the quotes
   * @param to index of the closing quote
   * @param decoded what the characters between them mean
   */
  Text string(int from, int to, String decoded);

  /** The content of a file. */
  final class File implements JsonSource {

    private final String file;
    private final String characters;
    private final int[] lineStarts;

    /**
     * A file that was read.
     *
     * @param file path relative to the repository root
     */
    File(String file, String characters) {
      this.file = file;
      this.characters = characters;
      this.lineStarts = lineStarts(characters);
    }

    private static int[] lineStarts(String characters) {
      List<Integer> starts = new ArrayList<>(List.of(0));
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        if (c == '\n' || (c == '\r' && !characters.startsWith("\n", i + 1))) {
          starts.add(i + 1);
        }
      }
      return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String characters() {
      return characters;
    }

    @Override
    public SourceLocation locate(int from, int to) {
      int first = line(from);
      int last = line(Math.max(from, to - 1));
      return new SourceLocation(
          file, first + 1, from - lineStarts[first] + 1, last + 1, to - lineStarts[last] + 1);
    }

    private int line(int index) {
      int found = Arrays.binarySearch(lineStarts, index);
      return found >= 0 ? found : -found - 2;
    }

    @Override
    public Text string(int from, int to, String decoded) {
      return Text.of(decoded, new Origin(locate(from - 1, to + 1), characters.substring(from, to)));
    }
  }

  /** A text that holds JSON, as the string of another document may. */
  final class Inner implements JsonSource {

    private final Text text;
    private final String characters;
    private final SourceLocation at;

    /**
     * A text without holes.
     *
     * @param at the place of all of it, for characters that have none of their own
     */
    Inner(Text text, SourceLocation at) {
      this.text = text;
      this.characters = text.template();
      this.at = at;
    }

    @Override
    public String characters() {
      return characters;
    }

    @Override
    public SourceLocation locate(int from, int to) {
      SourceLocation place = text.locate(from, to);
      return place == null ? at : place;
    }

    /** Takes over the places of the characters; one that is escaped has that of its escape. */
    @Override
    public Text string(int from, int to, String decoded) {
      Text result = Text.of("");
      int start = from;
      int index = 0;
      for (int at = from; at < to; at++, index++) {
        if (characters.charAt(at) == '\\') {
          int end = at + (characters.charAt(at + 1) == 'u' ? 6 : 2);
          result = result.plus(text.sub(start, at)).plus(escaped(decoded.charAt(index), at, end));
          start = end;
          at = end - 1;
        }
      }
      return result.plus(text.sub(start, to));
    }

    private Text escaped(char character, int from, int to) {
      @Nullable SourceLocation place = text.locate(from, to);
      return Text.of(String.valueOf(character), place == null ? null : new Origin(place, null));
    }
  }
}
