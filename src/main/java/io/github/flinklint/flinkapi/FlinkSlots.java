package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;

/**
 * Where the abstract state of Flink's objects lives: names of slots and of types. Everything that
 * reads the heap for facts about Flink does so by these names.
 *
 * <p>Options are slots named by the raw key as it was written, {@code
 * execution.checkpointing.interval}; which key wins is told by {@link FlinkOption#keys}. An
 * environment, its {@code CheckpointConfig} and (from 1.19) its {@code Configuration} are one
 * object seen as several types. A slot holds the value as the program gave it: a {@code Constant}
 * number of milliseconds or a {@code Duration}, a {@code Text} such as {@code 40 s}, a {@code
 * Constant} of an enum or its name as a {@code Text}, an {@code Input}, or {@code Unknown}. A value
 * that Flink would reject is written all the same, so that it can be judged.
 */
public final class FlinkSlots {

  /**
   * Of an environment: its state backend, last writer wins. A {@code Reference} to a backend object
   * (setStateBackend; a backend named by key in configure, all words to 1.12, {@code jobmanager} to
   * 1.18); a {@code Text} naming it (other names in configure, 1.13 to 1.18, where the backend is
   * loaded at that moment; also where the version is not known); {@code Absent} where the keys of
   * {@link FlinkOption#STATE_BACKEND} decide (from 1.19 configure with such a key drops the
   * object).
   */
  public static final String BACKEND = "#backend";

  /**
   * Of an environment: its checkpoint storage, last writer wins. A {@code Text}, the path
   * (setCheckpointStorage with a path; configure with a directory, 1.13 to 1.20); a {@code
   * Reference} to a storage object; {@code Absent} where the keys of {@link
   * FlinkOption#CHECKPOINT_DIR} and {@link FlinkOption#STORAGE} decide. What is there wins over
   * these keys; the directory inside a legacy backend ({@link #DIR} of an object in {@link
   * #BACKEND}) wins over both.
   */
  public static final String STORAGE = "#storage";

  /**
   * Of an environment, to 1.18: a {@code Reference} to its own configuration, which holds what it
   * was made with: setters and {@code configure} do not write there, but for the runtime mode.
   */
  static final String GIVEN = "#given";

  /**
   * Of an environment: how it was made, a {@code Text} of {@link #CONTEXT}, {@link #LOCAL} or
   * {@link #REMOTE}.
   */
  public static final String KIND = "#kind";

  /** {@link #KIND} of the environment that the job gets from where it runs. */
  public static final String CONTEXT = "context";

  /** {@link #KIND} of an environment that runs the job in its own process. */
  public static final String LOCAL = "local";

  /** {@link #KIND} of an environment that sends the job to a named cluster. */
  public static final String REMOTE = "remote";

  /**
   * Of a table environment: a {@code Reference} to the environment that it runs on. Its own option
   * slots are those of its {@code TableConfig}: Flink applies them to the environment after all
   * other code, and over it.
   */
  public static final String ENVIRONMENT = "#environment";

  /**
   * Of any object with options: what a key without a slot holds that is no key of {@link
   * FlinkOption}. {@code Absent}: nothing. Keys of {@link FlinkOption} are written out wherever
   * this is set; their slots alone count.
   */
  public static final String REST = "#rest";

  /**
   * Of a {@code Configuration}: the constant true where every write throws {@code
   * UnsupportedOperationException}.
   */
  public static final String READ_ONLY = "#readOnly";

  /**
   * Of a {@code Configuration} that is a copy: a {@code Reference} to the environment that it was
   * read from. Writing to it has no effect (1.17 and 1.18).
   */
  public static final String COPY_OF = "#copyOf";

  /** As {@link #COPY_OF}, where the version is not known: writing to it may have an effect. */
  public static final String VIEW_OF = "#viewOf";

  /**
   * Of a backend or storage object: the checkpoint directory that it carries, a {@code Text} as
   * given.
   */
  public static final String DIR = "dir";

  /** Of a {@code RocksDBStateBackend}: a {@code Reference} to the backend that it wraps. */
  public static final String NESTED = "nested";

  /** Of a RocksDB backend: the boolean given; {@code Absent} where the cluster decides. */
  public static final String INCREMENTAL = "incremental";

