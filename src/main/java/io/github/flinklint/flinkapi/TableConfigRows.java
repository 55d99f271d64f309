package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Effects.setsTo;
import static io.github.flinklint.flinkapi.Effects.view;
import static io.github.flinklint.flinkapi.Effects.withArgument;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import org.jspecify.annotations.Nullable;

/**
 * {@code TableConfig}, a view of its table environment, and {@code EnvironmentSettings} with its
 * builder.
 */
final class TableConfigRows {

  private static final Constant BATCH = Constant.ofEnum(FlinkEnums.RUNTIME_MODE, "BATCH");
  private static final Constant STREAMING = Constant.ofEnum(FlinkEnums.RUNTIME_MODE, "STREAMING");

  private final String runtimeMode;

  TableConfigRows(Behaviour behaviour) {
    runtimeMode = behaviour.key(FlinkOption.RUNTIME_MODE);
  }

  /** What a method of a type does; null where the table does not say. */
  @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkSlots.TABLE_CONFIG_TYPE -> tableConfig(method);
      case FlinkTypes.SETTINGS -> settings(method);
      case FlinkTypes.SETTINGS_BUILDER -> builder(method);
      default -> null;
    };
  }

  private static @Nullable Row tableConfig(String method) {
    return switch (method) {
      case "<init>/0", "getDefault/0" -> row(call -> call.allocate(FlinkSlots.TABLE_CONFIG_TYPE));
      case "set/2" -> row(ConfigurationRows::set).since(1, 15);
      case "getConfiguration/0" -> row(view(FlinkSlots.CONFIGURATION_TYPE)).since(1, 10);
      case "addConfiguration/1" -> row(withArgument(TableConfigRows::add)).since(1, 10);
      default -> null;
    };
  }

  private static AbstractValue add(Call call) {
    return ConfigurationRows.addAll(call, call.arguments().get(0), "");
  }

  private @Nullable Row settings(String method) {
    return switch (method) {
      case "newInstance/0" -> row(call -> call.allocate(FlinkTypes.SETTINGS_BUILDER)).since(1, 9);
      case "inBatchMode/0" -> row(make(BATCH)).since(1, 14);
      case "inStreamingMode/0" -> row(make(STREAMING)).since(1, 14);
      case "fromConfiguration/1" ->
          row(TableConfigRows::fromConfiguration).since(1, 14).until(1, 20);
      case "getConfiguration/0" -> row(view(FlinkSlots.CONFIGURATION_TYPE)).since(1, 15);
      case "toConfiguration/0" ->
          row(view(FlinkSlots.CONFIGURATION_TYPE)).since(1, 14).until(1, 20);
      default -> null;
    };
  }

  private Transfer make(AbstractValue mode) {
    return call -> {
      Reference made = call.allocate(FlinkTypes.SETTINGS);
      call.write(made, runtimeMode, mode, Options.note(call));
      return made;
    };
  }

  private static AbstractValue fromConfiguration(Call call) {
    Reference made = call.allocate(FlinkTypes.SETTINGS);
    Options.copy(call, ConfigSource.copied(call, call.arguments().get(0)), made, "");
    return made;
  }

  private @Nullable Row builder(String method) {
    return switch (method) {
      case "<init>/0" -> row(call -> call.allocate(FlinkTypes.SETTINGS_BUILDER));
      case "inBatchMode/0" -> row(setsTo(runtimeMode, BATCH), self());
      case "inStreamingMode/0" -> row(setsTo(runtimeMode, STREAMING), self());
      case "withConfiguration" -> row(withArgument(TableConfigRows::add)).since(1, 15);
      case "useBlinkPlanner",
          "useOldPlanner",
          "useAnyPlanner",
          "withBuiltInCatalogName",
          "withBuiltInDatabaseName",
          "withClassLoader",
          "withCatalogStore",
          "withSecretStore",
          "withSqlFactory" ->
          row(self());
      case "build/0" -> row(view(FlinkTypes.SETTINGS));
      default -> null;
    };
  }
}
