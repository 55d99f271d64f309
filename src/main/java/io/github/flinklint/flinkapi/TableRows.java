package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Effects.view;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Table environments, and the tables, pipelines and statement sets that are had from them. */
final class TableRows {

  private static final String TYPE = FlinkSlots.TABLE_ENVIRONMENT_TYPE;

  private final Environments environments;
  private final FlinkModel model;

  TableRows(Environments environments, FlinkModel model) {
    this.environments = environments;
    this.model = model;
  }

  /** What a method of a type does; null where the table does not say. */
  @Nullable Row find(String type, String method) {
    return switch (type) {
      case TYPE -> Row.first(factories(method), members(method));
      case FlinkTypes.TABLE -> tables(method);
      default -> null;
    };
  }

  // ---- making

  private @Nullable Row factories(String method) {
    return switch (method) {
      case "create/1" -> row(this::create).since(1, 9);
      case "create/2" -> row(this::create);
      case "getTableEnvironment/1", "getTableEnvironment/2" -> row(this::create).until(1, 8);
      default -> null;
    };
  }

  /**
   * {@code create(settings)}, {@code create(env)}, {@code create(env, settings)}, {@code
   * create(env, tableConfig)}.
   */
  private AbstractValue create(Call call) {
    AbstractValue first = call.arguments().get(0);
    boolean ownsEnvironment = call.type().equals(TYPE) && isSettings(first);
    if (ownsEnvironment && call.method().equals("getTableEnvironment")) {
      return call.unknown("table environment of a DataSet program");
    }
    AbstractValue environment =
        ownsEnvironment
            ? environments.create(call, FlinkSlots.ENVIRONMENT_TYPE, FlinkSlots.CONTEXT)
            : Environments.orUnknown(call, first, model);
    String type = ownsEnvironment ? TYPE : FlinkTypes.STREAM_TABLE_ENVIRONMENT;
    AbstractValue last = call.arguments().get(call.arguments().size() - 1);
    boolean isConfig =
        last instanceof Reference object && object.type().equals(FlinkSlots.TABLE_CONFIG_TYPE);
    Reference made = isConfig ? ((Reference) last).as(type) : call.allocate(type);
    if (!isConfig && (ownsEnvironment || call.arguments().size() == 2)) {
      Options.copy(call, ConfigSource.copied(call, last), made, "");
    }
    call.write(made, FlinkSlots.ENVIRONMENT, environment, null);
    return made;
  }

  private static boolean isSettings(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Reference object
          && FlinkTypes.isBelow(object.type(), FlinkSlots.ENVIRONMENT_TYPE)) {
        return false;
      }
    }
    return true;
  }

  // ---- members

  private @Nullable Row members(String method) {
    return switch (method) {
      case "getConfig/0" -> row(view(FlinkSlots.TABLE_CONFIG_TYPE));
      case "executeSql/1" -> row(this::executeSql).since(1, 11);
      case "execute/1" -> row(this::executed).since(1, 9).until(1, 13);
      case "executePlan/1" -> row(this::executed).since(1, 15);
      case "createStatementSet/0" ->
          row(Streams.makes("org.apache.flink.table.api.StatementSet", TYPE)).since(1, 11);
      case "sqlQuery",
          "from",
          "scan",
          "fromValues",
          "fromDataStream",
          "fromChangelogStream",
          "fromTableSource",
          "loadPlan",
          "compilePlanSql" ->
          row(Streams.makes(FlinkTypes.TABLE, TYPE));
      case "toDataStream", "toChangelogStream", "toAppendStream", "toRetractStream" ->
          row(this::toStream);
      default -> null;
    };
  }

  /**
   * A query is translated: the options of the table environment are laid over those of the
   * environment, as {@code configure} does, and stay there (10).
   */
  private void translate(Call call, Reference table) {
    List<AbstractValue> below = Lattice.alternatives(call.read(table, FlinkSlots.ENVIRONMENT));
    if (below.size() == 1 && below.get(0) instanceof Reference environment) {
      environments.configure(call, environment, table.as(FlinkSlots.TABLE_CONFIG_TYPE));
    } else {
      below.forEach(one -> call.havoc(one, "a table environment that stands on one of several"));
    }
  }

  private AbstractValue executed(Call call) {
    translate(call, call.self().as(TYPE));
    for (AbstractValue below :
        Lattice.alternatives(call.read(call.self(), FlinkSlots.ENVIRONMENT))) {
      if (below instanceof Reference environment) {
        OptionsFactories.observe(call, environment);
      }
    }
    boolean waits = call.method().equals("execute");
    call.executed(call.self().as(TYPE), waits ? FlinkTypes.JOB_FAILURES : List.of());
    return call.unknown("result of " + call.method());
  }

  private AbstractValue executeSql(Call call) {
    Set<SqlStatement> kinds = EnumSet.noneOf(SqlStatement.class);
    for (AbstractValue statement : Lattice.alternatives(call.arguments().get(0))) {
      kinds.add(SqlStatement.of(statement));
    }
    if (kinds.equals(EnumSet.of(SqlStatement.FAILS))) {
      return call.fail(FlinkTypes.TABLE_EXCEPTION, "executeSql does not know SET and RESET");
    }
    return kinds.contains(SqlStatement.EXECUTES)
        ? executed(call)
        : call.unknown("result of " + call.method());
  }

  private AbstractValue toStream(Call call) {
    translate(call, call.self().as(TYPE));
    AbstractValue environment = call.read(call.self(), FlinkSlots.ENVIRONMENT);
    return Lattice.map(
        environment,
        v ->
            v instanceof Reference owner
                ? Streams.make(call, FlinkTypes.DATA_STREAM, owner.as(FlinkSlots.ENVIRONMENT_TYPE))
                : call.unknown("environment of a table"));
  }

  private @Nullable Row tables(String method) {
    return switch (method) {
      case "select",
          "as",
          "filter",
          "where",
          "groupBy",
          "distinct",
          "join",
          "leftOuterJoin",
          "rightOuterJoin",
          "fullOuterJoin",
          "joinLateral",
          "leftOuterJoinLateral",
          "minus",
          "minusAll",
          "union",
          "unionAll",
          "intersect",
          "intersectAll",
          "orderBy",
          "offset",
          "fetch",
          "limit",
          "window",
          "addColumns",
          "addOrReplaceColumns",
          "renameColumns",
          "dropColumns",
          "map",
          "flatMap",
          "aggregate",
          "flatAggregate",
          "insertInto",
          "printExplain",
          "add",
          "addInsertSql",
          "addInsert",
          "compilePlan",
          "printJsonString" ->
          row(self());
      case "execute/0", "executeInsert" -> row(this::executeOwn).since(1, 11);
      default -> null;
    };
  }

  private AbstractValue executeOwn(Call call) {
    for (AbstractValue owner : Lattice.alternatives(Streams.ownerOf(call, call.receiver()))) {
      if (owner instanceof Reference table) {
        translate(call, table);
      }
    }
    return Streams.execute(call, call.receiver());
  }
}
