package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Snapshot;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.FlinkOption;
import io.github.flinklint.flinkapi.FlinkSlots;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an environment holds at the moment of its execution, with Flink's precedence: a table
 * environment's options over the environment's, the directory inside a legacy state backend over
 * every other storage, the newest key of an option over its older names. Measured on the real jars;
 * the numbers in comments are those of the measurements.
 */
final class EffectiveConfiguration {

  private static final String EXACTLY_ONCE = "EXACTLY_ONCE";

  /** The mode of an execution that takes checkpoints and names none, until it becomes a setting. */
  private static final Constant DEFAULT_MODE = Constant.ofEnum("default mode", EXACTLY_ONCE);

  private final Snapshot heap;
  private final @Nullable Version version;
  private final Reference environment;
  private final boolean severalEnvironments;

  private final List<Reference> tables = new ArrayList<>();

  EffectiveConfiguration(Evaluation.Execution execution, @Nullable Version version) {
    heap = execution.heap();
    this.version = version;
    Reference executed = execution.environment();
    List<AbstractValue> below = Lattice.alternatives(heap.read(executed, FlinkSlots.ENVIRONMENT));
    if (below.get(0) instanceof Reference base) {
      tables.add(executed);
      environment = base;
      severalEnvironments = below.size() > 1;
    } else {
      environment = executed;
      // Whatever a translation laid over the environment has been written to it there and then.
      severalEnvironments = false;
    }
  }

  /** True where the environment was made by code that the analysis has seen. */
  boolean isMadeHere() {
    return !(heap.read(environment, FlinkSlots.KIND) instanceof Unknown);
  }

  /** The values of the facts, choices not yet told apart. */
  Map<FactName, AbstractValue> values() {
    Map<FactName, AbstractValue> values = new EnumMap<>(FactName.class);
    if (severalEnvironments) {
      Unknown unknown =
          Unknown.because("the table environment stands on one of several environments");
      for (FactName fact : FactName.values()) {
        values.put(fact, unknown);
      }
      return values;
    }
    AbstractValue interval = unlessBatch(each(Part.INTERVAL, option(FlinkOption.INTERVAL)));
    values.put(FactName.INTERVAL, interval);
    values.put(FactName.MODE, mode(interval));
    values.put(FactName.RETENTION, each(Part.ENUM_NAME, option(FlinkOption.RETENTION)));
    values.put(FactName.STATE_BACKEND, each(Part.BACKEND_NAME, backend()));
    values.put(FactName.CHECKPOINT_STORAGE, each(Part.STORAGE, backend()));
    for (Map.Entry<FactName, AbstractValue> fact : values.entrySet()) {
      fact.setValue(each(Part.OR_UNSET, fact.getValue()));
    }
    return values;
  }

  // ---- alternatives

  /** What is made of each alternative of a value; functions would be linked at each cold start. */
  private enum Part {
    INTERVAL,
    ENUM_NAME,
    BACKEND_NAME,
    STORAGE,
    INSIDE,
    NESTED,
    STORAGE_OBJECT,
    STORAGE_KIND,
    OR_DEFAULT,
    OR_UNSET,
    UNLESS_NULL
  }

