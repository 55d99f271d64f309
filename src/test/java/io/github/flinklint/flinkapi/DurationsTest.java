package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "1.20, 40000, 40000",
    "1.20, 40000ms, 40000",
    "1.20, 40 s, 40000",
    "1.20, ' 40  SEC ', 40000",
    "1.20, 5min, 300000",
    "1.20, 2 minutes, 120000",
    "1.20, 1 h, 3600000",
    "1.20, 1 d, 86400000",
    "1.20, 5 millis, 5",
    "1.20, 5000 micros, 5",
    "1.12, 40 s, 40000",
    "1.15, 1m, 60000",
    "1.16, 1m, 60000",
    "2.0, 1m, 60000",
    "2.1, PT30S, 30000",
    "2.3, PT1M, 60000",
  })
  void readsWhatTheVersionReads(String version, String text, long millis) {
    assertEquals(millis, FlinkModel.millis(Text.of(text), Version.parse(version)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.12, 1m",
    "1.14, 1m",
    "1.20, PT30S",
    "2.0, PT30S",
    "2.1, PT-30S",
    "1.20, 1.5 s",
    "1.20, -1",
    "1.20, bogus",
    "1.20, ''",
    "1.20, 10 weeks",
    "1.20, 99999999999999999999",
    "1.20, 9223372036854775807 d",
  })
  void rejectsWhatTheVersionRejects(String version, String text) {
    assertEquals(null, FlinkModel.millis(Text.of(text), Version.parse(version)));
  }

  @Test
  void takesNumbersForMilliseconds() {
    assertEquals(500L, FlinkModel.millis(Constant.of(500), null));
    assertEquals(500L, FlinkModel.millis(Constant.of(500L), null));
    assertEquals(60_000L, FlinkModel.millis(Constant.of(Duration.ofMinutes(1)), null));
    assertEquals(60_000L, FlinkModel.millis(Text.of("1m"), null));
  }

  @Test
  void cannotReadWhatIsNoDuration() {
    assertEquals(null, FlinkModel.millis(Constant.of(true), null));
    assertEquals(null, FlinkModel.millis(Constant.of(1.5), null));
    assertEquals(null, FlinkModel.millis(Unknown.because("test"), null));
  }
}
