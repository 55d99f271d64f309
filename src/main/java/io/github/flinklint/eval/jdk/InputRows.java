package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Unknown;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods of outside values that are no strings: numbers, dates, durations. The evaluator does not
 * know what type an input has, so this is what a method that strings do not have means.
 */
final class InputRows {

  private static final Set<String> CONVERSIONS =
      Set.of(
          "intValue",
          "longValue",
          "shortValue",
          "byteValue",
          "doubleValue",
          "floatValue",
          "booleanValue",
          "charValue");

  private InputRows() {}

  /** The row for a method that strings do not have. */
  static MethodRow row(String type, String method, int arity) {
    return new MethodRow(type, method, arity, List.of(new Effect.Does(InputRows::apply)));
  }

  static AbstractValue apply(Call call) {
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(call.receiver());
    for (AbstractValue argument : call.arguments()) {
      if (argument instanceof FunctionValue) {
        call.arguments().forEach(a -> Forgetting.invokeMaybe(call, a));
        return Spread.unknown(call);
      }
      operands.add(
          Lattice.map(argument, a -> a instanceof Reference ? JdkTexts.asText(call, a) : a));
    }
    return Spread.over(call, operands, o -> computed(call, o));
  }

  private static Outcome computed(Call call, List<AbstractValue> operands) {
    if (!(operands.get(0) instanceof Input input)) {
      return Outcome.UNKNOWN;
    }
    boolean isUnstable = input.sources().stream().allMatch(Source::isUnstable);
    List<AbstractValue> shown = new ArrayList<>();
    for (AbstractValue operand : operands) {
      if (operand instanceof Unknown && !isUnstable) {
        return Outcome.of(operand);
      }
      // No two values of such a source are equal anyway, so what is not known need not be told
      // apart.
      shown.add(operand instanceof Unknown ? Constant.of('?') : operand);
    }
    Outcome whenAbsent = whenAbsent(call.method(), operands);
    AbstractValue absent = whenAbsent.value();
    if (CONVERSIONS.contains(call.method())) {
      return Outcome.of(Inputs.withAbsent(input, absent));
    }
    String term = Terms.call(shown.get(0), call.method(), shown.subList(1, shown.size()));
    if (absent instanceof Constant c && c.value() instanceof Boolean known) {
      return Outcome.of(Test.other(term, Terms.sources(operands), known));
    }
    return Outcome.of(Input.computed(term, Terms.sources(operands), absent));
  }

  /**
   * The method called on the value where the input is absent; no value where it fails or there is
   * none.
   */
  private static Outcome whenAbsent(String method, List<AbstractValue> operands) {
    List<AbstractValue> absent = new ArrayList<>();
    for (AbstractValue operand : operands) {
      AbstractValue one = operand instanceof Input input ? input.absent() : operand;
      if (one == null) {
        return new Outcome(null, null, null);
      }
      absent.add(one);
    }
    return Spread.join(absent, o -> invoked(method, o));
  }

  private static Outcome invoked(String method, List<AbstractValue> operands) {
    @Nullable Object[] concrete = operands.stream().map(Concrete::of).toArray();
    Object receiver = concrete[0];
    if (receiver == null) {
      return Outcome.failing("NullPointerException");
    }
    for (String type : JdkTypes.linearised(JdkTypes.nameOf(receiver.getClass()))) {
      Class<?> found = PureMethods.isPure(type, method) ? JdkTypes.findPublic(type) : null;
      List<Executable> candidates =
          found == null ? List.of() : Overloads.find(found, method, operands.size() - 1);
      if (!candidates.isEmpty()) {
        Operation operation =
            Operation.of(
                Operation.Kind.VALUE,
                o -> method,
                o -> Overloads.call(candidates, receiver, Arrays.copyOfRange(o, 1, o.length)));
        return Lift.apply(operation, operands);
      }
    }
    return Outcome.of(Unknown.because("result of " + method));
  }
}
