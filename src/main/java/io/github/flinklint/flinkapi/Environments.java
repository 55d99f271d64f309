package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How environments come into being, and what {@code configure} does to them. */
final class Environments {

  /**
   * What {@code CheckpointConfig.configure} looks at, in this order. The setters that it calls
   * write the key of the version.
   */
  private static final List<FlinkOption> CHECKPOINT_OPTIONS =
      List.of(
          FlinkOption.MODE,
          FlinkOption.INTERVAL,
          FlinkOption.TIMEOUT,
          FlinkOption.MAX_CONCURRENT,
          FlinkOption.MIN_PAUSE,
          FlinkOption.TOLERABLE_FAILURES,
          FlinkOption.RETENTION,
          FlinkOption.UNALIGNED,
          FlinkOption.CHECKPOINT_DIR);

  /** What a cluster looks at by itself, before 1.13. */
  private static final Set<String> OF_BACKEND = ofBackend();

  private static Set<String> ofBackend() {
    Set<String> keys = new HashSet<>(FlinkOption.STATE_BACKEND.keys(null));
    keys.addAll(FlinkOption.CHECKPOINT_DIR.keys(null));
    return Set.copyOf(keys);
  }

  private static final String UNCOUNTED =
      "runtime configuration, of which this version of Flink tells the job little";

  private final Behaviour behaviour;
  private final ClusterConfiguration cluster;

  Environments(Behaviour behaviour, ClusterConfiguration cluster) {
    this.behaviour = behaviour;
    this.cluster = cluster;
  }

  /**
   * A new environment.
   *
   * @param kind a {@link FlinkSlots#KIND}
   */
  Reference create(Call call, String type, String kind) {
    Reference environment = call.allocate(type);
    call.write(environment, FlinkSlots.KIND, Text.of(kind), null);
    if (behaviour.configurationView() != Behaviour.View.SHARED) {
      Reference own = call.allocate(FlinkSlots.CONFIGURATION_TYPE);
      call.write(environment, FlinkSlots.GIVEN, own, null);
    }
    if (kind.equals(FlinkSlots.CONTEXT) && !cluster.isEmpty()) {
      beginWithCluster(call, environment);
    }
    return environment;
  }

  /** Flink configures the environment of a cluster with the cluster's configuration, from 1.12. */
  private void beginWithCluster(Call call, Reference environment) {
    Reference given = call.allocate(FlinkSlots.CONFIGURATION_TYPE);
    boolean countsForBackend = isAtLeast(13);
    for (Map.Entry<String, AbstractValue> option : cluster.options().entrySet()) {
      boolean isOfBackend = OF_BACKEND.contains(option.getKey());
      boolean counts = isOfBackend ? countsForBackend : isAtLeast(12);
      AbstractValue value = option.getValue();
      call.write(
          given,
          option.getKey(),
          counts ? value : call.unknown(UNCOUNTED).withTrace(value.trace()),
          null);
      if (isOfBackend && !countsForBackend) {
        // The cluster loads the backend that the job does not name by itself, with this directory.
        call.write(
            given,
            behaviour.key(FlinkOption.STATE_BACKEND),
            call.unknown(UNCOUNTED).withTrace(value.trace()),
            null);
      }
    }
    if (cluster.open() != null) {
      Options.forget(call, given, cluster.open());
    }
    ConfigSource source = ConfigSource.ofCluster(call, given);
    if (call.read(environment, FlinkSlots.GIVEN) instanceof Reference own) {
      Options.copy(call, source, own, "");
    }
    configure(call, environment, source);
  }

  private boolean isAtLeast(int minor) {
    Version version = behaviour.version();
    return version != null && version.isAtLeast(1, minor);
  }

  /**
   * A new environment with the configuration that an overload may have at a position.
   *
   * @param position index of the argument
   */
  Reference createFrom(Call call, String type, String kind, int position) {
    Reference environment = create(call, type, kind);
    if (position < call.arguments().size() && mayBeObject(call.arguments().get(position))) {
      ConfigSource given = ConfigSource.copied(call, call.arguments().get(position));
      if (call.read(environment, FlinkSlots.GIVEN) instanceof Reference own) {
        Options.copy(call, given, own, "");
      }
      configure(call, environment, given);
    }
    return environment;
  }

