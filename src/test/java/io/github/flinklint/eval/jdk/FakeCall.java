package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** A call with a heap of its own; branches that cannot be decided run both ways and join. */
final class FakeCall implements Call {

  private static final SourceLocation HERE = new SourceLocation("Job.java", 1, 1, 1, 2);

  /** What all calls of one program share. */
  static final class World {
    Map<Integer, Map<String, AbstractValue>> heap = new LinkedHashMap<>();
    final Map<String, String> resources = new HashMap<>();
    final Map<Source, AbstractValue> bound = new HashMap<>();
    final Map<Source, Boolean> given = new HashMap<>();
    final List<String> log = new ArrayList<>();
    boolean live = true;
    String failure;
    boolean caught;
    private int objects = 1;
  }

  /** A function written in Java. */
  record Fake(String name, Function<List<AbstractValue>, AbstractValue> body)
      implements FunctionValue {
    @Override
    public Trace trace() {
      return Trace.EMPTY;
    }

    @Override
    public AbstractValue withTrace(Trace trace) {
      return this;
    }

    @Override
    public String display() {
      return name;
    }
  }

  private final World world;
  private final String type;
  private final String method;
  private final AbstractValue receiver;
  private final List<AbstractValue> arguments;
  private final Map<Integer, String> types = new HashMap<>();

  FakeCall(
      World world,
      String type,
      String method,
      AbstractValue receiver,
      List<AbstractValue> arguments) {
    this.world = world;
    this.type = type;
    this.method = method;
    this.receiver = receiver;
    this.arguments = List.copyOf(arguments);
  }

  /** The same call, an argument being declared of a type. */
  FakeCall declaring(int index, String declared) {
    types.put(index, declared);
    return this;
  }

  /** As if every object were declared as what it is. */
  @Override
  public String receiverType() {
    return receiver instanceof Reference object ? object.type() : null;
  }

  @Override
  public String argumentType(int index) {
    return types.get(index);
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
    return receiver instanceof Reference object ? object : allocate(type);
  }

  @Override
  public List<AbstractValue> arguments() {
    return arguments;
  }

  @Override
  public SourceLocation location() {
    return HERE;
  }

  @Override
  public SourceLocation argumentLocation(int index) {
    return HERE;
  }

  @Override
  public Reference allocate(String allocated) {
    Reference object = Reference.of(world.objects++, allocated);
    world.heap.put(object.id(), new LinkedHashMap<>());
    return object;
  }

  @Override
  public AbstractValue read(Reference object, String slot) {
    return world.heap.getOrDefault(object.id(), Map.of()).getOrDefault(slot, Absent.VALUE);
  }

  @Override
  public List<String> slots(Reference object) {
    return List.copyOf(world.heap.getOrDefault(object.id(), Map.of()).keySet());
  }

  @Override
  public void write(Reference object, String slot, AbstractValue value, String note) {
    world.heap.computeIfAbsent(object.id(), i -> new LinkedHashMap<>()).put(slot, value);
  }

  @Override
  public void writeMaybe(Reference object, String slot, AbstractValue value, String note) {
    write(object, slot, Lattice.join(read(object, slot), value), note);
  }

  @Override
  public void writeAt(
      Reference object, String slot, AbstractValue value, String note, SourceLocation at) {
    write(object, slot, value, note);
  }

  @Override
  public AbstractValue invoke(AbstractValue function, List<AbstractValue> given) {
    return Lattice.map(
        function, f -> f instanceof Fake fake ? fake.body().apply(given) : unknown("no function"));
  }

  @Override
  public AbstractValue branch(
      AbstractValue condition, Supplier<AbstractValue> then, Supplier<AbstractValue> otherwise) {
    if (condition instanceof Constant known) {
      return known.is(true) ? then.get() : otherwise.get();
    }
    TreeSet<String> keys = new TreeSet<>(Lattice.conditionsOf(condition));
    if (condition instanceof Test test) {
      keys.add(test.key());
    }
    Map<Integer, Map<String, AbstractValue>> before = copy(world.heap);
    String failureBefore = world.failure;
    AbstractValue a = then.get();
    Map<Integer, Map<String, AbstractValue>> heapA = world.heap;
    boolean liveA = world.live;
    String failureA = world.failure;
    world.heap = before;
    world.live = true;
    world.failure = failureBefore;
    AbstractValue b = otherwise.get();
    if (liveA && world.live) {
      world.heap = join(heapA, world.heap);
      return Lattice.join(a, b, keys);
    }
    if (liveA) {
      world.heap = heapA;
      world.live = true;
      world.failure = failureA;
      return a;
    }
    return b;
  }

  private static Map<Integer, Map<String, AbstractValue>> copy(
      Map<Integer, Map<String, AbstractValue>> heap) {
    Map<Integer, Map<String, AbstractValue>> all = new LinkedHashMap<>();
    heap.forEach((k, v) -> all.put(k, new LinkedHashMap<>(v)));
    return all;
  }

  private static Map<Integer, Map<String, AbstractValue>> join(
      Map<Integer, Map<String, AbstractValue>> a, Map<Integer, Map<String, AbstractValue>> b) {
    Map<Integer, Map<String, AbstractValue>> all = copy(a);
    b.forEach(
        (id, slots) -> {
          if (!a.containsKey(id)) {
            all.put(id, slots);
            return;
          }
          Map<String, AbstractValue> mine = all.get(id);
          TreeSet<String> names = new TreeSet<>(mine.keySet());
          names.addAll(slots.keySet());
          for (String name : names) {
            AbstractValue x = mine.getOrDefault(name, Absent.VALUE);
            mine.put(name, Lattice.join(x, slots.getOrDefault(name, Absent.VALUE)));
          }
        });
    return all;
  }

  @Override
  public AbstractValue fail(String exceptionType, String note) {
    world.live = false;
    world.failure = exceptionType;
    return Constant.ofNull();
  }

  @Override
  public AbstractValue exit() {
    world.live = false;
    world.failure = "exit";
    return Constant.ofNull();
  }

  @Override
  public AbstractValue input(Source source, AbstractValue absent) {
    AbstractValue bound = world.bound.get(source);
    return bound == null ? Input.of(source, absent) : bound;
  }

  @Override
  public AbstractValue isGiven(Source source) {
    Boolean known = world.given.get(source);
    return known == null ? Test.present(source) : Constant.of(known);
  }

  @Override
  public void havoc(AbstractValue value, String reason) {
    world.log.add("havoc " + value.display());
  }

  @Override
  public Unknown unknown(String reason) {
    return Unknown.because(reason, HERE);
  }

  @Override
  public void executed(Reference environment, List<String> failures) {
    world.log.add("executed");
  }

  @Override
  public Text resource(String path) {
    String text = world.resources.get(path);
    return text == null ? null : Text.of(text);
  }

  @Override
  public AbstractValue asText(AbstractValue value) {
    return JdkTexts.asText(this, value);
  }

  @Override
  public Reference statics(String libraryType) {
    world.heap.computeIfAbsent(0, i -> new LinkedHashMap<>());
    return Reference.of(0, libraryType);
  }

  @Override
  public boolean isCaught() {
    return world.caught;
  }
}
