package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.reads;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Flink's {@code Path}. */
final class PathRows {

  private PathRows() {}

  /** What a method does; null where the table does not say. */
  static @Nullable Row find(String method) {
    return switch (method) {
      case "<init>/1" -> row(PathRows::ofText);
      case "<init>/2" -> row(PathRows::ofParentAndChild);
      case "<init>/3" -> row(PathRows::ofParts);
      case "fromLocalFile/1" -> row(PathRows::ofLocalFile);
      case "toString/0" -> row(reads(FlinkSlots.PATH, Constant.ofNull()));
      case "getPath/0" -> row(call -> piece(call, t -> new PathText(t).path()));
      case "getName/0" -> row(PathRows::name);
      case "depth/0" -> row(of("depth of", PathText::depth));
      case "isAbsolute/0" -> row(of("whether absolute is", PathText::isAbsolute));
      case "hasWindowsDrive/0" -> row(of("whether on a drive is", PathText::hasDrive));
      case "toUri/0" -> row(PathRows::toUri);
      case "getParent/0" -> row(PathRows::parent);
      case "suffix/1" -> row(PathRows::suffix);
      case "equals/1" -> row(PathRows::isEqual);
      default -> null;
    };
  }

  private static Transfer of(String what, Function<PathText, Object> fact) {
    return call ->
        Derived.ofText(
            call,
            call.read(call.self(), FlinkSlots.PATH),
            what,
            t -> Constant.of(fact.apply(new PathText(t))));
  }

  // ---- making

  private static Reference make(Call call, AbstractValue text) {
    Reference path = call.allocate(FlinkTypes.PATH);
    call.write(path, FlinkSlots.PATH, text, null);
    return path;
  }

