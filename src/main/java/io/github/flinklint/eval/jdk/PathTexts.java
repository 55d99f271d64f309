package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayDeque;
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
}
