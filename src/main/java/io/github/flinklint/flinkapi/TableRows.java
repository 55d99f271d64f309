package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.does;
import static io.github.flinklint.flinkapi.Rows.self;
import static io.github.flinklint.flinkapi.Rows.view;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/** Table environments, and the tables, pipelines and statement sets that are had from them. */
final class TableRows {

  private static final String TYPE = FlinkSlots.TABLE_ENVIRONMENT_TYPE;

  private static final List<String> QUERIES =
      List.of(
          "sqlQuery",
          "from",
          "scan",
          "fromValues",
          "fromDataStream",
          "fromChangelogStream",
          "fromTableSource",
          "loadPlan",
          "compilePlanSql");

  private static final List<String> TO_STREAM =
      List.of("toDataStream", "toChangelogStream", "toAppendStream", "toRetractStream");

  private static final List<String> DERIVING =
      List.of(
          "select",
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
          "printJsonString");

  private final Environments environments;
  private final FlinkModel model;

  TableRows(Environments environments, FlinkModel model) {
    this.environments = environments;
    this.model = model;
  }

  List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(factories());
    all.addAll(members());
    all.addAll(tables());
    return all;
  }

  // ---- making

  private List<FlinkRow> factories() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(TYPE)
            .method("create", 1, this::create)
            .since(1, 9)
            .method("create", 2, this::create)
            .method("getTableEnvironment", 1, this::create)
            .until(1, 8)
            .method("getTableEnvironment", 2, this::create)
            .until(1, 8)
            .list());
    return all;
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
    return Lattice.alternatives(value).stream()
        .noneMatch(
            v ->
                v instanceof Reference object
                    && FlinkTypes.isBelow(object.type(), FlinkSlots.ENVIRONMENT_TYPE));
  }

  // ---- members

  private List<FlinkRow> members() {
    return Rows.of(TYPE)
        .method("getConfig", 0, view(FlinkSlots.TABLE_CONFIG_TYPE))
        .method("executeSql", 1, this::executeSql)
        .since(1, 11)
        .method("execute", 1, this::executed)
        .since(1, 9)
        .until(1, 13)
        .method("executePlan", 1, this::executed)
        .since(1, 15)
        .method(
            "createStatementSet", 0, Streams.makes("org.apache.flink.table.api.StatementSet", TYPE))
        .since(1, 11)
        .methods(QUERIES, does(Streams.makes(FlinkTypes.TABLE, TYPE)))
        .methods(TO_STREAM, does(this::toStream))
        .list();
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
    List<SqlStatement> kinds =
        Lattice.alternatives(call.arguments().get(0)).stream().map(SqlStatement::of).toList();
    if (kinds.stream().allMatch(SqlStatement.FAILS::equals)) {
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

  private List<FlinkRow> tables() {
    return Rows.of(FlinkTypes.TABLE)
        .methods(DERIVING, self())
        .method("execute", 0, this::executeOwn)
        .since(1, 11)
        .method("executeInsert", ANY, this::executeOwn)
        .since(1, 11)
        .list();
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
