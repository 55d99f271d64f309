package io.github.flinklint.apimodel;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a library method or constructor as a {@link Transfer} sees it: the receiver (never a
 * choice: the evaluator has told the alternatives apart), the arguments (each may be a choice), and
 * the state.
 */
public interface Call {

  /** Slot of a list, a set or an array that holds its content: a {@code Sequence}, or unknown. */
  String ELEMENTS = "#elements";

  /** Slot of an object that prints as one text, whatever it holds: the text. */
  String TEXT = "=text";

  /** Slot of a cell of one value, such as an optional; the constant null where it is empty. */
  String VALUE = "#value";

  /** Reason of the unknown content of a map whose entries come from outside. */
  String OPEN_ENTRIES = "entries that come from outside";

  /** Slot of a map whose entries come from outside: what the program itself has put there. */
  String KNOWN_ENTRIES = "#known";

  /** Slot of a map whose entries come from outside: the kind of their sources, a constant. */
  String ENTRIES_FROM = "=kind";

  /** Slot of a map that holds its content: a {@code Mapping}, or unknown. */
  String ENTRIES = "#entries";

  /** Qualified name of the type whose member is called. */
  String type();

  /** Name of the method, {@code <init>} for a constructor. */
  String method();

  /**
   * The object that the method is called on; for a static method or a constructor the constant
   * null.
   */
  AbstractValue receiver();

  /** The receiver as a reference; only for methods of types whose values are references. */
  Reference self();

  /** The arguments, those of a varargs parameter still apart. */
  List<AbstractValue> arguments();

  /** Place of the name of the method, for constructors of the whole expression. */
  SourceLocation location();

  /** Place of an argument; the place of the call where there is no such argument. */
  SourceLocation argumentLocation(int index);

  /** A new object, distinct from all others of this evaluation. */
  Reference allocate(String type);

  /** The content of a slot; {@code Absent} where it was never written. */
  AbstractValue read(Reference object, String slot);

  /**
   * The slots of an object that hold something now, in the order in which they were first written.
   */
  List<String> slots(Reference object);

  /**
   * Writes a slot, replacing what it held.
   *
   * @param note what happened, for the trace: {@code enableCheckpointing called}; null for inner
   *     bookkeeping, which is neither traced nor recorded as an event
   */
  void write(Reference object, String slot, AbstractValue value, @Nullable String note);

  /**
   * Writes a slot where it cannot be told whether the write happens: the old content joins the new.
   */
  void writeMaybe(Reference object, String slot, AbstractValue value, @Nullable String note);

  /** Writes a slot at the place of an argument rather than at that of the call. */
  void writeAt(
      Reference object, String slot, AbstractValue value, @Nullable String note, SourceLocation at);

  /** Calls a function value; what is not a function gives an unknown value. */
  AbstractValue invoke(AbstractValue function, List<AbstractValue> arguments);

  /**
   * Runs code once for "the condition holds" and once for "it does not", as far as it can be
   * either, and joins.
   */
  AbstractValue branch(
      AbstractValue condition,
      java.util.function.Supplier<AbstractValue> then,
      java.util.function.Supplier<AbstractValue> otherwise);

  /**
   * Runs code for each alternative of a choice, each from the state as it is now, and joins the
   * states; what the choice depends on decides between them.
   */
  default AbstractValue forEach(
      AbstractValue value, java.util.function.Function<AbstractValue, AbstractValue> code) {
    return Lattice.map(value, code);
  }

  /**
   * The call ends with an exception. The result is only there to be returned; nothing after it is
   * reached.
   */
  AbstractValue fail(String exceptionType, String note);

  /** The program ends here, as after {@code System.exit}. */
  AbstractValue exit();

  /**
   * An outside value, read as it is given. What the scenario assumes of it is applied: a bound
   * input gives its value, an input that is not given {@code absent}.
   *
   * @param absent its value where it is not given; null where the program fails then
   */
  AbstractValue input(Source source, @Nullable AbstractValue absent);

  /**
   * Whether an outside value is given: a constant where the scenario or the job's definition tells,
   * else a test.
   */
  AbstractValue isGiven(Source source);

  /** What the object refers to is no longer known: every slot that matters may be anything. */
  void havoc(AbstractValue value, String reason);

  /** An unknown value, the place of this call being the place of the reason. */
  Unknown unknown(String reason);

  /**
   * Records that an environment was executed here.
   *
   * @param failures qualified names of the exceptions that the call may throw when the job fails;
   *     empty where it does not wait for the job
   */
  void executed(Reference environment, List<String> failures);

  /**
   * Decoded text of a class-path resource of the project.
   *
   * @return null where the project has none of this name
   */
  @Nullable Text resource(String path);

  /** The elements of an array, a list or a set; null where they are not all known. */
  default @Nullable List<AbstractValue> elements(AbstractValue value) {
    AbstractValue content = value instanceof Reference object ? read(object, ELEMENTS) : value;
    return content instanceof Sequence sequence ? sequence.elements() : null;
  }

  /** The value as text, as {@code String.valueOf} gives it. */
  AbstractValue asText(AbstractValue value);

  /**
   * Runs code some unknown number of times, none included: what it changes from one time to the
   * next is not known afterwards. As it stands here, for a call without an evaluator, it runs at
   * most twice.
   *
   * @param reason why the number is not known
   */
  default void repeat(String reason, Runnable code) {
    for (int round = 0; round < 2; round++) {
      branch(
          unknown(reason),
          () -> {
            code.run();
            return Constant.ofNull();
          },
          Constant::ofNull);
    }
  }

  /**
   * The object that holds the static state of a library class, the same one throughout an
   * evaluation.
   *
   * @return null where the evaluator keeps none: what is written there is then lost
   */
  default @Nullable Reference statics(String libraryType) {
    return null;
  }

  /**
   * The type that an argument is declared to have, which tells overloads apart: primitives by their
   * word.
   *
   * @return null where no declaration in sight tells
   */
  default @Nullable String argumentType(int index) {
    return null;
  }

  /**
   * The type that the receiver is declared to have.
   *
   * @return null where no declaration in sight tells
   */
  default @Nullable String receiverType() {
    return null;
  }

  /**
   * Whether an object equals another, where the class of the first is one of the analysed project.
   *
   * @return a constant, or an unknown value with the reason; null where the class is of a library
   */
  default @Nullable AbstractValue equal(Reference object, Reference other) {
    return null;
  }

  /** True where the program itself may catch an exception that is thrown here. */
  default boolean isCaught() {
    return false;
  }

  /** Calls a method of an object by its name. */
  default AbstractValue invokeMethod(Reference object, String name, List<AbstractValue> given) {
    return unknown("call of " + name);
  }

  /**
   * Runs code as another process does that was given a copy of the state: whatever it does to the
   * state is forgotten, only its result counts.
   *
   * @return null where the code never comes to its end, or the evaluator cannot run it
   */
  default @Nullable AbstractValue elsewhere(java.util.function.Supplier<AbstractValue> code) {
    return null;
  }

  /**
   * Whether an object is an instance of a type, by what the sources and the models know of its
   * class.
   *
   * @return null where that cannot be told
   */
  default @Nullable Boolean isInstance(Reference object, String type) {
    return null;
  }
}
