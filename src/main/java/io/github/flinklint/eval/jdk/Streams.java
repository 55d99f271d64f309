package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Streams and readers of bytes and characters: which class-path resource of the project they read,
 * if any.
 */
final class Streams {

  /** Slot of a stream or reader: the name of the class-path resource that it reads, a text. */
  static final String RESOURCE = "#resource";

  private static final String INPUT_STREAM = "java.io.InputStream";

  private Streams() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.lang.Class" -> ofClass(method);
      case "java.lang.ClassLoader", "java.lang.Module" -> ofLoader(method);
      case "java.lang.Thread" -> ofThread(method);
      case "java.net.URL" -> ofUrl(method);
      case "java.io.InputStreamReader", "java.io.BufferedInputStream", "java.io.DataInputStream" ->
          wrapper(method);
      case "java.io.StringReader", "java.io.ByteArrayInputStream" -> ofText(method);
      case "java.io.FileInputStream", "java.io.FileReader", "java.util.zip.GZIPInputStream" ->
          ofFile(method);
      case "java.nio.file.Files" -> Table.first(ofFiles(method), ReaderRows.files(method));
      case "java.io.InputStream" ->
          Table.first(closing(method), reading(method), ReaderRows.reader(method));
      case "java.io.Reader" -> Table.first(closing(method), ReaderRows.reader(method));
      case "java.io.OutputStream", "java.io.Writer" -> closing(method);
      case "java.io.BufferedReader" ->
          Table.first(wrapper(method), reader(method), ReaderRows.reader(method));
      case "java.util.Scanner" -> ReaderRows.scanner(method);
      default -> null;
    };
  }

  private static @Nullable Transfer ofClass(String method) {
    return switch (method) {
      case "getResourceAsStream/1" -> call -> call.forEach(ofClass(call), name -> open(call, name));
      case "getResource/1" -> call -> locate(call, ofClass(call));
      default -> null;
    };
  }

  private static @Nullable Transfer ofLoader(String method) {
    return switch (method) {
      case "getResourceAsStream/1", "getSystemResourceAsStream/1" ->
          call -> call.forEach(argument(call), name -> open(call, name));
      case "getResource/1", "getSystemResource/1" -> call -> locate(call, argument(call));
      case "getSystemClassLoader/0" -> call -> call.allocate("java.lang.ClassLoader");
      default -> null;
    };
  }

  private static @Nullable Transfer ofThread(String method) {
    return switch (method) {
      case "getContextClassLoader/0" -> call -> call.allocate("java.lang.ClassLoader");
      case "currentThread/0" -> call -> call.allocate("java.lang.Thread");
      default -> null;
    };
  }

  private static @Nullable Transfer ofUrl(String method) {
    return switch (method) {
      case "openStream/0" -> Streams::openUrl;
      default -> null;
    };
  }

  private static @Nullable Transfer wrapper(String method) {
    return switch (method) {
      case "<init>/1" -> Streams::wrap;
      case "<init>/2" -> Streams::wrap;
      default -> null;
    };
  }

  private static @Nullable Transfer ofText(String method) {
    return switch (method) {
      case "<init>/1" -> Streams::ofText;
      default -> null;
    };
  }

  private static @Nullable Transfer ofFile(String method) {
    return switch (method) {
      case "<init>/1" -> call -> call.allocate(call.type());
      case "<init>/2" -> call -> call.allocate(call.type());
      default -> null;
    };
  }

  private static @Nullable Transfer ofFiles(String method) {
    return switch (method) {
      case "newInputStream" -> call -> call.allocate(INPUT_STREAM);
      case "newBufferedReader" -> call -> call.allocate("java.io.BufferedReader");
      default -> null;
    };
  }

  private static @Nullable Transfer closing(String method) {
    return switch (method) {
      case "close/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer reading(String method) {
    return switch (method) {
      case "readAllBytes/0" -> Streams::bytes;
      default -> null;
    };
  }

  private static @Nullable Transfer reader(String method) {
    return switch (method) {
      case "lines/0" -> Streams::lines;
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  /**
   * The name that a class looks a resource up by: relative to its package unless it begins with a
   * slash.
   */
  private static AbstractValue ofClass(Call call) {
    return Lattice.map(
        argument(call),
        a -> {
          if (!(a instanceof Text text)
              || !(call.receiver() instanceof Constant c)
              || !(c.value() instanceof Constant.ClassName type)) {
            return call.unknown("name of a resource");
          }
          if (text.template().startsWith("/")) {
            return text.sub(1, JdkTexts.width(text));
          }
          String folder = ObjectRows.packageName(type.name()).replace('.', '/');
          return folder.isEmpty() ? text : Text.of(folder + "/").plus(text);
        });
  }

  /** A stream of a resource. One that the project does not hold may be in a library, or nowhere. */
  private static AbstractValue open(Call call, AbstractValue name) {
    String path = Concrete.characters(name);
    boolean isOpen = path == null && (name instanceof Input || isOutside(name));
    if (isOpen) {
      Reference stream = call.allocate(INPUT_STREAM);
      call.write(stream, RESOURCE, name, null);
      // There need be no resource of a name that is given.
      return Lattice.join(
          stream, Constant.ofNull(), Set.of("resource " + name.display() + " is there"));
    }
    if (path == null || call.resource(path) == null) {
      return call.unknown(
          path == null ? "name of a resource" : "resource " + path + " is not in the project");
    }
    Reference stream = call.allocate(INPUT_STREAM);
    call.write(stream, RESOURCE, name, null);
    return stream;
  }

  private static boolean isOutside(AbstractValue name) {
    return name instanceof Text text && text.isOutside();
  }

  private static AbstractValue locate(Call call, AbstractValue name) {
    String path = Concrete.characters(name);
    if (path == null || call.resource(path) == null) {
      return call.unknown("place of a resource");
    }
    Reference url = call.allocate("java.net.URL");
    call.write(url, RESOURCE, name, null);
    call.write(url, JdkTexts.FIXED_TEXT, call.unknown("place of a resource"), null);
    return url;
  }

  private static AbstractValue openUrl(Call call) {
    Reference stream = call.allocate(INPUT_STREAM);
    call.write(stream, RESOURCE, call.read(call.self(), RESOURCE), null);
    return stream;
  }

  /** Reads what the stream inside reads. */
  private static AbstractValue wrap(Call call) {
    boolean isTold = object(argument(call)) != null;
    return isTold
        ? wrap(call, argument(call))
        : call.forEach(argument(call), stream -> wrap(call, stream));
  }

  private static AbstractValue wrap(Call call, AbstractValue stream) {
    Reference outer = call.allocate(call.type());
    Reference inner = object(stream);
    if (inner != null) {
      call.write(outer, RESOURCE, call.read(inner, RESOURCE), null);
      call.write(outer, JdkTexts.TEXT, call.read(inner, JdkTexts.TEXT), null);
    }
    return outer;
  }

  /** A scanner reads a text that it is given, or what a stream reads. */
  static AbstractValue wrapOrText(Call call) {
    boolean isText = argument(call) instanceof Text;
    return isText ? ofText(call) : wrap(call);
  }

  private static AbstractValue ofText(Call call) {
    Reference reader = call.allocate(call.type());
    call.write(reader, JdkTexts.TEXT, JdkTexts.asText(call, argument(call)), null);
    return reader;
  }

  /** All that can be read from a stream or reader; null where it is not known. */
  static @Nullable Text content(Call call, AbstractValue stream) {
    Reference object = object(stream);
    if (object == null) {
      return null;
    }
    String path = Concrete.characters(call.read(object, RESOURCE));
    if (path != null) {
      return call.resource(path);
    }
    return call.read(object, JdkTexts.TEXT) instanceof Text text && text.isConstant() ? text : null;
  }

  /** As {@link #content}, where the name depends on inputs and none is given. */
  static @Nullable Text contentWhenAbsent(Call call, AbstractValue stream) {
    Reference object = object(stream);
    Text usual =
        object != null && call.read(object, RESOURCE) instanceof Text name
            ? name.whenAbsent()
            : null;
    return usual == null || !usual.isConstant() ? null : call.resource(usual.template());
  }

  /** The stream where there is one; null where it is not known which. */
  static @Nullable Reference object(AbstractValue stream) {
    List<AbstractValue> there =
        Lattice.alternatives(stream).stream().filter(s -> !Concrete.isNull(s)).toList();
    return there.size() == 1 && there.get(0) instanceof Reference object ? object : null;
  }

  /** What is still to be read; nothing is left of it afterwards. */
  private static @Nullable Text rest(Call call) {
    Text content = content(call, call.receiver());
    AbstractValue position = call.read(call.self(), ReaderRows.POSITION);
    Integer from = position == Absent.VALUE ? Integer.valueOf(0) : Concrete.index(position);
    if (content == null || from == null) {
      return null;
    }
    int end = JdkTexts.width(content);
    call.write(call.self(), ReaderRows.POSITION, Constant.of(end), null);
    return content.sub(Math.min(from, end), end);
  }

  private static AbstractValue bytes(Call call) {
    Text content = rest(call);
    Reference bytes = call.allocate("byte[]");
    AbstractValue text = content == null ? call.unknown("content of a file") : content;
    call.write(bytes, JdkTexts.FIXED_TEXT, text, null);
    return bytes;
  }

  private static AbstractValue lines(Call call) {
    Text content = rest(call);
    AbstractValue lines =
        content == null ? call.unknown("content of a file") : Regexes.linesOf(content);
    return StreamRows.stream(call, Pipelines.STREAM, lines);
  }
}
