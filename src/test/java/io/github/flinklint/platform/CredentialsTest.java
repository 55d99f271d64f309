package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Credentials.LiteralKey;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  private static final String END = "@obs.eu-de.otc.t-systems.com:443/bucket/a";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://AK:SK" + END,
        "obs://AK:S/K" + END,
        "obs://AK:S@K" + END,
        "obs://AK:S/K@bucket/a",
        "obs://AK" + END,
        "obs://[ak]:SK" + END,
        "obs://AK:[sk]" + END,
        "obs://prefix[ak]:[sk]" + END,
        "obs:/AK:SK" + END,
        "OBS://AK:SK" + END,
        "s3a://AK:SK@bucket/a",
        "s3a://AK:S/K@bucket/a",
        "[base]AK:SK" + END,
        "[scheme]://AK:SK" + END,
        "obs://ABCDEFGHIJ0123456789:SK/bucket/a",
      })
  void flagsLiteralKeys(String notation) {
    assertEquals(1, Credentials.in(Paths.text(notation)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://bucket/a",
        "obs://bucket/dir@v2/a",
        "obs://bucket/a:b@v2/a",
        "obs://[ak]:[sk]" + END,
        "obs://[keys]" + END,
        "obs://${ak}:${sk}" + END,
        "obs://YOUR_AK:YOUR_SK" + END,
        "obs://%s:%s" + END,
        "obs://@obs.eu-de.otc.t-systems.com:443/bucket/a",
        "hdfs://user@namenode:8020/a",
        "hdfs://namenode:8020/a@b",
        "file:///a:b@c/d",
        "[base]/dir@v2",
        "[base]/a:b@v2",
        "obs://bucket:abc/a",
        "a@b",
        "",
      })
  void allowsWhatIsNoLiteralKey(String notation) {
    assertEquals(List.of(), Credentials.in(Paths.text(notation)));
  }

  @Test
  void pointsAtEachLiteralThatHoldsAKey() {
    Text text =
        Paths.literal(1, "obs://")
            .plus(Paths.literal(2, "ACCESS"))
            .plus(Paths.literal(3, ":"))
            .plus(Paths.literal(4, "SECRET"))
            .plus(Paths.literal(5, END));
    assertEquals(
        List.of(
            new LiteralKey("access key", Paths.place(2, 0, 6)),
            new LiteralKey("secret key", Paths.place(4, 0, 6))),
        Credentials.in(text));
  }

  @Test
  void pointsAtBothKeysInOneLiteral() {
    assertEquals(
        List.of(new LiteralKey("access key and secret key", Paths.place(1, 6, 11))),
        Credentials.in(Paths.literal(1, "obs://AK:SK" + END)));
  }

  @Test
  void flagsTheDefaultOfAnInput() {
    Text text =
        Text.of("obs://")
            .plus(Text.hole(Paths.argument("ak", null)))
            .plus(Text.of(":"))
            .plus(Text.hole(Paths.argument("sk", Paths.literal(8, "SECRET"))))
            .plus(Text.of(END));
    assertEquals(List.of(new LiteralKey("secret key", Paths.place(8, 0, 6))), Credentials.in(text));
  }

  @Test
  void flagsTheDefaultOfAWholePathAndOfADefault() {
    AbstractValue path = Paths.literal(8, "obs://AK:SK" + END);
    AbstractValue inner = Paths.argument("inner", path);
    assertEquals(1, Credentials.in(Paths.argument("path", path)).size());
    assertEquals(1, Credentials.in(Paths.argument("path", inner)).size());
    assertEquals(1, Credentials.in(Text.hole(Paths.argument("path", Text.hole(inner)))).size());
  }

  @Test
  void flagsOneOfSeveralAlternativesOnce() {
    AbstractValue choice =
        Lattice.join(Paths.literal(2, "obs://AK:SK" + END), Text.of("obs://bucket/a"));
    assertEquals(1, Credentials.in(choice).size());
  }

  @Test
  void allowsDefaultsWithoutKeys() {
    Text text =
        Text.of("obs://")
            .plus(Text.hole(Paths.argument("bucket", Text.of("bucket"))))
            .plus(Text.of("/a"));
    assertEquals(List.of(), Credentials.in(text));
  }

  @Test
  void findsNoPlaceWhereThereIsNone() {
    List<SourceLocation> places =
        Credentials.in(Text.of("obs://AK:SK" + END)).stream()
            .map(LiteralKey::at)
            .filter(Objects::nonNull)
            .toList();
    assertEquals(List.of(), places);
  }
}
