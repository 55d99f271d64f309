package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members a version of Flink lacks, by the versions of the rows and by a list of members that
 * have no row. Only what was measured counts. Between a version that has a member and the next
 * measured one that lacks it, nothing is certain.
 */
final class Absences {

  /** The versions whose public members were listed, for what stands in this class. */
  private static final List<Version> MEASURED =
      List.of(
          new Version(1, 7),
          new Version(1, 10),
          new Version(1, 12),
          new Version(1, 13),
          new Version(1, 14),
          new Version(1, 15),
          new Version(1, 17),
          new Version(1, 18),
          new Version(1, 19),
          new Version(1, 20),
          new Version(2, 0),
          new Version(2, 1),
          new Version(2, 2),
          new Version(2, 3));

  /** The versions whose jars the rows are tested with, and the one that removed so much. */
  private static final List<Version> TESTED =
      List.of(
          new Version(1, 10),
          new Version(1, 12),
          new Version(1, 15),
          new Version(1, 17),
          new Version(1, 20),
          new Version(2, 0),
          new Version(2, 3));

  /** Their rows serve a whole family of types, of which each has some of the methods only. */
  private static final Set<String> FAMILIES =
      Set.of(
          FlinkTypes.DATA_STREAM,
          FlinkTypes.TABLE,
          FlinkSlots.TABLE_ENVIRONMENT_TYPE,
          FlinkTypes.READABLE_CONFIG,
          FlinkTypes.CONFIG_OPTION);

  private static final String ROOT = "org.apache.flink.";
  private static final String EXECUTION_CONFIG = ROOT + "api.common.ExecutionConfig";
  private static final String ENVIRONMENT = FlinkSlots.ENVIRONMENT_TYPE;
  private static final String CHECKPOINTS = FlinkSlots.CHECKPOINT_CONFIG_TYPE;
  private static final String ROCKSDB = FlinkSlots.ROCKSDB_BACKEND_TYPE;
  private static final Version V1_10 = new Version(1, 10);
  private static final Version V1_12 = new Version(1, 12);
  private static final Version V1_13 = new Version(1, 13);
  private static final Version V1_20 = new Version(1, 20);

  /** First and last version that has something; null for the oldest and the newest. */
  private record Span(@Nullable Version since, @Nullable Version until) {}

  /** Types that were removed; what came later may be a name that an asterisk was taken for. */
  private static final Map<String, Span> TYPES =
      Map.ofEntries(
          Map.entry(FlinkTypes.PARAMETER_TOOL, new Span(null, V1_20)),
          Map.entry(FlinkTypes.MULTIPLE_PARAMETER_TOOL, new Span(V1_10, V1_20)),
          Map.entry(ROOT + "api.common.restartstrategy.RestartStrategies", new Span(null, V1_20)),
          Map.entry(ROOT + "api.common.time.Time", new Span(null, V1_20)),
          Map.entry(ROOT + "streaming.api.windowing.time.Time", new Span(null, V1_20)),
          Map.entry(FlinkTypes.OLD_STREAM_TABLE_ENVIRONMENT, new Span(null, V1_10)));

  private static final Map<String, Span> MEMBERS =
      Map.of(
          ENVIRONMENT + ".setRestartStrategy", new Span(null, V1_20),
          ENVIRONMENT + ".setNumberOfExecutionRetries", new Span(null, V1_20),
          EXECUTION_CONFIG + ".setRestartStrategy", new Span(null, V1_20),
          EXECUTION_CONFIG + ".setFailTaskOnCheckpointError", new Span(null, V1_10),
          CHECKPOINTS + ".setPreferCheckpointForRecovery", new Span(V1_10, V1_13),
          CHECKPOINTS + ".setAlignmentTimeout", new Span(V1_12, V1_20));

  private static final Map<String, String> INSTEAD = instead();

  private Absences() {}

