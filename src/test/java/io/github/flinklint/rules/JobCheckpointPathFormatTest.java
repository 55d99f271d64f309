package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.config.FactName;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobCheckpointPathFormatTest {

  private static final String RULE = "job-checkpoint-path-format";

  private static List<Finding> check(Object path) {
    return Definitions.terraform()
        .with(Field.CHECKPOINT_PATH, path)
        .check(
            Jobs.always(Jobs.but(FactName.CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/a"))));
  }

  private static SourceLocation place(int from, int to) {
    return Definitions.place(Field.CHECKPOINT_PATH, from, to);
  }

  @Test
  void flagsAScheme() {
    Finding finding =
        Found.one(
            check("obs://acme-state/a"),
            RULE,
            Severity.ERROR,
            place(0, 6),
            "the checkpoint path begins with a scheme, of which DLI wants none");
    assertEquals("write acme-state/a", finding.fix());
  }

  @Test
  void flagsKeysWithoutShowingThem() {
    Finding finding =
        Found.one(
            Found.of(RULE, check("obs://AKEY:SKEY@obs.eu-de.otc.t-systems.com:443/acme-state/a")),
            RULE,
            Severity.ERROR,
            place(0, 6),
            "the checkpoint path begins with a scheme, keys and an endpoint, of which DLI wants"
                + " none");
    assertEquals("write acme-state/a", finding.fix());
  }

  @Test
  void flagsAnEndpointWithoutScheme() {
    List<Finding> findings = check("AKEY:SKEY@obs.eu-de.otc.t-systems.com:443/acme-state/a");
    assertEquals(
        List.of("the checkpoint path names an endpoint, of which DLI wants none"),
        Found.of(RULE, findings).stream().map(Finding::message).toList());
    assertTrue(findings.stream().noneMatch(f -> f.toString().contains("KEY")));
  }

  @Test
  void flagsALeadingSlash() {
    Finding finding =
        Found.one(
            check("/acme-state/a"),
            RULE,
            Severity.ERROR,
            place(0, 1),
            "the checkpoint path begins with a slash");
    assertEquals("begin it with the bucket, as in BUCKET/DIRECTORY", finding.fix());
  }

  @Test
  void flagsEachKind() {
    for (Definitions one :
        List.of(Definitions.create(), Definitions.update(), Definitions.inline())) {
      assertEquals(
          List.of(RULE),
          one.with(Field.CHECKPOINT_PATH, "obs://acme-state/flink/orders").check().stream()
              .map(Finding::rule)
              .toList());
    }
  }

  @Test
  void flagsAWrongBucketAtItsCharacter() {
    List<Finding> findings =
        check("Acme-state/a").stream().filter(f -> f.rule().equals(RULE)).toList();
    assertEquals(List.of(place(0, 1)), findings.stream().map(Finding::location).toList());
  }

  @Test
  void flagsThePlaceOfTheFieldWhereTheTextHasNone() {
    Found.one(
        check(Text.of("obs://acme-state/a")),
        RULE,
        Severity.ERROR,
        Definitions.place(Field.CHECKPOINT_PATH),
        "the checkpoint path begins with a scheme, of which DLI wants none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme-state/a", "acme-state/a/", "acme-state//a"})
  void allowsBucketAndDirectory(String path) {
    Found.nothing(check(path));
  }

  @Test
  void allowsNoPathAndABlankOneIsNone() {
    Found.nothing(Definitions.update().without(Field.CHECKPOINT_PATH).check());
    assertEquals(
        List.of("job-checkpoint-path-missing"), check("").stream().map(Finding::rule).toList());
  }

  @Test
  void allowsWhatMayNotBeGivenAtAll() {
    assertEquals(
        List.of("job-checkpoint-configured-twice"),
        Definitions.terraform()
            .with(Field.CHECKPOINT_PATH, "obs://acme-state/a")
            .with(Field.CHECKPOINT_ENABLED, true)
            .with(Field.OBS_BUCKET, "acme-state")
            .checkByPlatform()
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[path]", "[bucket]/a", "acme-state/[dir]", "acme-state/{{dir}}"})
  void cannotDecideWhatAHoleHolds(String notation) {
    Found.nothing(check(Definitions.text(notation)));
  }

  @Test
  void cannotDecideAnUnknownPath() {
    Found.nothing(check(Definitions.unknown()));
  }
}
