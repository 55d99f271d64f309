package io.github.flinklint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.rules.RuleOptions;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/**
 * That parameters reach the goal; what it makes of them is told by {@code ParametersTest}. Each
 * test starts a container.
 */
@MojoTest
class CheckMojoTest {

  private static final String POM = "src/test/resources/unit/plain/pom.xml";

  @Test
  @InjectMojo(goal = "check", pom = POM)
  @MojoParameter(name = "failOn", value = "fatal")
  @MojoParameter(name = "includeJobs", value = "a.*,b.*")
  void refusesAnUnknownLevel(CheckMojo check) {
    assertTrue(check.includeJobs.contains("b.*"), check.includeJobs.toString());
    String message = assertThrows(MojoExecutionException.class, check::execute).getMessage();
    assertTrue(message.startsWith("parameter failOn is 'fatal'"), message);
  }

  @Test
  @InjectMojo(goal = "check", pom = POM)
  void hasTheDefaultsOfTheRules(CheckMojo check) {
    assertEquals(RuleOptions.DEFAULT.minInterval(), check.minInterval);
    assertEquals(RuleOptions.DEFAULT.maxInterval(), check.maxInterval);
    assertEquals(RuleOptions.DEFAULT.unknown().label(), check.unknown);
    assertNull(RuleOptions.DEFAULT.cloud());
    assertNull(check.cloud);
    assertNull(RuleOptions.DEFAULT.pathForm());
    assertEquals("any", check.pathForm);
    assertEquals(Map.of(), check.severities);
    assertEquals(List.of(), check.severityOverrides);
  }

  @Test
  @InjectMojo(goal = "check", pom = POM)
  @MojoParameter(name = "skip", value = "true")
  @MojoParameter(name = "failOn", value = "fatal")
  @SuppressWarnings("UnnecessaryAssignment") // in place of what Maven injects
  void looksAtNothingWhenSkipped(CheckMojo check) throws Exception {
    check.resolver =
        request -> {
          throw new AssertionError("asked for " + request);
        };
    check.execute();
  }
}
