package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.self;
import static io.github.flinklint.flinkapi.Rows.setsTo;
import static io.github.flinklint.flinkapi.Rows.view;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code TableConfig}, a view of its table environment, and {@code EnvironmentSettings} with its
 * builder.
 */
final class TableConfigRows {

  private static final Constant BATCH = Constant.ofEnum(FlinkEnums.RUNTIME_MODE, "BATCH");
  private static final Constant STREAMING = Constant.ofEnum(FlinkEnums.RUNTIME_MODE, "STREAMING");

  private static final List<String> OTHER_SETTINGS =
      List.of(
          "useBlinkPlanner",
          "useOldPlanner",
          "useAnyPlanner",
          "withBuiltInCatalogName",
          "withBuiltInDatabaseName",
          "withClassLoader",
          "withCatalogStore",
          "withSecretStore",
          "withSqlFactory");

  private final String runtimeMode;

  TableConfigRows(Behaviour behaviour) {
    runtimeMode = behaviour.key(FlinkOption.RUNTIME_MODE);
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(tableConfig());
    all.addAll(settings());
    all.addAll(builder());
    return all;
  }

  private static List<FlinkRow> tableConfig() {
    String type = FlinkSlots.TABLE_CONFIG_TYPE;
    return Rows.of(type)
        .constructor(0, call -> call.allocate(type))
        .method("getDefault", 0, call -> call.allocate(type))
        .method("set", 2, ConfigurationRows::set)
        .since(1, 15)
        .method("getConfiguration", 0, view(FlinkSlots.CONFIGURATION_TYPE))
        .since(1, 10)
        .method(
            "addConfiguration",
            1,
            Rows.withArgument(call -> ConfigurationRows.addAll(call, call.arguments().get(0), "")))
        .since(1, 10)
        .list();
  }

  private List<FlinkRow> settings() {
    return Rows.of(FlinkTypes.SETTINGS)
        .method("newInstance", 0, call -> call.allocate(FlinkTypes.SETTINGS_BUILDER))
        .since(1, 9)
        .method("inBatchMode", 0, make(BATCH))
        .since(1, 14)
        .method("inStreamingMode", 0, make(STREAMING))
        .since(1, 14)
        .method("fromConfiguration", 1, TableConfigRows::fromConfiguration)
        .since(1, 14)
        .until(1, 20)
        .method("getConfiguration", 0, view(FlinkSlots.CONFIGURATION_TYPE))
        .since(1, 15)
        .method("toConfiguration", 0, view(FlinkSlots.CONFIGURATION_TYPE))
        .since(1, 14)
        .until(1, 20)
        .list();
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

  private List<FlinkRow> builder() {
    return Rows.of(FlinkTypes.SETTINGS_BUILDER)
        .constructor(0, call -> call.allocate(FlinkTypes.SETTINGS_BUILDER))
        .method("inBatchMode", 0, setsTo(runtimeMode, BATCH), self())
        .method("inStreamingMode", 0, setsTo(runtimeMode, STREAMING), self())
        .method(
            "withConfiguration",
            ANY,
            Rows.withArgument(call -> ConfigurationRows.addAll(call, call.arguments().get(0), "")))
        .since(1, 15)
        .methods(OTHER_SETTINGS, self())
        .method("build", 0, view(FlinkTypes.SETTINGS))
        .list();
  }
}