  private AbstractValue each(Part part, AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, one(part, one), value);
    }
    return joined == null ? value : joined;
  }

  private AbstractValue one(Part part, AbstractValue value) {
    return switch (part) {
      case INTERVAL -> interval(value);
      case ENUM_NAME -> enumName(value);
      case BACKEND_NAME -> backendName(value);
      case STORAGE -> storage(value);
      case INSIDE -> inside(value);
      case NESTED -> value instanceof Reference inner ? insideLegacy(inner) : value;
      case STORAGE_OBJECT -> ofStorageObject(value);
      case STORAGE_KIND -> storageKind(value);
      case OR_DEFAULT -> orDefault(value);
      case OR_UNSET -> orUnset(value);
      case UNLESS_NULL -> isNull(value) ? Absent.VALUE : value;
    };
  }

  private static boolean mayBeUnset(AbstractValue value) {
    return Lattice.alternatives(value).contains(Absent.VALUE);
  }

  /** The value; where it may be unset, what follows may count. */
  private static AbstractValue orElse(AbstractValue value, AbstractValue otherwise) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      joined = Lattice.joined(joined, one == Absent.VALUE ? otherwise : one, value);
    }
    return joined == null ? value : joined;
  }

  /** An input without which nothing is set is either the input or unset. */
  private static AbstractValue orUnset(AbstractValue value) {
    return value instanceof Input input && input.absent() == Absent.VALUE
        ? Lattice.join(withAbsent(input, null), Absent.VALUE)
        : value;
  }

  private static Input withAbsent(Input input, @Nullable AbstractValue absent) {
    Input typed =
        input.isDirect()
            ? Input.of(input.sources().get(0), absent)
            : Input.computed(input.term(), input.sources(), absent);
    return typed.withTrace(input.trace());
  }

  /** True where the job certainly runs in batch mode. */
  boolean isBatch() {
    return isWord(runtimeMode(), "BATCH");
  }

  private AbstractValue runtimeMode() {
    return each(Part.ENUM_NAME, option(FlinkOption.RUNTIME_MODE));
  }

  private static boolean isWord(AbstractValue value, String word) {
    return value instanceof Text text && word.equals(text.characters());
  }

  /** Whether RocksDB's log is bounded, where the backend is RocksDB. */
  RocksDbLogs rocksDbLogs() {
    return severalEnvironments
        ? RocksDbLogs.UNKNOWN
        : new RocksDbLogBounds(heap, version, this).of(backend());
  }

  // ---- options

  /** What an option is set to; {@code Absent} among its alternatives where it may be unset. */
  AbstractValue option(FlinkOption option) {
    List<AbstractValue> candidates = ofTables(option);
    addAll(candidates, environment, option);
    return firstOf(candidates);
  }

  /** What the table environments say of an option. */
  private List<AbstractValue> ofTables(FlinkOption option) {
    List<AbstractValue> candidates = new ArrayList<>();
    for (Reference table : tables) {
      addAll(candidates, table, option);
    }
    return candidates;
  }

  private void addAll(List<AbstractValue> candidates, Reference object, FlinkOption option) {
    for (String key : option.keys(version)) {
      candidates.add(heap.read(object, key));
    }
  }

  /** The first that is set; where one may be unset, what follows may count. */
  private static AbstractValue firstOf(List<AbstractValue> candidates) {
    AbstractValue first = Absent.VALUE;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      first = orElse(candidates.get(i), first);
    }
    return first;
  }

  // ---- interval and mode

  private AbstractValue interval(AbstractValue value) {
    if (value instanceof Input input) {
      AbstractValue absent = input.absent();
      return withAbsent(input, absent == null ? null : interval(absent));
    }
    if (value instanceof Text text && !text.isConstant()) {
      Text absent = text.whenAbsent();
      return text.isOutside()
          ? Input.computed(text.display(), text.sources(), absent == null ? null : interval(absent))
              .withTrace(text.trace())
          : Unknown.because("interval text that is not known in full").withTrace(text.trace());
    }
    if (value == Absent.VALUE || value instanceof Unknown || isNull(value)) {
      return isNull(value) ? Absent.VALUE : value;
    }
    Long millis = FlinkModel.millis(value, version);
    return millis == null
        ? Unknown.because("interval " + value.display() + " cannot be read")
            .withTrace(value.trace())
        : Constant.of(millis).withTrace(value.trace());
  }

  /**
   * In batch mode Flink takes no checkpoints, whatever the interval. Where the mode is certain, the
   * scenario tells it, and the interval stays what the code sets.
   */
  private AbstractValue unlessBatch(AbstractValue interval) {
    if (interval == Absent.VALUE || interval instanceof Unknown || isBatch()) {
      return interval;
    }
    AbstractValue mode = runtimeMode();
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(mode)) {
      joined = Lattice.joined(joined, inMode(one, interval), mode);
    }
    return joined == null ? interval : joined;
  }

  private static AbstractValue inMode(AbstractValue mode, AbstractValue interval) {
    if (mode == Absent.VALUE || isWord(mode, "STREAMING")) {
      return interval;
    }
    if (isWord(mode, "BATCH")) {
      return Absent.VALUE;
    }
    if (mode instanceof Input input) {
      AbstractValue absent = input.absent() == null ? null : inMode(input.absent(), interval);
      AbstractValue asGiven = Input.computed(input.term(), input.sources(), absent);
      return Lattice.join(asGiven.withTrace(mode.trace()), Absent.VALUE);
    }
    String why =
        mode instanceof Unknown unknown
            ? "runtime mode: " + unknown.reason()
            : "runtime mode " + mode.display() + ", in which Flink takes no checkpoints of batches";
    return Unknown.because(why).withTrace(mode.trace());
  }

  private static boolean isNull(AbstractValue value) {
    return value instanceof Constant constant && constant.isNull();
  }

  /** Flink's default applies where checkpoints may be taken and no mode is named. */
  private AbstractValue mode(AbstractValue interval) {
    AbstractValue mode = each(Part.ENUM_NAME, option(FlinkOption.MODE));
    return interval == Absent.VALUE ? mode : each(Part.OR_DEFAULT, mode);
  }

  private static AbstractValue orDefault(AbstractValue mode) {
    if (mode instanceof Input input && input.absent() == Absent.VALUE) {
      return withAbsent(input, Text.of(EXACTLY_ONCE));
    }
    return mode == Absent.VALUE ? DEFAULT_MODE : mode;
  }

  private static AbstractValue enumName(AbstractValue value) {
    if (value instanceof Constant constant && constant.value() instanceof Constant.EnumName name) {
      return Text.of(name.name()).withTrace(value.trace());
    }
    if (value instanceof Text text && text.characters() != null) {
      return Text.of(text.characters().toUpperCase(Locale.ROOT)).withTrace(value.trace());
    }
    return isNull(value) ? Absent.VALUE : value;
  }

  // ---- state backend and storage

  /** The object or name that was set last; a table's option counts over it (10). */
  private AbstractValue backend() {
    List<AbstractValue> candidates = ofTables(FlinkOption.STATE_BACKEND);
    candidates.add(heap.read(environment, FlinkSlots.BACKEND));
    addAll(candidates, environment, FlinkOption.STATE_BACKEND);
    return firstOf(candidates);
  }

  private AbstractValue backendName(AbstractValue backend) {
    if (backend instanceof Reference object) {
      return Text.of(nameOf(object.type())).withTrace(backend.trace());
    }
    if (backend instanceof Text text && text.characters() != null) {
      return Text.of(nameOf(text.characters())).withTrace(backend.trace());
    }
    return isNull(backend) ? Absent.VALUE : backend;
  }

  /** The short name of a backend by its class, its factory or a word. */
  static String nameOf(String written) {
    String simple = written.substring(written.lastIndexOf('.') + 1);
    return switch (simple.toLowerCase(Locale.ROOT)) {
      case "rocksdb",
          "rocksdbstatebackend",
          "embeddedrocksdbstatebackend",
          "rocksdbstatebackendfactory",
          "embeddedrocksdbstatebackendfactory" ->
          "rocksdb";
      case "hashmap", "hashmapstatebackend", "hashmapstatebackendfactory" -> "hashmap";
      case "filesystem", "fsstatebackend", "fsstatebackendfactory" -> "filesystem";
      case "jobmanager", "memorystatebackend", "memorystatebackendfactory" -> "memory";
      case "forst", "forststatebackend", "forststatebackendfactory" -> "forst";
      default -> written;
    };
  }

  private AbstractValue storage(AbstractValue backend) {
    if (backend instanceof Unknown) {
      // A backend that is not known may carry a directory of its own, which would win.
      return Lattice.join(backend, explicitStorage(backend));
    }
    AbstractValue inside = inside(backend);
    return mayBeUnset(inside) ? orElse(inside, explicitStorage(backend)) : inside;
  }

  /**
   * The directory that the state backend carries, which beats every other storage; null where it
   * carries none, or where that cannot be told.
   */
  @Nullable AbstractValue directoryInBackend() {
    if (severalEnvironments) {
      return null;
    }
    AbstractValue directory = each(Part.INSIDE, backend());
    for (AbstractValue one : Lattice.alternatives(directory)) {
      if (one == Absent.VALUE || one instanceof Unknown || one.equals(Setting.JOB_MANAGER)) {
        return null;
      }
    }
    return directory;
  }

  private AbstractValue inside(AbstractValue backend) {
    if (backend instanceof Reference object) {
      return FlinkModel.isBackendOfFlink(object.type())
          ? insideLegacy(object)
          : Unknown.because(
                  "state backend "
                      + object.display()
                      + " of the project may have a directory of its own")
              .withTrace(backend.trace());
    }
    // A backend that is named jobmanager is loaded as the legacy one, which brings its own storage
    // and takes the directory key along.
    boolean isMemory =
        backend instanceof Text text && "jobmanager".equalsIgnoreCase(text.characters());
    return isMemory ? onJobManager(directoryKey(), backend) : Absent.VALUE;
  }

  /** A storage in the JobManager's memory writes to a directory where it has one. */
  private AbstractValue onJobManager(AbstractValue directory, AbstractValue storage) {
    AbstractValue inMemory = Setting.JOB_MANAGER.withTrace(storage.trace());
    return orElse(each(Part.UNLESS_NULL, directory), inMemory);
  }

  private AbstractValue directoryKey() {
    List<AbstractValue> candidates = ofTables(FlinkOption.CHECKPOINT_DIR);
    candidates.add(option(FlinkOption.CHECKPOINT_DIR));
    return firstOf(candidates);
  }

  /** The directory that a legacy backend carries beats all others, in either order (12). */
  private AbstractValue insideLegacy(Reference backend) {
    String name = backend.type().substring(backend.type().lastIndexOf('.') + 1);
    return switch (name) {
      case "FsStateBackend" -> heap.read(backend, FlinkSlots.DIR);
      case "RocksDBStateBackend" -> rocksDirectory(backend);
      case "MemoryStateBackend" -> onJobManager(heap.read(backend, FlinkSlots.DIR), backend);
      default -> Absent.VALUE;
    };
  }

  private AbstractValue rocksDirectory(Reference backend) {
    AbstractValue own = heap.read(backend, FlinkSlots.DIR);
    return mayBeUnset(own)
        ? orElse(own, each(Part.NESTED, heap.read(backend, FlinkSlots.NESTED)))
        : own;
  }

  private AbstractValue explicitStorage(AbstractValue backend) {
    List<AbstractValue> candidates = ofTables(FlinkOption.CHECKPOINT_DIR);
    candidates.add(each(Part.STORAGE_OBJECT, heap.read(environment, FlinkSlots.STORAGE)));
    candidates.add(each(Part.STORAGE_KIND, option(FlinkOption.STORAGE)));
    if (readsDirectoryKey(backend)) {
      candidates.add(option(FlinkOption.CHECKPOINT_DIR));
    }
    return each(Part.UNLESS_NULL, firstOf(candidates));
  }

  /** Up to 1.12 the directory key counts only for a backend that is named by its key too (14). */
  private boolean readsDirectoryKey(AbstractValue backend) {
    boolean isNamed = backend instanceof Text || backend instanceof Input;
    return version == null || version.isAtLeast(1, 13) || isNamed;
  }

  private AbstractValue ofStorageObject(AbstractValue storage) {
    if (!(storage instanceof Reference object)) {
      return storage;
    }
    AbstractValue directory = heap.read(object, FlinkSlots.DIR);
    if (object.type().endsWith(".JobManagerCheckpointStorage")) {
      return onJobManager(directory, storage);
    }
    if (directory == Absent.VALUE) {
      return Unknown.because("checkpoint storage " + object.display()).withTrace(storage.trace());
    }
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(directory)) {
      joined = Lattice.joined(joined, one.withTrace(mostOf(one, storage)), directory);
    }
    return joined == null ? directory : joined;
  }

  private static Trace mostOf(AbstractValue directory, AbstractValue storage) {
    Trace trace = directory.trace();
    Step last = storage.trace().last();
    return last == null ? trace : trace.then(last);
  }

  /** The word jobmanager takes the directory key along; the word filesystem is that key. */
  private AbstractValue storageKind(AbstractValue kind) {
    if (!(kind instanceof Text text) || text.characters() == null) {
      return kind;
    }
    return switch (text.characters().toLowerCase(Locale.ROOT)) {
      case "jobmanager" -> onJobManager(directoryKey(), kind);
      case "filesystem" -> Absent.VALUE;
      default ->
          Unknown.because("checkpoint storage made by " + kind.display()).withTrace(kind.trace());
    };
  }

  // ---- settings

  /** What a value says, as a setting. */
  static Setting setting(FactName fact, AbstractValue value, AbstractValue interval) {
    if (fact == FactName.MODE && interval != Absent.VALUE) {
      return modeSetting(value);
    }
    return Setting.of(value);
  }

  /** An execution that takes no checkpoints and names no mode says nothing of the mode. */
  private static Setting modeSetting(AbstractValue value) {
    AbstractValue mode = null;
    boolean isDefault = true;
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one != Absent.VALUE) {
        AbstractValue named = one.equals(DEFAULT_MODE) ? Text.of(EXACTLY_ONCE) : one;
        mode = mode == null ? named : Lattice.join(mode, named, Lattice.conditionsOf(value));
        isDefault &= one.equals(DEFAULT_MODE);
      }
    }
    return mode == null || isDefault
        ? new Setting(Fact.Status.DEFAULT, Text.of(EXACTLY_ONCE), null, Trace.EMPTY)
        : Setting.of(mode);
  }
}