  /** Of a RocksDB or ForSt backend: the factory of options that was set. */
  public static final String OPTIONS_FACTORY = "optionsFactory";

  /**
   * Of a RocksDB backend, from the first execution of its environment on: what its factory of
   * options says of RocksDB's log, a constant {@link LogOptions}; {@code Absent} where it has no
   * factory.
   */
  public static final String LOG_OPTIONS = "#logOptions";

  /** Of a RocksDB backend: the constant of {@code PredefinedOptions} that was set. */
  public static final String PREDEFINED_OPTIONS = "predefinedOptions";

  /** Of a Flink {@code Path}: its text, as {@code toString} gives it. */
  public static final String PATH = Call.TEXT;

  /**
   * Of a Flink {@code Path} that was made of one text: that text as the job wrote it. Reports show
   * a storage as it is written, and a caret needs its characters.
   */
  public static final String WRITTEN = "#written";

  /** Of a Flink {@code Time}: its length in milliseconds. */
  public static final String MILLIS = "millis";

  /**
   * Of a {@code ParameterTool}: where it looks parameters up; a constant that only this package
   * reads.
   */
  public static final String PARAMETERS = "#parameters";

  /**
   * Of an input stream of the JDK: a {@code Text}, the name of the class-path resource that it
   * reads.
   */
  public static final String RESOURCE = "#resource";

  /** {@code StreamExecutionEnvironment}. */
  public static final String ENVIRONMENT_TYPE =
      "org.apache.flink.streaming.api.environment.StreamExecutionEnvironment";

  /** {@code LocalStreamEnvironment}. */
  public static final String LOCAL_ENVIRONMENT_TYPE =
      "org.apache.flink.streaming.api.environment.LocalStreamEnvironment";

  /** {@code RemoteStreamEnvironment}. */
  public static final String REMOTE_ENVIRONMENT_TYPE =
      "org.apache.flink.streaming.api.environment.RemoteStreamEnvironment";

  /** {@code CheckpointConfig}. */
  public static final String CHECKPOINT_CONFIG_TYPE =
      "org.apache.flink.streaming.api.environment.CheckpointConfig";

  /** {@code Configuration}. */
  public static final String CONFIGURATION_TYPE = "org.apache.flink.configuration.Configuration";

  /**
   * {@code TableEnvironment}: the type of the reference that is executed where a table program
   * runs.
   */
  public static final String TABLE_ENVIRONMENT_TYPE = "org.apache.flink.table.api.TableEnvironment";

  /** {@code TableConfig}. */
  public static final String TABLE_CONFIG_TYPE = "org.apache.flink.table.api.TableConfig";

  /** {@code FsStateBackend}. */
  public static final String FS_BACKEND_TYPE =
      "org.apache.flink.runtime.state.filesystem.FsStateBackend";

  /** {@code MemoryStateBackend}. */
  public static final String MEMORY_BACKEND_TYPE =
      "org.apache.flink.runtime.state.memory.MemoryStateBackend";

  /** {@code HashMapStateBackend}. */
  public static final String HASHMAP_BACKEND_TYPE =
      "org.apache.flink.runtime.state.hashmap.HashMapStateBackend";

  /** {@code RocksDBStateBackend}, the legacy one that wraps another. */
  public static final String ROCKSDB_BACKEND_TYPE =
      "org.apache.flink.contrib.streaming.state.RocksDBStateBackend";

  /** {@code EmbeddedRocksDBStateBackend} by its name to 1.20. */
  public static final String EMBEDDED_ROCKSDB_BACKEND_TYPE =
      "org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend";

  /** {@code EmbeddedRocksDBStateBackend} by its name from 2.0. */
  public static final String EMBEDDED_ROCKSDB_BACKEND_TYPE_2 =
      "org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend";

  /** {@code ForStStateBackend}. */
  public static final String FORST_BACKEND_TYPE = "org.apache.flink.state.forst.ForStStateBackend";

  /** {@code FileSystemCheckpointStorage}. */
  public static final String FILE_STORAGE_TYPE =
      "org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage";

  /** {@code JobManagerCheckpointStorage}. */
  public static final String JOB_MANAGER_STORAGE_TYPE =
      "org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage";

  private FlinkSlots() {}
}
