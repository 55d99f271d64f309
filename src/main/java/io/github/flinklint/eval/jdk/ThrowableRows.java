package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code Throwable}: what the program itself has given an exception. Of one that the JDK throws
 * nothing is known but its class.
 */
final class ThrowableRows {

  private static final String MESSAGE = "=message";
  private static final String CAUSE = "=cause";

  /** Exceptions that make a message of their own of what they are given. */
  private static final Set<String> OTHERS =
      Set.of(
          "java.lang.reflect.InvocationTargetException",
          "java.lang.reflect.UndeclaredThrowableException",
          "java.util.MissingResourceException",
          "java.util.regex.PatternSyntaxException",
          "java.net.URISyntaxException",
          "java.nio.file.FileSystemException",
          "java.time.format.DateTimeParseException");

  private ThrowableRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "<init>" -> ThrowableRows::create;
      case "getMessage/0", "getLocalizedMessage/0" -> call -> message(call, call.receiver());
      case "getCause/0" -> call -> held(call, CAUSE);
      case "initCause/1" -> ThrowableRows::initCause;
      case "toString/0" -> call -> text(call, call.receiver());
      case "printStackTrace/0", "printStackTrace/1", "setStackTrace/1", "addSuppressed/1" ->
          call -> Constant.ofNull();
      case "fillInStackTrace/0" -> call -> call.receiver();
      default -> null;
    };
  }

  private static AbstractValue create(Call call) {
    Reference exception = CollectionRows.created(call);
    List<AbstractValue> arguments = call.arguments();
    AbstractValue first = arguments.isEmpty() ? Constant.ofNull() : arguments.get(0);
    AbstractValue cause =
        arguments.size() == 1 && first instanceof Reference
            ? first
            : arguments.size() > 1 ? arguments.get(1) : Constant.ofNull();
    AbstractValue message =
        first instanceof Reference
            ? text(call, first)
            : isText(first) ? first : call.unknown("message of an exception");
    boolean isOther =
        !arguments.isEmpty() && OTHERS.stream().anyMatch(o -> JdkTypes.isBelow(call.type(), o));
    call.write(
        exception, MESSAGE, isOther ? call.unknown("message of an exception") : message, null);
    call.write(exception, CAUSE, isOther ? call.unknown("cause") : cause, null);
    return exception;
  }

  private static boolean isText(AbstractValue value) {
    return Lattice.alternatives(value).stream()
        .allMatch(v -> v instanceof Text || Concrete.isNull(v) || isOpen(v));
  }

  private static boolean isOpen(AbstractValue value) {
    return !(value instanceof Constant) && !(value instanceof Reference);
  }

  private static AbstractValue held(Call call, String slot) {
    return Lattice.map(
        call.read(call.self(), slot), v -> v == Absent.VALUE ? Spread.unknown(call) : v);
  }

  private static AbstractValue message(Call call, AbstractValue exception) {
    return exception instanceof Reference object
        ? Lattice.map(call.read(object, MESSAGE), v -> v == Absent.VALUE ? Spread.unknown(call) : v)
        : Spread.unknown(call);
  }

  /** The class and the message; of an exception of the sources either may be its own. */
  private static AbstractValue text(Call call, AbstractValue exception) {
    if (!(exception instanceof Reference object) || !object.type().startsWith("java.")) {
      return call.unknown("text of an exception");
    }
    return Lattice.map(
        message(call, exception),
        m ->
            Concrete.isNull(m)
                ? Text.of(ObjectRows.binaryName(object.type()))
                : JdkTexts.concat(Text.of(ObjectRows.binaryName(object.type()) + ": "), m));
  }

  private static AbstractValue initCause(Call call) {
    call.write(call.self(), CAUSE, call.arguments().get(0), null);
    return call.receiver();
  }
}
