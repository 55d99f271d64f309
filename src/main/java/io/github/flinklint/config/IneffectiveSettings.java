package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.History.Ineffective;
import io.github.flinklint.config.History.Why;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.eval.Evaluation;
import io.github.flinklint.eval.Event;
import io.github.flinklint.eval.Snapshot;
import io.github.flinklint.flinkapi.FlinkOption;
import io.github.flinklint.flinkapi.FlinkSlots;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings that certainly have no effect in one evaluation, by what was written, in which
 * order, and what the environments held when they were executed. Where a value is not known, or an
 * environment got into code that cannot be seen, nothing is certain.
 */
final class IneffectiveSettings {

  private static final Set<String> ENVIRONMENTS =
      Set.of(
          FlinkSlots.ENVIRONMENT_TYPE,
          FlinkSlots.LOCAL_ENVIRONMENT_TYPE,
          FlinkSlots.REMOTE_ENVIRONMENT_TYPE,
          FlinkSlots.CHECKPOINT_CONFIG_TYPE);

  private static final Set<String> CARRIERS =
      Set.of(
          FlinkSlots.FS_BACKEND_TYPE,
          FlinkSlots.ROCKSDB_BACKEND_TYPE,
          FlinkSlots.FILE_STORAGE_TYPE);

  /** Where the directory inside a backend was seen to win over every other storage. */
  private static final Version FIRST_WITH_STORAGE = new Version(1, 13);

  private static final Version FIRST_WITHOUT_BACKENDS = new Version(2, 0);

  private final Evaluation evaluation;
  private final @Nullable Version version;
  private final List<Event> events;
  private final Set<Integer> executed = new HashSet<>();
  private final Set<Integer> seenElsewhere = new HashSet<>();
  private final Map<Integer, Integer> lastExecution = new HashMap<>();
  private final List<Ineffective> found = new ArrayList<>();

