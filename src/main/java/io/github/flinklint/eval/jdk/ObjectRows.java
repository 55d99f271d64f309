package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;

/** {@code Object}, {@code Objects}, {@code Enum}, {@code Class}. */
final class ObjectRows {

  private static final String NULL_POINTER = "java.lang.NullPointerException";

  static final Table TABLE = classes(objects(new Table()));

  private ObjectRows() {}

  private static Table objects(Table table) {
    return table
        .on("java.util.Objects")
        .row("requireNonNull", 1, call -> requireNonNull(call, argument(call, 0)))
        .row("requireNonNull", 2, call -> requireNonNull(call, argument(call, 0)))
        .row(
            "requireNonNullElse",
            2,
            call -> OptionalRows.orDefault(call, argument(call, 0), argument(call, 1)))
        .row(
            "requireNonNullElseGet",
            2,
            call ->
                Inputs.orElse(
                    call, argument(call, 0), () -> call.invoke(argument(call, 1), List.of())))
        .row(
            "equals deepEquals",
            2,
            call -> Equality.ofNullable(call, argument(call, 0), argument(call, 1)))
        .row("isNull", 1, call -> Inputs.isNull(call, argument(call, 0)))
        .row("nonNull", 1, call -> Inputs.not(Inputs.isNull(call, argument(call, 0))))
        .row("toString", 1, call -> JdkTexts.asText(call, argument(call, 0)))
        .row("toString", 2, ObjectRows::toStringOr)
        .on("java.lang.Object")
        .row("toString", 0, call -> JdkTexts.asText(call, call.receiver()))
        .row("equals", 1, ObjectRows::equal)
        .row("getClass", 0, ObjectRows::getClass)
        .on("java.lang.Enum")
        .row("name toString", 0, call -> JdkTexts.asText(call.receiver()));
  }

  private static Table classes(Table table) {
    return table
        .on("java.lang.Class")
        .row("getName getTypeName", 0, call -> name(call, ObjectRows::binaryName))
        .row("getCanonicalName", 0, call -> name(call, n -> n))
        .row("getSimpleName", 0, call -> name(call, n -> n.substring(n.lastIndexOf('.') + 1)))
        .row("getPackageName", 0, call -> name(call, ObjectRows::packageName))
        .row("getPackage", 0, ObjectRows::getPackage)
        .row("forName", 1, ObjectRows::forName)
        .row("getClassLoader", 0, call -> call.allocate("java.lang.ClassLoader"))
        .on("java.lang.Package")
        .row("getName", 0, call -> JdkTexts.asText(call, call.receiver()))
        .on("java.lang.reflect.Method", "java.lang.reflect.Constructor", "java.lang.reflect.Field")
        .row("invoke newInstance set", Table.ANY, ObjectRows::reflective);
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
