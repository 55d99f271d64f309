package io.github.flinklint.flinkapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types Flink has, and how those that matter stand to each other. */
final class FlinkTypes {

  private static final String ROOT = "org.apache.flink.";
  private static final String ENVIRONMENTS = ROOT + "streaming.api.environment.";
  private static final String STREAMS = ROOT + "streaming.api.datastream.";
  private static final String CONTRIB = ROOT + "contrib.streaming.state.";

  static final String DATA_STREAM = STREAMS + "DataStream";
  static final String TABLE = ROOT + "table.api.Table";
  static final String PATH = ROOT + "core.fs.Path";
  static final String CONFIG_OPTION = ROOT + "configuration.ConfigOption";
  static final String MEMORY_SIZE = ROOT + "configuration.MemorySize";
  static final String READABLE_CONFIG = ROOT + "configuration.ReadableConfig";
  static final String STATE_BACKEND = ROOT + "runtime.state.StateBackend";
  static final String CHECKPOINT_STORAGE = ROOT + "runtime.state.CheckpointStorage";
  static final String SETTINGS = ROOT + "table.api.EnvironmentSettings";
  static final String SETTINGS_BUILDER = SETTINGS + ".Builder";
  static final String PARAMETER_TOOL = ROOT + "api.java.utils.ParameterTool";
  static final String MULTIPLE_PARAMETER_TOOL = ROOT + "api.java.utils.MultipleParameterTool";
  static final String PARAMETER_TOOL_2 = ROOT + "util.ParameterTool";
  static final String MULTIPLE_PARAMETER_TOOL_2 = ROOT + "util.MultipleParameterTool";
  static final String UNMODIFIABLE_CONFIGURATION = ROOT + "configuration.UnmodifiableConfiguration";
  static final String DELEGATING_CONFIGURATION = ROOT + "configuration.DelegatingConfiguration";
  static final String GLOBAL_CONFIGURATION = ROOT + "configuration.GlobalConfiguration";
  static final String CONFIGURATION_UTILS = ROOT + "configuration.ConfigurationUtils";
  static final String CONFIG_OPTIONS = ROOT + "configuration.ConfigOptions";
  static final String STREAM_UTILS = STREAMS + "DataStreamUtils";
  static final String ASYNC_STREAM = STREAMS + "AsyncDataStream";
  static final String JOB_ID = ROOT + "api.common.JobID";
  static final String ABSTRACT_ID = ROOT + "util.AbstractID";
  static final String TIME = ROOT + "api.common.time.Time";
  static final String WINDOW_TIME = ROOT + "streaming.api.windowing.time.Time";
  static final String TIME_UTILS = ROOT + "util.TimeUtils";
  static final String WRAPPING_EXCEPTION = ROOT + "util.WrappingRuntimeException";
  static final String CONFIGURATION_EXCEPTION =
      ROOT + "configuration.IllegalConfigurationException";
  static final String TABLE_EXCEPTION = ROOT + "table.api.TableException";

  /**
   * What {@code execute()} throws when the job fails: which of them depends on the version and on
   * how the job was submitted. All are checked exceptions.
   */
  static final List<String> JOB_FAILURES =
      List.of(
          ROOT + "runtime.client.JobExecutionException",
          ROOT + "client.program.ProgramInvocationException",
          "java.util.concurrent.ExecutionException");

  static final String STREAM_TABLE_ENVIRONMENT =
      ROOT + "table.api.bridge.java.StreamTableEnvironment";
  static final String OLD_STREAM_TABLE_ENVIRONMENT = ROOT + "table.api.java.StreamTableEnvironment";

  /** Packages below Flink's root that other people fill: their code is as foreign as any. */
  private static final List<String> NOT_FLINK =
      List.of(
          "training.",
          "playgrounds.",
          "walkthrough.",
          "examples.",
          "streaming.examples.",
          "table.examples.",
          "statefun.",
          "ml.",
          "benchmark.",
          "quickstart.",
          "cdc.cli.",
          "cdc.composer.");

  private static final Map<String, List<String>> SUPERTYPES = supertypes();

  /** All supertypes of each type: asked at every step of an evaluation, so worked out once. */
  private static final Map<String, Set<String>> ANCESTORS = ancestors();

  private FlinkTypes() {}