  /** The path that a backend or a storage carries, null for none. */
  static AbstractValue ofDirectory(Call call) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.DIR),
        v -> {
          if (v instanceof Absent || Texts.isNull(v)) {
            return Constant.ofNull();
          }
          return v instanceof Unknown ? v : make(call, normalised(v));
        });
  }

  /** A text that Flink rejects is kept as it is, so that it can be judged where it is used. */
  private static AbstractValue ofText(Call call) {
    return Refusals.guard(
        call,
        Texts.path(call, call.arguments().get(0)),
        PathRows::check,
        given -> {
          boolean isUri = call.arguments().get(0) instanceof Reference;
          Reference path = make(call, isUri ? given : normalised(given));
          call.write(path, FlinkSlots.WRITTEN, given, null);
          return path;
        });
  }

  private static Refusals.Verdict check(AbstractValue given) {
    if (Texts.isNull(given)) {
      return Refusals.Verdict.open(Refusals.ILLEGAL_ARGUMENT, Refusals.NULL_POINTER);
    }
    boolean isRefused =
        given instanceof Text text && text.isConstant() && new PathText(text).uri() == null;
    return isRefused ? Refusals.Verdict.refused(Refusals.ILLEGAL_ARGUMENT) : Refusals.Verdict.TAKEN;
  }

  private static AbstractValue normalised(AbstractValue given) {
    return Lattice.map(given, v -> v instanceof Text text ? new PathText(text).normalised() : v);
  }

  private static AbstractValue ofParentAndChild(Call call) {
    AbstractValue parent = normalised(Texts.path(call, call.arguments().get(0)));
    AbstractValue child = normalised(Texts.path(call, call.arguments().get(1)));
    return make(call, Lattice.map(parent, child, (p, c) -> resolve(call, p, c)));
  }

  private static AbstractValue resolve(Call call, AbstractValue parent, AbstractValue child) {
    Text above = asText(parent);
    Text below = asText(child);
    if (above == null || below == null) {
      return Texts.unknown(call, above == null ? parent : child, "path that is computed");
    }
    if (below.template().contains(":")) {
      return call.unknown("path with a scheme below another path");
    }
    Text relative =
        below.template().startsWith("/") ? below.sub(1, below.template().length()) : below;
    boolean needsSlash = !above.template().isEmpty() && !above.template().endsWith("/");
    Text whole = needsSlash ? above.plus(Text.of("/")).plus(relative) : above.plus(relative);
    return new PathText(whole).normalised();
  }

  /** A text, or the text with one hole that an input is; null for all else. */
  private static @Nullable Text asText(AbstractValue value) {
    if (value instanceof Text text) {
      return text;
    }
    return value instanceof Input ? Text.hole(value) : null;
  }

  /** Scheme and authority may be null. */
  private static AbstractValue ofParts(Call call) {
    AbstractValue front =
        Lattice.map(
            call.arguments().get(0),
            call.arguments().get(1),
            (scheme, authority) -> front(call, scheme, authority));
    return make(
        call,
        Lattice.map(
            front,
            call.arguments().get(2),
            (f, p) -> {
              Text path = asText(p);
              return f instanceof Text start && path != null
                  ? new PathText(start.plus(path)).normalised()
                  : Texts.unknown(call, path == null ? p : f, "path made of parts");
            }));
  }

  private static AbstractValue front(Call call, AbstractValue scheme, AbstractValue authority) {
    Text first = Texts.isNull(scheme) ? Text.of("") : asText(scheme);
    Text second = Texts.isNull(authority) ? Text.of("") : asText(authority);
    if (first == null || second == null) {
      return Texts.unknown(call, first == null ? scheme : authority, "path made of parts");
    }
    Text front = Texts.isNull(scheme) ? first : first.plus(Text.of(":"));
    return Texts.isNull(authority) ? front : front.plus(Text.of("//")).plus(second);
  }

  private static AbstractValue ofLocalFile(Call call) {
    return make(
        call,
        Derived.ofText(
            call,
            Texts.path(call, call.arguments().get(0)),
            "path of",
            t -> t.template().startsWith("/") ? Text.of("file:").plus(t) : null));
  }

  // ---- pieces

  private static AbstractValue piece(Call call, Function<Text, Text> of) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.PATH),
        v -> v instanceof Text text ? of.apply(text) : Texts.unknown(call, v, "piece of a path"));
  }

  /** Behind the last slash there may be a hole, and slashes in it. */
  private static boolean endsOpen(AbstractValue value) {
    return value instanceof Text text
        && text.template().lastIndexOf(Text.HOLE) > text.template().lastIndexOf('/');
  }

  private static AbstractValue name(Call call) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.PATH),
        v ->
            v instanceof Text text && !endsOpen(v)
                ? PathText.name(text)
                : Derived.ofText(call, v, "name of", PathText::name));
  }

  /** A URI prints as the path does, but for what has to be escaped. */
  private static AbstractValue toUri(Call call) {
    Reference uri = call.allocate("java.net.URI");
    AbstractValue written = call.read(call.self(), FlinkSlots.WRITTEN);
    AbstractValue text =
        written instanceof Absent ? call.read(call.self(), FlinkSlots.PATH) : written;
    call.write(uri, Call.TEXT, Lattice.map(text, PathRows::escaped), null);
    return uri;
  }

  private static AbstractValue escaped(AbstractValue value) {
    URI uri = value instanceof Text text && text.isConstant() ? new PathText(text).uri() : null;
    if (uri == null || uri.toString().equals(((Text) value).template())) {
      return value;
    }
    return Text.of(uri.toString()).withTrace(value.trace());
  }

  private static AbstractValue parent(Call call) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.PATH),
        v -> {
          if (v instanceof Text text && !endsOpen(v)) {
            Text above = new PathText(text).parent();
            return above == null ? Constant.ofNull() : make(call, above);
          }
          return make(call, Derived.ofText(call, v, "parent of", t -> new PathText(t).parent()));
        });
  }

  private static AbstractValue suffix(Call call) {
    return make(
        call,
        Lattice.map(
            call.read(call.self(), FlinkSlots.PATH),
            call.arguments().get(0),
            (p, s) -> {
              Text path = asText(p);
              Text added = asText(s);
              return path == null || added == null
                  ? call.unknown("path with a suffix")
                  : new PathText(path.plus(added)).normalised();
            }));
  }

  private static AbstractValue isEqual(Call call) {
    AbstractValue own = call.read(call.self(), FlinkSlots.PATH);
    return Lattice.map(
        call.arguments().get(0),
        o -> {
          if (!(o instanceof Reference other) || !other.type().equals(FlinkTypes.PATH)) {
            return Texts.isNull(o) ? Constant.of(false) : call.unknown("whether paths are equal");
          }
          return Lattice.map(own, call.read(other, FlinkSlots.PATH), (a, b) -> equal(call, a, b));
        });
  }

  private static AbstractValue equal(Call call, AbstractValue a, AbstractValue b) {
    boolean areConstant = Texts.constant(a) != null && Texts.constant(b) != null;
    return areConstant ? Constant.of(a.equals(b)) : call.unknown("whether paths are equal");
  }
}
