package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code System}, {@code Runtime}, and what else asks the world outside: properties, environment,
 * clock, chance, host.
 */
final class SystemRows {

  static final Table TABLE = host(chance(clock(boxes(system(new Table())))));

  private SystemRows() {}

  private static Table system(Table table) {
    return table
        .on("java.lang.System")
        .row(
            "getenv",
            0,
            call -> OpenMaps.create(call, "java.util.Map", Source.Kind.ENVIRONMENT_VARIABLE))
        .row("getenv", 1, SystemRows::getenv)
        .row("getProperties", 0, OpenMaps::systemProperties)
        .row("getProperty", 1, call -> getProperty(call, Constant.ofNull()))
        .row("getProperty", 2, call -> getProperty(call, argument(call, 1)))
        .row("setProperty", 2, SystemRows::setProperty)
        .row("setProperties", 1, SystemRows::setProperties)
        .row("clearProperty", 1, SystemRows::clearProperty)
        .row("lineSeparator", 0, call -> Text.of("\n"))
        .row("exit", 1, Call::exit)
        .row("arraycopy", 5, SystemRows::arraycopy)
        .row("identityHashCode", 1, outside(Source.Kind.RANDOM, "number"))
        .row("currentTimeMillis nanoTime", 0, outside(Source.Kind.CLOCK, "time"))
        .on("java.lang.Runtime")
        .row("getRuntime", 0, call -> call.allocate("java.lang.Runtime"))
        .row("exit halt", 1, Call::exit)
        .row("availableProcessors", 0, outside(Source.Kind.HOST, "processors"));
  }

  private static Table boxes(Table table) {
    Transfer withNull = call -> boxed(call, Constant.ofNull());
    Transfer withDefault = call -> boxed(call, argument(call, 1));
    return table
        .on("java.lang.Integer")
        .row("getInteger", 1, withNull)
        .row("getInteger", 2, withDefault)
        .on("java.lang.Long")
        .row("getLong", 1, withNull)
        .row("getLong", 2, withDefault)
        .on("java.lang.Boolean")
        .row("getBoolean", 1, call -> boxed(call, Constant.of(false)));
  }

  private static Table clock(Table table) {
    Transfer time = outside(Source.Kind.CLOCK, "time");
    for (String type :
        List.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year",
            "YearMonth")) {
      table.on("java.time." + type).row("now", 0, time).row("now", 1, time);
    }
    return table
        .on("java.util.Date")
        .row("<init>", 0, time)
        .row("<init>", 1, SystemRows::dateOf)
        .on("java.util.Calendar", "java.util.GregorianCalendar")
        .row("getInstance <init>", 0, time)
        .row("getInstance", 1, time)
        .on("java.time.Clock")
        .row("systemUTC systemDefaultZone", 0, time);
  }

  private static Table chance(Table table) {
    Transfer number = outside(Source.Kind.RANDOM, "number");
    return table
        .on("java.util.UUID")
        .row("randomUUID", 0, outside(Source.Kind.RANDOM, "UUID"))
        .on(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom")
        .row("<init> current getInstanceStrong", 0, number)
        .row("<init> getInstance", 1, number)
        .on("java.lang.Math", "java.lang.StrictMath")
        .row("random", 0, number);
  }

  private static Table host(Table table) {
    return table
        .on("java.net.InetAddress")
        .row("getLocalHost getLoopbackAddress", 0, outside(Source.Kind.HOST, "name"))
        .on("java.lang.management.ManagementFactory")
        .row("getRuntimeMXBean", 0, outside(Source.Kind.HOST, "process"))
        .on("java.lang.ProcessHandle")
        .row("current", 0, outside(Source.Kind.HOST, "process"));
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
    Lift.Operation parse =
        new Lift.Operation(
            Lift.Kind.CONVERSION,
            o -> Terms.call(call.type(), call.method(), o),
            o -> parsed(call.type(), o[0], Concrete.of(missing)));
    return Spread.over(call, List.of(text), o -> Lift.apply(parse, o));
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

  /** A date of a number that is the clock's is the clock's. */
  private static AbstractValue dateOf(Call call) {
    return argument(call, 0) instanceof Constant ? Spread.unknown(call) : argument(call, 0);
  }

  private static AbstractValue arraycopy(Call call) {
    if (argument(call, 2) instanceof Reference target) {
      call.write(target, Call.ELEMENTS, call.unknown("array copied in part"), null);
    }
    return Constant.ofNull();
  }
}
