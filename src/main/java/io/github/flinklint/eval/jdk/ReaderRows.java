package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code BufferedReader} and {@code Scanner} over a text that is known, piece by piece, and files
 * that are read at run time.
 */
final class ReaderRows {

  /** Slot of how many characters have been read. */
  static final String POSITION = "#position";

  private static final String NO_SUCH_ELEMENT = "java.util.NoSuchElementException";

  private ReaderRows() {}

  static @Nullable Transfer reader(String method) {
    return switch (method) {
      case "readLine/0" -> call -> next(call, ReaderRows::line, null);
      case "read/0" -> call -> next(call, ReaderRows::character, null);
      case "read/1", "read/3", "readNBytes/3" -> ReaderRows::fill;
      default -> null;
    };
  }

  static @Nullable Transfer scanner(String method) {
    return switch (method) {
      case "<init>/1", "<init>/2" -> Streams::wrapOrText;
      case "hasNextLine/0" -> call -> has(call, ReaderRows::line);
      case "nextLine/0" -> call -> next(call, ReaderRows::line, NO_SUCH_ELEMENT);
      case "hasNext/0" -> call -> has(call, ReaderRows::token);
      case "next/0" -> call -> next(call, ReaderRows::token, NO_SUCH_ELEMENT);
      case "nextInt/0" -> call -> number(call, "java.lang.Integer", "parseInt");
      case "nextLong/0" -> call -> number(call, "java.lang.Long", "parseLong");
      case "useDelimiter/1", "useLocale/1", "skip/1" -> ReaderRows::forget;
      case "close/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  /** Files by their path: what they hold is not known before the job runs. */
  static @Nullable Transfer files(String method) {
    return switch (method) {
      case "readString/1", "readString/2" -> ReaderRows::readString;
      case "readAllLines/1", "readAllLines/2", "lines/1", "lines/2" -> ReaderRows::readLines;
      default -> null;
    };
  }

  // ---- pieces

  /**
   * A piece of a text.
   *
   * @param from index of its first character
   * @param to index after its last
   * @param next index from which to read on
   */
  private record Piece(int from, int to, int next) {}

  /** How to find the next piece; null for none. */
  @FunctionalInterface
  private interface Cut {
    @Nullable Piece from(String text, int at);
  }

  private static @Nullable Piece line(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    int next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    return new Piece(at, end, next);
  }

  private static @Nullable Piece token(String text, int at) {
    int from = at;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return from == to ? null : new Piece(from, to, to);
  }

  private static @Nullable Piece character(String text, int at) {
    return at >= text.length() ? null : new Piece(at, at + 1, at + 1);
  }

  // ---- reading

  private static @Nullable Integer position(Call call) {
    AbstractValue position = call.read(call.self(), POSITION);
    return position == Absent.VALUE ? Integer.valueOf(0) : Concrete.index(position);
  }

  private static AbstractValue has(Call call, Cut cut) {
    Text content = Streams.content(call, call.receiver());
    Integer at = position(call);
    return content == null || at == null
        ? Spread.unknown(call)
        : Constant.of(cut.from(content.template(), at) != null);
  }

  /**
   * The next piece.
   *
   * @param exception thrown where there is none; null where the result then is null, or -1
   */
  private static AbstractValue next(Call call, Cut cut, @Nullable String exception) {
    Text content = Streams.content(call, call.receiver());
    Integer at = position(call);
    if (content == null || at == null) {
      return Spread.unknown(call);
    }
    boolean isCharacter = call.method().equals("read");
    Piece piece = cut.from(content.template(), at);
    if (piece == null) {
      return exception != null
          ? call.fail(exception, call.method() + " fails")
          : isCharacter ? Constant.of(-1) : Constant.ofNull();
    }
    call.write(call.self(), POSITION, Constant.of(piece.next()), null);
    return isCharacter
        ? Constant.of((int) content.template().charAt(piece.from()))
        : content.sub(piece.from(), piece.to());
  }

  private static AbstractValue number(Call call, String type, String method) {
    AbstractValue token = next(call, ReaderRows::token, NO_SUCH_ELEMENT);
    Operation parse = PureMethods.instance(type, method, 1);
    return Spread.lifted(call, List.of(token), parse);
  }

  /** An array is filled with what is not followed. */
  private static AbstractValue fill(Call call) {
    if (call.arguments().get(0) instanceof Reference array) {
      Forgetting.forget(call, array);
    }
    return forget(call);
  }

  private static AbstractValue forget(Call call) {
    call.write(call.self(), POSITION, call.unknown("place in a text"), null);
    return call.method().startsWith("use") ? call.receiver() : Spread.unknown(call);
  }

  // ---- files

  private static AbstractValue file(Call call) {
    AbstractValue path = JdkTexts.asText(call, call.arguments().get(0));
    return path instanceof Text text
        ? call.input(new Source(Source.Kind.FILE_KEY, text.display()), null)
        : call.unknown("content of a file");
  }

  private static AbstractValue readString(Call call) {
    return file(call);
  }

  private static AbstractValue readLines(Call call) {
    AbstractValue lines = file(call);
    return call.method().equals("lines")
        ? StreamRows.stream(call, Pipelines.STREAM, lines)
        : Containers.create(call, Containers.LIST, lines);
  }
}
