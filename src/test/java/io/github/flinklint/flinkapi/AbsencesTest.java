package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What is said to be absent is absent from the real jars. */
class AbsencesTest {

  static final List<String> VERSIONS = FlinkJars.VERSIONS;

  private static List<AbstractValue> arguments(int count) {
    return Collections.nCopies(Math.max(count, 0), Unknown.because("test"));
  }

  private static @Nullable Absence absence(
      @Nullable String version, String type, String method, int arity) {
    Version parsed = version == null ? null : Version.parse(version);
    return FlinkModel.forVersion(parsed).absence(type, method, true, arguments(arity));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void saysOfNoMemberThatItIsAbsentWhereTheJarsHaveIt(String version) {
    FlinkJars jars = FlinkJars.of(version);
    List<String> wrong = new ArrayList<>();
    for (String type : FlinkTypes.named()) {
      if (jars.find(type) == null) {
        continue;
      }
      for (ClassFile.Method method : jars.usableMethods(type)) {
        Absence absence = absence(version, type, method.ref().name(), method.arity());
        if (absence != null) {
          wrong.add(version + " " + absence.member() + "/" + method.arity());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "1.12, contrib.streaming.state.RocksDBStateBackend, setOptions, 1, 1.10",
    "2.0, runtime.state.filesystem.FsStateBackend, <init>, 1, 1.20",
    "2.0, streaming.api.environment.StreamExecutionEnvironment, setStateBackend, 1, 1.20",
    "2.0, configuration.Configuration, setInteger, 2, 1.20",
    "2.0, api.java.utils.ParameterTool, fromArgs, 1, 1.20",
    "1.12, api.common.ExecutionConfig, setFailTaskOnCheckpointError, 1, 1.10"
  })
  void tellsWhenAMemberWasThereLast(
      String version, String type, String method, int arity, String last) {
    Absence absence = absence(version, "org.apache.flink." + type, method, arity);
    assertNotNull(absence);
    assertEquals(Version.parse(last), absence.lastWith());
  }

  @Test
  void saysNothingBetweenMeasuredVersions() {
    String rocksDb = FlinkSlots.ROCKSDB_BACKEND_TYPE;
    assertNull(absence("1.11", rocksDb, "setOptions", 1));
    assertNull(absence("1.9", FlinkSlots.CHECKPOINT_CONFIG_TYPE, "configure", 1));
    assertNull(absence("1.16", FlinkSlots.CHECKPOINT_CONFIG_TYPE, "toConfiguration", 0));
  }

  @Test
  void saysNothingWithoutAVersion() {
    assertNull(absence(null, FlinkSlots.ROCKSDB_BACKEND_TYPE, "setOptions", 1));
  }

  @Test
  void looksAtATypeOnlyWhereTheProgramNamesIt() {
    FlinkModel model = FlinkModel.forVersion(new Version(2, 0));
    assertNull(model.absence(FlinkTypes.PARAMETER_TOOL, "get", false, arguments(1)));
    assertNotNull(model.absence(FlinkTypes.PARAMETER_TOOL, "fromArgs", true, arguments(1)));
  }

  @Test
  void tellsOverloadsApartByWhatTheyAreGiven() {
    FlinkModel model = FlinkModel.forVersion(new Version(1, 15));
    AbstractValue env = Reference.of(1, FlinkSlots.ENVIRONMENT_TYPE);
    String table = FlinkTypes.STREAM_TABLE_ENVIRONMENT;
    List<AbstractValue> config = List.of(env, Reference.of(2, FlinkSlots.TABLE_CONFIG_TYPE));
    List<AbstractValue> settings = List.of(env, Reference.of(2, FlinkTypes.SETTINGS));
    Absence absence = Objects.requireNonNull(model.absence(table, "create", true, config));
    assertEquals(new Version(1, 14), absence.lastWith());
    assertNull(model.absence(table, "create", true, settings));
  }
}
