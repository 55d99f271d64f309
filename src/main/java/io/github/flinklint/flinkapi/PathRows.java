package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.reads;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Flink's {@code Path}. */
final class PathRows {

  private PathRows() {}

  static List<FlinkRow> rows() {
    return Rows.of(FlinkTypes.PATH)
        .constructor(1, PathRows::ofText)
        .constructor(2, PathRows::ofParentAndChild)
        .constructor(3, PathRows::ofParts)
        .method("toString", 0, reads(FlinkSlots.PATH, Constant.ofNull()))
        .method("getPath", 0, call -> piece(call, t -> new PathText(t).path()))
        .method("getName", 0, call -> piece(call, PathRows::name))
        .method("toUri", 0, PathRows::toUri)
        .method("getParent", 0, PathRows::parent)
        .method("suffix", 1, PathRows::suffix)
        .list();
  }

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
    AbstractValue given = Texts.path(call, call.arguments().get(0));
    boolean isUri = call.arguments().get(0) instanceof Reference;
    Reference path = make(call, isUri ? given : normalised(given));
    call.write(path, FlinkSlots.WRITTEN, given, null);
    return path;
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
    return value instanceof io.github.flinklint.value.Input ? Text.hole(value) : null;
  }

  private static AbstractValue ofParts(Call call) {
    Text scheme = asText(call.arguments().get(0));
    Text authority = asText(call.arguments().get(1));
    Text path = asText(call.arguments().get(2));
    if (scheme == null || path == null) {
      return make(call, call.unknown("path made of parts"));
    }
    Text front = scheme.plus(Text.of(":"));
    Text whole = authority == null ? front : front.plus(Text.of("//")).plus(authority);
    return make(call, new PathText(whole.plus(path)).normalised());
  }

  // ---- pieces

  private static AbstractValue piece(Call call, Function<Text, Text> of) {
    return Lattice.map(
        call.read(call.self(), FlinkSlots.PATH),
        v -> v instanceof Text text ? of.apply(text) : Texts.unknown(call, v, "piece of a path"));
  }

  private static Text name(Text text) {
    String all = text.template();
    return text.sub(all.lastIndexOf('/') + 1, all.length());
  }

  /** A URI prints as the path does, as long as nothing has to be escaped. */
  private static AbstractValue toUri(Call call) {
    Reference uri = call.allocate("java.net.URI");
    call.write(uri, Texts.JDK_TEXT, call.read(call.self(), FlinkSlots.PATH), null);
    return uri;
  }

  private static AbstractValue parent(Call call) {
    return make(
        call,
        piece(
            call,
            t -> {
              int slash = t.template().lastIndexOf('/');
              int pathLength = new PathText(t).path().template().length();
              int start = t.template().length() - pathLength;
              return t.sub(0, Math.max(slash, Math.min(start + 1, t.template().length())));
            }));
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
                  : path.plus(added);
            }));
  }
}
