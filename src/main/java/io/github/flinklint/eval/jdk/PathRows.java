package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;

/**
 * {@code File} and {@code Path}, as they are on Linux, where jobs run, whatever this machine is.
 */
final class PathRows {

  private static final String PATH = "java.nio.file.Path";
  private static final String FILE = "java.io.File";

  static final Table TABLE = both(files(paths(new Table())));

  private PathRows() {}

  private static Table paths(Table table) {
    return table
        .on(PATH, "java.nio.file.Paths")
        .row("of get", Table.ANY, call -> make(call, PATH, joined(call)))
        .on(PATH)
        .row("resolve", 1, call -> resolve(call, text(call)))
        .row("resolveSibling", 1, call -> resolve(call, parent(call)))
        .row("getFileName", 0, call -> make(call, PATH, name(call)))
        .row("getParent", 0, call -> orNull(call, PATH, parent(call)))
        .row(
            "normalize",
            0,
            call -> make(call, PATH, lifted(call, "normalize", PathTexts::normalised)))
        .row("toAbsolutePath toRealPath", 0, call -> make(call, PATH, absolute(call)))
        .row("toFile", 0, call -> make(call, FILE, text(call)))
        .row("toUri", 0, call -> uri(call, "file://"));
  }

  private static Table files(Table table) {
    return table
        .on(FILE)
        .row("<init>", 1, call -> make(call, FILE, clean(call, argument(call, 0))))
        .row("<init>", 2, PathRows::child)
        .row("getName", 0, PathRows::name)
        .row("getParent", 0, PathRows::parent)
        .row("getParentFile", 0, call -> orNull(call, FILE, parent(call)))
        .row("getPath", 0, PathRows::text)
        .row("getAbsolutePath getCanonicalPath", 0, PathRows::absolute)
        .row("getAbsoluteFile getCanonicalFile", 0, call -> make(call, FILE, absolute(call)))
        .row("toPath", 0, call -> make(call, PATH, text(call)))
        .row("toURI", 0, call -> uri(call, "file:"));
  }

  private static Table both(Table table) {
    Transfer isAbsolute =
        call ->
            Spread.over(
                call,
                List.of(text(call)),
                o -> {
                  Outcome known = StringShapes.startsWith(List.of(o.get(0), Text.of("/")));
                  return known == null
                      ? Lift.apply(StringPredicates.STARTS_WITH, List.of(o.get(0), Text.of("/")))
                      : known;
                });
    return table
        .on(FILE, PATH)
        .row("isAbsolute", 0, isAbsolute)
        .row("toString", 0, PathRows::text)
        .row("equals", 1, PathRows::equal);
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
    if (last instanceof Reference array && array.type().equals(Containers.ARRAY)) {
      return call.unknown("pieces of a path");
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
    Lift.Operation operation =
        StringPredicates.value(method, o -> function.apply(StringPredicates.string(o[0])));
    return Spread.over(call, List.of(text(call)), o -> Lift.apply(operation, o));
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
                StringPredicates.value(
                    "getAbsolutePath",
                    p -> StringPredicates.string(p[0]).startsWith("/") ? p[0] : Concrete.NONE),
                o);
          }
          AbstractValue folder =
              call.input(new Source(Source.Kind.SYSTEM_PROPERTY, "user.dir"), null);
          return Outcome.of(PathTexts.join(folder, o.get(0)));
        });
  }

  private static AbstractValue uri(Call call, String scheme) {
    Reference uri = call.allocate("java.net.URI");
    AbstractValue text = JdkTexts.concat(Text.of(scheme), absolute(call));
    call.write(uri, JdkTexts.FIXED_TEXT, text, null);
    return uri;
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
