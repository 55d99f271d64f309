package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath.Form;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointPathFormTest {

  private static final String RULE = "checkpoint-path-form";
  private static final String OLD =
      "checkpoint path names keys and an endpoint, the form of the versions before Flink 1.15";
  private static final Setting BUCKET =
      Jobs.storage(Jobs.literal(40, "obs://acme-state//flink/orders/"));

  /** The older form, its keys from outside. */
  private static Text endpoint() {
    return Jobs.literal(40, "obs://")
        .plus(Text.hole(Jobs.input("keys", null)))
        .plus(Jobs.literal(41, "@obs.eu-de.otc.t-systems.com:443"))
        .plus(Jobs.literal(42, "/acme-state/flink/orders"));
  }

  private static List<Finding> check(
      @Nullable Form only, @Nullable Version version, Setting storage) {
    return Jobs.check(
        RuleOptions.DEFAULT.withForm(only),
        Jobs.job(version, Jobs.always(Jobs.but(CHECKPOINT_STORAGE, storage))));
  }

  @Test
  void flagsTheOldFormFromFlink115On() {
    for (String version : List.of("1.15", "1.17", "2.3")) {
      Finding finding =
          Found.one(
              check(null, Version.parse(version), Jobs.storage(endpoint())),
              RULE,
              Severity.WARNING,
              Jobs.place(41, 1, 32),
              OLD);
      assertEquals("write obs://acme-state/flink/orders, which needs no keys", finding.fix());
    }
  }

  @Test
  void flagsTheFormThatIsNotAcceptedInEveryVersion() {
    Found.one(
        check(Form.BUCKET, new Version(1, 12), Jobs.storage(endpoint())),
        RULE,
        Severity.WARNING,
        Jobs.place(41, 1, 32),
        "checkpoint path names an endpoint, but only the form obs://BUCKET/DIRECTORY is accepted");
    for (Version version : new Version[] {new Version(1, 12), new Version(1, 15), null}) {
      Finding finding =
          Found.one(
              check(Form.ENDPOINT, version, BUCKET),
              RULE,
              Severity.WARNING,
              Jobs.place(40, 6, 16),
              "checkpoint path names no endpoint, but only the form with keys and endpoint is"
                  + " accepted");
      assertEquals(
          "write AK:SK@ENDPOINT:443/acme-state/flink/orders behind obs://, both keys given from"
              + " outside the source",
          finding.fix());
    }
  }

  @Test
  void showsNoKeyInTheRemedy() {
    Text path = Jobs.literal(40, "obs://FAKEAK:FAKESK@obs.eu-de.otc.t-systems.com:443/acme/a");
    String all = check(null, new Version(1, 15), Jobs.storage(path)).toString();
    assertEquals(-1, all.indexOf("FAKE"), all);
  }

  @Test
  void warnsOfABadDefaultOneStepLess() {
    Setting setting = Jobs.argument(CHECKPOINT_STORAGE, "path", endpoint());
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, setting),
        RULE,
        Severity.INFO,
        Jobs.place(41, 1, 32),
        OLD + " when argument path is not given");
  }

  @Test
  void allowsTheOldFormBeforeFlink115() {
    Found.nothing(check(null, new Version(1, 14), Jobs.storage(endpoint())));
    Found.nothing(check(Form.ENDPOINT, new Version(1, 10), Jobs.storage(endpoint())));
  }

  @Test
  void allowsTheOldFormWhereItIsTheOnlyOneThatIsAccepted() {
    Found.nothing(check(Form.ENDPOINT, new Version(1, 17), Jobs.storage(endpoint())));
  }

  @Test
  void allowsTheNewFormInEveryVersion() {
    for (Version version : new Version[] {new Version(1, 7), new Version(1, 15), null}) {
      Found.nothing(check(null, version, BUCKET));
      Found.nothing(check(Form.BUCKET, version, BUCKET));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://@obs.eu-de.otc.t-systems.com:443/acme-state/a",
        "obs://obs.eu-de.otc.t-systems.com:443/acme-state/a",
        "obs://acme-state:abc/a"
      })
  void leavesToTheGrammarWhatHasTheSameRemedy(String path) {
    List<Finding> findings = check(Form.BUCKET, new Version(1, 15), Jobs.storage(path));
    assertEquals(
        List.of("checkpoint-path-malformed"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void cannotDecideTheFormOfAPathFromOutside() {
    Text base = Text.hole(Jobs.input("base", null)).plus(Text.of("/flink/orders"));
    for (Form only : Form.values()) {
      Found.nothing(check(only, new Version(1, 15), Jobs.storage(base)));
    }
  }

  @Test
  void cannotDecideWithoutTheVersion() {
    Found.nothing(check(null, null, Jobs.storage(endpoint())));
  }
}
