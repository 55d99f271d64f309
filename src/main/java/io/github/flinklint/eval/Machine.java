package io.github.flinklint.eval;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of an evaluation: the store, what is assumed, what was met. The store is an immutable
 * map in a register, so that a fork is an assignment; where ways meet, the maps are joined cell by
 * cell, which costs what differs. As a function it is the heap: of an object and a slot it gives
 * the content.
 */
final class Machine implements BiFunction<Reference, String, AbstractValue> {

  static final String ALIVE = "$alive";
  static final String SUMMARY = "$summary";
  static final String INITIALISED = "$initialised";

  /** Slot of an object that has been executed: {@link #YES}. */
  static final String EXECUTED = "#executed";

  static final Constant YES = Constant.of(true);

  final List<ApiModel> models;
  final Assumptions assumptions;
  final Budget budget;
  final Map<String, Test> tests = new LinkedHashMap<>();
  final List<Event> events = new ArrayList<>();
  final List<Evaluation.Execution> executions = new ArrayList<>();
  final List<Evaluation.Blind> blind = new ArrayList<>();
  final List<Exits> handlers = new ArrayList<>();

  private final ObjectTable objects = new ObjectTable();
  private final StoreJoin join = new StoreJoin(this, objects);
  private @Nullable ClassInitialisation classInitialiser;

  /** What conditions come to. */
  final Decisions decisions = new Decisions(this);

  /** The store. */
  IntMap cells = IntMap.EMPTY;

  /** False where control does not come here. */
  boolean live = true;

  /** Keys of the undecided conditions that were passed on the way here. */
  Set<String> conditions = Set.of();

  Machine(List<ApiModel> models, Assumptions assumptions) {
    this(models, assumptions, new Budget());
  }

  Machine(List<ApiModel> models, Assumptions assumptions, Budget budget) {
    this.models = models;
    this.assumptions = assumptions;
    this.budget = budget;
  }

  /**
   * Where two ways meet and only one has initialised a class, the other is made to: initialisation
   * happens at first use.
   */
  void onMissingClass(ClassInitialisation initialiser) {
    classInitialiser = initialiser;
  }

  // ---- cells and objects

  private int number(int object, String slot) {
    return objects.number(object, slot);
  }

  AbstractValue read(int object, String slot) {
    int number = number(object, slot);
    noteRead(number);
    AbstractValue value = cells.get(number);
    return value == null ? Absent.VALUE : value;
  }

  @Override
  public AbstractValue apply(Reference object, String slot) {
    return read(object.id(), slot);
  }

  /** As {@link #read}, for the record of events: no summary depends on it. */
  AbstractValue peek(int object, String slot) {
    AbstractValue value = cells.get(number(object, slot));
    return value == null ? Absent.VALUE : value;
  }

  boolean has(int object, String slot) {
    int number = number(object, slot);
    noteRead(number);
    return cells.get(number) != null;
  }

  // ---- what summaries of calls need to know

  final ReadLog reads = new ReadLog();
  private long effects;

  void noteRead(int cell) {
    reads.add(cell);
  }

  private long touchedTracked;

  /** Counts what happens to tracked objects: made, written, executed. */
  long touchedTracked() {
    return touchedTracked + executions.size() + events.size();
  }

  void touchTracked() {
    touchedTracked++;
  }

  /**
   * Counts what a summary cannot repeat: objects made, executions and other events, exceptions,
   * decisions that hold on a branch only.
   */
  long effects() {
    return effects + executions.size() + blind.size() + tests.size() + events.size();
  }

  /** What was assumed has decided something, so that what follows depends on it. */
  void noteEffect() {
    effects++;
  }

  void writeCell(int cell, AbstractValue value) {
    cells = cells.put(cell, value);
  }

  /**
   * True for a cell of an object or class that existed in the given state, as opposed to a
   * variable.
   */
  boolean isShared(int cell, IntMap state) {
    int object = objects.cell(cell).object();
    return state.get(number(object, ALIVE)) != null || objects.isClass(object);
  }

  /** True for an object that a loop of unknown length makes again and again. */
  boolean standsForSeveral(int object) {
    return has(object, SUMMARY);
  }

  /**
   * Writes a slot. An object that stands for several is only written in part: what it held may
   * still hold.
   */
  void write(int object, String slot, AbstractValue value) {
    int number = number(object, slot);
    AbstractValue before = cells.get(number);
    boolean several = cells.get(number(object, SUMMARY)) != null;
    cells = cells.put(number, several && before != null ? Lattice.join(before, value) : value);
  }

