package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobResumeCountInvalidTest {

  private static final String RULE = "job-resume-count-invalid";

  private static List<Finding> check(Object count) {
    return Definitions.terraform().with(Field.RESUME_MAX, count).check();
  }

  @Test
  void flagsZero() {
    Finding finding =
        Found.one(
            check(0),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.RESUME_MAX),
            "the number of restarts per hour is 0, but must be -1 or above 0");
    assertEquals("set resume_max_num = -1 for any number of restarts", finding.fix());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-2", "-100"})
  void flagsANumberAsAText(String count) {
    Found.one(
        check(count),
        RULE,
        Severity.ERROR,
        Definitions.place(Field.RESUME_MAX),
        "the number of restarts per hour is " + count + ", but must be -1 or above 0");
  }

  @Test
  void flagsARequestThatChangesIt() {
    List<Finding> findings = Definitions.update().with(Field.RESUME_MAX, 0).check();
    assertEquals(
        List.of("set \"resume_max_num\": -1 for any number of restarts"),
        findings.stream().map(Finding::fix).toList());
  }

  @Test
  void flagsAJobOfWhichNothingIsKnown() {
    assertEquals(1, Definitions.terraform().with(Field.RESUME_MAX, 0).checkAlone().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 5, 1000})
  void allowsOthers(int count) {
    Found.nothing(check(count));
  }

  @Test
  void allowsNone() {
    Found.nothing(Definitions.terraform().check());
  }

  @Test
  void cannotDecideByAVariable() {
    Found.nothing(check(Definitions.unknown()));
    Found.nothing(check(Definitions.text("[count]")));
    Found.nothing(check(Definitions.text("-[count]")));
  }
}
