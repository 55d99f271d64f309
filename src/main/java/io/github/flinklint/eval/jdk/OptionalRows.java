package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code Optional}: an object that holds a value or null. An input that may be absent makes an
 * optional that is empty under that condition.
 */
final class OptionalRows {

  static final String OPTIONAL = "java.util.Optional";

  private static final String NO_SUCH_ELEMENT = "java.util.NoSuchElementException";

  private OptionalRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case OPTIONAL -> Table.first(plain(method), consumers(method));
      case "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble" ->
          primitives(method);
      default -> null;
    };
  }

  private static @Nullable Transfer plain(String method) {
    return switch (method) {
      case "empty/0" -> call -> create(call, Constant.ofNull());
      case "of/1" -> call -> create(call, ObjectRows.requireNonNull(call, argument(call)));
      case "ofNullable/1" -> call -> create(call, argument(call));
      case "isPresent/0" -> call -> Inputs.not(Inputs.isNull(call, value(call)));
      case "isEmpty/0" -> call -> Inputs.isNull(call, value(call));
      case "get/0", "orElseThrow/0" -> call -> orFail(call, NO_SUCH_ELEMENT);
      case "orElseThrow/1" -> OptionalRows::orElseThrow;
      case "orElse/1" -> call -> orDefault(call, value(call), argument(call));
      case "orElseGet/1" ->
          call -> Inputs.orElse(call, value(call), () -> call.invoke(argument(call), List.of()));
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static @Nullable Transfer consumers(String method) {
    return switch (method) {
      case "map/1" -> OptionalRows::map;
      case "flatMap/1" -> OptionalRows::flatMap;
      case "filter/1" -> OptionalRows::filter;
      case "or/1" -> OptionalRows::or;
      case "ifPresent/1" -> OptionalRows::ifPresent;
      case "ifPresentOrElse/2" -> OptionalRows::ifPresentOrElse;
      case "stream/0" -> OptionalRows::stream;
      default -> null;
    };
  }

  private static @Nullable Transfer primitives(String method) {
    return switch (method) {
      case "of/1" -> call -> create(call, call.type(), primitive(call));
      case "empty/0" -> call -> create(call, call.type(), Constant.ofNull());
      case "isPresent/0" -> call -> Inputs.not(Inputs.isNull(call, value(call)));
      case "isEmpty/0" -> call -> Inputs.isNull(call, value(call));
      case "getAsInt/0", "getAsLong/0", "getAsDouble/0", "orElseThrow/0" ->
          call -> orFail(call, NO_SUCH_ELEMENT);
      case "orElse/1" -> call -> orDefault(call, value(call), argument(call));
      case "orElseGet/1" ->
          call -> Inputs.orElse(call, value(call), () -> call.invoke(argument(call), List.of()));
      case "orElseThrow/1" -> OptionalRows::orElseThrow;
      case "ifPresent/1" -> OptionalRows::ifPresent;
      case "ifPresentOrElse/2" -> OptionalRows::ifPresentOrElse;
      case "stream/0" -> OptionalRows::stream;
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue primitive(Call call) {
    String type = call.type().replace("java.util.Optional", "java.util.stream.").concat("Stream");
    return Pipelines.widened(type, argument(call));
  }

  /** The type of the optional that an end of a stream gives. */
  static String typeFor(String stream) {
    return switch (stream) {
      case Pipelines.INT -> "java.util.OptionalInt";
      case Pipelines.LONG -> "java.util.OptionalLong";
      case Pipelines.DOUBLE -> "java.util.OptionalDouble";
      default -> OPTIONAL;
    };
  }

  static Reference create(Call call, AbstractValue value) {
    return create(call, OPTIONAL, value);
  }

  static Reference create(Call call, String type, AbstractValue value) {
    Reference optional = call.allocate(type);
    call.write(optional, Cells.VALUE, value, null);
    return optional;
  }

  private static AbstractValue value(Call call) {
    return value(call, call.receiver());
  }

  /** What an optional holds, null where it is empty. */
  static AbstractValue value(Call call, AbstractValue optional) {
    return Lattice.map(
        optional,
        o ->
            o instanceof Reference object
                ? Lattice.map(
                    call.read(object, Cells.VALUE), v -> v == Absent.VALUE ? Constant.ofNull() : v)
                : o instanceof Unknown ? o : call.unknown("optional value"));
  }

  /** The value, or another, already known, where it is null. */
  static AbstractValue orDefault(Call call, AbstractValue value, AbstractValue other) {
    if (value instanceof Input input
        && input.absent() instanceof Constant absent
        && absent.isNull()) {
      return Inputs.withAbsent(input, other);
    }
    return Inputs.orElse(call, value, () -> other);
  }

  private static AbstractValue orFail(Call call, String exception) {
    return orFail(call, value(call), () -> exception);
  }

  /** The value, or an exception where it is null. */
  static AbstractValue orFail(Call call, AbstractValue value, Supplier<String> exception) {
    if (value instanceof Input input && Inputs.isNullWhenAbsent(input) && !call.isCaught()) {
      // Nobody catches it: where the input is absent the program ends, as for every input without a
      // default.
      return Inputs.withAbsent(input, null);
    }
    return Inputs.orElse(call, value, () -> call.fail(exception.get(), call.method() + " fails"));
  }

  private static AbstractValue orElseThrow(Call call) {
    return orFail(
        call,
        value(call),
        () ->
            call.invoke(argument(call), List.of()) instanceof Reference exception
                ? exception.type()
                : "java.lang.RuntimeException");
  }

  private static AbstractValue map(Call call) {
    AbstractValue mapped =
        Inputs.unlessNull(
            call, value(call), v -> call.invoke(argument(call), List.of(v)), Constant::ofNull);
    return create(call, mapped);
  }

  private static AbstractValue flatMap(Call call) {
    AbstractValue mapped =
        Inputs.unlessNull(
            call,
            value(call),
            v -> value(call, call.invoke(argument(call), List.of(v))),
            Constant::ofNull);
    return create(call, mapped);
  }

  private static AbstractValue filter(Call call) {
    AbstractValue kept =
        Inputs.unlessNull(
            call,
            value(call),
            v ->
                call.branch(
                    call.invoke(argument(call), List.of(v)), () -> v, () -> Constant.ofNull()),
            Constant::ofNull);
    return create(call, kept);
  }

  private static AbstractValue or(Call call) {
    AbstractValue value =
        Inputs.orElse(call, value(call), () -> value(call, call.invoke(argument(call), List.of())));
    return create(call, value);
  }

  private static AbstractValue ifPresent(Call call) {
    return Inputs.unlessNull(
        call, value(call), v -> done(call.invoke(argument(call), List.of(v))), Constant::ofNull);
  }

  private static AbstractValue ifPresentOrElse(Call call) {
    return Inputs.unlessNull(
        call,
        value(call),
        v -> done(call.invoke(argument(call), List.of(v))),
        () -> done(call.invoke(call.arguments().get(1), List.of())));
  }

  /** The result of a method that returns nothing. */
  private static AbstractValue done(AbstractValue ignored) {
    return ignored instanceof Absent ? ignored : Constant.ofNull();
  }

  private static AbstractValue stream(Call call) {
    AbstractValue value = value(call);
    AbstractValue isNull = Inputs.isNull(call, value);
    AbstractValue content =
        isNull.equals(Constant.of(false))
            ? Sequence.of(List.of(value))
            : isNull.equals(Constant.of(true))
                ? Sequence.of(List.of())
                : call.unknown("whether an optional is empty");
    String stream =
        call.self().type().equals(OPTIONAL)
            ? Pipelines.STREAM
            : call.self().type().replace("java.util.Optional", "java.util.stream.") + "Stream";
    return StreamRows.stream(call, stream, content);
  }
}
