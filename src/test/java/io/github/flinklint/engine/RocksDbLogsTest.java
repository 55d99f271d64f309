package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the log of RocksDB is bounded, from source to finding. */
class RocksDbLogsTest {

  private static final String RULE = "rocksdb-logs-unbounded";

  private static final String HEAD =
      """
      package acme;
      import java.util.*;
      import org.apache.flink.configuration.*;
      import org.apache.flink.contrib.streaming.state.*;
      import org.apache.flink.runtime.state.filesystem.FsStateBackend;
      import org.apache.flink.streaming.api.environment.*;
      import org.rocksdb.*;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      """;

  private static final String OLD =
      """
          RocksDBStateBackend backend =
              new RocksDBStateBackend(new FsStateBackend("obs://acme-state/flink/orders"), false);
          backend.setOptions(new Tuned());
          env.setStateBackend(backend);
          env.execute();
        }
        static class Tuned implements OptionsFactory {
          public DBOptions createDBOptions(DBOptions current) {
            %s
          }
          public ColumnFamilyOptions createColumnOptions(ColumnFamilyOptions current) {
            return current.setNumLevels(4);
          }
        }
      }
      """;

  private static final String NEW =
      """
          RocksDBStateBackend backend =
              new RocksDBStateBackend("obs://acme-state/flink/orders", true);
          backend.setRocksDBOptions(
              new RocksDBOptionsFactory() {
                @Override
                public DBOptions createDBOptions(DBOptions current, Collection<AutoCloseable> h) {
                  %s
                }
                @Override
                public ColumnFamilyOptions createColumnOptions(
                    ColumnFamilyOptions current, Collection<AutoCloseable> h) {
                  return current;
                }
              });
          env.setStateBackend(backend);
          env.execute();
        }
      }
      """;

  @TempDir Path folder;

  private List<Finding> findings(String version, String body) {
    AnalysisResult result =
        new Project(folder).with(Map.of("src/acme/Job.java", HEAD + body)).analyze(version);
    assertEquals(List.of(), result.problems());
    assertEquals(1, result.jobs().size());
    return result.findings().stream().filter(f -> f.rule().equals(RULE)).toList();
  }

  private void unbounded(String version, String body) {
    assertEquals(1, findings(version, body).size(), version + " " + body);
  }

  private void silent(String version, String body) {
    assertEquals(List.of(), findings(version, body), version + " " + body);
  }

  private static String factory(String form, String statements) {
    return String.format(Locale.ROOT, form, statements);
  }

  // ---- without a factory

  @ParameterizedTest
  @CsvSource({
    "1.7.2, 1",
    "1.9.3, 1",
    "1.10.2, 0",
    "1.12.7, 0",
    "1.14.6, 0",
    "1.15.4, 0",
    "1.20.3, 0"
  })
  void isAsFlinkLeavesIt(String version, int expected) {
    String body =
        """
            env.setStateBackend(new RocksDBStateBackend("obs://acme-state/flink/orders"));
            env.execute();
          }
        }
        """;
    List<Finding> findings = findings(version, body);
    assertEquals(expected, findings.size());
    findings.forEach(f -> assertEquals(11, f.location().line()));
  }

  @Test
  void isSilentWhereTheVersionWasNotMeasured() {
    String body = "env.setStateBackend(new RocksDBStateBackend(\"obs://a/b\")); env.execute(); }}";
    silent("1.6.4", body);
  }

  @Test
  void isSilentAboutOtherBackends() {
    silent("1.7.2", "env.setStateBackend(new FsStateBackend(\"obs://a/b\")); env.execute(); }}");
  }

