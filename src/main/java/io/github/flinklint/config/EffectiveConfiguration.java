package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Snapshot;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.FlinkOption;
import io.github.flinklint.flinkapi.FlinkSlots;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
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
import java.util.Set;
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
    AbstractValue interval = unlessBatch(Lattice.map(option(FlinkOption.INTERVAL), this::interval));
    values.put(FactName.INTERVAL, interval);
    values.put(FactName.MODE, mode(interval));
    values.put(
        FactName.RETENTION,
        Lattice.map(option(FlinkOption.RETENTION), EffectiveConfiguration::enumName));
    values.put(FactName.STATE_BACKEND, Lattice.map(backend(), this::backendName));
    values.put(FactName.CHECKPOINT_STORAGE, storage());
    values.replaceAll((fact, value) -> Lattice.map(value, EffectiveConfiguration::orUnset));
    return values;
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
    return Lattice.map(option(FlinkOption.RUNTIME_MODE), EffectiveConfiguration::enumName);
  }

  private static boolean isWord(AbstractValue value, String word) {
    return value instanceof Text text && word.equals(text.characters());
  }

  /** Whether RocksDB's log is bounded, where the backend is RocksDB. */
  RocksDbLogs rocksDbLogs() {
    return severalEnvironments
        ? RocksDbLogs.UNKNOWN
        : new RocksDbLogBounds(heap, version, this::option).of(backend());
  }

  // ---- options

  private AbstractValue option(FlinkOption option) {
    List<AbstractValue> candidates = new ArrayList<>();
    List<String> keys = option.keys(version);
    for (Reference table : tables) {
      keys.forEach(key -> candidates.add(heap.read(table, key)));
    }
    keys.forEach(key -> candidates.add(heap.read(environment, key)));
    return firstOf(candidates, 0);
  }

  /** The first that is set; where one may be unset, what follows may count. */
  private static AbstractValue firstOf(List<AbstractValue> candidates, int from) {
    if (from == candidates.size()) {
      return Absent.VALUE;
    }
    return Lattice.map(
        candidates.get(from), v -> v == Absent.VALUE ? firstOf(candidates, from + 1) : v);
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
    return interval == Absent.VALUE || interval instanceof Unknown || isBatch()
        ? interval
        : Lattice.map(runtimeMode(), mode -> inMode(mode, interval));
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
    AbstractValue mode = Lattice.map(option(FlinkOption.MODE), EffectiveConfiguration::enumName);
    return interval == Absent.VALUE ? mode : Lattice.map(mode, EffectiveConfiguration::orDefault);
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
    List<AbstractValue> candidates = new ArrayList<>();
    List<String> keys = FlinkOption.STATE_BACKEND.keys(version);
    for (Reference table : tables) {
      keys.forEach(key -> candidates.add(heap.read(table, key)));
    }
    candidates.add(heap.read(environment, FlinkSlots.BACKEND));
    keys.forEach(key -> candidates.add(heap.read(environment, key)));
    return firstOf(candidates, 0);
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

  private AbstractValue storage() {
    return Lattice.map(
        backend(),
        b -> {
          AbstractValue inside = inside(b);
          if (b instanceof Unknown) {
            // A backend that is not known may carry a directory of its own, which would win.
            return Lattice.join(b, explicitStorage(b));
          }
          return Lattice.map(inside, d -> d == Absent.VALUE ? explicitStorage(b) : d);
        });
  }

  /**
   * The directory that the state backend carries, which beats every other storage; null where it
   * carries none, or where that cannot be told.
   */
  @Nullable AbstractValue directoryInBackend() {
    if (severalEnvironments) {
      return null;
    }
    AbstractValue directory = Lattice.map(backend(), this::inside);
    boolean isCertain =
        Lattice.alternatives(directory).stream()
            .noneMatch(
                d -> d == Absent.VALUE || d instanceof Unknown || d.equals(Setting.JOB_MANAGER));
    return isCertain ? directory : null;
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
  private static AbstractValue onJobManager(AbstractValue directory, AbstractValue storage) {
    return Lattice.map(
        directory,
        d -> d == Absent.VALUE || isNull(d) ? Setting.JOB_MANAGER.withTrace(storage.trace()) : d);
  }

  private AbstractValue directoryKey() {
    List<AbstractValue> candidates = new ArrayList<>(directoriesOfTables());
    candidates.add(option(FlinkOption.CHECKPOINT_DIR));
    return firstOf(candidates, 0);
  }

  private List<AbstractValue> directoriesOfTables() {
    List<AbstractValue> candidates = new ArrayList<>();
    for (Reference table : tables) {
      FlinkOption.CHECKPOINT_DIR
          .keys(version)
          .forEach(key -> candidates.add(heap.read(table, key)));
    }
    return candidates;
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
    AbstractValue nested = heap.read(backend, FlinkSlots.NESTED);
    return Lattice.map(
        own,
        d ->
            d != Absent.VALUE
                ? d
                : Lattice.map(nested, n -> n instanceof Reference inner ? insideLegacy(inner) : n));
  }

  private AbstractValue explicitStorage(AbstractValue backend) {
    List<AbstractValue> candidates = new ArrayList<>(directoriesOfTables());
    candidates.add(Lattice.map(heap.read(environment, FlinkSlots.STORAGE), this::ofStorageObject));
    candidates.add(Lattice.map(option(FlinkOption.STORAGE), this::storageKind));
    if (readsDirectoryKey(backend)) {
      candidates.add(option(FlinkOption.CHECKPOINT_DIR));
    }
    return Lattice.map(firstOf(candidates, 0), v -> isNull(v) ? Absent.VALUE : v);
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
    return directory == Absent.VALUE
        ? Unknown.because("checkpoint storage " + object.display()).withTrace(storage.trace())
        : Lattice.map(directory, d -> d.withTrace(mostOf(d, storage)));
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
    return plainSetting(value);
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
        : plainSetting(mode);
  }

  private static Setting plainSetting(AbstractValue value) {
    Step last = value.trace().last();
    SourceLocation at = last == null ? null : last.location();
    return new Setting(status(value), value, at, value.trace());
  }

  private static Fact.Status status(AbstractValue value) {
    if (value == Absent.VALUE) {
      return Fact.Status.UNSET;
    }
    if (value instanceof Unknown) {
      return Fact.Status.UNKNOWN;
    }
    if (value instanceof Input) {
      return Fact.Status.RUNTIME;
    }
    if (value instanceof Text text && !text.isConstant()) {
      return text.isOutside() ? Fact.Status.RUNTIME : Fact.Status.UNKNOWN;
    }
    if (value instanceof Choice choice) {
      Set<Fact.Status> all = java.util.EnumSet.noneOf(Fact.Status.class);
      choice.alternatives().forEach(a -> all.add(status(a)));
      if (all.contains(Fact.Status.UNKNOWN)) {
        return Fact.Status.UNKNOWN;
      }
      return all.contains(Fact.Status.RUNTIME) ? Fact.Status.RUNTIME : Fact.Status.EITHER;
    }
    boolean isWord = value instanceof Text || value instanceof Constant;
    return isWord ? Fact.Status.SET : Fact.Status.UNKNOWN;
  }
}
