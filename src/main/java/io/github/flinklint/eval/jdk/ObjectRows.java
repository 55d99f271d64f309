package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
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
      case "requireNonNullElse/2" ->
          call -> OptionalRows.orDefault(call, argument(call, 0), argument(call, 1));
      case "requireNonNullElseGet/2" ->
          call ->
              Inputs.orElse(
                  call, argument(call, 0), () -> call.invoke(argument(call, 1), List.of()));
      case "equals/2", "deepEquals/2" ->
          call -> Equality.ofNullable(call, argument(call, 0), argument(call, 1));
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
      default -> null;
    };
  }

  private static @Nullable Transfer classes(String method) {
    return switch (method) {
      case "getName/0", "getTypeName/0" -> call -> name(call, ObjectRows::binaryName);
      case "getCanonicalName/0" -> call -> name(call, n -> n);
      case "getSimpleName/0" -> call -> name(call, n -> n.substring(n.lastIndexOf('.') + 1));
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
    return Spread.over(
        call, List.of(call.receiver(), argument(call, 0)), o -> Equality.equal(o.get(0), o.get(1)));
  }

  private static AbstractValue getClass(Call call) {
    return call.receiver() instanceof Reference object
        ? Constant.of(new Constant.ClassName(object.type()))
        : Spread.unknown(call);
  }

  // ---- classes

  private static AbstractValue name(Call call, java.util.function.Function<String, String> part) {
    return call.receiver() instanceof Constant c && c.value() instanceof Constant.ClassName name
        ? Text.of(part.apply(name.name()))
        : Spread.unknown(call);
  }

  /** Nested classes are separated by a dollar sign; an outer class is known by its capital. */
  private static String binaryName(String name) {
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
