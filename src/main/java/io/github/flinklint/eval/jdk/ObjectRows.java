package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Object}, {@code Objects}, {@code Enum}, {@code Class}. */
final class ObjectRows {

  private static final String NULL_POINTER = "java.lang.NullPointerException";

  private ObjectRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.util.Objects" -> objects(method);
      case "java.lang.Object" -> object(method);
      case "java.lang.Enum" -> enumeration(method);
      case "java.lang.Class" -> classes(method);
      case "java.lang.Package" -> packages(method);
      case "java.lang.reflect.Method", "java.lang.reflect.Constructor", "java.lang.reflect.Field" ->
          reflection(method);
      default -> null;
    };
  }

  private static @Nullable Transfer objects(String method) {
    return switch (method) {
      case "requireNonNull/1" -> call -> requireNonNull(call, argument(call, 0));
      case "requireNonNull/2" -> call -> requireNonNull(call, argument(call, 0));
      case "compare/3" -> ObjectRows::compare;
      case "checkIndex/2" -> ObjectRows::checkIndex;
      case "hash" -> ObjectRows::hash;
      case "hashCode/1" -> call -> hashCode(call, argument(call, 0));
      case "requireNonNullElse/2" ->
          call -> OptionalRows.orDefault(call, argument(call, 0), argument(call, 1));
      case "requireNonNullElseGet/2" ->
          call ->
              Inputs.orElse(
                  call, argument(call, 0), () -> call.invoke(argument(call, 1), List.of()));
      case "equals/2" -> call -> equal(call, argument(call, 0), argument(call, 1));
      case "deepEquals/2" -> ObjectRows::deepEqual;
      case "isNull/1" -> call -> Inputs.isNull(call, argument(call, 0));
      case "nonNull/1" -> call -> Inputs.not(Inputs.isNull(call, argument(call, 0)));
      case "toString/1" -> call -> JdkTexts.asText(call, argument(call, 0));
      case "toString/2" -> ObjectRows::toStringOr;
      default -> null;
    };
  }

  private static @Nullable Transfer object(String method) {
    return switch (method) {
      case "toString/0" -> call -> JdkTexts.asText(call, call.receiver());
      case "equals/1" -> ObjectRows::equal;
      case "getClass/0" -> ObjectRows::getClass;
      default -> null;
    };
  }

  private static @Nullable Transfer enumeration(String method) {
    return switch (method) {
      case "name/0", "toString/0" -> call -> JdkTexts.asText(call.receiver());
      case "getDeclaringClass/0" -> ObjectRows::getClass;
      case "ordinal/0" -> ObjectRows::ordinal;
      case "valueOf/2" -> ObjectRows::enumValueOf;
      case "values/0" -> ObjectRows::enumValues;
      case "compareTo/1" ->
          call -> {
            Integer order =
                Comparators.compare(call, Constant.ofNull(), call.receiver(), argument(call, 0));
            return order == null ? Spread.unknown(call) : Constant.of(order);
          };
      default -> null;
    };
  }

  private static @Nullable Transfer classes(String method) {
    return switch (method) {
      case "getName/0", "getTypeName/0" -> call -> name(call, ObjectRows::binaryName);
      case "getCanonicalName/0" -> call -> name(call, n -> n);
      case "getSimpleName/0" -> call -> name(call, n -> n.substring(n.lastIndexOf('.') + 1));
      case "cast/1" -> ObjectRows::cast;
      case "isInstance/1" -> ObjectRows::isInstance;
      case "getPackageName/0" -> call -> name(call, ObjectRows::packageName);
      case "getPackage/0" -> ObjectRows::getPackage;
      case "forName/1" -> ObjectRows::forName;
      case "getClassLoader/0" -> call -> call.allocate("java.lang.ClassLoader");
      default -> null;
    };
  }

  private static @Nullable Transfer packages(String method) {
    return switch (method) {
      case "getName/0" -> call -> JdkTexts.asText(call, call.receiver());
      default -> null;
    };
  }

  private static @Nullable Transfer reflection(String method) {
    return switch (method) {
      case "invoke", "newInstance", "set" -> ObjectRows::reflective;
      default -> null;
    };
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  /** The value, which is not null afterwards. */
  static AbstractValue requireNonNull(Call call, AbstractValue value) {
    return OptionalRows.orFail(call, value, () -> NULL_POINTER);
  }

  private static AbstractValue toStringOr(Call call) {
    return Inputs.unlessNull(
        call, argument(call, 0), v -> JdkTexts.asText(call, v), () -> argument(call, 1));
  }

  private static AbstractValue equal(Call call) {
    AbstractValue held = BulkRows.equal(call, call.receiver(), argument(call, 0));
    return held != null
        ? held
        : Spread.over(
            call,
            List.of(call.receiver(), argument(call, 0)),
            o -> Equality.equal(o.get(0), o.get(1)));
  }

  private static AbstractValue equal(Call call, AbstractValue a, AbstractValue b) {
    AbstractValue held = BulkRows.equal(call, a, b);
    return held == null ? Equality.ofNullable(call, a, b) : held;
  }

  private static AbstractValue deepEqual(Call call) {
    AbstractValue held = BulkRows.arrays(call, argument(call, 0), argument(call, 1));
    return held == null ? equal(call, argument(call, 0), argument(call, 1)) : held;
  }

  private static AbstractValue getClass(Call call) {
    if (call.receiver() instanceof Reference object) {
      return Constant.of(new Constant.ClassName(object.type()));
    }
    Object held = call.receiver() instanceof Text ? "" : Concrete.of(call.receiver());
    return held == null || held == Concrete.NONE
        ? Spread.unknown(call)
        : Constant.of(new Constant.ClassName(JdkTypes.nameOf(held.getClass())));
  }

  private static AbstractValue compare(Call call) {
    if (Concrete.is(argument(call, 0)) && argument(call, 0).equals(argument(call, 1))) {
      return Constant.of(0);
    }
    Integer order =
        Comparators.compare(call, argument(call, 2), argument(call, 0), argument(call, 1));
    return order == null ? Spread.unknown(call) : Constant.of(order);
  }

  private static AbstractValue checkIndex(Call call) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          Integer index = Concrete.index(o.get(0));
          Integer length = Concrete.index(o.get(1));
          if (index == null || length == null) {
            return Outcome.UNKNOWN;
          }
          return index < 0 || index >= length
              ? Outcome.failing("IndexOutOfBoundsException")
              : Outcome.of(index);
        });
  }

  private static AbstractValue hash(Call call) {
    AbstractValue hash = Constant.of(1);
    for (AbstractValue argument : call.arguments()) {
      AbstractValue one = hashCode(call, argument);
      hash =
          hash instanceof Constant before
                  && before.value() instanceof Integer x
                  && one instanceof Constant c
                  && c.value() instanceof Integer y
              ? Constant.of(31 * x + y)
              : Spread.unknown(call);
    }
    return hash;
  }

  private static AbstractValue hashCode(Call call, AbstractValue value) {
    Integer hash = Hashing.hash(value);
    return hash == null ? Spread.unknown(call) : Constant.of(hash);
  }

  // ---- enums of the JDK

  private static AbstractValue ordinal(Call call) {
    Operation operation =
        Operation.value(
            "ordinal",
            o -> {
              int at = o[0] instanceof Enum<?> e ? constants(e).indexOf(e) : -1;
              return at < 0 ? Concrete.NONE : at;
            });
    return Spread.lifted(call, List.of(call.receiver()), operation);
  }

  private static List<Object> constants(Enum<?> constant) {
    return List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
  }

  private static @Nullable List<Object> constants(String type) {
    Class<?> found = JdkTypes.findPublic(type);
    Object[] constants = found == null ? null : found.getEnumConstants();
    return constants == null ? null : List.of(constants);
  }

  private static AbstractValue enumValues(Call call) {
    List<Object> constants = constants(call.type());
    if (constants == null) {
      return Spread.unknown(call);
    }
    return Containers.create(call, call.type() + "[]", sequence(call, constants.toArray()));
  }

  /** Constants of an enum of the JDK as values. */
  static Sequence sequence(Call call, Object[] constants) {
    List<AbstractValue> all = new ArrayList<>();
    for (Object constant : constants) {
      AbstractValue value = Concrete.value(constant);
      all.add(value == null ? Spread.unknown(call) : value);
    }
    return Sequence.of(all);
  }

  private static AbstractValue enumValueOf(Call call) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          String name = Concrete.characters(o.get(1));
          List<Object> constants =
              o.get(0) instanceof Constant c && c.value() instanceof Constant.ClassName type
                  ? constants(type.name())
                  : null;
          if (constants == null || name == null) {
            return Outcome.UNKNOWN;
          }
          for (Object constant : constants) {
            AbstractValue value = Concrete.value(constant);
            if (value != null && ((Enum<?>) constant).name().equals(name)) {
              return Outcome.of(value);
            }
          }
          return Outcome.failing("IllegalArgumentException");
        });
  }

  // ---- instances

  /** Whether the value is one of the class; null where it cannot be told. */
  private static @Nullable Boolean isInstance(AbstractValue value, AbstractValue type) {
    if (Concrete.isNull(value)) {
      return false;
    }
    Class<?> wanted =
        type instanceof Constant c && c.value() instanceof Constant.ClassName name
            ? JdkTypes.find(name.name())
            : null;
    Object held = Concrete.of(value);
    boolean isOpen = wanted == null || held == null || held == Concrete.NONE;
    return isOpen ? null : Boolean.valueOf(Objects.requireNonNull(wanted).isInstance(held));
  }

  private static AbstractValue isInstance(Call call) {
    return Spread.over(
        call,
        List.of(argument(call, 0), call.receiver()),
        o -> {
          Boolean known = isInstance(o.get(0), o.get(1));
          return known == null ? Outcome.UNKNOWN : Outcome.of(known);
        });
  }

  /** The value itself, where it is certain to be of the class or is taken to be. */
  private static AbstractValue cast(Call call) {
    return Spread.over(
        call,
        List.of(argument(call, 0), call.receiver()),
        o ->
            Boolean.FALSE.equals(isInstance(o.get(0), o.get(1))) && !Concrete.isNull(o.get(0))
                ? Outcome.failing("ClassCastException")
                : Outcome.of(o.get(0)));
  }

  // ---- classes

  private static AbstractValue name(Call call, java.util.function.Function<String, String> part) {
    return call.receiver() instanceof Constant c && c.value() instanceof Constant.ClassName name
        ? Text.of(part.apply(name.name()))
        : Spread.unknown(call);
  }

  /** Nested classes are separated by a dollar sign; an outer class is known by its capital. */
  static String binaryName(String name) {
    int dot = name.lastIndexOf('.');
    int before = name.lastIndexOf('.', dot - 1);
    boolean isNested =
        dot > 0 && dot > before + 1 && Character.isUpperCase(name.charAt(before + 1));
    return isNested ? binaryName(name.substring(0, dot)) + '$' + name.substring(dot + 1) : name;
  }

  static String packageName(String name) {
    String outermost = binaryName(name);
    int dollar = outermost.indexOf('$');
    String top = dollar < 0 ? outermost : outermost.substring(0, dollar);
    return top.substring(0, Math.max(top.lastIndexOf('.'), 0));
  }

  private static AbstractValue getPackage(Call call) {
    Reference found = call.allocate("java.lang.Package");
    call.write(found, JdkTexts.FIXED_TEXT, name(call, ObjectRows::packageName), null);
    return found;
  }

  private static AbstractValue forName(Call call) {
    return Lattice.map(
        argument(call, 0),
        a -> {
          String name = Concrete.characters(a);
          if (name != null) {
            return Constant.of(new Constant.ClassName(name.replace('$', '.')));
          }
          return a instanceof Input ? call.unknown("class named by " + a.display()) : a;
        });
  }

  /** What is called by reflection may do anything with what it is given. */
  private static AbstractValue reflective(Call call) {
    String reason = "reflective call by " + call.method();
    call.arguments().forEach(a -> call.havoc(a, reason));
    return call.unknown(reason);
  }
}
