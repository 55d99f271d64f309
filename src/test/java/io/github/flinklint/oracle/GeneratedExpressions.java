package io.github.flinklint.oracle;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Expressions of Java that have a known type and are made at random of the constructs that decide
 * configurations in real jobs. What they need (fields, methods, nested types) is added to the
 * members of the job.
 */
final class GeneratedExpressions {

  private static final int MAX_DEPTH = 4;

  private final Random random;
  private final StringBuilder members;
  private int names;

  GeneratedExpressions(Random random, StringBuilder members) {
    this.random = random;
    this.members = members;
  }

  String fresh(String prefix) {
    return prefix + names++;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final String one(Supplier<String>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }

  /** An expression of type long between 1000 and some 100 millions. */
  String interval() {
    return number(0);
  }

  private String literal() {
    return String.valueOf(1_000 + random.nextInt(90_000));
  }

  private String number(int depth) {
    if (depth >= MAX_DEPTH) {
      return literal() + "L";
    }
    int next = depth + 1;
    return switch (random.nextInt(26)) {
      case 0 -> literal() + "L";
      case 1 -> "(" + number(next) + " + " + literal() + ")";
      case 2 -> "(" + number(next) + " + " + number(next) + ") / 2";
      case 3 -> (1 + random.nextInt(9)) + " * " + literal() + "L";
      case 4 -> field("long", number(next));
      case 5 -> method("long", "return " + number(next) + ";");
      case 6 -> "(" + condition(next) + " ? " + number(next) + " : " + number(next) + ")";
      case 7 -> "Long.parseLong(\"" + literal() + "\")";
      case 8 -> "java.time.Duration.ofSeconds(" + (1 + random.nextInt(99)) + ").toMillis()";
      case 9 -> "java.util.concurrent.TimeUnit.SECONDS.toMillis(" + (1 + random.nextInt(99)) + ")";
      case 10 -> enumField(number(next));
      case 11 -> builder(number(next));
      case 12 -> record(number(next));
      case 13 -> lambda(next);
      case 14 -> "new long[] {" + number(next) + ", " + number(next) + "}[" + below(2) + "]";
      case 15 -> mapValue(next);
      case 16 -> inherited(next);
      case 17 -> switched(next);
      case 18 -> looped(next);
      case 19 -> guarded(next);
      case 20 -> optional(next);
      case 21 -> recursive();
      case 22 ->
          "java.util.List.of(" + number(next) + ", " + number(next) + ").get(" + below(2) + ")";
      case 23 -> "Math.max(" + number(next) + ", " + number(next) + ")";
      case 24 -> "(1000L + " + text(next) + ".length())";
      default -> overloaded(next);
    };
  }

  // ---- texts

  /** A path with a scheme, without characters that paths treat in a special way. */
  String path() {
    String scheme = random.nextBoolean() ? "hdfs://node:8020/" : "file:///";
    return "(\"" + scheme + "\" + " + text(0) + ")";
  }

  private String word() {
    int length = 2 + random.nextInt(6);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.append(random.nextInt(4) == 0 ? "/" : "").append("z").toString();
  }

  private String text(int depth) {
    if (depth >= MAX_DEPTH) {
      return quoted(word());
    }
    int next = depth + 1;
    return switch (random.nextInt(22)) {
      case 0, 1 -> quoted(word());
      case 2 -> "(" + text(next) + " + " + text(next) + ")";
      case 3 -> "(" + text(next) + " + " + number(next) + ")";
      case 4 -> "String.format(\"%s-%d\", " + text(next) + ", " + number(next) + ")";
      case 5 -> "String.join(\"-\", " + text(next) + ", " + text(next) + ")";
      case 6 ->
          "new StringBuilder(" + text(next) + ").append(" + text(next) + ").append('x').toString()";
      case 7 -> text(next) + ".toUpperCase(java.util.Locale.ROOT)";
      case 8 -> text(next) + ".replace('a', 'b')";
      case 9 -> text(next) + ".substring(1)";
      case 10 -> text(next) + ".concat(" + text(next) + ")";
      case 11 -> "String.valueOf(" + number(next) + ")";
      case 12 -> field("String", text(next));
      case 13 -> method("String", "return " + text(next) + ";");
      case 14 -> "(" + condition(next) + " ? " + text(next) + " : " + text(next) + ")";
      case 15 -> quoted("  " + word() + " ") + ".trim()";
      case 16 -> quoted(word() + "," + word()) + ".split(\",\")[" + below(2) + "]";
      case 17 -> textBuilder(next);
      case 18 -> quoted(word()) + ".repeat(2)";
      case 19 -> "java.util.Objects.requireNonNullElse(" + text(next) + ", \"none\")";
      case 20 -> streamJoined(next);
      default -> "Text" + textClass(next) + ".VALUE";
    };
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  // ---- conditions with a certain outcome

  String condition(int depth) {
    int next = depth + 1;
    if (depth >= MAX_DEPTH) {
      return "1 < 2";
    }
    return switch (random.nextInt(10)) {
      case 0 -> "1 < " + random.nextInt(3);
      case 1 -> number(next) + " > " + number(next);
      case 2 -> quoted(word()) + ".isEmpty()";
      case 3 -> "\"a\".equals(\"" + (random.nextBoolean() ? "a" : "b") + "\")";
      case 4 -> field("boolean", String.valueOf(random.nextBoolean()));
      case 5 -> "!(" + condition(next) + ")";
      case 6 -> "(" + condition(next) + " && " + condition(next) + ")";
      case 7 -> "(" + condition(next) + " || " + condition(next) + ")";
      case 8 -> method("boolean", "return " + condition(next) + ";");
      default -> text(next) + ".startsWith(\"a\")";
    };
  }

  // ---- constructs with members of their own

  private String field(String type, String value) {
    String name = fresh("field");
    boolean isNested = random.nextBoolean();
    String modifiers = "static " + (random.nextBoolean() ? "final " : "");
    String declaration = modifiers + type + " " + name + " = " + value + ";\n";
    if (!isNested) {
      members.append("  ").append(declaration);
      return name;
    }
    String holder = fresh("Holder");
    members.append("  static final class ").append(holder).append(" { ").append(declaration);
    members.append("  }\n");
    return holder + "." + name;
  }

  private String method(String type, String body) {
    String name = fresh("method");
    if (random.nextInt(3) == 0) {
      String owner = fresh("Owner");
      members.append("  static class ").append(owner).append(" {\n    ").append(type);
      members.append(' ').append(name).append("() { ").append(body).append(" }\n  }\n");
      return "new " + owner + "()." + name + "()";
    }
    members.append("  static ").append(type).append(' ').append(name).append("() { ");
    members.append(body).append(" }\n");
    return name + "()";
  }

  private String enumField(String value) {
    String name = fresh("Level");
    members.append(
        """
          enum %s {
            LOW(%s), HIGH(%s);
            private final long millis;
            %s(long millis) { this.millis = millis; }
            long millis() { return millis; }
          }
        """
            .formatted(name, literal(), value, name));
    return switch (random.nextInt(3)) {
      case 0 -> name + ".HIGH.millis()";
      case 1 -> name + ".valueOf(\"HIGH\").millis";
      default -> name + ".values()[" + below(2) + "].millis()";
    };
  }

  private String builder(String value) {
    String name = fresh("Settings");
    members.append(
        """
          static class %1$s {
            private long value = 17;
            private long extra;
            %1$s with(long value) { this.value = value; return this; }
            %1$s plus(long extra) { this.extra += extra; return this; }
            long build() { return value + extra; }
          }
        """
            .formatted(name));
    return "new %s().plus(%s).with(%s).build()".formatted(name, literal(), value);
  }

  private String record(String value) {
    String name = fresh("Plan");
    members.append(
        "  record %1$s(String name, long every) { %1$s(long every) { this(\"x\", every + 1); } }\n"
            .formatted(name));
    return random.nextBoolean()
        ? "new %s(\"a\", %s).every()".formatted(name, value)
        : "new %s(%s).every()".formatted(name, value);
  }

  private String lambda(int depth) {
    String value = number(depth);
    return one(
        () -> "((java.util.function.Supplier<Long>) () -> " + value + ").get()",
        () -> "((java.util.function.LongUnaryOperator) u -> u + 7).applyAsLong(" + value + ")",
        () -> {
          String name = fresh("apply");
          members.append(
              "  static long %s(java.util.function.Function<Long, Long> f, long x) { return f.apply(x); }\n"
                  .formatted(name));
          return name + "(w -> w + " + literal() + ", " + value + ")";
        });
  }

  private String mapValue(int depth) {
    String name = fresh("map");
    members.append(
        """
          static long %1$s() {
            java.util.Map<String, Long> map = new java.util.HashMap<>();
            map.put("a", %2$s);
            map.put("b", %3$s);
            map.put("a", %4$s);
            return map.get("a") + map.getOrDefault("c", 5L);
          }
        """
            .formatted(name, literal() + "L", literal() + "L", number(depth)));
    return name + "()";
  }

  private String inherited(int depth) {
    String base = fresh("Base");
    String below = fresh("Sub");
    members.append(
        """
          static abstract class %1$s {
            protected long basis = %3$s;
            long total() { return basis + part(); }
            abstract long part();
          }
          static class %2$s extends %1$s {
            %2$s() { basis += 11; }
            @Override long part() { return %4$s; }
            @Override long total() { return super.total() + 1; }
          }
        """
            .formatted(base, below, literal(), number(depth)));
    return "((%s) new %s()).total()".formatted(base, below);
  }

  private String switched(int depth) {
    String name = fresh("pick");
    String key = random.nextBoolean() ? "one" : "two";
    if (random.nextBoolean()) {
      members.append(
          """
            static long %1$s(String key) {
              return switch (key) { case "one" -> %2$s; case "two" -> { long x = %3$s; yield x + 1; } default -> 9L; };
            }
          """
              .formatted(name, number(depth), number(depth)));
    } else {
      members.append(
          """
            static long %1$s(String key) {
              long x = 3;
              switch (key) {
                case "one": x += %2$s;
                case "two": x += %3$s; break;
                default: x = 8;
              }
              return x;
            }
          """
              .formatted(name, number(depth), number(depth)));
    }
    return name + "(\"" + key + "\")";
  }

  private String looped(int depth) {
    String name = fresh("loop");
    members.append(
        """
          static long %1$s() {
            long sum = 0;
            for (int i = 0; i < %2$d; i++) {
              if (i == %3$d) { continue; }
              sum += i * 10;
            }
            for (long each : new long[] {3, 4, %4$s}) { sum += each; }
            return sum;
          }
        """
            .formatted(name, 2 + random.nextInt(6), random.nextInt(4), number(depth)));
    return name + "()";
  }

  private String guarded(int depth) {
    String name = fresh("guarded");
    boolean fails = random.nextBoolean();
    members.append(
        """
          static long %1$s() {
            long x = 1;
            try {
              x = %2$s;
              if (%3$s) { throw new IllegalStateException("no"); }
              x += 2;
            } catch (IllegalStateException e) {
              x += 40;
            } finally {
              x += 500;
            }
            return x;
          }
        """
            .formatted(name, number(depth), fails ? "x > 0" : "x < 0"));
    return name + "()";
  }

  private String optional(int depth) {
    return random.nextBoolean()
        ? "java.util.Optional.of(" + number(depth) + ").map(o -> o + 1).orElse(6L)"
        : "java.util.Optional.<Long>empty().orElseGet(() -> " + number(depth) + ")";
  }

  private String recursive() {
    String name = fresh("sum");
    members.append(
        "  static long %1$s(int n) { return n == 0 ? 1000 : n + %1$s(n - 1); }\n".formatted(name));
    return name + "(" + (1 + random.nextInt(9)) + ")";
  }

  private String overloaded(int depth) {
    String name = fresh("over");
    members.append(
        """
          static long %1$s(Object x) { return 4000; }
          static long %1$s(long x) { return x + 1; }
          static long %1$s(String x) { return x.length() + 5000; }
        """
            .formatted(name));
    return one(
        () -> name + "(" + number(depth) + ")",
        () -> name + "(" + text(depth) + ")",
        () -> name + "((Object) " + text(depth) + ")",
        () -> name + "('c')");
  }

  private String textBuilder(int depth) {
    String name = fresh("build");
    members.append(
        """
          static String %1$s() {
            StringBuilder sb = new StringBuilder();
            for (String part : java.util.Arrays.asList(%2$s, %3$s)) {
              if (sb.length() > 0) { sb.append('-'); }
              sb.append(part);
            }
            sb.insert(0, 'q');
            return sb.toString();
          }
        """
            .formatted(name, text(depth), text(depth)));
    return name + "()";
  }

  private String streamJoined(int depth) {
    return "java.util.stream.Stream.of("
        + text(depth)
        + ", "
        + text(depth)
        + ").filter(t -> !t.isEmpty()).collect(java.util.stream.Collectors.joining(\"_\"))";
  }

  private int textClass(int depth) {
    int number = names++;
    String value = text(depth);
    members.append("  interface Text%d { String VALUE = %s; }\n".formatted(number, value));
    return number;
  }

  /** Values of the given kind, one picked at random. */
  String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
