package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;

/** Effects, short to read in a table. */
final class Effects {

  private Effects() {}

  /**
   * For members that have one argument in each of their forms, and are told apart by no more: a
   * call without does not compile.
   */
  static Transfer withArgument(Transfer transfer) {
    return call ->
        call.arguments().isEmpty()
            ? call.unknown("call of " + call.method() + " that lacks its argument")
            : transfer.apply(call);
  }

  static Effect sets(String slot, int argument) {
    return new Effect.SetsOption(slot, argument);
  }

  /** As {@link #sets}, for a parameter that must not be null. */
  static Effect setsObject(String slot, int argument) {
    return new Effect.Does(new Sets(slot, argument, true, 0, 0));
  }

  /** As {@link #sets}, for a number that must not be less. */
  static Effect setsAtLeast(String slot, int argument, long least) {
    return new Effect.Does(new Sets(slot, argument, false, least, least));
  }

  /** As {@link #sets}, for an interval or a timeout. */
  static Effect setsInterval(String slot, int argument, Behaviour behaviour) {
    long least = behaviour.leastInterval();
    return new Effect.Does(
        new Sets(slot, argument, false, least, behaviour.leastPossibleInterval()));
  }

  /**
   * Writes what Flink takes of an argument into a slot. Functions in its place would be linked at
   * each cold start.
   *
   * @param isObject true for a parameter that must not be null, false for a number
   * @param least the least number that is taken
   * @param possible the least number that is not certainly refused
   */
  private record Sets(String slot, int argument, boolean isObject, long least, long possible)
      implements Transfer, Refusals.Check {

    @Override
    public AbstractValue apply(Call call) {
      AbstractValue given = call.arguments().get(argument);
      return Refusals.mayEnd(call, given, this)
          ? Refusals.guard(call, given, this, taken -> write(call, taken))
          : write(call, given);
    }

    private AbstractValue write(Call call, AbstractValue taken) {
      SourceLocation at = call.argumentLocation(argument);
      call.writeAt(call.self(), slot, taken, Options.note(call), at);
      return Constant.ofNull();
    }

    @Override
    public Refusals.Verdict of(AbstractValue value) {
      return isObject ? Refusals.nothing(value) : Refusals.below(value, least, possible);
    }
  }

  static Effect setsTo(String slot, AbstractValue value) {
    return new Effect.SetsConstant(slot, value);
  }

  static Effect clears(String slot) {
    return new Effect.Clears(slot);
  }

  static Effect self() {
    return new Effect.ReturnsReceiver();
  }

  static Effect view(String viewType) {
    return new Effect.ReturnsView(viewType);
  }

  static Effect reads(String slot, AbstractValue whenAbsent) {
    return new Effect.ReadsOption(slot, whenAbsent);
  }
}