  /**
   * Forgets the variables of an activation that is over: closures have copied what they captured.
   */
  void drop(Frame frame) {
    for (String variable : frame.variables.keySet()) {
      cells = cells.remove(number(frame.id, variable));
    }
  }

  /** The heap as it is now. */
  Snapshot snapshot() {
    return new Moment(objects, cells);
  }

  private static final class Moment implements Snapshot {

    private final ObjectTable objects;
    private final IntMap cells;

    Moment(ObjectTable objects, IntMap cells) {
      this.objects = objects;
      this.cells = cells;
    }

    @Override
    public AbstractValue read(Reference object, String slot) {
      AbstractValue value = cells.get(objects.number(object.id(), slot));
      return value == null ? Absent.VALUE : value;
    }
  }

  /** A number for an activation of the code, the same for the same call in the same context. */
  int activation(Object call, @Nullable Frame caller, Object code) {
    return caller == null ? objects.unnamed() : objects.site(call, caller, code);
  }

  /** The frame of a body of the sources that runs on an object or for a class. */
  Frame frameOf(
      SourceType owner, Object code, AbstractValue self, @Nullable Frame caller, Object at) {
    HeapObject object = self instanceof Reference r ? object(r.id()) : null;
    return new Frame(
        activation(at, caller, code),
        owner,
        self,
        caller,
        Map.of(),
        object == null ? Map.of() : object.localTypes());
  }

  HeapObject object(int id) {
    return objects.get(id);
  }

  /**
   * Makes an object at a site; where the site already made one that is alive, both become one that
   * stands for several.
   */
  Reference allocate(Object node, Frame frame, HeapObject description) {
    int id = objects.site(node, frame, ALIVE);
    objects.set(id, description);
    effects++;
    if (has(id, ALIVE)) {
      cells = cells.put(number(id, SUMMARY), Constant.of(true));
    }
    cells = cells.put(number(id, ALIVE), Constant.of(true));
    Reference reference = Reference.of(id, description.type());
    if (description.source() == null && isExecutable(reference)) {
      executables.add(reference);
    }
    return reference;
  }

  /** The object that holds the static fields of a class. */
  int classObject(String name, @Nullable SourceType source) {
    return objects.classObject(name, source);
  }

  /** The objects that hold the static fields of the classes used so far. */
  List<Integer> classObjects() {
    return objects.classes();
  }

  /** Slots of an object that hold something now. */
  List<String> slots(int object) {
    List<String> found = new ArrayList<>();
    for (int n : objects.cellsOf(object)) {
      ObjectTable.Cell cell = objects.cell(n);
      if (!cell.slot().startsWith("$") && cells.get(n) != null) {
        found.add(cell.slot());
      }
    }
    return found;
  }

  /** Numbers of objects, of those too that are not there now, are below this. */
  int objectCount() {
    return objects.size();
  }

  /** True where the object exists now. */
  boolean isAlive(int id) {
    int number = objects.alive(id);
    noteRead(number);
    return cells.get(number) != null;
  }

  /** All objects that exist now. */
  List<Reference> alive() {
    List<Reference> found = new ArrayList<>();
    for (int id = 0; id < objects.size(); id++) {
      if (isAlive(id)) {
        found.add(Reference.of(id, objects.get(id).type()));
      }
    }
    return found;
  }

  /** Environments that foreign code got hold of and may have executed. */
  final List<Evaluation.Execution> possible = new ArrayList<>();

  /** Environments that were there when the program ended. */
  final List<Evaluation.Execution> ends = new ArrayList<>();

  private final Set<Reference> executables = new LinkedHashSet<>();

  /** A program with more ways to end than this shows enough of them. */
  private static final int MAX_ENDS = 64;

  boolean isExecutable(Reference reference) {
    String made = objects.get(reference.id()).type();
    for (ApiModel model : models) {
      if (model.isExecutable(reference.type()) || model.isExecutable(made)) {
        return true;
      }
    }
    return false;
  }

  /** True where objects of the type hold what is asked for. */
  boolean isTracked(String type) {
    for (ApiModel model : models) {
      if (model.isTracked(type)) {
        return true;
      }
    }
    return false;
  }

  /** Objects that were given to a library, or that code outside of the sources got hold of. */
  final HandedOn handedOn = new HandedOn(this);

  /** What becomes of a job's failure, in an evaluation that assumes one. */
  final Failures failures = new Failures(this);

