package io.github.flinklint.eval;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.util.List;
import java.util.Set;

/** What happened to tracked objects, in the order in which it happened. */
public sealed interface Event {

  /** Where it happened. */
  SourceLocation at();

  /** Keys of the undecided conditions under which it happened. */
  Set<String> conditions();

  /**
   * A slot was written.
   *
   * @param object whose
   * @param slot which
   * @param value what was written
   * @param before what the slot held, {@code Absent} for nothing
   * @param note the call that wrote, in words
   * @param at the place
   * @param conditions as above
   * @param site the code that did it
   * @param afterExecution true where the object had certainly been executed by then
   */
  record Write(
      Reference object,
      String slot,
      AbstractValue value,
      AbstractValue before,
      String note,
      SourceLocation at,
      Set<String> conditions,
      Site site,
      boolean afterExecution)
      implements Event {}

  /**
   * The program asked what a slot holds, and may act on the answer.
   *
   * @param object whose
   * @param slot which
   * @param at the place
   * @param conditions as above
   */
  record Read(Reference object, String slot, SourceLocation at, Set<String> conditions)
      implements Event {}

  /**
   * An environment was executed.
   *
   * @param environment which
   * @param at the place
   * @param conditions as above
   * @param handled true where the program may catch what it throws when the job fails
   */
  record Execute(Reference environment, SourceLocation at, Set<String> conditions, boolean handled)
      implements Event {}

  /**
   * A member was used that the library does not have in this version.
   *
   * @param absence the member, and which versions have it
   * @param at the place
   * @param conditions as above
   */
  record Missing(Absence absence, SourceLocation at, Set<String> conditions) implements Event {}

  /**
   * The code that did something.
   *
   * @param file its file
   * @param types the class whose code it is, and those above it in the sources
   * @param activations numbers of the calls under way, the outermost first
   */
  record Site(String file, List<String> types, List<Integer> activations) {

    /** Copies the lists. */
    public Site {
      types = List.copyOf(types);
      activations = List.copyOf(activations);
    }

    /**
     * True where this code takes the other's settings out of its hands: it stands in the same file,
     * or the other called it. False for a caller that refines what it was given, and for a subclass
     * that does so in a method that it overrides.
     */
    public boolean isBehindBackOf(Site earlier) {
      int depth = earlier.activations.size();
      boolean isCalled =
          activations.size() > depth && activations.subList(0, depth).equals(earlier.activations);
      boolean isHook = types.indexOf(earlier.types.get(0)) > 0;
      return !isHook && (isCalled || file.equals(earlier.file));
    }
  }
}
