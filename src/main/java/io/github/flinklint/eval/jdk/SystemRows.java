package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code System}, {@code Runtime}, and what else asks the world outside: properties, environment,
 * clock, chance, host.
 */
final class SystemRows {

  private SystemRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.lang.System" -> system(method);
      case "java.lang.Runtime" -> runtime(method);
      case "java.lang.Integer" -> ofInteger(method);
      case "java.lang.Long" -> ofLong(method);
      case "java.lang.Boolean" -> ofBoolean(method);
      case "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth" ->
          time(method);
      case "java.util.Locale" -> locale(method);
      case "java.util.Date", "java.sql.Date", "java.sql.Timestamp" -> date(method);
      case "java.util.Calendar", "java.util.GregorianCalendar" -> calendar(method);
      case "java.time.Clock" -> clock(method);
      case "java.util.UUID" -> uuid(method);
      case "java.util.Random", "java.util.SplittableRandom" -> seeded(method);
      case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" -> random(method);
      case "org.apache.commons.lang3.RandomStringUtils",
          "org.apache.commons.lang.RandomStringUtils" ->
          randomTexts(method);
      case "java.lang.Math", "java.lang.StrictMath" -> math(method);
      case "java.net.InetAddress" -> address(method);
      case "java.lang.management.ManagementFactory" -> management(method);
      case "java.lang.ProcessHandle" -> process(method);
      default -> null;
    };
  }

  private static @Nullable Transfer system(String method) {
    return switch (method) {
      case "getenv/0" ->
          call -> OpenMaps.create(call, "java.util.Map", Source.Kind.ENVIRONMENT_VARIABLE);
      case "getenv/1" -> SystemRows::getenv;
      case "getProperties/0" -> OpenMaps::systemProperties;
      case "getProperty/1" -> call -> getProperty(call, Constant.ofNull());
      case "getProperty/2" -> call -> getProperty(call, argument(call, 1));
      case "setProperty/2" -> SystemRows::setProperty;
      case "setProperties/1" -> SystemRows::setProperties;
      case "clearProperty/1" -> SystemRows::clearProperty;
      case "lineSeparator/0" -> call -> Text.of("\n");
      case "exit/1" -> Call::exit;
      case "arraycopy/5" -> SystemRows::arraycopy;
      case "identityHashCode/1" -> outside(Source.Kind.RANDOM, "number");
      case "currentTimeMillis/0", "nanoTime/0" -> outside(Source.Kind.CLOCK, "time");
      default -> null;
    };
  }

  private static @Nullable Transfer locale(String method) {
    return switch (method) {
      case "getDefault/0", "getDefault/1" -> call -> Formats.DEFAULT_LOCALE;
      default -> null;
    };
  }

  private static @Nullable Transfer runtime(String method) {
    return switch (method) {
      case "getRuntime/0" -> call -> call.allocate("java.lang.Runtime");
      case "exit/1", "halt/1" -> Call::exit;
      case "availableProcessors/0" -> outside(Source.Kind.HOST, "processors");
      default -> null;
    };
  }

  private static @Nullable Transfer ofInteger(String method) {
    return switch (method) {
      case "getInteger/1" -> call -> boxed(call, Constant.ofNull());
      case "getInteger/2" -> call -> boxed(call, argument(call, 1));
      default -> null;
    };
  }

  private static @Nullable Transfer ofLong(String method) {
    return switch (method) {
      case "getLong/1" -> call -> boxed(call, Constant.ofNull());
      case "getLong/2" -> call -> boxed(call, argument(call, 1));
      default -> null;
    };
  }

  private static @Nullable Transfer ofBoolean(String method) {
    return switch (method) {
      case "getBoolean/1" -> call -> boxed(call, Constant.of(false));
      default -> null;
    };
  }

  private static @Nullable Transfer time(String method) {
    return switch (method) {
      case "now/0" -> outside(Source.Kind.CLOCK, "time");
      case "now/1" -> SystemRows::timeOf;
      default -> null;
    };
  }

  private static @Nullable Transfer date(String method) {
    return switch (method) {
      case "<init>/0" -> outside(Source.Kind.CLOCK, "time");
      case "<init>/1" -> SystemRows::dateOf;
      default -> null;
    };
  }

  private static @Nullable Transfer calendar(String method) {
    return switch (method) {
      case "getInstance/0", "<init>/0" -> outside(Source.Kind.CLOCK, "time");
      case "getInstance/1" -> outside(Source.Kind.CLOCK, "time");
      default -> null;
    };
  }

  private static @Nullable Transfer clock(String method) {
    return switch (method) {
      case "systemUTC/0", "systemDefaultZone/0", "system/1" -> outside(Source.Kind.CLOCK, "time");
      default -> null;
    };
  }

  private static @Nullable Transfer uuid(String method) {
    return switch (method) {
      case "randomUUID/0" -> outside(Source.Kind.RANDOM, "UUID");
      default -> null;
    };
  }

  private static @Nullable Transfer random(String method) {
    return switch (method) {
      case "<init>/0", "current/0", "getInstanceStrong/0" -> outside(Source.Kind.RANDOM, "number");
      case "<init>/1", "getInstance/1" -> outside(Source.Kind.RANDOM, "number");
      default -> null;
    };
  }

  /** With a seed the numbers are the same each time, unless the seed differs. */
  private static @Nullable Transfer seeded(String method) {
    return switch (method) {
      case "<init>/0" -> outside(Source.Kind.RANDOM, "number");
      case "<init>/1" -> SystemRows::unstableOrUnknown;
      default -> null;
    };
  }

  private static @Nullable Transfer randomTexts(String method) {
    return method.startsWith("random") ? outside(Source.Kind.RANDOM, "text") : null;
  }

  private static @Nullable Transfer math(String method) {
    return switch (method) {
      case "random/0" -> outside(Source.Kind.RANDOM, "number");
      default -> null;
    };
  }

  private static @Nullable Transfer address(String method) {
    return switch (method) {
      case "getLocalHost/0" -> outside(Source.Kind.HOST, "name");
      default -> null;
    };
  }

  private static @Nullable Transfer management(String method) {
    return switch (method) {
      case "getRuntimeMXBean/0" -> outside(Source.Kind.HOST, "process");
      default -> null;
    };
  }

  private static @Nullable Transfer process(String method) {
    return switch (method) {
      case "current/0" -> outside(Source.Kind.HOST, "process");
      default -> null;
    };
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  private static Transfer outside(Source.Kind kind, String name) {
    return call -> call.input(new Source(kind, name), null);
  }

  private static AbstractValue getenv(Call call) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          String name = Concrete.characters(o.get(0));
          return name == null
              ? Outcome.of(call.unknown("environment variable whose name is not known"))
              : Outcome.of(
                  call.input(
                      new Source(Source.Kind.ENVIRONMENT_VARIABLE, name), Constant.ofNull()));
        });
  }

  // ---- properties

  static AbstractValue getProperty(Call call, AbstractValue missing) {
    return Maps.get(call, OpenMaps.systemProperties(call), argument(call, 0), missing);
  }

  private static AbstractValue setProperty(Call call) {
    Reference properties = OpenMaps.systemProperties(call);
    AbstractValue before = Maps.get(call, properties, argument(call, 0), Constant.ofNull());
    Maps.put(call, properties, argument(call, 0), argument(call, 1));
    return before;
  }

  private static AbstractValue setProperties(Call call) {
    Reference properties = OpenMaps.systemProperties(call);
    Forgetting.forget(call, properties);
    return Constant.ofNull();
  }

  private static AbstractValue clearProperty(Call call) {
    Reference properties = OpenMaps.systemProperties(call);
    AbstractValue before = Maps.get(call, properties, argument(call, 0), Constant.ofNull());
    Maps.remove(call, properties, argument(call, 0));
    return before;
  }

  /**
   * {@code Integer.getInteger} and its kin: the property parsed; the default where that is not
   * possible.
   */
  private static AbstractValue boxed(Call call, AbstractValue missing) {
    AbstractValue text = getProperty(call, Constant.ofNull());
    Operation parse =
        Operation.of(
            Operation.Kind.CONVERSION,
            o -> Terms.call(call.type(), call.method(), o),
            o -> parsed(call.type(), o[0], Concrete.of(missing)));
    return Spread.lifted(call, List.of(text), parse);
  }

  private static @Nullable Object parsed(
      String type, @Nullable Object text, @Nullable Object missing) {
    if (type.equals("java.lang.Boolean")) {
      return text != null && Boolean.parseBoolean(text.toString());
    }
    boolean isLong = type.equals("java.lang.Long");
    try {
      if (text != null) {
        return isLong ? (Object) Long.decode(text.toString()) : Integer.decode(text.toString());
      }
    } catch (NumberFormatException e) {
      // The method's own answer to a malformed number is the default.
    }
    return isLong && missing instanceof Integer narrow ? Long.valueOf(narrow) : missing;
  }

  // ---- the rest

  /** The time of a zone is the clock's; that of a clock may be one that stands still. */
  private static AbstractValue timeOf(Call call) {
    return "java.time.Clock".equals(call.argumentType(0))
        ? unstableOrUnknown(call)
        : call.input(new Source(Source.Kind.CLOCK, "time"), null);
  }

  private static AbstractValue unstableOrUnknown(Call call) {
    AbstractValue given = argument(call, 0);
    boolean isUnstable =
        given instanceof Input input && input.sources().stream().anyMatch(Source::isUnstable);
    return isUnstable ? given : Spread.unknown(call);
  }

  /** A date of a number that is the clock's is the clock's. */
  private static AbstractValue dateOf(Call call) {
    return argument(call, 0) instanceof Constant ? Spread.unknown(call) : argument(call, 0);
  }

  private static AbstractValue arraycopy(Call call) {
    if (argument(call, 2) instanceof Reference target) {
      AbstractValue source = Containers.content(call, argument(call, 0));
      Containers.update(
          call,
          target,
          List.of(source, argument(call, 1), argument(call, 3), argument(call, 4)),
          (e, a) -> copied(e, a));
    }
    return Constant.ofNull();
  }

  private static Outcome copied(List<AbstractValue> target, List<AbstractValue> arguments) {
    Integer from = Concrete.index(arguments.get(1));
    Integer to = Concrete.index(arguments.get(2));
    Integer length = Concrete.index(arguments.get(3));
    if (!(arguments.get(0) instanceof Sequence source)
        || from == null
        || to == null
        || length == null) {
      return Outcome.UNKNOWN;
    }
    boolean fits =
        from >= 0
            && to >= 0
            && length >= 0
            && from <= source.elements().size() - length
            && to <= target.size() - length;
    if (!fits) {
      return Outcome.failing("ArrayIndexOutOfBoundsException");
    }
    List<AbstractValue> all = new ArrayList<>(target);
    for (int i = 0; i < length; i++) {
      all.set(to + i, source.elements().get(from + i));
    }
    return Outcome.of(Sequence.of(all));
  }
}
