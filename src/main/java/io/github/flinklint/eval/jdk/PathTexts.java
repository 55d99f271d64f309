package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as paths of Linux. */
final class PathTexts {

  private PathTexts() {}

  /** Without doubled slashes and without one at the end. */
  static AbstractValue cleaned(Text text) {
    String all = text.template();
    AbstractValue result = Text.of("");
    int from = 0;
    for (int at = 1; at < all.length(); at++) {
      if (all.charAt(at) == '/' && all.charAt(at - 1) == '/') {
        result = JdkTexts.concat(result, text.sub(from, at));
        while (at < all.length() && all.charAt(at) == '/') {
          at++;
        }
        from = at;
      }
    }
    result = JdkTexts.concat(result, text.sub(Math.min(from, all.length()), all.length()));
    if (!(result instanceof Text joined)) {
      return result;
    }
    int width = JdkTexts.width(joined);
    return width > 1 && joined.template().endsWith("/") ? joined.sub(0, width - 1) : joined;
  }

  /** One below the other; the second is taken as relative. */
  static AbstractValue join(AbstractValue parent, AbstractValue child) {
    String start = Concrete.characters(parent);
    String rest = Concrete.characters(child);
    if (rest != null && rest.isEmpty()) {
      return parent;
    }
    if (start != null && start.isEmpty()) {
      return child;
    }
    boolean hasSlash =
        (start != null && start.endsWith("/"))
            || (child instanceof Text t && t.template().startsWith("/"));
    boolean isTwice =
        start != null
            && start.endsWith("/")
            && child instanceof Text t
            && t.template().startsWith("/");
    AbstractValue below = isTwice ? ((Text) child).sub(1, JdkTexts.width((Text) child)) : child;
    return JdkTexts.concat(hasSlash ? parent : JdkTexts.concat(parent, Text.of("/")), below);
  }

  /** What stands behind the last slash. */
  static Outcome name(AbstractValue path) {
    if (!(path instanceof Text text)) {
      return Lift.apply(Operation.value("getName", o -> name(string(o[0]))), List.of(path));
    }
    int slash = text.template().lastIndexOf('/');
    boolean isLiteral = text.isConstant() || TextShapes.suffix(text).contains("/");
    return isLiteral
        ? Outcome.of(text.sub(slash + 1, JdkTexts.width(text)))
        : Outcome.of(Unknown.because("name of a file"));
  }

  private static String string(@Nullable Object operand) {
    return Operation.string(operand);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What stands before the last slash; null where there is nothing. */
  static Outcome parent(AbstractValue path) {
    if (!(path instanceof Text text)) {
      return Lift.apply(Operation.value("getParent", o -> parent(string(o[0]))), List.of(path));
    }
    boolean isLiteral = text.isConstant() || TextShapes.suffix(text).contains("/");
    if (!isLiteral) {
      return Outcome.of(Unknown.because("folder of a file"));
    }
    int slash = text.template().lastIndexOf('/');
    if (slash < 0 || JdkTexts.width(text) == 1) {
      return Outcome.of(Constant.ofNull());
    }
    return Outcome.of(text.sub(0, Math.max(slash, 1)));
  }

  private static @Nullable String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 || path.length() == 1 ? null : path.substring(0, Math.max(slash, 1));
  }

  /** Without {@code .} and {@code ..}, as {@code Path.normalize} does it. */
  static String normalised(String path) {
    boolean isAbsolute = path.startsWith("/");
    Deque<String> kept = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      boolean goesUp = name.equals("..") && !kept.isEmpty() && !kept.getLast().equals("..");
      if (goesUp) {
        kept.removeLast();
      } else if (!name.isEmpty() && !name.equals(".") && !(name.equals("..") && isAbsolute)) {
        kept.addLast(name);
      }
    }
    return (isAbsolute ? "/" : "") + String.join("/", kept);
  }

  /** The names between the slashes; the empty path has one that is empty, the root none. */
  static List<String> names(String path) {
    if (path.isEmpty()) {
      return List.of("");
    }
    return Arrays.stream(path.split("/", -1)).filter(name -> !name.isEmpty()).toList();
  }

  /** Whether a path begins or ends with the names of another. */
  static boolean isPart(String path, String part, boolean atStart) {
    List<String> all = names(path);
    List<String> wanted = names(part);
    if (part.isEmpty() || path.isEmpty()) {
      return part.equals(path);
    }
    if (part.startsWith("/") && (!atStart || !path.startsWith("/"))) {
      return path.equals(part);
    }
    if ((atStart && path.startsWith("/") != part.startsWith("/")) || wanted.size() > all.size()) {
      return false;
    }
    int from = atStart ? 0 : all.size() - wanted.size();
    return all.subList(from, from + wanted.size()).equals(wanted);
  }

  /** The way from one path to another; null where a name goes up, which versions treat unlike. */
  static @Nullable String relative(String base, String other) {
    List<String> from = base.isEmpty() ? List.of() : names(base);
    List<String> to = other.isEmpty() ? List.of() : names(other);
    if (isIrregular(from) || isIrregular(to)) {
      return null;
    }
    int common = 0;
    while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> way = new ArrayList<>(Collections.nCopies(from.size() - common, ".."));
    way.addAll(to.subList(common, to.size()));
    return String.join("/", way);
  }

  private static boolean isIrregular(List<String> names) {
    return names.contains("..") || names.contains(".");
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** True where all characters stand in a URI as they are. */
  static boolean isPlain(Text path) {
    return path.isConstant() && escaped(path.template()).equals(path.template());
  }

  /** A path as the path of a URI. */
  static Object escaped(String path) {
    try {
      return path.startsWith("/") && isAscii(path)
          ? new URI(null, null, path, null).toASCIIString()
          : Concrete.NONE;
    } catch (URISyntaxException e) {
      return Concrete.NONE;
    }
  }
}