  IneffectiveSettings(Evaluation evaluation, @Nullable Version version) {
    this.evaluation = evaluation;
    this.version = version;
    events = evaluation.events();
    for (Evaluation.Execution execution : evaluation.executions()) {
      executed.addAll(belongingTo(execution.environment()));
    }
    for (Evaluation.Execution possible : evaluation.possible()) {
      seenElsewhere.addAll(belongingTo(possible.environment()));
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.Execute execute) {
        for (int object : belongingTo(execute.environment())) {
          lastExecution.put(object, i);
        }
      }
    }
  }

  List<Ineffective> find() {
    if (executed.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.Write write) {
        judge(i, write);
      }
    }
    // One word for each place is enough.
    Map<SourceLocation, Ineffective> first = new LinkedHashMap<>();
    for (Ineffective setting : found) {
      first.putIfAbsent(setting.at(), setting);
    }
    return List.copyOf(first.values());
  }

  /** An environment, and the one that it stands on. */
  private Set<Integer> belongingTo(Reference environment) {
    Set<Integer> all = new HashSet<>(Set.of(environment.id()));
    for (Snapshot heap : heaps()) {
      for (AbstractValue below :
          Lattice.alternatives(heap.read(environment, FlinkSlots.ENVIRONMENT))) {
        if (below instanceof Reference base) {
          all.add(base.id());
        }
      }
    }
    return all;
  }

  private List<Snapshot> heaps() {
    List<Snapshot> heaps = new ArrayList<>();
    for (Evaluation.Execution execution : evaluation.executions()) {
      heaps.add(execution.heap());
    }
    for (Evaluation.Execution end : evaluation.ends()) {
      heaps.add(end.heap());
    }
    return heaps;
  }

  private void judge(int index, Event.Write write) {
    int object = write.object().id();
    FlinkOption option = SettingWords.option(write.slot());
    if (option == null) {
      if (write.slot().equals(FlinkSlots.DIR) && CARRIERS.contains(write.object().type())) {
        carrier(write);
      }
      return;
    }
    if (seenElsewhere.contains(object)) {
      return;
    }
    if (executed.contains(object)) {
      overwriting(index, write, option);
      if (!isBulk(write) && isLate(write)) {
        SourceLocation by = events.get(lastExecution.getOrDefault(object, 0)).at();
        add(write, Why.AFTER_EXECUTION, option, by, "");
      } else {
        againstBackend(write, option);
      }
    } else if (!isBulk(write)) {
      elsewhere(write, option);
    }
  }

  private void add(
      Event.Write write, Why why, FlinkOption option, @Nullable SourceLocation by, String instead) {
    found.add(
        new Ineffective(
            placeOf(write),
            why,
            SettingWords.of(option),
            SettingWords.of(option, write.value(), version),
            by,
            instead,
            write.value().trace().steps()));
  }

  // ---- overwritten

  /** Whether the write takes the place of another that no execution has seen. */
  private void overwriting(int index, Event.Write later, FlinkOption option) {
    for (AbstractValue before : Lattice.alternatives(later.before())) {
      Step last = before.trace().last();
      Event.Write earlier = last == null ? null : writeAt(last.location(), later, index);
      if (earlier != null
          && !isAskedFor(earlier, index)
          && !(later.value() instanceof Absent && later.slot().startsWith("#"))
          && !placeOf(earlier).equals(placeOf(later))
          && (!isBulk(earlier) || hasOwnPlace(earlier))
          && later.site().isBehindBackOf(earlier.site())
          && !maySame(earlier.value(), later.value())
          && !isSeenByAnExecution(earlier)) {
        Trace trace = earlier.value().trace().then(placeOf(later), "overwritten");
        found.add(
            new Ineffective(
                placeOf(earlier),
                Why.OVERWRITTEN,
                SettingWords.of(option),
                SettingWords.of(option, earlier.value(), version),
                placeOf(later),
                later.value() instanceof Absent
                    ? ""
                    : SettingWords.of(option, later.value(), version),
                trace.steps()));
      }
    }
  }

  private Event.@Nullable Write writeAt(SourceLocation at, Event.Write later, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (events.get(i) instanceof Event.Write write
          && write.object().id() == later.object().id()
          && write.slot().equals(later.slot())
          && write.at().equals(at)) {
        return write;
      }
    }
    return null;
  }

  /** Whether the program has asked for the value in between, and may have acted on it. */
  private boolean isAskedFor(Event.Write write, int before) {
    int last = before - 1;
    while (last >= 0
        && !(events.get(last) instanceof Event.Read read
            && read.object().id() == write.object().id()
            && read.slot().equals(write.slot()))) {
      last--;
    }
    return last >= 0 && last > events.indexOf(write);
  }

  private boolean isSeenByAnExecution(Event.Write write) {
    Reference object = write.object();
    for (Evaluation.Execution execution : evaluation.executions()) {
      for (int id : belongingTo(execution.environment())) {
        AbstractValue held = execution.heap().read(Reference.of(id, object.type()), write.slot());
        if (maySame(held, write.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where two values are the same setting or may be. */
  private boolean maySame(AbstractValue a, AbstractValue b) {
    for (AbstractValue x : Lattice.alternatives(a)) {
      for (AbstractValue y : Lattice.alternatives(b)) {
        if (alike(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean alike(AbstractValue x, AbstractValue y) {
    if (x instanceof Reference a && y instanceof Reference b) {
      // Two backends of one class with the same directory.
      return a.type().equals(b.type()) && mayHaveSameDirectory(a, b);
    }
    if (y instanceof Reference) {
      return alike(y, x);
    }
    if (x instanceof Reference object && y instanceof Text text) {
      // A backend and its name, a storage and its path.
      return EffectiveConfiguration.nameOf(object.type())
              .equals(EffectiveConfiguration.nameOf(text.template()))
          || hasDirectory(object, text);
    }
    return SettingWords.maySayTheSame(x, y, version);
  }

  private boolean mayHaveSameDirectory(Reference a, Reference b) {
    for (Snapshot heap : heaps()) {
      if (maySame(heap.read(a, FlinkSlots.DIR), heap.read(b, FlinkSlots.DIR))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDirectory(Reference object, Text directory) {
    for (Snapshot heap : heaps()) {
      if (heap.read(object, FlinkSlots.DIR).equals(directory)) {
        return true;
      }
    }
    return false;
  }

  // ---- too late

  /** True where the setting comes after an execution, each time, and before none. */
  private boolean isLate(Event.Write write) {
    int object = write.object().id();
    int last = -1;
    for (int one : belongingTo(write.object())) {
      last = Math.max(last, lastExecution.getOrDefault(one, -1));
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.Write same
          && same.object().id() == object
          && same.at().equals(write.at())
          && (!same.afterExecution() || i < last)) {
        return false;
      }
    }
    return true;
  }

  // ---- somewhere else

  private void elsewhere(Event.Write write, FlinkOption option) {
    Reference object = write.object();
    boolean isGiven = evaluation.handedOn().contains(object.id());
    if (isEnvironment(object)) {
      boolean isSilent = isGiven || isAskedFor(write, events.size());
      if (!isSilent && write.conditions().isEmpty() && areExecutionsKnown()) {
        SourceLocation by = evaluation.executions().get(0).at();
        add(write, Why.OTHER_ENVIRONMENT, option, by, "");
      }
    } else if (!isTable(object) && !isGiven) {
      notHandedOn(write, option);
    }
    if (!isEnvironment(object) && isGiven && isUnknownKey(write, option)) {
      add(write, Why.UNKNOWN_KEY, option, null, option.primaryKey(version));
    }
  }

  private void notHandedOn(Event.Write write, FlinkOption option) {
    boolean isCopy = isSet(write.object(), FlinkSlots.COPY_OF);
    boolean isView = isSet(write.object(), FlinkSlots.VIEW_OF);
    if (isCopy && write.slot().startsWith("execution.checkpointing.")) {
      add(write, Why.COPY, option, null, "");
    } else if (!isCopy && !isView) {
      add(write, Why.NOT_HANDED_ON, option, null, simple(write.object().type()));
    }
  }

  /** A backend or storage with a directory that is given to nothing. */
  private void carrier(Event.Write write) {
    if (!evaluation.handedOn().contains(write.object().id())) {
      add(
          write,
          Why.NOT_HANDED_ON,
          FlinkOption.CHECKPOINT_DIR,
          null,
          simple(write.object().type()));
    }
  }

  private boolean isEnvironment(Reference object) {
    return ENVIRONMENTS.contains(object.type()) || isSet(object, FlinkSlots.KIND);
  }

  private boolean isTable(Reference object) {
    return isSet(object, FlinkSlots.ENVIRONMENT)
        || object.type().equals(FlinkSlots.TABLE_CONFIG_TYPE);
  }

  private boolean isSet(Reference object, String slot) {
    for (Snapshot heap : heaps()) {
      if (heap.read(object, slot) != Absent.VALUE) {
        return true;
      }
    }
    return false;
  }

  /** False where an environment is executed that may be any. */
  private boolean areExecutionsKnown() {
    for (Evaluation.Blind blind : evaluation.blind()) {
      if (!blind.reason().startsWith("the program ends here")) {
        return false;
      }
    }
    for (Evaluation.Execution execution : evaluation.executions()) {
      for (int id : belongingTo(execution.environment())) {
        Reference environment = Reference.of(id, FlinkSlots.ENVIRONMENT_TYPE);
        for (String key : FlinkOption.INTERVAL.keys(version)) {
          if (execution.heap().read(environment, key) instanceof Unknown) {
            return false;
          }
        }
      }
    }
    return true;
  }

  // ---- without effect in the version

  /** A key that the version does not know, where nothing else says the same. */
  private boolean isUnknownKey(Event.Write write, FlinkOption option) {
    List<String> keys = option.keys(version);
    if (version == null || !isMeasured(version) || keys.contains(write.slot()) || keys.isEmpty()) {
      return false;
    }
    for (Event event : events) {
      if (event instanceof Event.Write other
          && SettingWords.option(other.slot()) == option
          && (other.slot().startsWith("#") || keys.contains(other.slot()))) {
        return false;
      }
    }
    return true;
  }

  /** The versions whose keys were looked at. */
  private static boolean isMeasured(Version version) {
    return version.isAtLeast(1, 12) && !version.equals(new Version(1, 16));
  }

  private void againstBackend(Event.Write write, FlinkOption option) {
    boolean isMeasured =
        version != null
            && version.compareTo(FIRST_WITH_STORAGE) >= 0
            && version.compareTo(FIRST_WITHOUT_BACKENDS) < 0;
    if (!isMeasured || option != FlinkOption.CHECKPOINT_DIR || isBulk(write)) {
      return;
    }
    AbstractValue winner = null;
    for (Evaluation.Execution execution : evaluation.executions()) {
      if (belongingTo(execution.environment()).contains(write.object().id())) {
        winner = new EffectiveConfiguration(execution, version).directoryInBackend();
        if (winner == null || maySame(winner, directoryOf(write.value()))) {
          return;
        }
      }
    }
    if (winner != null) {
      Step last = winner.trace().last();
      add(
          write,
          Why.BACKEND_DIRECTORY,
          option,
          last == null ? null : last.location(),
          winner.display());
    }
  }

  private AbstractValue directoryOf(AbstractValue storage) {
    return storage instanceof Reference object
        ? evaluation.executions().get(0).heap().read(object, FlinkSlots.DIR)
        : storage;
  }

  // ---- places

  /** True for a call that hands over many settings at once, which were made elsewhere. */
  private static boolean isBulk(Event.Write write) {
    String note = write.note();
    return !note.startsWith("set") && !note.startsWith("enable") && !note.startsWith("disable");
  }

  /** Where a setting that was handed over was made: the step before the last, in the same file. */
  private static @Nullable SourceLocation ownPlace(Event.Write write) {
    List<Step> steps = write.value().trace().steps();
    Step made = steps.size() < 2 ? null : steps.get(steps.size() - 2);
    return made != null
            && made.note().startsWith("set")
            && made.note().endsWith(" called")
            && made.location().file().equals(write.at().file())
        ? made.location()
        : null;
  }

  private static boolean hasOwnPlace(Event.Write write) {
    return ownPlace(write) != null;
  }

  private static SourceLocation placeOf(Event.Write write) {
    SourceLocation own = isBulk(write) ? ownPlace(write) : null;
    return own == null ? write.at() : own;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
