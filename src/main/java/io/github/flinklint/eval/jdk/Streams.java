package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Streams and readers of bytes and characters: which class-path resource of the project they read,
 * if any.
 */
final class Streams {

  /** Slot of a stream or reader: the name of the class-path resource that it reads, a text. */
  static final String RESOURCE = "#resource";

  private static final String INPUT_STREAM = "java.io.InputStream";

  private static final List<String> WRAPPERS =
      List.of(
          "java.io.InputStreamReader",
          "java.io.BufferedReader",
          "java.io.BufferedInputStream",
          "java.io.DataInputStream");

  static final Table TABLE = characters(wrappers(resources(new Table())));

  private Streams() {}

  private static Table resources(Table table) {
    return table
        .on("java.lang.Class")
        .row("getResourceAsStream", 1, call -> open(call, ofClass(call)))
        .row("getResource", 1, call -> locate(call, ofClass(call)))
        .on("java.lang.ClassLoader", "java.lang.Module")
        .row("getResourceAsStream getSystemResourceAsStream", 1, call -> open(call, argument(call)))
        .row("getResource getSystemResource", 1, call -> locate(call, argument(call)))
        .row("getSystemClassLoader", 0, call -> call.allocate("java.lang.ClassLoader"))
        .on("java.lang.Thread")
        .row("getContextClassLoader", 0, call -> call.allocate("java.lang.ClassLoader"))
        .row("currentThread", 0, call -> call.allocate("java.lang.Thread"))
        .on("java.net.URL")
        .row("openStream", 0, Streams::openUrl);
  }

  private static Table wrappers(Table table) {
    return table
        .on(WRAPPERS.toArray(String[]::new))
        .row("<init>", 1, Streams::wrap)
        .row("<init>", 2, Streams::wrap)
        .on("java.io.StringReader")
        .row("<init>", 1, Streams::ofText)
        .on("java.io.ByteArrayInputStream")
        .row("<init>", 1, Streams::ofText)
        .on("java.io.FileInputStream", "java.io.FileReader", "java.util.zip.GZIPInputStream")
        .row("<init>", 1, call -> call.allocate(call.type()))
        .row("<init>", 2, call -> call.allocate(call.type()))
        .on("java.nio.file.Files")
        .row("newInputStream", Table.ANY, call -> call.allocate(INPUT_STREAM))
        .row("newBufferedReader", Table.ANY, call -> call.allocate("java.io.BufferedReader"))
        .on("java.io.InputStream", "java.io.Reader", "java.io.OutputStream", "java.io.Writer")
        .row("close", 0, call -> Constant.ofNull());
  }

  private static Table characters(Table table) {
    return table
        .on("java.io.InputStream")
        .row("readAllBytes", 0, Streams::bytes)
        .on("java.io.BufferedReader")
        .row("lines", 0, Streams::lines);
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
    if (path == null || call.resource(path) == null) {
      return call.unknown(
          path == null ? "name of a resource" : "resource " + path + " is not in the project");
    }
    Reference stream = call.allocate(INPUT_STREAM);
    call.write(stream, RESOURCE, name, null);
    return stream;
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
    Reference outer = call.allocate(call.type());
    if (argument(call) instanceof Reference inner) {
      call.write(outer, RESOURCE, call.read(inner, RESOURCE), null);
      call.write(outer, JdkTexts.TEXT, call.read(inner, JdkTexts.TEXT), null);
    }
    return outer;
  }

  private static AbstractValue ofText(Call call) {
    Reference reader = call.allocate(call.type());
    call.write(reader, JdkTexts.TEXT, JdkTexts.asText(call, argument(call)), null);
    return reader;
  }

  /** All that can be read from a stream or reader; null where it is not known. */
  static @Nullable Text content(Call call, AbstractValue stream) {
    if (!(stream instanceof Reference object)) {
      return null;
    }
    String path = Concrete.characters(call.read(object, RESOURCE));
    if (path != null) {
      return call.resource(path);
    }
    return call.read(object, JdkTexts.TEXT) instanceof Text text && text.isConstant() ? text : null;
  }

  private static AbstractValue bytes(Call call) {
    Text content = content(call, call.receiver());
    Reference bytes = call.allocate("byte[]");
    AbstractValue text = content == null ? call.unknown("content of a file") : content;
    call.write(bytes, JdkTexts.FIXED_TEXT, text, null);
    return bytes;
  }

  private static AbstractValue lines(Call call) {
    Text content = content(call, call.receiver());
    AbstractValue lines =
        content == null ? call.unknown("content of a file") : Regexes.linesOf(content);
    return StreamRows.stream(call, lines);
  }
}