  private static Map<String, String> instead() {
    String constructor = ".<init>";
    String backendKey = "set state.backend.type and the directory in the configuration";
    String restart = "set restart-strategy.type in the configuration";
    String tolerable = "call setTolerableCheckpointFailureNumber";
    String tool = "import org.apache.flink.util.ParameterTool";
    Map<String, String> all = new HashMap<>();
    all.put(ROCKSDB + ".setOptions", "call setRocksDBOptions with a RocksDBOptionsFactory");
    all.put(ROCKSDB + ".getOptions", "call getRocksDBOptions");
    all.put(ROCKSDB + constructor, backendKey);
    all.put(FlinkSlots.FS_BACKEND_TYPE + constructor, backendKey);
    all.put(FlinkSlots.MEMORY_BACKEND_TYPE + constructor, backendKey);
    all.put(ENVIRONMENT + ".setStateBackend", "set state.backend.type in the configuration");
    all.put(ENVIRONMENT + ".enableCheckpointing", "give the interval and the mode only");
    all.put(ENVIRONMENT + ".setRestartStrategy", restart);
    all.put(ENVIRONMENT + ".setNumberOfExecutionRetries", restart);
    all.put(ROOT + "api.common.restartstrategy.RestartStrategies", restart);
    all.put(EXECUTION_CONFIG + ".setRestartStrategy", restart);
    all.put(EXECUTION_CONFIG + ".setFailTaskOnCheckpointError", tolerable);
    all.put(CHECKPOINTS + ".setFailOnCheckpointingErrors", tolerable);
    all.put(
        CHECKPOINTS + ".setCheckpointStorage",
        "set execution.checkpointing.dir in the configuration");
    all.put(
        CHECKPOINTS + ".enableExternalizedCheckpoints", "call setExternalizedCheckpointRetention");
    all.put(
        CHECKPOINTS + ".setExternalizedCheckpointCleanup",
        "call setExternalizedCheckpointRetention");
    all.put(CHECKPOINTS + ".setAlignmentTimeout", "call setAlignedCheckpointTimeout");
    all.put(FlinkTypes.PARAMETER_TOOL, tool);
    all.put(FlinkTypes.MULTIPLE_PARAMETER_TOOL, tool.replace("Parameter", "MultipleParameter"));
    all.put(ROOT + "api.common.time.Time", "use java.time.Duration");
    all.put(ROOT + "streaming.api.windowing.time.Time", "use java.time.Duration");
    all.put(
        FlinkTypes.OLD_STREAM_TABLE_ENVIRONMENT, "import " + FlinkTypes.STREAM_TABLE_ENVIRONMENT);
    for (String type : List.of("Boolean", "Long", "Float", "Double", "Integer", "Class")) {
      all.put(FlinkSlots.CONFIGURATION_TYPE + ".set" + type, "call set with a ConfigOption");
    }
    return Map.copyOf(all);
  }

  /**
   * The member, where the version certainly lacks it.
   *
   * @param isNamed true where the program itself names the type, for a constructor or a static
   *     method; objects are seen as the types of the newest version
   * @param row its row; null for none
   */
  static @Nullable Absence of(
      Version version,
      String type,
      String method,
      boolean isNamed,
      List<AbstractValue> arguments,
      @Nullable FlinkRow row) {
    Span ofType = isNamed ? TYPES.get(type) : null;
    if (ofType != null) {
      Absence absence = absence(version, simple(type), ofType, MEASURED, INSTEAD.get(type));
      if (absence != null) {
        return absence;
      }
    }
    String key = type + "." + method;
    Span span = MEMBERS.get(key);
    String shown = simple(type) + (method.equals("<init>") ? " constructor" : "." + method);
    if (span == null) {
      span = ofOverload(type, method, arguments);
    }
    List<Version> known = span == null ? TESTED : MEASURED;
    if (span == null && row != null && !FAMILIES.contains(row.row().type())) {
      span = new Span(row.since(), row.until());
      key = row.row().type() + "." + method;
    }
    return span == null ? null : absence(version, shown, span, known, INSTEAD.get(key));
  }

  /** Overloads of the same number of parameters, of which only one went. */
  private static @Nullable Span ofOverload(
      String type, String method, List<AbstractValue> arguments) {
    boolean isCreation =
        type.equals(FlinkTypes.STREAM_TABLE_ENVIRONMENT)
            && method.equals("create")
            && arguments.size() == 2;
    return isCreation
            && arguments.get(1) instanceof Reference given
            && given.type().equals(FlinkSlots.TABLE_CONFIG_TYPE)
        ? new Span(V1_12, new Version(1, 14))
        : null;
  }

  private static @Nullable Absence absence(
      Version version, String shown, Span span, List<Version> known, @Nullable String instead) {
    Version until = span.until();
    Version since = span.since();
    if (until != null && version.compareTo(after(until, known)) >= 0) {
      return new Absence(shown, version, until, null, instead);
    }
    Version before = since == null ? null : before(since, known);
    boolean isMeasured = version.compareTo(known.get(0)) >= 0;
    return before != null && isMeasured && version.compareTo(before) <= 0
        ? new Absence(shown, version, null, before, null)
        : null;
  }

  /** The next measured version. */
  private static Version after(Version version, List<Version> known) {
    for (Version measured : known) {
      if (measured.compareTo(version) > 0) {
        return measured;
      }
    }
    return new Version(Integer.MAX_VALUE, 0);
  }

  /** The measured version before it; null for none. */
  private static @Nullable Version before(Version version, List<Version> known) {
    Version before = null;
    for (Version measured : known) {
      if (measured.compareTo(version) < 0) {
        before = measured;
      }
    }
    return before;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
