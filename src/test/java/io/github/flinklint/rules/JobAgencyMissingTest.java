package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class JobAgencyMissingTest {

  private static final String RULE = "job-agency-missing";

  private static Definitions without(Definitions definitions) {
    return definitions.without(Field.AGENCY);
  }

  @Test
  void flagsNoAgency() {
    Finding finding =
        Found.one(
            without(Definitions.terraform()).check(),
            RULE,
            Severity.ERROR,
            Definitions.HEADER,
            "no agency is given, without which a job on Flink 1.15 can neither save checkpoints"
                + " nor read OBS");
    assertEquals(
        "set execution_agency_urn = \"AGENCY\" to an agency that may use the bucket",
        finding.fix());
  }

  @Test
  void flagsAnEmptyName() {
    Finding finding =
        Found.one(
            Definitions.create().with(Field.AGENCY, "").check(),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.AGENCY),
            "no agency is given, without which a job on Flink 1.15 can neither save checkpoints"
                + " nor read OBS");
    assertEquals(
        "set \"execution_agency_urn\": \"AGENCY\" to an agency that may use the bucket",
        finding.fix());
  }

  @Test
  void flagsByTheVersionOfThePom() {
    Definitions unversioned = without(Definitions.terraform()).without(Field.FLINK_VERSION);
    assertEquals(1, unversioned.check(new Version(1, 17), Jobs.always(Jobs.right())).size());
    Found.nothing(unversioned.check(new Version(1, 12), Jobs.always(Jobs.right())));
  }

  @Test
  void allowsAnAgency() {
    Found.nothing(Definitions.terraform().check());
    Found.nothing(Definitions.terraform().with(Field.AGENCY, Definitions.text("[agency]")).check());
  }

  @Test
  void allowsNoAgencyBeforeFlink115() {
    Found.nothing(
        without(Definitions.terraform())
            .with(Field.FLINK_VERSION, "1.12")
            .check(new Version(1, 12), Jobs.always(Jobs.right())));
  }

  @Test
  void cannotDecideWhatIsNotSaid() {
    Found.nothing(without(Definitions.update()).check());
    Found.nothing(Definitions.inline().check());
  }

  @Test
  void cannotDecideWithoutAVersion() {
    Definitions unversioned = without(Definitions.terraform()).without(Field.FLINK_VERSION);
    Found.nothing(unversioned.check((Version) null, Jobs.always(Jobs.right())));
    Found.nothing(
        without(Definitions.terraform())
            .with(Field.FLINK_VERSION, Definitions.text("[version]"))
            .check((Version) null, Jobs.always(Jobs.right())));
    Found.nothing(without(Definitions.terraform()).checkAlone());
  }
}
