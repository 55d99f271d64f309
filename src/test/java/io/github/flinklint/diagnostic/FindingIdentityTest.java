package io.github.flinklint.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingIdentityTest {

  private static FindingIdentity of(int line, String message) {
    return new Finding(
            "r",
            Severity.ERROR,
            SourceLocation.ofLine("app/A.java", line),
            message,
            "fix at A.java:" + line,
            "acme.A",
            null,
            List.of())
        .identity();
  }

  @Test
  void staysWhenLinesMove() {
    assertEquals(of(3, "set at Job.java:12"), of(4, "set at Job.java:13"));
    assertEquals(of(3, "see deploy/main.tf:3:7, line 4"), of(3, "see deploy/main.tf:9:1, line 5"));
  }

  @Test
  void staysWhenMavenFollowsAnotherChain() {
    assertEquals(
        of(3, "acme:a:1 -> acme:b:1 -> g:flink-core:1.12.1 has scope compile"),
        of(3, "acme:c:1.0 -> g:flink-core:1.12.1 has scope compile"));
  }

  @Test
  void isAnotherWithAnotherValue() {
    assertNotEquals(of(3, "interval of 40 ms"), of(3, "interval of 50 ms"));
    assertNotEquals(of(3, "endpoint obs.eu:443 is wrong"), of(3, "endpoint obs.eu:80 is wrong"));
    assertNotEquals(of(3, "g:flink-core:1.12.1 is there"), of(3, "g:flink-core:1.12.2 is there"));
  }
}