  /** The environment is executed, and so is one that it stands on. */
  void markExecuted(Reference environment) {
    write(environment.id(), EXECUTED, YES);
    for (String slot : slots(environment.id())) {
      if (peek(environment.id(), slot) instanceof Reference below
          && below.id() != environment.id()
          && isExecutable(below)) {
        write(below.id(), EXECUTED, YES);
      }
    }
  }

  /** The program ends here. */
  void end(SourceLocation at, SourceType in) {
    for (Reference reference : executables) {
      if (has(reference.id(), ALIVE) && ends.size() < MAX_ENDS) {
        ends.add(new Evaluation.Execution(reference, snapshot(), at, conditions, in));
      }
    }
  }

  // ---- control

  /** Evaluates one side of a condition, or both and joins. The condition may be any value. */
  AbstractValue branch(
      AbstractValue value,
      SourceLocation at,
      Supplier<AbstractValue> then,
      Supplier<AbstractValue> otherwise) {
    Fork fork = new Fork(this, value, at);
    if (fork.entersThen()) {
      fork.endThen(then.get());
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(otherwise.get());
    }
    return fork.result();
  }

  static Set<String> union(Set<String> a, Set<String> b) {
    if (a == b || b.isEmpty() || a.containsAll(b)) {
      return a;
    }
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return Set.copyOf(all);
  }

  /** The state that either state may be. */
  IntMap joinCells(IntMap a, IntMap b, Set<String> keys) {
    return join.join(a, b, keys);
  }

  /** The state with these classes initialised in it. */
  IntMap initialised(IntMap state, List<SourceType> classes) {
    if (classes.isEmpty() || classInitialiser == null) {
      return state;
    }
    IntMap saved = cells;
    boolean wasLive = live;
    cells = state;
    live = true;
    for (SourceType missing : classes) {
      classInitialiser.initialise(missing);
    }
    IntMap completed = cells;
    cells = saved;
    live = wasLive;
    return completed;
  }

  /** Control leaves here for one of the given exits; nothing after it is reached. */
  void leave(Exits exits, AbstractValue value) {
    exits.add(cells, value, conditions);
    live = false;
  }

  /**
   * Goes on from where the exits meet, and from here where control also comes here. Gives the
   * joined value.
   */
  @Nullable AbstractValue resume(Exits exits, @Nullable AbstractValue here, Set<String> outside) {
    AbstractValue joined = live ? here : null;
    for (Exits.Exit exit : exits.ways()) {
      if (!live) {
        cells = exit.cells();
        conditions = exit.conditions();
        live = true;
        joined = exit.value();
        continue;
      }
      Set<String> keys = new TreeSet<>(union(conditions, exit.conditions()));
      keys.removeAll(outside);
      cells = joinCells(cells, exit.cells(), keys);
      joined = joined == null ? exit.value() : Lattice.join(joined, exit.value(), keys);
      conditions = union(conditions, exit.conditions());
    }
    return joined;
  }

  /** Evaluates code for each alternative of a choice from the same state, and joins. */
  AbstractValue forEach(AbstractValue value, Function<AbstractValue, AbstractValue> code) {
    if (!(value instanceof Choice choice)) {
      return code.apply(value);
    }
    IntMap before = cells;
    Set<String> outside = conditions;
    Set<String> inside = union(outside, choice.conditions());
    Exits ends = new Exits();
    for (AbstractValue alternative : choice.alternatives()) {
      cells = before;
      live = true;
      conditions = inside;
      AbstractValue result = code.apply(alternative);
      if (live) {
        leave(ends, result);
      }
    }
    live = false;
    AbstractValue joined = resume(ends, null, outside);
    conditions = outside;
    return joined == null ? Constant.ofNull() : joined;
  }

  /** An exception leaves here, for the nearest handler or out of the program. */
  void fail(AbstractValue exception, SourceLocation at, SourceType in) {
    effects++;
    if (handlers.isEmpty()) {
      failures.ends(Evaluation.Ending.THROWS);
      blind.add(
          new Evaluation.Blind(at, "the program ends here with " + exception.display(), true));
      end(at, in);
    } else {
      handlers.get(handlers.size() - 1).add(cells, exception, conditions);
    }
    live = false;
  }

  // ---- models

  @Nullable ApiModel ownerOf(String type) {
    for (ApiModel model : models) {
      if (model.owns(type)) {
        return model;
      }
    }
    return null;
  }
}
