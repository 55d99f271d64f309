package io.github.flinklint.apimodel;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knowledge of a library in one version: which types it has and what their members do. The
 * evaluator asks; it knows no library itself.
 */
public interface ApiModel {

  /**
   * True where the model speaks for types of this name: then a call without a row is inert for the
   * tracked state.
   */
  boolean owns(String type);

  /**
   * True where the type is known to exist, so that an import with an asterisk can be resolved to
   * it.
   */
  boolean isKnown(String type);

  /** Direct supertypes as far as the model needs them; empty for none. */
  List<String> supertypes(String type);

  /**
   * The row of a member, its own or inherited.
   *
   * @param arity number of arguments
   * @return null where the table has none
   */
  @Nullable MethodRow row(String type, String method, int arity);

  /**
   * The member, where this version of the library certainly lacks it and another has it.
   *
   * @param method its name, {@code <init>} for a constructor
   * @param isNamed true where the program names the type, false where an object is of it
   * @param arguments what it is given, which tells overloads apart
   * @return null where the version has it, or where it cannot be told
   */
  default @Nullable Absence absence(
      String type, String method, boolean isNamed, List<AbstractValue> arguments) {
    return null;
  }

  /** The value of a static field; null where the table does not know it. */
  @Nullable AbstractValue constant(String type, String field);

  /**
   * True where objects of this type, or what they lead to, hold tracked state, so that it matters
   * who gets hold of them.
   */
  boolean isTracked(String type);

  /**
   * Whether an object is an instance of a type, where more is to be said than {@link #supertypes}
   * tells: what kind of environment a job gets depends on where it runs.
   *
   * @return a boolean constant or a test; null where the supertypes tell
   */
  default @Nullable AbstractValue instanceOf(Reference object, String type) {
    return null;
  }

  /** True for types whose objects are what a program executes in the end: environments. */
  default boolean isExecutable(String type) {
    return false;
  }

  /** The slots of such an object that become unknown when it escapes. */
  Set<String> trackedSlots(String type);

  /**
   * An object of a tracked type that comes from where the analysis cannot look: all its slots are
   * unknown.
   *
   * @param reason why
   */
  Reference materialise(String type, String reason, Call call);
}
