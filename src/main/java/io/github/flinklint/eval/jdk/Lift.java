package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions of Java values lifted to abstract ones: exact on constants; on outside inputs a
 * computed input, or a test, that knows its value where the inputs are absent; unknown on all else.
 */
final class Lift {

  private Lift() {}

  /** The function applied to operands that are no choices. */
  static Outcome apply(Operation operation, List<AbstractValue> operands) {
    @Nullable Object[] concrete = new Object[operands.size()];
    boolean constant = true;
    for (int i = 0; i < concrete.length; i++) {
      AbstractValue operand = operands.get(i);
      if (operand instanceof Unknown) {
        return Outcome.of(operand);
      }
      concrete[i] = Concrete.of(operand);
      constant &= concrete[i] != Concrete.NONE;
    }
    return constant ? compute(operation, concrete) : onInputs(operation, operands);
  }

  private static Outcome compute(Operation operation, @Nullable Object[] operands) {
    try {
      Object result = operation.compute(operands);
      AbstractValue value = result == Concrete.NONE ? null : Concrete.value(result);
      return value == null ? Outcome.UNKNOWN : Outcome.of(value);
    } catch (BoundedText.TooLong | StackOverflowError | OutOfMemoryError e) {
      return Outcome.UNKNOWN;
    } catch (Exception e) {
      return Outcome.failing(e);
    }
  }

  private static Outcome onInputs(Operation operation, List<AbstractValue> operands) {
    List<AbstractValue> plain = new ArrayList<>(operands.size());
    for (AbstractValue operand : operands) {
      plain.add(Inputs.asInput(operand));
    }
    List<AbstractValue> absent = new ArrayList<>();
    for (AbstractValue operand : plain) {
      if (operand instanceof Unknown) {
        return Outcome.of(operand);
      }
      if (!(operand instanceof Input input)) {
        if (!Concrete.is(operand)) {
          return Outcome.UNKNOWN;
        }
        absent.add(operand);
      } else if (input.absent() != null) {
        absent.add(input.absent());
      }
    }
    // An input without a default: the program has failed before where it is absent.
    Outcome whenAbsent =
        absent.size() < plain.size()
            ? new Outcome(null, null, null)
            : Spread.join(absent, operation);
    boolean understood = absent.size() < plain.size() || !whenAbsent.equals(Outcome.UNKNOWN);
    AbstractValue given =
        understood ? whenAbsent.value() : Unknown.because("value of " + operation.term(operands));
    AbstractValue result = result(operation, operands, plain, given);
    return whenAbsent.fails()
        ? new Outcome(result, whenAbsent.exception(), nullWhenAbsent(plain))
        : Outcome.of(result);
  }

  private static AbstractValue result(
      Operation operation,
      List<AbstractValue> operands,
      List<AbstractValue> plain,
      @Nullable AbstractValue absent) {
    List<Input> inputs = new ArrayList<>();
    for (AbstractValue operand : plain) {
      if (operand instanceof Input input) {
        inputs.add(input);
      }
    }
    if (operation.kind() == Operation.Kind.CONVERSION && inputs.size() == 1) {
      return Inputs.withAbsent(inputs.get(0), absent);
    }
    String term = operation.term(operands);
    Set<Source> sources = Terms.sources(plain);
    if (operation.kind() != Operation.Kind.PREDICATE) {
      return Input.computed(term, sources, absent);
    }
    Boolean outcome =
        (absent instanceof Constant c && c.value() instanceof Boolean known) ? known : null;
    Test test = Test.other(term, sources, outcome);
    return test.isPlatform() ? platform(test, operands, outcome) : test;
  }

  /** Where the name of the operating system is looked at, every way to do so is the same test. */
  private static Test platform(
      Test test, List<AbstractValue> operands, @Nullable Boolean onCluster) {
    for (AbstractValue operand : operands) {
      if (operand instanceof Text text && text.isConstant() && onCluster != null) {
        String name = text.template().toLowerCase(Locale.ROOT);
        String system =
            name.startsWith("win")
                ? "Windows"
                : name.startsWith("mac") ? "macOS" : onCluster ? "Linux" : "";
        if (!system.isEmpty()) {
          return Test.other("running on " + system, test.sources(), onCluster);
        }
      }
    }
    return test;
  }

  /** The input whose absence leaves a null behind that the program goes on with; null for none. */
  private static @Nullable Source nullWhenAbsent(List<AbstractValue> operands) {
    for (AbstractValue operand : operands) {
      if (operand instanceof Input input
          && input.isDirect()
          && input.absent() instanceof Constant absent
          && absent.isNull()) {
        return input.sources().get(0);
      }
    }
    return null;
  }
}
