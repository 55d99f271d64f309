package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobEntrypointNotObsTest {

  private static final String RULE = "job-entrypoint-not-obs";

  private static List<Finding> check(Object entrypoint) {
    return Definitions.terraform().with(Field.ENTRYPOINT, entrypoint).check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme/orders-job.jar", "orders-job.jar", "s3a://b/orders-job.jar"})
  void flagsOtherPlaces(String entrypoint) {
    Finding finding =
        Found.one(
            check(entrypoint),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.ENTRYPOINT),
            "the jar is not named as a path in OBS, which is all that Flink 1.15 takes");
    assertEquals("upload it to OBS and name it as obs://BUCKET/FILE.jar", finding.fix());
  }

  @Test
  void flagsByTheVersionOfThePom() {
    Definitions packaged =
        Definitions.create().with(Field.ENTRYPOINT, "a/b.jar").without(Field.FLINK_VERSION);
    assertEquals(1, packaged.check(new Version(1, 17), Jobs.always(Jobs.right())).size());
  }

  @Test
  void flagsAPackageWithAVariable() {
    assertEquals(1, check(Definitions.text("acme/[name].jar")).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"obs://acme-apps/orders-job.jar", "OBS://acme-apps/orders-job.jar"})
  void allowsObs(String entrypoint) {
    Found.nothing(check(entrypoint));
  }

  @Test
  void allowsAPackageBeforeFlink115() {
    Found.nothing(
        Definitions.terraform()
            .with(Field.ENTRYPOINT, "acme/orders-job.jar")
            .with(Field.FLINK_VERSION, "1.12")
            .check(new Version(1, 12), Jobs.always(Jobs.right())));
  }

  @Test
  void allowsNone() {
    Found.nothing(Definitions.update().check());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[jar]", "[bucket]/a.jar", "ob[rest]", "obs://[bucket]/a.jar", "{{jar}}"})
  void cannotDecideWhatAHoleHolds(String notation) {
    Found.nothing(check(Definitions.text(notation)));
  }

  @Test
  void cannotDecideWithoutAVersion() {
    Found.nothing(
        Definitions.terraform()
            .with(Field.ENTRYPOINT, "acme/orders-job.jar")
            .without(Field.FLINK_VERSION)
            .check((Version) null, Jobs.always(Jobs.right())));
  }
}
