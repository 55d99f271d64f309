package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store without an evaluator: interprets the rows of a model call by call. */
final class FakeHeap {

  static final SourceLocation PLACE = new SourceLocation("Job.java", 1, 1, 1, 2);

  final FlinkModel model;
  final Map<String, Text> resources = new HashMap<>();
  final List<Reference> executed = new ArrayList<>();

  /** Whether the program may catch what is thrown. */
  boolean isCaught;

  /** Type of the exception that ended the program; null for none. */
  @Nullable String failure;

  /** Whether the way that is followed has ended with an exception. */
  private boolean isOver;

  private final List<Map<String, AbstractValue>> objects = new ArrayList<>();

  private FakeHeap(@Nullable Version version) {
    model = FlinkModel.forVersion(version);
  }

  static FakeHeap of(String version) {
    return new FakeHeap(Version.parse(version));
  }

  static FakeHeap ofUnknownVersion() {
    return new FakeHeap(null);
  }

  // ---- calls

  AbstractValue on(AbstractValue receiver, String method, Object... arguments) {
    String type =
        receiver instanceof Reference object
            ? object.type()
            : ((Constant) receiver).value().getClass().getName();
    return call(type, method, receiver, arguments);
  }

  AbstractValue onType(String type, AbstractValue receiver, String method, Object... arguments) {
    return call(type, method, receiver, arguments);
  }

  Reference get(AbstractValue receiver, String method, Object... arguments) {
    return (Reference) on(receiver, method, arguments);
  }

  AbstractValue call(String type, String method, Object... arguments) {
    return call(type, method, Constant.ofNull(), arguments);
  }

  Reference make(String type, Object... arguments) {
    return (Reference) call(type, "<init>", Constant.ofNull(), arguments);
  }

  Reference environment() {
    return (Reference) call(FlinkSlots.ENVIRONMENT_TYPE, "getExecutionEnvironment");
  }

