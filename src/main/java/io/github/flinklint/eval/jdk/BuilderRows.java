package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code StringBuilder} and its kin: objects that hold a text. */
final class BuilderRows {

  private static final String PREFIX = "=prefix";
  private static final String DELIMITER = "=delimiter";
  private static final String SUFFIX = "=suffix";
  private static final String EMPTY = "=empty";

  private BuilderRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.lang.StringBuilder", "java.lang.StringBuffer" ->
          Table.first(changing(method), text(method), reading(method));
      case "java.io.StringWriter" -> Table.first(writer(method), text(method));
      case "java.util.StringJoiner" -> joiner(method);
      default -> null;
    };
  }

  private static @Nullable Transfer changing(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Text.of(""));
      case "<init>/1" -> BuilderRows::createFrom;
      case "append/1" -> call -> append(call, CharacterArrays.text(call, call.arguments().get(0)));
      case "appendCodePoint/1" -> BuilderRows::appendCodePoint;
      case "append/3" -> BuilderRows::appendPart;
      case "insert/2" -> call -> change(call, BuilderRows::inserted);
      case "delete/2" -> call -> change(call, BuilderRows::deleted);
      case "deleteCharAt/1" -> call -> change(call, BuilderRows::deletedAt);
      case "replace/3" -> call -> change(call, BuilderRows::replaced);
      case "setLength/1" -> call -> change(call, BuilderRows::cut);
      case "setCharAt/2" -> call -> change(call, BuilderRows::changedAt);
      case "reverse/0" -> call -> change(call, BuilderRows::reversed);
      case "ensureCapacity/1" -> call -> Constant.ofNull();
      case "trimToSize/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer writer(String method) {
    return switch (method) {
      case "<init>/0" -> call -> create(call, Text.of(""));
      case "append/1", "write/1" -> call -> append(call, call.arguments().get(0));
      case "flush/0", "close/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer text(String method) {
    return switch (method) {
      case "toString/0" -> call -> text(call);
      default -> null;
    };
  }

  private static @Nullable Transfer reading(String method) {
    return switch (method) {
      case "length/0" -> call -> onText(call, "length");
      case "isEmpty/0" -> call -> onText(call, "isEmpty");
      case "charAt/1" -> call -> onText(call, "charAt");
      case "indexOf/1", "indexOf/2" -> call -> onText(call, "indexOf");
      case "lastIndexOf/1", "lastIndexOf/2" -> call -> onText(call, "lastIndexOf");
      case "substring/1", "substring/2", "subSequence/2" -> call -> onText(call, "substring");
      default -> null;
    };
  }

  private static @Nullable Transfer joiner(String method) {
    return switch (method) {
      case "<init>/1" -> BuilderRows::createJoiner;
      case "<init>/3" -> BuilderRows::createJoiner;
      case "add/1" -> BuilderRows::addPiece;
      case "setEmptyValue/1" -> BuilderRows::setEmptyValue;
      case "merge/1" -> BuilderRows::merge;
      case "length/0" -> call -> lengthOf(call, joined(call));
      case "toString/0" -> BuilderRows::joined;
      default -> null;
    };
  }

  private static AbstractValue text(Call call) {
    AbstractValue text = call.read(call.self(), JdkTexts.TEXT);
    if (text instanceof Choice) {
      return Lattice.map(text, t -> t == Absent.VALUE ? call.unknown("text of a builder") : t);
    }
    return text == Absent.VALUE ? call.unknown("text of a builder") : text;
  }

  private static Reference create(Call call, AbstractValue text) {
    Reference builder = CollectionRows.created(call);
    call.write(builder, JdkTexts.TEXT, text, null);
    return builder;
  }

  private static final Set<String> CAPACITIES = Set.of("int", "short", "byte", "char");

  private static AbstractValue appendCodePoint(Call call) {
    Operation operation =
        Operation.of(
            Operation.Kind.VALUE,
            o -> Terms.call("Character", "toString", o),
            o -> o[0] instanceof Integer point ? Character.toString(point) : Concrete.NONE);
    return append(call, Spread.lifted(call, call.arguments(), operation));
  }

  /** Of a text or of a capacity. */
  private static AbstractValue createFrom(Call call) {
    AbstractValue argument = call.arguments().get(0);
    String declared = call.argumentType(0);
    boolean isCapacity =
        Concrete.index(argument) != null
            || (declared != null && CAPACITIES.contains(declared))
            || (argument instanceof Constant c && c.value() instanceof Character);
    return create(call, isCapacity ? Text.of("") : JdkTexts.asText(call, argument));
  }

  private static AbstractValue append(Call call, AbstractValue added) {
    AbstractValue joined = JdkTexts.concat(text(call), added, JdkTexts.heap(call));
    call.write(call.self(), JdkTexts.TEXT, joined, null);
    return call.receiver();
  }

  private static AbstractValue appendPart(Call call) {
    if (CharacterArrays.is(call.arguments().get(0))) {
      return append(call, CharacterArrays.part(call, call.arguments()));
    }
    List<AbstractValue> operands = new ArrayList<>(call.arguments());
    operands.set(0, JdkTexts.asText(call, operands.get(0)));
    AbstractValue part =
        Spread.over(
            call,
            operands,
            o -> {
              Outcome cut = StringShapes.substring(o);
              return cut == null ? Outcome.UNKNOWN : cut;
            });
    return append(call, part);
  }

  // ---- changes at a place

  /** The text of the builder, which is first, changed. */
  private static AbstractValue change(Call call, Spread.Computation change) {
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(text(call));
    operands.addAll(call.arguments());
    for (int i = 1; i < operands.size(); i++) {
      int index = i;
      operands.set(
          i,
          Lattice.map(
              operands.get(index),
              a -> a instanceof Reference ? CharacterArrays.text(call, a) : a));
    }
    AbstractValue after =
        Spread.over(
            call,
            operands,
            o -> o.get(0) instanceof Unknown ? Outcome.of(o.get(0)) : change.apply(o));
    call.write(call.self(), JdkTexts.TEXT, after, null);
    return call.receiver();
  }

  /**
   * A range of the text replaced.
   *
   * @param to index after the last; beyond the end means the end
   */
  private static Outcome spliced(AbstractValue text, int from, int to, AbstractValue by) {
    if (!(text instanceof Text whole)) {
      return Outcome.UNKNOWN;
    }
    int width = JdkTexts.width(whole);
    int end = Math.min(to, width);
    if (!whole.isConstant() && !TextShapes.isBeforeHoles(whole, to)) {
      return Outcome.UNKNOWN;
    }
    if (from < 0 || from > width || from > end) {
      return Outcome.failing("StringIndexOutOfBoundsException");
    }
    AbstractValue before = JdkTexts.concat(whole.sub(0, from), by);
    return Outcome.of(JdkTexts.concat(before, whole.sub(end, width)));
  }

  private static Outcome inserted(List<AbstractValue> operands) {
    Integer at = Concrete.index(operands.get(1));
    return at == null
        ? Outcome.UNKNOWN
        : spliced(operands.get(0), at, at, JdkTexts.asText(operands.get(2)));
  }

  private static Outcome deleted(List<AbstractValue> operands) {
    Integer from = Concrete.index(operands.get(1));
    Integer to = Concrete.index(operands.get(2));
    return from == null || to == null
        ? Outcome.UNKNOWN
        : spliced(operands.get(0), from, to, Text.of(""));
  }

  private static Outcome deletedAt(List<AbstractValue> operands) {
    Integer at = Concrete.index(operands.get(1));
    return at == null ? Outcome.UNKNOWN : character(operands.get(0), at, Text.of(""));
  }

  private static Outcome changedAt(List<AbstractValue> operands) {
    Integer at = Concrete.index(operands.get(1));
    return at == null
        ? Outcome.UNKNOWN
        : character(operands.get(0), at, JdkTexts.asText(operands.get(2)));
  }

  private static Outcome character(AbstractValue text, int at, AbstractValue by) {
    boolean isBeyond =
        text instanceof Text whole && whole.isConstant() && at >= JdkTexts.width(whole);
    return isBeyond || at < 0
        ? Outcome.failing("StringIndexOutOfBoundsException")
        : spliced(text, at, at + 1, by);
  }

  private static Outcome replaced(List<AbstractValue> operands) {
    Integer from = Concrete.index(operands.get(1));
    Integer to = Concrete.index(operands.get(2));
    return from == null || to == null
        ? Outcome.UNKNOWN
        : spliced(operands.get(0), from, to, operands.get(3));
  }

  private static Outcome cut(List<AbstractValue> operands) {
    Integer length = Concrete.index(operands.get(1));
    if (length == null || !(operands.get(0) instanceof Text text)) {
      return Outcome.UNKNOWN;
    }
    if (length < 0) {
      return Outcome.failing("IndexOutOfBoundsException");
    }
    if (TextShapes.isBeforeHoles(text, length)) {
      return Outcome.of(text.sub(0, length));
    }
    int missing = length - JdkTexts.width(text);
    return text.isConstant() && missing <= JdkTexts.MAX_LENGTH
        ? Outcome.of(JdkTexts.concat(text, Text.of("\0".repeat(missing))))
        : Outcome.UNKNOWN;
  }

  private static Outcome reversed(List<AbstractValue> operands) {
    String all = Concrete.characters(operands.get(0));
    return all == null ? Outcome.UNKNOWN : Outcome.of(new StringBuilder(all).reverse().toString());
  }

  // ---- reading

  /** A method of strings on the text of the builder. */
  private static AbstractValue onText(Call call, String method) {
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(text(call));
    operands.addAll(call.arguments());
    int arity = operands.size() - 1;
    Operation operation = PureMethods.instance(StringRows.STRING, method, arity);
    return Spread.over(
        call,
        operands,
        o -> {
          Outcome shape =
              switch (method) {
                case "substring", "subSequence" -> StringShapes.substring(o);
                case "charAt" -> StringShapes.charAt(o);
                case "isEmpty" -> StringShapes.isEmpty(o);
                case "indexOf" -> arity == 1 ? StringShapes.indexOf(o) : null;
                default -> null;
              };
          return shape == null ? Lift.apply(operation, o) : shape;
        });
  }

  // ---- joiners

  private static AbstractValue createJoiner(Call call) {
    Reference joiner = CollectionRows.created(call);
    boolean enclosed = call.arguments().size() == 3;
    Text none = Text.of("");
    write(call, joiner, DELIMITER, call.arguments().get(0));
    write(call, joiner, PREFIX, enclosed ? call.arguments().get(1) : none);
    write(call, joiner, SUFFIX, enclosed ? call.arguments().get(2) : none);
    call.write(joiner, Call.ELEMENTS, Sequence.of(List.of()), null);
    return joiner;
  }

  private static void write(Call call, Reference joiner, String slot, AbstractValue value) {
    call.write(joiner, slot, JdkTexts.asText(call, value), null);
  }

  private static AbstractValue addPiece(Call call) {
    Containers.update(
        call,
        call.self(),
        List.of(JdkTexts.asText(call, call.arguments().get(0))),
        (e, a) -> CollectionRows.with(call, e, a.get(0), false));
    return call.receiver();
  }

  private static AbstractValue setEmptyValue(Call call) {
    write(call, call.self(), EMPTY, call.arguments().get(0));
    return call.receiver();
  }

  /** The other's pieces, in its own way of joining, as one piece, if it has any. */
  private static AbstractValue merge(Call call) {
    if (!(call.arguments().get(0) instanceof Reference other)) {
      Forgetting.forget(call, call.self());
      return call.receiver();
    }
    AbstractValue content = Containers.content(call, other);
    boolean isEmpty = content.equals(Sequence.of(List.of()));
    if (!isEmpty) {
      AbstractValue piece = StringRows.join(call, call.read(other, DELIMITER), content);
      Containers.update(
          call,
          call.self(),
          List.of(piece),
          (e, a) -> CollectionRows.with(call, e, a.get(0), false));
    }
    return call.receiver();
  }

  private static AbstractValue lengthOf(Call call, AbstractValue text) {
    Operation operation = PureMethods.instance(StringRows.STRING, "length", 0);
    return Spread.lifted(call, List.of(text), operation);
  }

  private static AbstractValue joined(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    AbstractValue ifEmpty = call.read(call.self(), EMPTY);
    if (ifEmpty != Absent.VALUE && content.equals(Sequence.of(List.of()))) {
      return ifEmpty;
    }
    if (ifEmpty != Absent.VALUE && !(content instanceof Sequence)) {
      return call.unknown("whether a joiner is empty");
    }
    AbstractValue inner = StringRows.join(call, call.read(call.self(), DELIMITER), content);
    AbstractValue start = JdkTexts.concat(call.read(call.self(), PREFIX), inner);
    return JdkTexts.concat(start, call.read(call.self(), SUFFIX));
  }
}