  /** True for types of Flink's own packages. */
  static boolean isFlink(String type) {
    if (!type.startsWith(ROOT)) {
      return false;
    }
    for (String other : NOT_FLINK) {
      if (type.startsWith(other, ROOT.length())) {
        return false;
      }
    }
    return true;
  }

  /** True for a name below Flink's root, whoever fills the package. */
  static boolean isBelowRoot(String type) {
    return type.startsWith(ROOT);
  }

  static List<String> supertypesOf(String type) {
    return SUPERTYPES.getOrDefault(type, List.of());
  }

  /** True where the type is the other or below it. */
  static boolean isBelow(String type, String other) {
    return type.equals(other) || ANCESTORS.getOrDefault(type, Set.of()).contains(other);
  }

  private static Map<String, Set<String>> ancestors() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String type : SUPERTYPES.keySet()) {
      Set<String> above = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(supertypesOf(type));
      while (!open.isEmpty()) {
        String next = open.pop();
        if (above.add(next)) {
          open.addAll(supertypesOf(next));
        }
      }
      all.put(type, above);
    }
    return all;
  }

  /** Types that this class knows by name. */
  static Set<String> named() {
    return SUPERTYPES.keySet();
  }

  private static Map<String, List<String>> supertypes() {
    Map<String, List<String>> above = new LinkedHashMap<>();
    environments(above);
    configurations(above);
    backends(above);
    streams(above);
    tables(above);
    parameters(above);
    exceptions(above);
    return above;
  }

  private static void exceptions(Map<String, List<String>> above) {
    List<String> unchecked = List.of("java.lang.RuntimeException");
    String flink = ROOT + "util.FlinkRuntimeException";
    above.put(flink, unchecked);
    above.put(WRAPPING_EXCEPTION, List.of(flink));
    above.put(CONFIGURATION_EXCEPTION, unchecked);
    above.put(TABLE_EXCEPTION, unchecked);
    List<String> checked = List.of("java.lang.Exception");
    above.put(ROOT + "util.FlinkException", checked);
    above.put(JOB_FAILURES.get(0), List.of(ROOT + "util.FlinkException"));
    above.put(JOB_FAILURES.get(1), checked);
  }

  private static void environments(Map<String, List<String>> above) {
    above.put(FlinkSlots.ENVIRONMENT_TYPE, List.of());
    above.put(FlinkSlots.CHECKPOINT_CONFIG_TYPE, List.of());
    for (String kind : List.of("Local", "Remote", "StreamContext", "StreamPlan")) {
      String name = kind.startsWith("Stream") ? kind + "Environment" : kind + "StreamEnvironment";
      above.put(ENVIRONMENTS + name, List.of(FlinkSlots.ENVIRONMENT_TYPE));
    }
  }

  private static void configurations(Map<String, List<String>> above) {
    String writable = ROOT + "configuration.WritableConfig";
    above.put(READABLE_CONFIG, List.of());
    above.put(writable, List.of());
    above.put(FlinkSlots.CONFIGURATION_TYPE, List.of(READABLE_CONFIG, writable));
    above.put(UNMODIFIABLE_CONFIGURATION, List.of(FlinkSlots.CONFIGURATION_TYPE));
    above.put(DELEGATING_CONFIGURATION, List.of(FlinkSlots.CONFIGURATION_TYPE));
    above.put(FlinkSlots.TABLE_CONFIG_TYPE, List.of(READABLE_CONFIG, writable));
    above.put(CONFIG_OPTION, List.of());
    above.put(ROOT + "configuration.ConfigOptions", List.of());
    above.put(ROOT + "configuration.ConfigOptions.OptionBuilder", List.of(CONFIG_OPTION));
    above.put(
        ROOT + "configuration.ConfigOptions.TypedConfigOptionBuilder", List.of(CONFIG_OPTION));
    above.put(ROOT + "configuration.ConfigOptions.ListConfigOptionBuilder", List.of(CONFIG_OPTION));
    // The evaluator names a constant by the Java class of its value.
    above.put(OptionKey.class.getName(), List.of(CONFIG_OPTION));
    above.put(MemoryBytes.class.getName(), List.of(MEMORY_SIZE));
  }

  private static void backends(Map<String, List<String>> above) {
    String old = ROOT + "runtime.state.AbstractStateBackend";
    String fileBased = ROOT + "runtime.state.filesystem.AbstractFileStateBackend";
    above.put(STATE_BACKEND, List.of());
    above.put(CHECKPOINT_STORAGE, List.of());
    above.put(old, List.of(STATE_BACKEND));
    above.put(fileBased, List.of(old, CHECKPOINT_STORAGE));
    above.put(FlinkSlots.FS_BACKEND_TYPE, List.of(fileBased));
    above.put(FlinkSlots.MEMORY_BACKEND_TYPE, List.of(fileBased));
    above.put(FlinkSlots.HASHMAP_BACKEND_TYPE, List.of(old));
    above.put(FlinkSlots.ROCKSDB_BACKEND_TYPE, List.of(old, CHECKPOINT_STORAGE));
    above.put(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE, List.of(old));
    above.put(FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2, List.of(old));
    above.put(FlinkSlots.FORST_BACKEND_TYPE, List.of(old));
    above.put(FlinkSlots.FILE_STORAGE_TYPE, List.of(CHECKPOINT_STORAGE));
    above.put(FlinkSlots.JOB_MANAGER_STORAGE_TYPE, List.of(CHECKPOINT_STORAGE));
    optionsFactories(above);
  }

  /** They have no other supertypes, so that it can be told what a factory is not. */
  private static void optionsFactories(Map<String, List<String>> above) {
    List<String> serializable = List.of("java.io.Serializable");
    above.put(CONTRIB + "OptionsFactory", serializable);
    above.put(CONTRIB + "ConfigurableOptionsFactory", List.of(CONTRIB + "OptionsFactory"));
    for (String at : List.of(CONTRIB, ROOT + "state.rocksdb.")) {
      above.put(at + "RocksDBOptionsFactory", serializable);
      above.put(at + "ConfigurableRocksDBOptionsFactory", List.of(at + "RocksDBOptionsFactory"));
    }
  }

  /** Streams of all kinds share their methods' names, and one set of rows. */
  private static void streams(Map<String, List<String>> above) {
    above.put(DATA_STREAM, List.of());
    above.put(STREAMS + "SingleOutputStreamOperator", List.of(DATA_STREAM));
    above.put(STREAMS + "DataStreamSource", List.of(STREAMS + "SingleOutputStreamOperator"));
    for (String name :
        List.of(
            "KeyedStream",
            "IterativeStream",
            "SideOutputDataStream",
            "SplitStream",
            "BroadcastStream",
            "ConnectedStreams",
            "BroadcastConnectedStream",
            "WindowedStream",
            "AllWindowedStream",
            "CoGroupedStreams",
            "JoinedStreams",
            "CachedDataStream",
            "PartitionWindowedStream",
            "DataStreamSink")) {
      above.put(STREAMS + name, List.of(DATA_STREAM));
    }
  }

  private static void tables(Map<String, List<String>> above) {
    above.put(FlinkSlots.TABLE_ENVIRONMENT_TYPE, List.of());
    above.put(STREAM_TABLE_ENVIRONMENT, List.of(FlinkSlots.TABLE_ENVIRONMENT_TYPE));
    above.put(OLD_STREAM_TABLE_ENVIRONMENT, List.of(FlinkSlots.TABLE_ENVIRONMENT_TYPE));
    above.put(SETTINGS, List.of());
    above.put(SETTINGS_BUILDER, List.of());
    above.put(TABLE, List.of());
    for (String name :
        List.of(
            "Executable",
            "StatementSet",
            "TablePipeline",
            "CompiledPlan",
            "GroupedTable",
            "GroupWindowedTable",
            "WindowGroupedTable",
            "OverWindowedTable",
            "AggregatedTable",
            "FlatAggregateTable")) {
      above.put(ROOT + "table.api." + name, List.of(TABLE));
    }
    above.put(
        ROOT + "table.api.bridge.java.StreamStatementSet",
        List.of(ROOT + "table.api.StatementSet"));
  }

  private static void parameters(Map<String, List<String>> above) {
    String user = ROOT + "api.common.ExecutionConfig.GlobalJobParameters";
    above.put(user, List.of());
    for (String parent : List.of(ROOT + "api.java.utils.", ROOT + "util.")) {
      String common = parent + "AbstractParameterTool";
      above.put(common, List.of(user));
      above.put(parent + "ParameterTool", List.of(common));
      above.put(parent + "MultipleParameterTool", List.of(common));
    }
  }
}
