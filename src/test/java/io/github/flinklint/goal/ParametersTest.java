package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.mojo.Defaults;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Cloud;
import io.github.flinklint.rules.RuleOptions;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ParametersTest {

  private Given check;

  @BeforeEach
  void defaults() {
    check = new Given();
  }

  @Test
  void hasTheDefaultsOfTheRules() throws MojoExecutionException {
    assertEquals(RuleOptions.DEFAULT, check.options());
  }

  @Test
  void readsWhatIsGiven() throws MojoExecutionException {
    check.minInterval = 10;
    check.maxInterval = 10L;
    check.unknown = "error";
    check.severities = Map.of("checkpoint-not-retained", "warning");
    check.severityOverrides = List.of("nothing-analysed=info");
    assertEquals(
        new RuleOptions(
            10,
            10L,
            Severity.ERROR,
            Map.of("checkpoint-not-retained", Severity.WARNING, "nothing-analysed", Severity.INFO)),
        check.options());
    check.unknown = "ignore";
    assertNull(check.options().unknown());
  }

  @Test
  void commandLineWinsOverPom() throws MojoExecutionException {
    check.severities = Map.of("checkpoint-not-retained", "warning");
    check.severityOverrides = List.of("checkpoint-not-retained=info");
    assertEquals(Map.of("checkpoint-not-retained", Severity.INFO), check.options().severities());
  }

  @Test
  void readsCloudAndForm() throws MojoExecutionException {
    check.cloud = " otc ";
    check.pathForm = "bucket";
    assertEquals(
        RuleOptions.DEFAULT.on(Cloud.OTC).withForm(CheckpointPath.Form.BUCKET), check.options());
    check.cloud = " ";
    check.pathForm = "any";
    assertEquals(RuleOptions.DEFAULT, check.options());
    check.cloud = "huaweicloud";
    assertEquals(Cloud.HUAWEICLOUD, check.options().cloud());
  }

  @Test
  void refusesOtherCloudsAndForms() {
    check.cloud = "huaweicluod";
    assertRefused(
        "parameter cloud is 'huaweicluod', but it must be huaweicloud or otc, perhaps huaweicloud;",
        check::options);
    check.cloud = "OTC";
    assertRefused("parameter cloud is 'OTC', but it must be huaweicloud or otc;", check::options);
    check.cloud = null;
    check.pathForm = "buckets";
    assertRefused(
        "parameter pathForm is 'buckets', but it must be any or bucket or endpoint, perhaps bucket;"
            + " change it in the configuration of flink-lint-maven-plugin or in"
            + " -Dflinklint.pathForm",
        check::options);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    check.failOn = "fatal";
    assertRefused(
        "parameter failOn is 'fatal', but it must be error, warning or never; change it in the"
            + " configuration of flink-lint-maven-plugin or in -Dflinklint.failOn",
        check::options);
    check.failOn = "error";
    check.minInterval = -1;
    assertRefused(
        "parameter minInterval is '-1', but it must be a number of ms from 10 up", check::options);
    check.minInterval = 5000;
    check.maxInterval = 4999L;
    assertRefused(
        "parameter maxInterval is '4999', but it must be a number of ms not below minInterval,"
            + " which is 5000",
        check::options);
    check.maxInterval = null;
    check.unknown = "info";
    assertRefused(
        "parameter unknown is 'info', but it must be error, warning or ignore", check::options);
  }

  @Test
  void refusesRulesAndLevelsThatDoNotExist() {
    check.severities = Map.of("checkpoint-not-retaind", "error");
    assertRefused(
        "parameter severities is 'checkpoint-not-retaind', but it must be the id of a rule, perhaps"
            + " checkpoint-not-retained;",
        check::options);
    check.severities = Map.of("checkpoint-not-retained", "fatal");
    assertRefused(
        "parameter severities is 'checkpoint-not-retained=fatal', but it must be"
            + " checkpoint-not-retained=error, =warning or =info",
        check::options);
    check.severities = Map.of();
    check.severityOverrides = List.of("checkpoint-not-retained");
    assertRefused("but it must be rule=level, several separated by commas", check::options);
  }

  @Test
  void readsVersionsOfFlink() throws MojoExecutionException {
    assertNull(Parameters.flinkVersion(null));
    assertNull(Parameters.flinkVersion(" "));
    assertEquals("1.15", Parameters.flinkVersion("1.15"));
    assertEquals("1.15.4-vendor-1", Parameters.flinkVersion(" 1.15.4-vendor-1 "));
    for (String wrong : List.of("1", "latest", "1.x", "${flink.version}", "v1.15")) {
      assertRefused(
          "parameter flinkVersion is '"
              + wrong
              + "', but it must be a version such as 1.15 or 1.15.4",
          () -> Parameters.flinkVersion(wrong));
    }
  }

  private static void assertRefused(String message, Executable action) {
    String actual = assertThrows(MojoExecutionException.class, action).getMessage();
    assertTrue(actual.contains(message), actual);
  }

  /** The defaults of the goals, of which a test changes some. */
  private static final class Given {
    private final JudgingParameters defaults = Defaults.judging();
    private String failOn = "error";
    private long minInterval = defaults.minInterval();
    private Long maxInterval = defaults.maxInterval();
    private String cloud = defaults.cloud();
    private String pathForm = defaults.pathForm();
    private String unknown = defaults.unknown();
    private Map<String, String> severities = defaults.severities();
    private List<String> severityOverrides = defaults.severityOverrides();

    RuleOptions options() throws MojoExecutionException {
      Parameters.failOn(failOn);
      return Parameters.ruleOptions(
          new JudgingParameters(
              minInterval,
              maxInterval,
              cloud,
              pathForm,
              unknown,
              severities,
              severityOverrides,
              defaults.clusterArtifacts(),
              defaults.allowedArtifacts(),
              defaults.downloadPoms(),
              defaults.baseline(),
              defaults.resolver()));
    }
  }
}
