package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.MethodRow;
import org.jspecify.annotations.Nullable;

/** Which table holds what the methods of a type do. */
final class FlinkTables {

  private final Behaviour behaviour;
  private final ClusterConfiguration cluster;
  private final FlinkModel model;

  FlinkTables(Behaviour behaviour, ClusterConfiguration cluster, FlinkModel model) {
    this.behaviour = behaviour;
    this.cluster = cluster;
    this.model = model;
  }

  /** The row of a type's own method, by number of arguments or for any; null for none. */
  @Nullable FlinkRow find(String type, String method, int arity) {
    FlinkRow exact = row(type, method, arity);
    return exact == null ? row(type, method, Row.ANY) : exact;
  }

  /** As {@link #find}, for this number of arguments alone. */
  @Nullable FlinkRow row(String type, String method, int arity) {
    Row row = find(type, arity == Row.ANY ? method : method + "/" + arity);
    return row == null
        ? null
        : new FlinkRow(new MethodRow(type, method, arity, row.effects()), row.since(), row.until());
  }

  private @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkSlots.ENVIRONMENT_TYPE,
          FlinkSlots.LOCAL_ENVIRONMENT_TYPE,
          FlinkSlots.REMOTE_ENVIRONMENT_TYPE ->
          new EnvironmentRows(behaviour, environments()).find(type, method);
      case FlinkSlots.CHECKPOINT_CONFIG_TYPE ->
          new CheckpointConfigRows(behaviour, environments()).find(method);
      case FlinkSlots.FS_BACKEND_TYPE,
          FlinkSlots.MEMORY_BACKEND_TYPE,
          FlinkSlots.HASHMAP_BACKEND_TYPE,
          FlinkSlots.ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2,
          FlinkSlots.FORST_BACKEND_TYPE ->
          StateBackendRows.find(type, method);
      case FlinkSlots.FILE_STORAGE_TYPE, FlinkSlots.JOB_MANAGER_STORAGE_TYPE ->
          CheckpointStorageRows.find(type, method);
      case FlinkSlots.CONFIGURATION_TYPE,
          FlinkTypes.READABLE_CONFIG,
          FlinkTypes.GLOBAL_CONFIGURATION,
          FlinkTypes.CONFIGURATION_UTILS,
          FlinkTypes.DELEGATING_CONFIGURATION,
          FlinkTypes.UNMODIFIABLE_CONFIGURATION ->
          new ConfigurationRows(behaviour).find(type, method);
      case FlinkTypes.DATA_STREAM, FlinkTypes.STREAM_UTILS, FlinkTypes.ASYNC_STREAM ->
          StreamRows.find(type, method);
      case FlinkSlots.TABLE_ENVIRONMENT_TYPE, FlinkTypes.TABLE ->
          new TableRows(environments(), model).find(type, method);
      case FlinkSlots.TABLE_CONFIG_TYPE, FlinkTypes.SETTINGS, FlinkTypes.SETTINGS_BUILDER ->
          new TableConfigRows(behaviour).find(type, method);
      default -> ofValue(type, method);
    };
  }

  /** Types whose objects hold no state of a job. */
  private @Nullable Row ofValue(String type, String method) {
    return switch (type) {
      case FlinkTypes.PARAMETER_TOOL,
          FlinkTypes.MULTIPLE_PARAMETER_TOOL,
          FlinkTypes.PARAMETER_TOOL_2,
          FlinkTypes.MULTIPLE_PARAMETER_TOOL_2 ->
          new ParameterToolRows(type).find(method);
      case FlinkTypes.CONFIG_OPTIONS, FlinkTypes.CONFIG_OPTION ->
          ConfigOptionRows.find(type, method);
      case FlinkTypes.PATH -> PathRows.find(method);
      case FlinkTypes.JOB_ID, FlinkTypes.ABSTRACT_ID -> IdentifierRows.find(type, method);
      case FlinkTypes.TIME, FlinkTypes.WINDOW_TIME, FlinkTypes.TIME_UTILS ->
          new TimeRows(behaviour).find(type, method);
      case FlinkTypes.MEMORY_SIZE -> MemorySizes.find(method);
      default -> FlinkTypes.isFlink(type) ? FlinkEnums.find(type, method, behaviour) : null;
    };
  }

  private Environments environments() {
    return new Environments(behaviour, cluster);
  }
}
