package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.rules.RuleInput.Defined;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobMainClassMissingTest {

  private static final String RULE = "job-main-class-missing";

  private static List<Finding> check(String named, boolean isThere, String... mains) {
    JobDefinition definition = Definitions.terraform().with(Field.MAIN_CLASS, named).build();
    MissingMain missing = new MissingMain(definition, isThere, List.of(mains));
    return Definitions.check(
        List.of(), List.of(new Defined(definition, null, missing, new Version(1, 15))));
  }

  @Test
  void flagsAClassThatIsNotThere() {
    Finding finding =
        Found.one(
            check("acme.OrderJob", false, "acme.OrdersJob", "com.acme.other.PaymentsJob"),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.MAIN_CLASS),
            "main class acme.OrderJob is not in the module that the jar comes from");
    assertEquals("set main_class = \"acme.OrdersJob\"", finding.fix());
    assertEquals("acme.OrderJob", finding.job());
  }

  @Test
  void flagsAClassWithoutMain() {
    Finding finding =
        Found.one(
            check("acme.OrdersJob", true),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.MAIN_CLASS),
            "main class acme.OrdersJob has no main method");
    assertEquals("name a class with a main method", finding.fix());
  }

  @Test
  void flagsWithAFewCandidates() {
    assertEquals(
        "name one of acme.A, acme.B",
        check("com.example.Main", false, "acme.A", "acme.B").get(0).fix());
    assertEquals(
        "name a class with a main method",
        check("com.example.streaming.Main", false, "a.A", "a.B", "a.C", "a.D").get(0).fix());
  }

  @Test
  void flagsNothingElseOfAClassThatIsNotThere() {
    assertEquals(
        List.of(RULE),
        check("acme.OrderJob", false, "acme.OrdersJob").stream().map(Finding::rule).toList());
  }

  @Test
  void allowsAClassThatIsThere() {
    Found.nothing(Definitions.terraform().check());
  }

  @Test
  void cannotDecideWithoutTheModule() {
    Found.nothing(Definitions.terraform().checkAlone());
  }

  @Test
  void cannotDecideANameThatIsNotKnown() {
    Found.nothing(
        Definitions.terraform().with(Field.MAIN_CLASS, Definitions.text("[main]")).checkAlone());
  }
}
