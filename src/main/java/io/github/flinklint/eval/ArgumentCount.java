package io.github.flinklint.eval;

import io.github.flinklint.value.Test;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many arguments the program has, as far as decided tests tell: {@code args.length > 1} implies
 * that {@code args.length > 0}, and that {@code args[1]} is given. Without it, scenarios would be
 * told of that cannot happen.
 */
final class ArgumentCount {

  private static final Pattern LENGTH =
      Pattern.compile("argument args\\.length (<|<=|>|>=|is|==|!=) (\\d{1,9})");
  private static final Pattern ELEMENT =
      Pattern.compile("argument args\\[(\\d{1,9})] is .*", Pattern.DOTALL);

  private long least;
  private long most = Integer.MAX_VALUE;

  private ArgumentCount() {}

  /** What the decided tests tell, key to outcome. */
  static ArgumentCount of(Iterable<Map.Entry<String, Boolean>> decided) {
    ArgumentCount count = new ArgumentCount();
    for (Map.Entry<String, Boolean> one : decided) {
      count.learn(one.getKey(), one.getValue());
    }
    return count;
  }

  private void learn(String key, boolean holds) {
    Matcher element = ELEMENT.matcher(key);
    if (element.matches()) {
      long index = Long.parseLong(element.group(1));
      if (holds) {
        least = Math.max(least, index + 1);
      } else if (key.endsWith("] is given")) {
        most = Math.min(most, index);
      }
      return;
    }
    Matcher length = LENGTH.matcher(key);
    if (length.matches()) {
      learn(length.group(1), Long.parseLong(length.group(2)), holds);
    }
  }

  private void learn(String relation, long n, boolean holds) {
    switch (relation) {
      case "<" -> bound(holds ? 0 : n, holds ? n - 1 : most);
      case "<=" -> bound(holds ? 0 : n + 1, holds ? n : most);
      case ">" -> bound(holds ? n + 1 : 0, holds ? most : n);
      case ">=" -> bound(holds ? n : 0, holds ? most : n - 1);
      default -> equal(n, holds != relation.equals("!="));
    }
  }

  private void equal(long n, boolean holds) {
    if (holds) {
      bound(n, n);
    } else if (least == n) {
      least = n + 1;
    } else if (most == n) {
      most = n - 1;
    }
  }

  private void bound(long from, long to) {
    least = Math.max(least, from);
    most = Math.min(most, to);
  }

  /** The outcome of the predicate of a test; null where the count does not tell. */
  @Nullable Boolean outcome(Test test) {
    String key = test.key();
    Matcher element = ELEMENT.matcher(key);
    if (element.matches()) {
      long index = Long.parseLong(element.group(1));
      if (index >= most) {
        return false;
      }
      return (index < least && key.endsWith("] is given")) ? Boolean.TRUE : null;
    }
    Matcher length = LENGTH.matcher(key);
    if (!length.matches()) {
      return null;
    }
    long n = Long.parseLong(length.group(2));
    return switch (length.group(1)) {
      case "<" -> compared(most < n, least >= n);
      case "<=" -> compared(most <= n, least > n);
      case ">" -> compared(least > n, most <= n);
      case ">=" -> compared(least >= n, most < n);
      case "!=" -> compared(most < n || least > n, least == n && most == n);
      default -> compared(least == n && most == n, most < n || least > n);
    };
  }

  private static @Nullable Boolean compared(boolean certainly, boolean certainlyNot) {
    return certainly ? Boolean.TRUE : certainlyNot ? Boolean.FALSE : null;
  }
}
