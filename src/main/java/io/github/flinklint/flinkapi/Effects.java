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
    return does(call -> set(call, slot, argument, Refusals::nothing));
  }

  /** As {@link #sets}, for a number that must not be less. */
  static Effect setsAtLeast(String slot, int argument, long least) {
    return does(call -> set(call, slot, argument, Refusals.below(least, least)));
  }

  /** As {@link #sets}, for an interval or a timeout. */
  static Effect setsInterval(String slot, int argument, Behaviour behaviour) {
    Refusals.Check check =
        Refusals.below(behaviour.leastInterval(), behaviour.leastPossibleInterval());
    return does(call -> set(call, slot, argument, check));
  }

  private static AbstractValue set(Call call, String slot, int argument, Refusals.Check check) {
    return Refusals.guard(
        call,
        call.arguments().get(argument),
        check,
        taken -> {
          SourceLocation at = call.argumentLocation(argument);
          call.writeAt(call.self(), slot, taken, Options.note(call), at);
          return Constant.ofNull();
        });
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

  private static Effect does(Transfer transfer) {
    return new Effect.Does(transfer);
  }
}