  // ---- a factory of the old kind

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return current.setMaxLogFileSize(64 * 1024 * 1024).setKeepLogFileNum(3);",
        "current.setMaxLogFileSize(64 << 20); return current;",
        "return new DBOptions().setMaxLogFileSize(1L << 26).setKeepLogFileNum(3);",
        "return current.setInfoLogLevel(InfoLogLevel.HEADER_LEVEL);",
        "return new DBOptions(current.setMaxLogFileSize(1024));",
        "return limited(current.setUseFsync(false));"
            + " } private DBOptions limited(DBOptions o) { return o.setMaxLogFileSize(1024);"
      })
  void isBoundedByAFactory(String statements) {
    silent("1.7.2", factory(OLD, statements));
    silent("1.10.2", factory(OLD, statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return current;",
        "return current.setIncreaseParallelism(4).setUseFsync(false);",
        "return current.setKeepLogFileNum(3);",
        "return current.setMaxLogFileSize(0);",
        "return current.setInfoLogLevel(InfoLogLevel.DEBUG_LEVEL);",
        "return new DBOptions().setKeepLogFileNum(3);",
        "current.setMaxLogFileSize(1024); return new DBOptions();"
      })
  void isNotBoundedByAFactoryThatSetsNoSize(String statements) {
    unbounded("1.7.2", factory(OLD, statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return current.setInfoLogLevel(InfoLogLevel.WARN_LEVEL);",
        "return current.setLogFileTimeToRoll(3600);",
        "return current.setLogger(new OwnLogger());",
        "return current.setMaxLogFileSize(Long.getLong(\"log.size\"));",
        "return com.foreign.Tuning.tune(current);",
        "com.foreign.Tuning.tune(current); return current;",
        "return System.nanoTime() % 2 == 0 ? current : current.setMaxLogFileSize(1024);",
        "throw new IllegalStateException();"
      })
  void isSilentWhereItCannotBeTold(String statements) {
    silent("1.7.2", factory(OLD, statements));
  }

  @Test
  void seesTheFieldsOfTheFactoryAtExecution() {
    String body =
        """
            RocksDBStateBackend backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            Tuned tuned = new Tuned(0);
            backend.setOptions(tuned);
            env.setStateBackend(backend);
            tuned.size = %s;
            env.execute();
          }
          static class Tuned implements OptionsFactory {
            long size;
            Tuned(long size) { this.size = size; }
            public DBOptions createDBOptions(DBOptions current) {
              return current.setMaxLogFileSize(size);
            }
            public ColumnFamilyOptions createColumnOptions(ColumnFamilyOptions c) { return c; }
          }
        }
        """;
    silent("1.7.2", factory(body, "1024"));
    unbounded("1.7.2", factory(body, "0"));
  }

  // ---- a factory of the new kind

  @Test
  void isUnboundedWhereAFactoryRaisesTheLevel() {
    String level = "return current.setInfoLogLevel(InfoLogLevel.INFO_LEVEL);";
    List<Finding> findings = findings("1.12.7", factory(NEW, level));
    assertEquals(1, findings.size());
    assertEquals(17, findings.get(0).location().line());
    unbounded("1.14.6", factory(NEW, level));
    silent("1.15.4", factory(NEW, level));
  }

  @Test
  void isUnboundedWhereAFactoryTakesTheSizeAway() {
    String size = "return current.setMaxLogFileSize(0);";
    silent("1.12.7", factory(NEW, size));
    unbounded("1.15.4", factory(NEW, size));
    unbounded("1.20.3", factory(NEW, size));
  }

  @Test
  void isUnboundedWhereAFactoryMakesItsOwnOptions() {
    String own = "return new DBOptions().setUseFsync(false);";
    for (String version : List.of("1.10.2", "1.12.7", "1.15.4", "1.20.3")) {
      unbounded(version, factory(NEW, own));
      silent(version, factory(NEW, "return current.setUseFsync(false);"));
    }
  }

  @Test
  void followsTheEmbeddedBackendAndOtherWaysToExecute() {
    String body =
        """
            EmbeddedRocksDBStateBackend backend = new EmbeddedRocksDBStateBackend(true);
            backend.setRocksDBOptions(new Tuned());
            env.setStateBackend(backend);
            %s
          }
          static class Base implements RocksDBOptionsFactory {
            public DBOptions createDBOptions(DBOptions current, Collection<AutoCloseable> h) {
              return new DBOptions();
            }
            public ColumnFamilyOptions createColumnOptions(
                ColumnFamilyOptions c, Collection<AutoCloseable> h) { return c; }
          }
          static class Tuned extends Base {}
        }
        """;
    unbounded("1.15.4", factory(body, "env.fromElements(1, 2).executeAndCollect();"));
    unbounded(
        "1.15.4",
        factory(
            body,
            "org.apache.flink.table.api.bridge.java.StreamTableEnvironment.create(env)"
                + ".executeSql(\"INSERT INTO a SELECT * FROM b\");"));
  }

  @Test
  void forgetsWhatTheFactoryDoesToTheJob() {
    String body =
        """
            RocksDBStateBackend backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            backend.setRocksDBOptions(new Tuned());
            env.setStateBackend(backend);
            env.execute("first");
            backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            backend.setRocksDBOptions(new Tuned());
            env.setStateBackend(backend);
            env.execute("second");
          }
          static class Tuned implements RocksDBOptionsFactory {
            static int calls;
            public DBOptions createDBOptions(DBOptions current, Collection<AutoCloseable> h) {
              calls++;
              return calls > 1 ? current : new DBOptions();
            }
            public ColumnFamilyOptions createColumnOptions(
                ColumnFamilyOptions c, Collection<AutoCloseable> h) { return c; }
          }
        }
        """;
    unbounded("1.12.7", body);
  }

  // ---- what is decided on the cluster

  @Test
  void isSilentAboutFactoriesThatReadTheConfiguration() {
    String body =
        """
            RocksDBStateBackend backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            backend.setOptions(new Tuned());
            env.setStateBackend(backend);
            env.execute();
          }
          static class Tuned implements ConfigurableOptionsFactory {
            public OptionsFactory configure(Configuration configuration) { return this; }
            public DBOptions createDBOptions(DBOptions current) { return current; }
            public ColumnFamilyOptions createColumnOptions(ColumnFamilyOptions c) { return c; }
          }
        }
        """;
    silent("1.7.2", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new com.foreign.Factory()", "com.foreign.Factories.get()"})
  void isSilentAboutFactoriesOfLibraries(String made) {
    String body =
        """
            RocksDBStateBackend backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            backend.setOptions(%s);
            env.setStateBackend(backend);
            env.execute();
          }
        }
        """;
    silent("1.7.2", factory(body, made));
  }

  @Test
  void isSilentWhereAKeySpeaksOfTheLog() {
    String body =
        """
            Configuration conf = new Configuration();
            conf.setString("%s", "0");
            env.configure(conf, Job.class.getClassLoader());
            RocksDBStateBackend backend = new RocksDBStateBackend("obs://acme-state/flink/orders");
            backend.setRocksDBOptions(new Tuned());
            env.setStateBackend(backend);
            env.execute();
          }
          static class Tuned implements RocksDBOptionsFactory {
            public DBOptions createDBOptions(DBOptions current, Collection<AutoCloseable> h) {
              return new DBOptions();
            }
            public ColumnFamilyOptions createColumnOptions(
                ColumnFamilyOptions c, Collection<AutoCloseable> h) { return c; }
          }
        }
        """;
    silent("1.15.4", factory(body, "state.backend.rocksdb.log.max-file-size"));
    silent("1.15.4", factory(body, "state.backend.rocksdb.options-factory"));
    unbounded("1.15.4", factory(body, "state.backend.rocksdb.localdir"));
  }
}