  /** False for a degree of parallelism or the name of a jar. */
  private static boolean mayBeObject(AbstractValue argument) {
    for (AbstractValue one : Lattice.alternatives(argument)) {
      if (one instanceof Reference || one instanceof Unknown) {
        return true;
      }
    }
    return false;
  }

  /**
   * The environment that an argument is; where that is not known, one of which nothing is known.
   */
  static AbstractValue orUnknown(Call call, AbstractValue argument, FlinkModel model) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(argument)) {
      AbstractValue environment = one;
      if (!(one instanceof Reference)) {
        String reason = Texts.unknown(call, one, "environment").reason();
        environment = model.materialise(FlinkSlots.ENVIRONMENT_TYPE, reason, call);
      }
      joined = Lattice.joined(joined, environment, argument);
    }
    return joined == null ? argument : joined;
  }

  /** {@code env.configure(conf)}: each key present overwrites, an absent one changes nothing. */
  void configure(Call call, Reference environment, AbstractValue configuration) {
    configure(call, environment, ConfigSource.read(call, configuration));
  }

  private void configure(Call call, Reference environment, ConfigSource from) {
    if (behaviour.loadsBackendAtOnce()) {
      configureBackend(call, from, environment);
    }
    copyKeys(call, from, environment);
    Options.mergeRest(call, from, environment);
    configureCheckpoints(call, from, environment);
    if (!behaviour.loadsBackendAtOnce()) {
      configureBackend(call, from, environment);
    }
  }

  private void configureBackend(Call call, ConfigSource from, Reference environment) {
    AbstractValue given = from.first(FlinkOption.STATE_BACKEND.keys(version()));
    if (given instanceof Absent) {
      return;
    }
    AbstractValue before = call.read(environment, FlinkSlots.BACKEND);
    AbstractValue dir = from.first(FlinkOption.CHECKPOINT_DIR.keys(version()));
    if (!call.isCaught()) {
      writeBackend(call, from, environment, given, before);
      return;
    }
    Refusals.guard(
        call,
        given,
        v -> OptionChecks.backend(v, dir, behaviour),
        name -> writeBackend(call, from, environment, name, before));
  }

  private AbstractValue writeBackend(
      Call call,
      ConfigSource from,
      Reference environment,
      AbstractValue name,
      AbstractValue before) {
    AbstractValue backend = null;
    for (AbstractValue one : Lattice.alternatives(name)) {
      backend = Lattice.joined(backend, afterName(call, from, one, before), name);
    }
    call.write(environment, FlinkSlots.BACKEND, backend == null ? name : backend, from.note());
    return Constant.ofNull();
  }

  /** The backend after a configuration that names one, or perhaps does. */
  private AbstractValue afterName(
      Call call, ConfigSource from, AbstractValue name, AbstractValue before) {
    if (name instanceof Absent) {
      return before;
    }
    if (!behaviour.loadsBackendAtOnce()) {
      return Options.mayBeAbsent(name) ? Lattice.join(before, Absent.VALUE) : Absent.VALUE;
    }
    return Options.mayBeAbsent(name) ? Options.overlay(name, before) : named(call, from, name);
  }

  /** {@code checkpointConfig.configure(conf)}: all but the state backend. */
  void configureCheckpoints(Call call, Reference config, AbstractValue configuration) {
    configureCheckpoints(call, ConfigSource.read(call, configuration), config);
  }

  private void configureCheckpoints(Call call, ConfigSource from, Reference config) {
    for (FlinkOption option : CHECKPOINT_OPTIONS) {
      AbstractValue given = from.first(option.keys(version()));
      if (call.isCaught()) {
        Refusals.guard(
            call,
            given,
            v -> OptionChecks.check(option, v, behaviour),
            taken -> copyOption(call, from, taken, option, config));
      } else {
        copyOption(call, from, given, option, config);
      }
    }
    if (behaviour.hasStorageObjects()) {
      dropStorage(call, from, config);
    }
  }

  private AbstractValue copyOption(
      Call call, ConfigSource from, AbstractValue value, FlinkOption option, Reference config) {
    Options.copyKey(call, value, config, behaviour.key(option), from.note());
    if (option == FlinkOption.CHECKPOINT_DIR && behaviour.hasStorageObjects()) {
      Options.copyKey(call, value, config, FlinkSlots.STORAGE, from.note());
    }
    return Constant.ofNull();
  }

  /** A configuration that names a storage takes the place of a storage object, from 1.19. */
  private void dropStorage(Call call, ConfigSource from, Reference config) {
    AbstractValue storage = from.first(FlinkOption.STORAGE.keys(version()));
    if (!(storage instanceof Absent) && behaviour.obeysStorageKey()) {
      AbstractValue before = call.read(config, FlinkSlots.STORAGE);
      AbstractValue after = null;
      for (AbstractValue one : Lattice.alternatives(storage)) {
        after = Lattice.joined(after, one instanceof Absent ? before : Absent.VALUE, storage);
      }
      call.write(config, FlinkSlots.STORAGE, after == null ? before : after, null);
    } else if (!(storage instanceof Absent) && version() == null) {
      call.writeMaybe(config, FlinkSlots.STORAGE, Absent.VALUE, null);
    }
  }

  private void copyKeys(Call call, ConfigSource from, Reference environment) {
    Set<String> keys = new LinkedHashSet<>(from.keys());
    if (from.isOpen()) {
      keys.addAll(FlinkOption.allKeys());
    }
    if (behaviour.loadsBackendAtOnce()) {
      keys.removeAll(FlinkOption.STATE_BACKEND.keys(null));
    }
    if (!behaviour.obeysStorageKey() && version() != null) {
      keys.removeAll(FlinkOption.STORAGE.keys(null));
    }
    // These go through the setters below, which write the key of the version.
    Set<String> set = new LinkedHashSet<>();
    for (FlinkOption option : CHECKPOINT_OPTIONS) {
      set.add(behaviour.key(option));
    }
    for (String key : keys) {
      if (!set.contains(key)) {
        Options.copyKey(call, from.read(key), environment, key, from.note());
      } else if (call.isCaught() && behaviour.writesBeforeItRefuses()) {
        Options.copyKey(call, from.read(key), environment, key, null);
      }
    }
  }

  /** What a name of a backend loads at the moment of configure, to 1.18. */
  private AbstractValue named(Call call, ConfigSource from, AbstractValue name) {
    String type = BackendNames.legacyType(Texts.constant(name));
    boolean isLegacy =
        behaviour.loadsDirectoryWithBackend() || FlinkSlots.MEMORY_BACKEND_TYPE.equals(type);
    if (type == null || !isLegacy) {
      return name;
    }
    Reference backend = call.allocate(type);
    AbstractValue dir = from.first(FlinkOption.CHECKPOINT_DIR.keys(version()));
    call.write(backend, FlinkSlots.DIR, dir, null);
    AbstractValue incremental = from.first(FlinkOption.INCREMENTAL.keys(version()));
    call.write(backend, FlinkSlots.INCREMENTAL, incremental, null);
    return backend.withTrace(name.trace());
  }

  /** {@code env.getConfiguration()}. */
  AbstractValue configurationOf(Call call, Reference environment) {
    Behaviour.View view = behaviour.configurationView();
    if (view == Behaviour.View.SHARED) {
      return environment.as(FlinkSlots.CONFIGURATION_TYPE);
    }
    AbstractValue given = call.read(environment, FlinkSlots.GIVEN);
    if (view == Behaviour.View.UNCERTAIN || !(given instanceof Reference own)) {
      return copied(call, environment);
    }
    String runtimeMode = behaviour.key(FlinkOption.RUNTIME_MODE);
    call.write(own, runtimeMode, call.read(environment, runtimeMode), null);
    if (view == Behaviour.View.READ_ONLY) {
      call.write(own, FlinkSlots.READ_ONLY, Constant.of(true), null);
      return own.as(FlinkTypes.UNMODIFIABLE_CONFIGURATION);
    }
    call.write(own, FlinkSlots.COPY_OF, environment, null);
    return own;
  }

  /** Where the version is not known, or how the environment was made. */
  private static Reference copied(Call call, Reference environment) {
    Reference copy = call.allocate(FlinkSlots.CONFIGURATION_TYPE);
    for (String key : Options.keys(call, environment)) {
      call.write(copy, key, call.read(environment, key), null);
    }
    call.write(copy, FlinkSlots.REST, call.read(environment, FlinkSlots.REST), null);
    call.write(copy, FlinkSlots.VIEW_OF, environment, null);
    return copy;
  }

  private @Nullable Version version() {
    return behaviour.version();
  }
}
