package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Flink's API in one version. One instance serves any number of evaluations. */
public final class FlinkModel implements ApiModel {

  /** The one question about the place of running that Flink's types answer. */
  private static final Test RUNS_LOCALLY =
      Test.other(
          "the job runs in a local environment",
          List.of(new Source(Source.Kind.PLATFORM, "local run")),
          false);

  /** Asked at every step of an evaluation, so worked out once. */
  private static final Set<String> TRACKED = tracked();

  /** A method by name. The keys of a record's own making are slow in a young program. */
  private record Member(String type, String method, int arity) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Member that
          && arity == that.arity
          && method.equals(that.method)
          && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return (type.hashCode() * 31 + method.hashCode()) * 31 + arity;
    }
  }

  private final @Nullable Version version;
  private final FlinkTables tables;
  private final Map<Member, Optional<FlinkRow>> rows = new ConcurrentHashMap<>();

  private FlinkModel(@Nullable Version version, ClusterConfiguration cluster) {
    this.version = version;
    tables = new FlinkTables(new Behaviour(version), cluster, this);
  }

  /**
   * The model of a version.
   *
   * @param version null where it is not known
   */
  public static FlinkModel forVersion(@Nullable Version version) {
    return new FlinkModel(version, ClusterConfiguration.NONE);
  }

  /** The model of a version on a cluster that is configured for the job. */
  public static FlinkModel forVersion(@Nullable Version version, ClusterConfiguration cluster) {
    return new FlinkModel(version, cluster);
  }

  /** The version; null where it is not known. */
  public @Nullable Version version() {
    return version;
  }

  /**
   * The row of a member with the versions that have it, its own or inherited; null where the table
   * has none.
   */
  public @Nullable FlinkRow find(String type, String method, int arity) {
    Member member = new Member(type, method, arity);
    Optional<FlinkRow> known = rows.get(member);
    if (known == null) {
      known = Optional.ofNullable(findIn(type, method, arity));
      rows.put(member, known);
    }
    return known.orElse(null);
  }

  private @Nullable FlinkRow findIn(String type, String method, int arity) {
    FlinkRow own = tables.find(type, method, arity);
    if (own != null || method.equals("<init>")) {
      return own;
    }
    for (String above : FlinkTypes.supertypesOf(type)) {
      FlinkRow inherited = find(above, method, arity);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  // ---- the model

  @Override
  public boolean owns(String type) {
    return FlinkTypes.isFlink(type);
  }

  @Override
  public boolean isKnown(String type) {
    // The names are read from a file, which a job without a name of Flink's in doubt never needs.
    return FlinkTypes.isBelowRoot(type) && KnownTypes.contains(type);
  }

  @Override
  public List<String> supertypes(String type) {
    return FlinkTypes.supertypesOf(type);
  }

  @Override
  public @Nullable MethodRow row(String type, String method, int arity) {
    FlinkRow found = find(type, method, arity);
    return found == null ? null : found.row();
  }

  @Override
  public @Nullable Absence absence(
      String type, String method, boolean isNamed, List<AbstractValue> arguments) {
    return version == null || !owns(type)
        ? null
        : Absences.of(
            version, type, method, isNamed, arguments, find(type, method, arguments.size()));
  }

  @Override
  public @Nullable AbstractValue constant(String type, String field) {
    AbstractValue ofEnum = FlinkEnums.constant(type, field);
    if (ofEnum != null) {
      return ofEnum;
    }
    AbstractValue size = MemorySizes.constant(type, field);
    if (size != null) {
      return size;
    }
    AbstractValue name = FlinkOptions.backendName(type, field);
    if (name != null) {
      return name;
    }
    if (type.equals(FlinkSlots.CHECKPOINT_CONFIG_TYPE)) {
      return checkpointDefault(field);
    }
    return owns(type) ? FlinkOptions.constant(type, field, version) : null;
  }

  private static @Nullable AbstractValue checkpointDefault(String field) {
    return switch (field) {
      case "DEFAULT_MODE" -> Constant.ofEnum(FlinkEnums.OLD_MODE, "EXACTLY_ONCE");
      case "DEFAULT_TIMEOUT" -> Constant.of(600_000L);
      case "DEFAULT_MIN_PAUSE_BETWEEN_CHECKPOINTS" -> Constant.of(0L);
      case "DEFAULT_MAX_CONCURRENT_CHECKPOINTS" -> Constant.of(1);
      default -> null;
    };
  }

  @Override
  public @Nullable AbstractValue instanceOf(Reference object, String type) {
    if (!object.type().equals(FlinkSlots.ENVIRONMENT_TYPE)) {
      return null;
    }
    if (type.equals(FlinkSlots.LOCAL_ENVIRONMENT_TYPE)) {
      return RUNS_LOCALLY;
    }
    if (type.equals("org.apache.flink.streaming.api.environment.StreamContextEnvironment")) {
      return RUNS_LOCALLY.negate();
    }
    return type.equals(FlinkSlots.REMOTE_ENVIRONMENT_TYPE) ? Constant.of(false) : null;
  }

  // ---- tracked state

  private static boolean isEnvironment(String type) {
    return FlinkTypes.isBelow(type, FlinkSlots.ENVIRONMENT_TYPE)
        || type.equals(FlinkSlots.CHECKPOINT_CONFIG_TYPE);
  }

  private static boolean isTableEnvironment(String type) {
    return FlinkTypes.isBelow(type, FlinkSlots.TABLE_ENVIRONMENT_TYPE);
  }

  private static boolean isConfiguration(String type) {
    return FlinkTypes.isBelow(type, FlinkTypes.READABLE_CONFIG)
        || type.equals("org.apache.flink.configuration.WritableConfig")
        || type.equals(FlinkTypes.SETTINGS)
        || type.equals(FlinkTypes.SETTINGS_BUILDER);
  }

  private static boolean isBackend(String type) {
    return StateBackendRows.TYPES.contains(type);
  }

  private static boolean isStorage(String type) {
    return type.equals(FlinkSlots.FILE_STORAGE_TYPE)
        || type.equals(FlinkSlots.JOB_MANAGER_STORAGE_TYPE);
  }

  /** True for a state backend that Flink itself brings, as opposed to one of the project. */
  public static boolean isBackendOfFlink(String type) {
    return type.startsWith("org.apache.flink.");
  }

  @Override
  public boolean isExecutable(String type) {
    return isEnvironment(type) || isTableEnvironment(type);
  }

  @Override
  public boolean isTracked(String type) {
    return TRACKED.contains(type);
  }

  private static Set<String> tracked() {
    Set<String> types = new HashSet<>();
    for (String type : FlinkTypes.named()) {
      if (holdsState(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean holdsState(String type) {
    return isEnvironment(type)
        || isTableEnvironment(type)
        || isConfiguration(type)
        || isBackend(type)
        || isStorage(type);
  }

  /** What can be changed from outside: a backend's directory cannot, once it is made. */
  @Override
  public Set<String> trackedSlots(String type) {
    Set<String> slots = new LinkedHashSet<>();
    if (isEnvironment(type)) {
      slots.add(FlinkSlots.BACKEND);
      slots.add(FlinkSlots.STORAGE);
    }
    if (isEnvironment(type) || isTableEnvironment(type) || isConfiguration(type)) {
      slots.addAll(FlinkOption.allKeys());
      slots.add(FlinkSlots.REST);
    }
    if (isBackend(type)) {
      slots.add(FlinkSlots.OPTIONS_FACTORY);
      slots.add(FlinkSlots.PREDEFINED_OPTIONS);
    }
    return slots;
  }

  @Override
  public Reference materialise(String type, String reason, Call call) {
    Reference made = call.allocate(type);
    AbstractValue unknown = call.unknown(reason);
    trackedSlots(type).forEach(s -> call.write(made, s, unknown, null));
    if (FlinkTypes.isBelow(type, FlinkSlots.ENVIRONMENT_TYPE)) {
      call.write(made, FlinkSlots.KIND, Text.of(FlinkSlots.CONTEXT), null);
    } else if (isTableEnvironment(type)) {
      Reference environment = materialise(FlinkSlots.ENVIRONMENT_TYPE, reason, call);
      call.write(made, FlinkSlots.ENVIRONMENT, environment, null);
    } else if (isBackend(type) || type.equals(FlinkSlots.FILE_STORAGE_TYPE)) {
      call.write(made, FlinkSlots.DIR, unknown, null);
      call.write(made, FlinkSlots.INCREMENTAL, unknown, null);
    }
    return made;
  }

  // ---- decoding values of slots

  /**
   * A value as milliseconds: a number, a duration, or a text as the version parses it.
   *
   * @param version null where it is not known
   * @return null where it is none of these, or a text that the version does not accept
   */
  public static @Nullable Long millis(AbstractValue value, @Nullable Version version) {
    return Durations.millis(value, version);
  }

  /** The keys of an option, as {@link FlinkOption#keys}. */
  public static List<String> keys(FlinkOption option, @Nullable Version version) {
    return option.keys(version);
  }

  /**
   * The name of the constant that a value of an enum option stands for: the constant itself, or its
   * name as a text, upper and lower case alike.
   *
   * @return null where the value is not constant, or no name of the option's enum
   */
  public static @Nullable String enumName(FlinkOption option, AbstractValue value) {
    String word = FlinkEnums.word(value);
    for (String name : option.constants()) {
      if (name.equalsIgnoreCase(word)) {
        return name;
      }
    }
    return null;
  }

  /**
   * The short name of a state backend: {@code rocksdb}, {@code hashmap}, {@code filesystem}, {@code
   * memory}, {@code forst}, or the given name where it is none of Flink's.
   *
   * @param name a word in a configuration, or the name of the class of a backend or of its factory
   */
  public static String backendName(String name) {
    return BackendNames.shortName(name);
  }
}
