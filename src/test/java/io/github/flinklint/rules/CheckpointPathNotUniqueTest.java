package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static io.github.flinklint.config.FactName.INTERVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointPathNotUniqueTest {

  private static final String RULE = "checkpoint-path-not-unique";
  private static final String ORDERS = "acme.OrdersJob";
  private static final String PAYMENTS = "acme.PaymentsJob";
  private static final String AT = " at " + Jobs.FILE + ":50";

  private static JobConfiguration job(String mainClass, Scenario... scenarios) {
    return new JobConfiguration(
        Jobs.FILE, mainClass, Jobs.ENTRY, new Version(1, 12), List.of(scenarios));
  }

  private static JobConfiguration job(String mainClass, Setting storage) {
    return job(mainClass, Jobs.always(Jobs.but(CHECKPOINT_STORAGE, storage)));
  }

  private static JobConfiguration job(String mainClass, String path) {
    return job(mainClass, Jobs.storage(path));
  }

  private static List<Finding> check(JobConfiguration... jobs) {
    return Jobs.check(RuleOptions.DEFAULT, jobs);
  }

  private static List<String> messages(List<Finding> findings) {
    List<String> all = new ArrayList<>();
    for (Finding finding : findings) {
      assertEquals(RULE, finding.rule(), finding.toString());
      all.add(finding.job() + ": " + finding.severity().label() + ": " + finding.message());
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://acme-state/flink/a",
        "obs://acme-state//flink/./a/",
        "OBS://acme-state/flink/a",
        "obs://${ak}:${sk}@obs.eu-de.otc.t-systems.com:443/acme-state/flink/a",
        "obs://${ak}:${sk}@obs.eu-nl.otc.t-systems.com/acme-state/flink/a/"
      })
  void flagsBothJobsHoweverThePathIsWritten(String path) {
    List<Finding> findings =
        check(job(ORDERS, "obs://acme-state/flink/a"), job(PAYMENTS, path)).stream()
            .filter(f -> f.rule().equals(RULE))
            .toList();
    assertEquals(
        List.of(
            ORDERS
                + ": error: checkpoint path acme-state/flink/a is also that of job "
                + PAYMENTS
                + AT,
            PAYMENTS
                + ": error: checkpoint path acme-state/flink/a is also that of job "
                + ORDERS
                + AT),
        messages(findings).stream().sorted().toList());
  }

  @Test
  void flagsAPathBelowAnotherAsAWarning() {
    assertEquals(
        List.of(
            ORDERS
                + ": warning: checkpoint path acme-state/flink contains that of job "
                + PAYMENTS
                + AT,
            PAYMENTS
                + ": warning: checkpoint path acme-state/flink/a lies below that of job "
                + ORDERS
                + AT),
        messages(
                check(
                    job(ORDERS, "obs://acme-state/flink"),
                    job(PAYMENTS, "obs://acme-state/flink/a")))
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void flagsAPathOfManyJobsOnceForEach() {
    JobConfiguration[] jobs = new JobConfiguration[5];
    for (int i = 0; i < jobs.length; i++) {
      jobs[i] = job("acme.J" + i, "obs://acme-state/a");
    }
    List<String> messages = messages(check(jobs));
    assertEquals(jobs.length, messages.size());
    assertEquals(
        "acme.J0: error: checkpoint path acme-state/a is also that of job acme.J1"
            + AT
            + " and job acme.J2"
            + AT
            + " and job acme.J3"
            + AT
            + " and 1 more job",
        messages.stream().sorted().toList().get(0));
  }

  @Test
  void flagsAPathOfAnotherModule() {
    JobPath other =
        new JobPath(
            PAYMENTS,
            "",
            "",
            "payments",
            "acme/a",
            new SourceLocation("p/P.java", 7, 1, 7, 9),
            "",
            false);
    JobConfiguration own = job(ORDERS, "obs://acme/a");
    RuleInput input =
        new RuleInput(
            List.of(own),
            ModuleContents.ofDeclared(List.of()),
            List.of(),
            List.of(),
            RuleOptions.DEFAULT,
            List.of(other));
    assertEquals(
        List.of(
            ORDERS
                + ": error: checkpoint path acme/a is also that of job "
                + PAYMENTS
                + " of module payments at p/P.java:7"),
        messages(Rules.check(input)));
  }

  @Test
  void flagsWhatIsDeployedTwice() {
    JobDefinition one =
        new JobDefinition(
            JobDefinition.Kind.TERRAFORM,
            "job.a",
            "",
            SourceLocation.ofLine("main.tf", 1),
            Map.of(),
            RuntimeConfig.EMPTY);
    JobDefinition two =
        new JobDefinition(
            JobDefinition.Kind.TERRAFORM,
            "job.b",
            "",
            SourceLocation.ofLine("main.tf", 1),
            Map.of(),
            RuntimeConfig.EMPTY);
    List<String> messages = messages(check(deployed(one, two)));
    assertEquals(
        List.of(
            ORDERS
                + ": error: checkpoint path acme-state/a is also that of job "
                + ORDERS
                + " as defined by job.a"
                + AT,
            ORDERS
                + ": error: checkpoint path acme-state/a is also that of job "
                + ORDERS
                + " as defined by job.b"
                + AT),
        messages.stream().sorted().toList());
  }

  /** Two files of variables need not be used side by side; two instances are. */
  @Test
  void flagsVariantsByWhatTheyAre() {
    List<String> files = messages(check(deployed(variant("with a"), variant("with b"))));
    assertEquals(2, files.size());
    assertTrue(files.get(0).startsWith(ORDERS + ": warning: "), files.get(0));
    List<String> keys = messages(check(deployed(variant("[\"a\"]"), variant("[\"b\"]"))));
    assertEquals(2, keys.size());
    assertTrue(keys.get(0).startsWith(ORDERS + ": error: "), keys.get(0));
  }

  private static JobDefinition variant(String variant) {
    return new JobDefinition(
        JobDefinition.Kind.TERRAFORM,
        "job.a",
        variant,
        SourceLocation.ofLine("main.tf", 1),
        Map.of(),
        RuntimeConfig.EMPTY);
  }

  private static JobConfiguration deployed(JobDefinition... definitions) {
    var same = Jobs.but(CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/a"));
    Scenario[] scenarios = new Scenario[definitions.length];
    for (int i = 0; i < definitions.length; i++) {
      scenarios[i] =
          Jobs.with(Jobs.always(same), definitions[i], false, RocksDbLogs.UNKNOWN, List.of());
    }
    return job(ORDERS, scenarios);
  }

  @Test
  void namesTheScenario() {
    var same = Jobs.but(CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/a"));
    List<Finding> findings =
        check(
            job(ORDERS, Jobs.given(same), Jobs.notGiven(Jobs.right())),
            job(PAYMENTS, "obs://acme-state/a"));
    assertEquals(
        List.of(
            ORDERS + ": error: checkpoint path acme-state/a is also that of job " + PAYMENTS + AT,
            PAYMENTS
                + ": error: checkpoint path acme-state/a is also that of job "
                + ORDERS
                + AT
                + " ("
                + Jobs.WITH
                + ")"),
        messages(findings).stream().sorted().toList());
    assertEquals(1, findings.stream().filter(f -> Jobs.WITH.equals(f.scenario())).count());
  }

  @Test
  void warnsOfASharedDefault() {
    Setting setting =
        Jobs.argument(CHECKPOINT_STORAGE, "path", Jobs.literal(40, "obs://acme-state/a"));
    String absent = "when argument path is not given";
    String same = ": warning: checkpoint path acme-state/a is also that of job ";
    assertEquals(
        List.of(
            ORDERS + same + PAYMENTS + AT + " (" + absent + ") " + absent,
            PAYMENTS + same + ORDERS + AT + " (" + absent + ") " + absent),
        messages(check(job(ORDERS, setting), job(PAYMENTS, setting))).stream().sorted().toList());
    assertEquals(
        List.of(
            ORDERS + same + PAYMENTS + AT + " " + absent,
            PAYMENTS + same + ORDERS + AT + " (" + absent + ")"),
        messages(check(job(ORDERS, setting), job(PAYMENTS, "obs://acme-state/a"))).stream()
            .sorted()
            .toList());
  }

  @Test
  void allowsDirectoriesBesideEachOther() {
    Found.nothing(
        check(
            job(ORDERS, "obs://acme-state/flink/orders"),
            job(PAYMENTS, "obs://acme-state/flink/orders2")));
    Found.nothing(check(job(ORDERS, "obs://acme-state/a"), job(PAYMENTS, "obs://acme-other/a")));
  }

  @Test
  void allowsTheSameClassTwice() {
    Found.nothing(check(job(ORDERS, "obs://acme-state/a"), job(ORDERS, "obs://acme-state/a")));
  }

  @Test
  void allowsJobsThatTakeNoCheckpoints() {
    var batch = job(ORDERS, Jobs.batch(Jobs.always(Jobs.right())));
    Found.nothing(check(batch, job(PAYMENTS, Jobs.always(Jobs.right()))));
    var off = Jobs.but(INTERVAL, Setting.unset());
    assertEquals(
        List.of("checkpointing-not-enabled"),
        check(job(ORDERS, Jobs.always(off)), job(PAYMENTS, "obs://acme-state/flink/orders"))
            .stream()
            .map(Finding::rule)
            .toList());
  }

  @Test
  void cannotDecideWhatTheSameArgumentHoldsInTwoJobs() {
    Text path = Text.of("obs://acme-state/").plus(Text.hole(Jobs.input("dir", null)));
    Found.nothing(check(job(ORDERS, Jobs.storage(path)), job(PAYMENTS, Jobs.storage(path))));
  }

  @Test
  void cannotDecideOneOfTwoPaths() {
    Setting either =
        Jobs.either(
            CHECKPOINT_STORAGE, Text.of("obs://acme-state/a"), Text.of("obs://acme-state/b"));
    Found.nothing(check(job(ORDERS, either), job(PAYMENTS, "obs://acme-state/a")));
  }
}
