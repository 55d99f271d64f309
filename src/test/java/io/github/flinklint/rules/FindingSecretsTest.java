package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Fact.Status;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are planted in a path are in no finding, however the path is wrong. */
class FindingSecretsTest {

  private static final String SHORT = "PLANTED1";

  /** Of the usual shape, so that the masking by pattern knows it too. */
  private static final String ACCESS_KEY = "PLANTED1PLANTED1ABCD";

  private static final String SECRET_KEY = "planted1Planted1abcdeABCDEabcdeABCDE1234";

  private static void hides(List<Finding> findings) {
    for (Finding finding : findings) {
      assertFalse(
          finding.toString().toLowerCase(Locale.ROOT).contains("planted1"), finding.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://AK:SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:SK@obs.eu-de.otc.t-systems.com/bucket/a",
        "obs://AK:SK/SK@obs.eu-de.otc.t-systems.com:80/bucket/a",
        "obs://AK:SK@SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:SK%SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:${SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:$SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:SK@SK/SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs://AK:12/SK@host/a",
        "obs://AK:SK@x.1/SK@host/a",
        "obs://AK/SK@host/a",
        "obs://AK:SK@bucket/a",
        "obs://AK:SK@/bucket",
        "obs://AK:SK@BUCKET/a b",
        "obs://AK:SK/bucket/a",
        "obs://AK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "obs:/AK:SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "OBS://AK:SK@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "s3a://AK:SK@bucket/a",
        " obs:\\\\AK:SK@bucket\\a",
      })
  void hidesKeysOfAnyShape(String template) {
    for (String[] keys :
        List.of(new String[] {SHORT, SHORT}, new String[] {ACCESS_KEY, SECRET_KEY})) {
      Text path = Jobs.literal(40, template.replace("AK", keys[0]).replace("SK", keys[1]));
      hides(Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)));
      hides(Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", path)));
      List<AbstractValue> others =
          new ArrayList<>(List.of(Absent.VALUE, Text.of("obs://acme-state/a")));
      for (AbstractValue other : others) {
        hides(Jobs.check(CHECKPOINT_STORAGE, Jobs.either(CHECKPOINT_STORAGE, path, other)));
      }
    }
  }

  @Test
  void hidesKeysInTracesAndNamesOfScenarios() {
    Trace trace =
        Trace.of(
            Jobs.EXECUTE, "obs://" + SHORT + ":" + SHORT + "@host given to setCheckpointStorage");
    Setting setting = new Setting(Status.SET, Text.of("file:///a"), Jobs.EXECUTE, trace);
    Map<FactName, Setting> settings = Jobs.but(CHECKPOINT_STORAGE, setting);
    String name = "when argument path is obs://" + SHORT + ":" + SHORT + "@host:443/b/a";
    Scenario scenario = new Scenario(name, List.of(), false, true, settings, Jobs.EXECUTE);
    hides(Jobs.check(scenario, Jobs.given(Jobs.right())));
  }
}
