package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

  private static final SourceLocation AT = SourceLocation.ofLine("main.tf", 3);
  private static final Input VARIABLE =
      Input.of(new Source(Source.Kind.EXPRESSION, "variable x"), null);

  private static Given given(AbstractValue value) {
    return new Given(value, AT);
  }

  @Test
  void readsTruth() {
    assertEquals(true, given(Constant.of(true)).truth());
    assertEquals(false, given(Constant.of(false)).truth());
    assertEquals(true, given(Text.of("true")).truth());
    assertEquals(false, given(Text.of("false")).truth());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TRUE", "yes", "1", " true", "0"})
  void readsNoTruthFromOtherWords(String word) {
    assertNull(given(Text.of(word)).truth());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "300, 300", "999999999999999999, 999999999999999999", "007, 7"})
  void readsANumberFromAText(String word, long number) {
    assertEquals(number, given(Text.of(word)).number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1.0", "1e3", "5 min", "9999999999999999999", " 5", "+5"})
  void readsNoNumberFromOtherWords(String word) {
    assertNull(given(Text.of(word)).number());
  }

  @Test
  void readsANumber() {
    assertEquals(300L, given(Constant.of(300L)).number());
    assertNull(given(Constant.of(true)).number());
    assertNull(given(Constant.of(300L)).truth());
  }

  @Test
  void readsNothingFromWhatIsOpen() {
    for (AbstractValue open :
        List.of(VARIABLE, Text.hole(VARIABLE), Unknown.because("a function"))) {
      assertNull(given(open).truth());
      assertNull(given(open).number());
      assertNull(given(open).characters());
    }
    assertNull(given(VARIABLE).text());
  }

  @Test
  void givesTheTextWithItsHoles() {
    Text text = Text.of("a/").plus(Text.hole(VARIABLE));
    assertEquals(text, given(text).text());
    assertNull(given(text).characters());
    assertEquals("a", given(Text.of("a")).characters());
  }
}
