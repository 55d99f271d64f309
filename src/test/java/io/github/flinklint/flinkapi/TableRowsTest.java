package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table programs and streams: what they write, and what they execute. */
class TableRowsTest {

  private static final String INTERVAL = "execution.checkpointing.interval";
  private static final String MODE = "execution.runtime-mode";

  private final FakeHeap heap = FakeHeap.of("1.15");
  private final Reference environment = heap.environment();
  private final Reference table =
      (Reference) heap.call(FlinkTypes.STREAM_TABLE_ENVIRONMENT, "create", environment);

  private Reference settings(String mode) {
    Reference builder = (Reference) heap.call(FlinkTypes.SETTINGS, "newInstance");
    return heap.get(heap.get(builder, mode), "build");
  }

  @Test
  void knowsItsEnvironment() {
    assertEquals(environment, heap.read(table, FlinkSlots.ENVIRONMENT));
  }

  @Test
  void keepsTheKeysOfItsConfigApart() {
    Reference config = heap.get(table, "getConfig");
    AbstractValue option =
        Objects.requireNonNull(
            heap.model.constant(
                "org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions",
                "CHECKPOINTING_INTERVAL"));
    heap.on(config, "set", option, Constant.of(Duration.ofSeconds(8)));
    heap.on(heap.get(config, "getConfiguration"), "setString", "state.backend", "rocksdb");
    assertEquals(Constant.of(Duration.ofSeconds(8)), heap.read(table, INTERVAL));
    assertEquals(Text.of("rocksdb"), heap.read(table, "state.backend"));
    assertEquals(Absent.VALUE, heap.read(environment, INTERVAL));
  }

  @Test
  void takesTheModeFromTheSettings() {
    Reference batch =
        (Reference) heap.call(FlinkSlots.TABLE_ENVIRONMENT_TYPE, "create", settings("inBatchMode"));
    assertEquals(Text.of("BATCH"), Text.of(heap.read(batch, MODE).display()));
    Reference hidden = (Reference) heap.read(batch, FlinkSlots.ENVIRONMENT);
    assertEquals(FlinkSlots.ENVIRONMENT_TYPE, hidden.type());
    Reference streaming =
        (Reference)
            heap.call(
                FlinkTypes.STREAM_TABLE_ENVIRONMENT,
                "create",
                environment,
                settings("inStreamingMode"));
    assertEquals("STREAMING", heap.read(streaming, MODE).display());
    Reference brief = (Reference) heap.call(FlinkTypes.SETTINGS, "inBatchMode");
    assertEquals("BATCH", heap.read(brief, MODE).display());
  }

  @Test
  void takesAConfigurationFromTheSettings() {
    Reference configuration = heap.make(FlinkSlots.CONFIGURATION_TYPE);
    heap.on(configuration, "setString", INTERVAL, "8 s");
    Reference builder = (Reference) heap.call(FlinkTypes.SETTINGS, "newInstance");
    heap.on(builder, "withConfiguration", configuration);
    Reference made =
        (Reference)
            heap.call(FlinkSlots.TABLE_ENVIRONMENT_TYPE, "create", heap.get(builder, "build"));
    assertEquals(Text.of("8 s"), heap.read(made, INTERVAL));
  }

  @Test
  void isOneWithTheTableConfigThatItIsMadeFrom() {
    Reference config = heap.make(FlinkSlots.TABLE_CONFIG_TYPE);
    Reference made =
        (Reference)
            heap.call(FlinkTypes.OLD_STREAM_TABLE_ENVIRONMENT, "create", environment, config);
    heap.on(heap.get(config, "getConfiguration"), "setString", INTERVAL, "8 s");
    assertEquals(Text.of("8 s"), heap.read(made, INTERVAL));
  }

  @Test
  void isNoJobWhereItRunsADataSetProgram() {
    AbstractValue made =
        heap.call(
            FlinkSlots.TABLE_ENVIRONMENT_TYPE,
            "getTableEnvironment",
            Unknown.because("ExecutionEnvironment"));
    assertEquals(Unknown.because(""), made);
  }

  // ---- executing

