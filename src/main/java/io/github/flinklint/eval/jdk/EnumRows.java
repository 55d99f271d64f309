package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code EnumSet}: sets of constants of one enum. */
final class EnumRows {

  private static final String SET = "java.util.EnumSet";

  /** Slot of the class of the enum, where a set was made of it. */
  private static final String CLASS = "=class";

  /** Slot in which the evaluator keeps all constants of an enum of the sources, on its class. */
  private static final String ENUM_VALUES = "$values";

  private EnumRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "noneOf/1" -> call -> make(call, Sequence.of(List.of()), argument(call));
      case "allOf/1" -> call -> make(call, all(call, null, argument(call)), argument(call));
      case "of" -> EnumRows::of;
      case "range/2" -> EnumRows::range;
      case "copyOf/1" -> EnumRows::copyOf;
      case "complementOf/1" -> EnumRows::complementOf;
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static Reference make(Call call, AbstractValue content, AbstractValue type) {
    Reference set = Containers.create(call, SET, content);
    if (type != Absent.VALUE) {
      call.write(set, CLASS, type, null);
    }
    return set;
  }

  private static AbstractValue of(Call call) {
    AbstractValue distinct = FactoryRows.distinct(call, call.arguments()).value();
    return make(call, distinct == null ? Spread.unknown(call) : distinct, Absent.VALUE);
  }

  private static AbstractValue copyOf(Call call) {
    AbstractValue original = argument(call);
    AbstractValue distinct =
        Containers.ask(
            call,
            Containers.content(call, original),
            List.of(),
            (e, a) -> FactoryRows.distinct(call, e));
    AbstractValue type = original instanceof Reference set ? call.read(set, CLASS) : Absent.VALUE;
    return make(call, distinct, type);
  }

  /**
   * All constants of an enum, in order.
   *
   * @param one a constant of it; null for none
   * @param type its class
   */
  private static AbstractValue all(Call call, @Nullable AbstractValue one, AbstractValue type) {
    if (one instanceof Reference constant) {
      // There is a constant, so the class is initialised and knows them all.
      Reference statics = call.statics(constant.type());
      AbstractValue all = statics == null ? Absent.VALUE : call.read(statics, ENUM_VALUES);
      return all instanceof Sequence ? all : Spread.unknown(call);
    }
    Object held = one == null ? null : Concrete.of(one);
    Class<?> found =
        held instanceof Enum<?> constant
            ? constant.getDeclaringClass()
            : type instanceof Constant c && c.value() instanceof Constant.ClassName name
                ? JdkTypes.findPublic(name.name())
                : null;
    Object[] constants = found == null ? null : found.getEnumConstants();
    return constants == null ? Spread.unknown(call) : ObjectRows.sequence(call, constants);
  }

  private static AbstractValue complementOf(Call call) {
    AbstractValue content = Containers.content(call, argument(call));
    if (!(argument(call) instanceof Reference set) || !(content instanceof Sequence members)) {
      return make(call, Spread.unknown(call), Absent.VALUE);
    }
    List<AbstractValue> elements = members.elements();
    AbstractValue type = call.read(set, CLASS);
    AbstractValue all = all(call, elements.isEmpty() ? null : elements.get(0), type);
    if (!(all instanceof Sequence whole)) {
      return make(call, all, type);
    }
    List<AbstractValue> rest = new ArrayList<>(whole.elements());
    rest.removeAll(elements);
    return make(call, Sequence.of(rest), type);
  }

  private static AbstractValue range(Call call) {
    AbstractValue from = argument(call);
    AbstractValue to = call.arguments().get(1);
    List<AbstractValue> within = new ArrayList<>();
    boolean isKnown = all(call, from, Absent.VALUE) instanceof Sequence;
    if (all(call, from, Absent.VALUE) instanceof Sequence whole) {
      for (AbstractValue one : whole.elements()) {
        Integer low = Comparators.compare(call, Constant.ofNull(), from, one);
        Integer high = Comparators.compare(call, Constant.ofNull(), one, to);
        isKnown &= low != null && high != null;
        if (low != null && high != null && low <= 0 && high <= 0) {
          within.add(one);
        }
      }
    }
    return make(call, isKnown ? Sequence.of(within) : Spread.unknown(call), Absent.VALUE);
  }
}
