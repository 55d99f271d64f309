package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code File} and {@code Path}, as they are on Linux, where jobs run, whatever this machine is.
 */
final class PathRows {

  private static final String PATH = "java.nio.file.Path";
  private static final String FILE = "java.io.File";

  private PathRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case PATH -> Table.first(factories(method), path(method), both(method));
      case "java.nio.file.Paths" -> factories(method);
      case FILE -> Table.first(file(method), both(method));
      default -> null;
    };
  }

  private static @Nullable Transfer factories(String method) {
    return switch (method) {
      case "of", "get" -> call -> make(call, PATH, joined(call));
      default -> null;
    };
  }

  private static @Nullable Transfer path(String method) {
    return switch (method) {
      case "resolve/1" -> call -> resolve(call, text(call));
      case "resolveSibling/1" -> call -> resolve(call, parent(call));
      case "getFileName/0" -> call -> make(call, PATH, name(call));
      case "getParent/0" -> call -> orNull(call, PATH, parent(call));
      case "normalize/0" ->
          call -> make(call, PATH, lifted(call, "normalize", PathTexts::normalised));
      case "toAbsolutePath/0", "toRealPath/0" -> call -> make(call, PATH, absolute(call));
      case "toFile/0" -> call -> make(call, FILE, text(call));
      case "toUri/0" -> call -> uri(call, "file://");
      case "getNameCount/0" -> PathRows::nameCount;
      case "getName/1" -> call -> names(call, argument(call, 0), null);
      case "subpath/2" -> call -> names(call, argument(call, 0), argument(call, 1));
      case "getRoot/0" -> PathRows::root;
      case "startsWith/1", "endsWith/1" -> PathRows::related;
      case "relativize/1" -> PathRows::relativize;
      default -> null;
    };
  }

  private static @Nullable Transfer file(String method) {
    return switch (method) {
      case "<init>/1" -> call -> make(call, FILE, clean(call, argument(call, 0)));
      case "<init>/2" -> PathRows::child;
      case "getName/0" -> PathRows::name;
      case "getParent/0" -> PathRows::parent;
      case "getParentFile/0" -> call -> orNull(call, FILE, parent(call));
      case "getPath/0" -> PathRows::text;
      case "getAbsolutePath/0", "getCanonicalPath/0" -> PathRows::absolute;
      case "getAbsoluteFile/0", "getCanonicalFile/0" -> call -> make(call, FILE, absolute(call));
      case "toPath/0" -> call -> make(call, PATH, text(call));
      case "toURI/0" -> call -> uri(call, "file:");
      default -> null;
    };
  }

  private static @Nullable Transfer both(String method) {
    return switch (method) {
      case "isAbsolute/0" -> PathRows::isAbsolute;
      case "toString/0" -> PathRows::text;
      case "equals/1" -> PathRows::equal;
      case "compareTo/1" -> PathRows::compare;
      default -> null;
    };
  }

  private static AbstractValue isAbsolute(Call call) {
    return Spread.over(
        call,
        List.of(text(call)),
        o -> {
          List<AbstractValue> operands = List.of(o.get(0), Text.of("/"));
          Outcome known = StringShapes.startsWith(operands);
          return known == null ? Lift.apply(StringOperation.STARTS_WITH, operands) : known;
        });
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  private static AbstractValue text(Call call) {
    return JdkTexts.asText(call, call.receiver());
  }

  private static Reference make(Call call, String type, AbstractValue text) {
    Reference path = call.allocate(type);
    call.write(path, JdkTexts.FIXED_TEXT, text, null);
    return path;
  }

  /** A path of a text that is null where there is none. */
  private static AbstractValue orNull(Call call, String type, AbstractValue text) {
    return Concrete.isNull(text) ? text : make(call, type, text);
  }

  private static AbstractValue clean(Call call, AbstractValue value) {
    AbstractValue text = JdkTexts.asText(call, value);
    return Lattice.map(text, t -> t instanceof Text whole ? PathTexts.cleaned(whole) : t);
  }

  // ---- joining

  private static AbstractValue joined(Call call) {
    List<AbstractValue> pieces = call.arguments();
    AbstractValue last = pieces.isEmpty() ? Text.of("") : pieces.get(pieces.size() - 1);
    if (last instanceof Reference array && array.type().endsWith("[]")) {
      List<AbstractValue> spread = call.elements(array);
      if (spread == null) {
        return call.unknown("pieces of a path");
      }
      pieces = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
      pieces.addAll(spread);
    }
    AbstractValue all = Text.of("");
    for (AbstractValue piece : pieces) {
      all = PathTexts.join(all, clean(call, piece));
    }
    return all;
  }

  private static AbstractValue resolve(Call call, AbstractValue base) {
    AbstractValue other = clean(call, argument(call, 0));
    AbstractValue start = Concrete.isNull(base) ? Text.of("") : base;
    AbstractValue resolved =
        Lattice.map(
            start,
            other,
            (a, b) -> {
              if (!(b instanceof Text text)) {
                return b instanceof Unknown ? b : PathTexts.join(a, b);
              }
              Boolean isAbsolute = TextShapes.startsWith(text, Text.of("/"));
              return Boolean.TRUE.equals(isAbsolute) ? b : PathTexts.join(a, b);
            });
    return make(call, PATH, resolved);
  }

  private static AbstractValue child(Call call) {
    AbstractValue parent = argument(call, 0);
    AbstractValue name = clean(call, argument(call, 1));
    if (Concrete.isNull(parent)) {
      return make(call, FILE, name);
    }
    AbstractValue start = clean(call, parent);
    boolean isEmpty = start instanceof Text text && text.isConstant() && text.template().isEmpty();
    return make(call, FILE, PathTexts.join(isEmpty ? Text.of("/") : start, name));
  }

  // ---- pieces

  private static AbstractValue name(Call call) {
    return Spread.over(call, List.of(text(call)), o -> PathTexts.name(o.get(0)));
  }

  private static AbstractValue parent(Call call) {
    return Spread.over(call, List.of(text(call)), o -> PathTexts.parent(o.get(0)));
  }

  private static AbstractValue lifted(
      Call call, String method, java.util.function.UnaryOperator<String> function) {
    Operation operation = Operation.value(method, o -> function.apply(Operation.string(o[0])));
    return Spread.lifted(call, List.of(text(call)), operation);
  }

  /** A relative path begins at the working directory. */
  private static AbstractValue absolute(Call call) {
    return Spread.over(
        call,
        List.of(text(call)),
        o -> {
          Boolean isAbsolute =
              o.get(0) instanceof Text text ? TextShapes.startsWith(text, Text.of("/")) : null;
          if (Boolean.TRUE.equals(isAbsolute)) {
            return Outcome.of(o.get(0));
          }
          if (isAbsolute == null) {
            return Lift.apply(
                Operation.value(
                    "getAbsolutePath",
                    p -> Operation.string(p[0]).startsWith("/") ? p[0] : Concrete.NONE),
                o);
          }
          AbstractValue folder =
              call.input(new Source(Source.Kind.SYSTEM_PROPERTY, "user.dir"), null);
          return Outcome.of(PathTexts.join(folder, o.get(0)));
        });
  }

  /** Characters that a URI does not have as they are are written by their code. */
  private static AbstractValue uri(Call call, String scheme) {
    Operation escape = Operation.value("toUri", o -> PathTexts.escaped(Operation.string(o[0])));
    AbstractValue path =
        Spread.over(
            call,
            List.of(absolute(call)),
            o ->
                o.get(0) instanceof Text text && PathTexts.isPlain(text)
                    ? Outcome.of(text)
                    : Lift.apply(escape, o));
    Reference uri = call.allocate("java.net.URI");
    call.write(uri, JdkTexts.FIXED_TEXT, JdkTexts.concat(Text.of(scheme), path), null);
    return uri;
  }

  // ---- names

  private static AbstractValue nameCount(Call call) {
    Operation operation =
        Operation.value("getNameCount", o -> PathTexts.names(Operation.string(o[0])).size());
    return Spread.lifted(call, List.of(text(call)), operation);
  }

  /** The names from an index on, up to another, or the one alone. */
  private static AbstractValue names(Call call, AbstractValue from, @Nullable AbstractValue to) {
    AbstractValue names =
        Spread.over(
            call,
            to == null ? List.of(text(call), from) : List.of(text(call), from, to),
            o -> {
              String all = Concrete.characters(o.get(0));
              Integer start = Concrete.index(o.get(1));
              Integer end = o.size() < 3 ? null : Concrete.index(o.get(2));
              if (all == null || start == null || (o.size() == 3 && end == null)) {
                return o.get(0) instanceof Unknown ? Outcome.of(o.get(0)) : Outcome.UNKNOWN;
              }
              List<String> parts = PathTexts.names(all);
              int last = end == null ? start + 1 : end;
              return start < 0 || last > parts.size() || start >= last
                  ? Outcome.failing("IllegalArgumentException")
                  : Outcome.of(String.join("/", parts.subList(start, last)));
            });
    return make(call, PATH, names);
  }

  private static AbstractValue root(Call call) {
    AbstractValue isAbsolute = isAbsolute(call);
    return call.branch(isAbsolute, () -> make(call, PATH, Text.of("/")), Constant::ofNull);
  }

  /** Whether whole names at the start or at the end are those of the other. */
  private static AbstractValue related(Call call) {
    boolean atStart = call.method().equals("startsWith");
    Operation operation =
        Operation.of(
            Operation.Kind.PREDICATE,
            o -> Terms.call(o.get(0), call.method(), o.subList(1, o.size())),
            o -> PathTexts.isPart(Operation.string(o[0]), Operation.string(o[1]), atStart));
    return Spread.lifted(call, List.of(text(call), clean(call, argument(call, 0))), operation);
  }

  private static AbstractValue relativize(Call call) {
    AbstractValue relative =
        Spread.over(
            call,
            List.of(text(call), clean(call, argument(call, 0))),
            o -> {
              String base = Concrete.characters(o.get(0));
              String other = Concrete.characters(o.get(1));
              if (base == null || other == null) {
                return Outcome.UNKNOWN;
              }
              if (base.startsWith("/") != other.startsWith("/")) {
                return Outcome.failing("IllegalArgumentException");
              }
              String found = PathTexts.relative(base, other);
              return found == null ? Outcome.UNKNOWN : Outcome.of(found);
            });
    return make(call, PATH, relative);
  }

  /** By the bytes of the texts. */
  private static AbstractValue compare(Call call) {
    Operation operation =
        Operation.value(
            "compareTo",
            o ->
                PathTexts.isAscii(Operation.string(o[0]) + Operation.string(o[1]))
                    ? Operation.string(o[0]).compareTo(Operation.string(o[1]))
                    : Concrete.NONE);
    return Spread.lifted(
        call, List.of(text(call), JdkTexts.asText(call, argument(call, 0))), operation);
  }

  private static AbstractValue equal(Call call) {
    if (!(argument(call, 0) instanceof Reference other)) {
      return Spread.unknown(call);
    }
    return Spread.over(
        call,
        List.of(text(call), JdkTexts.asText(call, other)),
        o -> Equality.equal(o.get(0), o.get(1)));
  }
}
