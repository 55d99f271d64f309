package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.does;
import static io.github.flinklint.flinkapi.Rows.self;
import static io.github.flinklint.flinkapi.Rows.view;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
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
    for (AbstractValue one : Lattice.alternatives(environment)) {
      attach(call, (Reference) one, made);
    }
    return made;
  }

  private static boolean isSettings(AbstractValue value) {
    return Lattice.alternatives(value).stream()
        .noneMatch(
            v ->
                v instanceof Reference object
                    && FlinkTypes.isBelow(object.type(), FlinkSlots.ENVIRONMENT_TYPE));
  }

  private static void attach(Call call, Reference environment, Reference table) {
    Reference attached = table.as(TYPE);
    AbstractValue tables =
        Lattice.map(
            call.read(environment, FlinkSlots.TABLES),
            v -> {
              List<AbstractValue> all = new ArrayList<>();
              if (v instanceof Sequence before) {
                all.addAll(before.elements());
              }
              if (!all.contains(attached)) {
                all.add(attached);
              }
              return Sequence.of(all);
            });
    call.write(environment, FlinkSlots.TABLES, tables, null);
  }

  // ---- members

  private List<FlinkRow> members() {
    return Rows.of(TYPE)
        .method("getConfig", 0, view(FlinkSlots.TABLE_CONFIG_TYPE))
        .method("executeSql", 1, TableRows::executeSql)
        .since(1, 11)
        .method("execute", 1, TableRows::executed)
        .since(1, 9)
        .until(1, 13)
        .method("executePlan", 1, TableRows::executed)
        .since(1, 15)
        .method(
            "createStatementSet", 0, Streams.makes("org.apache.flink.table.api.StatementSet", TYPE))
        .since(1, 11)
        .methods(QUERIES, does(Streams.makes(FlinkTypes.TABLE, TYPE)))
        .methods(TO_STREAM, does(TableRows::toStream))
        .list();
  }

  private static AbstractValue executed(Call call) {
    call.executed(call.self().as(TYPE));
    return call.unknown("result of " + call.method());
  }

  private static AbstractValue executeSql(Call call) {
    List<SqlStatement> kinds =
        Lattice.alternatives(call.arguments().get(0)).stream().map(SqlStatement::of).toList();
    if (kinds.stream().allMatch(SqlStatement.FAILS::equals)) {
      return call.fail(FlinkTypes.TABLE_EXCEPTION, "executeSql does not know SET and RESET");
    }
    return kinds.contains(SqlStatement.EXECUTES)
        ? executed(call)
        : call.unknown("result of " + call.method());
  }

  private static AbstractValue toStream(Call call) {
    AbstractValue environment = call.read(call.self(), FlinkSlots.ENVIRONMENT);
    return Lattice.map(
        environment,
        v ->
            v instanceof Reference owner
                ? Streams.make(call, FlinkTypes.DATA_STREAM, owner.as(FlinkSlots.ENVIRONMENT_TYPE))
                : call.unknown("environment of a table"));
  }

  private static List<FlinkRow> tables() {
    return Rows.of(FlinkTypes.TABLE)
        .methods(DERIVING, self())
        .method("execute", 0, call -> Streams.execute(call, call.receiver()))
        .since(1, 11)
        .method("executeInsert", ANY, call -> Streams.execute(call, call.receiver()))
        .since(1, 11)
        .list();
  }
}