  @ParameterizedTest
  @CsvSource({
    "INSERT INTO a SELECT * FROM b, EXECUTES",
    "'  insert into a select 1', EXECUTES",
    "'-- note\n/* more\n */ INSERT INTO a SELECT 1', EXECUTES",
    "SELECT 1, EXECUTES",
    "(SELECT 1), EXECUTES",
    "WITH x AS (SELECT 1) SELECT * FROM x, EXECUTES",
    "EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; END, EXECUTES",
    "EXECUTE PLAN 'p', EXECUTES",
    "COMPILE AND EXECUTE PLAN 'p' FOR INSERT INTO a SELECT 1, EXECUTES",
    "CREATE TABLE a WITH ('x'='y') AS SELECT * FROM b, EXECUTES",
    "CREATE TABLE a (y AS x + 1) WITH ('x'='y'), RUNS_NO_JOB",
    "CREATE VIEW a AS SELECT * FROM b, RUNS_NO_JOB",
    "CREATE TEMPORARY VIEW a AS SELECT * FROM b, RUNS_NO_JOB",
    "drop table a, RUNS_NO_JOB",
    "USE CATALOG c, RUNS_NO_JOB",
    "EXPLAIN SELECT 1, RUNS_NO_JOB",
    "COMPILE PLAN 'p' FOR INSERT INTO a SELECT 1, RUNS_NO_JOB",
    "SET 'k' = 'v', FAILS",
    "reset, FAILS",
  })
  void tellsWhatAStatementDoes(String sql, SqlStatement kind) {
    assertEquals(kind, SqlStatement.of(Text.of(sql)));
    heap.on(table, "executeSql", sql);
    assertEquals(kind == SqlStatement.EXECUTES ? 1 : 0, heap.executed.size());
    assertEquals(kind == SqlStatement.FAILS, heap.failure != null);
  }

  @Test
  void takesAnUnknownStatementForAJob() {
    heap.on(table, "executeSql", Unknown.because("test"));
    heap.on(table, "executeSql", Text.hole(Unknown.because("test")).plus(Text.of(" FROM a")));
    assertEquals(2, heap.executed.size());
    assertEquals(table.as(FlinkSlots.TABLE_ENVIRONMENT_TYPE), heap.executed.get(0));
  }

  @Test
  void executesThroughTablesAndStatementSets() {
    Reference result = heap.get(table, "sqlQuery", "SELECT 1");
    heap.on(heap.get(result, "where", "x"), "executeInsert", "sink");
    heap.on(heap.get(result, "insertInto", "sink"), "execute");
    Reference statements = heap.get(table, "createStatementSet");
    heap.on(heap.get(statements, "addInsertSql", "INSERT INTO a SELECT 1"), "execute");
    Reference owner = table.as(FlinkSlots.TABLE_ENVIRONMENT_TYPE);
    assertEquals(List.of(owner, owner, owner), heap.executed);
  }

  @Test
  void executesThroughStreams() {
    Reference stream = heap.get(environment, "fromElements", 1, 2, 3);
    Reference mapped = heap.get(heap.get(stream, "map", "f"), "keyBy", "k");
    heap.on(heap.get(mapped, "sum", 0), "executeAndCollect");
    assertEquals(environment, heap.on(mapped, "getExecutionEnvironment"));
    Reference converted = heap.get(table, "toDataStream", heap.get(table, "from", "t"));
    heap.on(converted, "executeAndCollect", 10);
    assertEquals(List.of(environment, environment), heap.executed);
  }

  @ParameterizedTest
  @CsvSource({"execute", "executeAsync"})
  void executesEnvironments(String method) {
    heap.on(environment, method);
    heap.on(environment, method, "name");
    assertEquals(List.of(environment, environment), heap.executed);
  }

  @Test
  void hidesTheEnvironmentFromWhoGetsAStream() {
    Reference stream = heap.get(environment, "fromElements", 1);
    assertEquals(false, heap.model.isTracked(stream.type()));
    for (AbstractValue held :
        heap.plainCall().slots(stream).stream().map(s -> heap.read(stream, s)).toList()) {
      assertEquals(false, held instanceof Reference);
    }
  }
}