  private AbstractValue call(
      String type, String method, AbstractValue receiver, Object[] arguments) {
    List<AbstractValue> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(value(argument));
    }
    MethodRow row = model.row(type, method, values.size());
    Objects.requireNonNull(row, () -> "no row of " + type + "." + method);
    FakeCall call = new FakeCall(type, method, receiver, values);
    AbstractValue result = Constant.ofNull();
    for (Effect effect : row.effects()) {
      AbstractValue one = call.apply(effect);
      result = one == null ? result : one;
    }
    return result;
  }

  static AbstractValue value(Object given) {
    if (given instanceof AbstractValue value) {
      return value;
    }
    return given instanceof String text ? Text.of(text) : Constant.of(given);
  }

  // ---- state

  AbstractValue read(Reference object, String slot) {
    return objects.get(object.id()).getOrDefault(slot, Absent.VALUE);
  }

  void write(Reference object, String slot, AbstractValue value) {
    objects.get(object.id()).put(slot, value);
  }

  private static List<Map<String, AbstractValue>> copyOf(List<Map<String, AbstractValue>> all) {
    List<Map<String, AbstractValue>> copy = new ArrayList<>();
    all.forEach(slots -> copy.add(new LinkedHashMap<>(slots)));
    return copy;
  }

  private static Map<String, AbstractValue> joined(
      Map<String, AbstractValue> a, Map<String, AbstractValue> b) {
    Map<String, AbstractValue> all = new LinkedHashMap<>(a);
    b.keySet().forEach(slot -> all.putIfAbsent(slot, Absent.VALUE));
    all.replaceAll((slot, value) -> Lattice.join(value, b.getOrDefault(slot, Absent.VALUE)));
    return all;
  }

  Reference allocate(String type) {
    objects.add(new LinkedHashMap<>());
    return Reference.of(objects.size() - 1, type);
  }

  /** A call that no row describes, for methods of the model that want one. */
  Call plainCall() {
    return new FakeCall("Type", "method", Constant.ofNull(), List.of());
  }

  private final class FakeCall implements Call {
    private final String type;
    private final String method;
    private final AbstractValue receiver;
    private final List<AbstractValue> arguments;

    FakeCall(String type, String method, AbstractValue receiver, List<AbstractValue> arguments) {
      this.type = type;
      this.method = method;
      this.receiver = receiver;
      this.arguments = arguments;
    }

    @Nullable AbstractValue apply(Effect effect) {
      if (effect instanceof Effect.SetsOption sets) {
        write(self(), sets.slot(), arguments.get(sets.argument()), method);
      } else if (effect instanceof Effect.SetsConstant sets) {
        write(self(), sets.slot(), sets.value(), method);
      } else if (effect instanceof Effect.Clears clears) {
        write(self(), clears.slot(), Absent.VALUE, method);
      } else if (effect instanceof Effect.ReturnsReceiver) {
        return receiver;
      } else if (effect instanceof Effect.ReturnsView view) {
        return self().as(view.type());
      } else if (effect instanceof Effect.ReadsOption reads) {
        return Lattice.map(
            read(self(), reads.slot()), v -> v == Absent.VALUE ? reads.whenAbsent() : v);
      } else if (effect instanceof Effect.Does does) {
        return does.transfer().apply(this);
      }
      return null;
    }

    @Override
    public String type() {
      return type;
    }

    @Override
    public String method() {
      return method;
    }

    @Override
    public AbstractValue receiver() {
      return receiver;
    }

    @Override
    public Reference self() {
      return (Reference) receiver;
    }

    @Override
    public List<AbstractValue> arguments() {
      return arguments;
    }

    @Override
    public SourceLocation location() {
      return PLACE;
    }

    @Override
    public SourceLocation argumentLocation(int index) {
      return PLACE;
    }

    @Override
    public Reference allocate(String allocated) {
      return FakeHeap.this.allocate(allocated);
    }

    @Override
    public AbstractValue read(Reference object, String slot) {
      return FakeHeap.this.read(object, slot);
    }

    @Override
    public List<String> slots(Reference object) {
      return List.copyOf(objects.get(object.id()).keySet());
    }

    @Override
    public void write(Reference object, String slot, AbstractValue value, @Nullable String note) {
      FakeHeap.this.write(object, slot, value);
    }

    @Override
    public void writeMaybe(
        Reference object, String slot, AbstractValue value, @Nullable String note) {
      FakeHeap.this.write(object, slot, Lattice.join(read(object, slot), value));
    }

    @Override
    public void writeAt(
        Reference object,
        String slot,
        AbstractValue value,
        @Nullable String note,
        SourceLocation at) {
      FakeHeap.this.write(object, slot, value);
    }

    @Override
    public AbstractValue invoke(AbstractValue function, List<AbstractValue> given) {
      return unknown("function");
    }

    @Override
    public AbstractValue branch(
        AbstractValue condition, Supplier<AbstractValue> then, Supplier<AbstractValue> otherwise) {
      List<Map<String, AbstractValue>> before = copyOf(objects);
      boolean wasOver = isOver;
      AbstractValue a = then.get();
      List<Map<String, AbstractValue>> afterThen = copyOf(objects);
      boolean endsThen = isOver;
      isOver = wasOver;
      for (int id = 0; id < before.size(); id++) {
        objects.set(id, before.get(id));
      }
      AbstractValue b = otherwise.get();
      if (endsThen) {
        return b;
      }
      for (int id = 0; id < afterThen.size(); id++) {
        objects.set(id, isOver ? afterThen.get(id) : joined(afterThen.get(id), objects.get(id)));
      }
      AbstractValue result = isOver ? a : Lattice.join(a, b);
      isOver = wasOver;
      return result;
    }

    @Override
    public AbstractValue fail(String exceptionType, String note) {
      failure = exceptionType;
      isOver = true;
      return Constant.ofNull();
    }

    @Override
    public AbstractValue exit() {
      return Constant.ofNull();
    }

    @Override
    public AbstractValue input(Source source, @Nullable AbstractValue absent) {
      return Input.of(source, absent);
    }

    @Override
    public AbstractValue isGiven(Source source) {
      return Test.present(source);
    }

    @Override
    public void havoc(AbstractValue value, String reason) {}

    @Override
    public Unknown unknown(String reason) {
      return Unknown.because(reason, PLACE);
    }

    @Override
    public void executed(Reference environment, List<String> failures) {
      executed.add(environment);
    }

    @Override
    public @Nullable Text resource(String path) {
      return resources.get(path);
    }

    @Override
    public boolean isCaught() {
      return isCaught;
    }

    @Override
    public AbstractValue asText(AbstractValue value) {
      return value instanceof Constant constant ? Text.of(constant.display()) : value;
    }
  }
}
