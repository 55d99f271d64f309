package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.CheckpointPath.Form;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointPathTest {

  private static final String HOST = "obs.eu-de.otc.t-systems.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs://bucket/a",
        "obs://bucket/a/b/c",
        "obs://bucket/a/b/c/",
        "obs://bucket//a///b/",
        "obs://b-1.c/a",
        "obs://a--b/a",
        "obs://123/a",
        "obs://bucket/a:b=c,d@e/-._~",
        "obs://bucket/ab:c",
        "obs://bucket/dir@v2/x",
        "obs://bucket/dir@v1.2/x",
        "obs://bucket/a/./b/../c",
        "obs://bucket/\u00fcber/\u72b6\u6001",
        "obs://bucket/100%/a",
        "obs://bucket/xx/todo/yours",
        "obs://yours/a",
        "obs://AK:SK@" + HOST + ":443/bucket/a/b/c",
        "obs://AK:SK@" + HOST + ":443//bucket//a/",
        "obs://AK:S+K=@" + HOST + ":443/bucket/a",
        "obs://AK:S%2FK@" + HOST + ":443/bucket/a",
        "obs://AK:S:K@" + HOST + ":443/bucket/a",
        "obs://AK:SK@obs.otc.t-systems.com:443/bucket/a",
        "obs://AK:SK@obs.cn-north-4.myhuaweicloud.com:443/bucket/a",
        "obs://AK:SK@obs.cn-nowhere-77.myhuaweicloud.com:443/bucket/a",
        "obs://AK:SK@obs.eu-ch2.sc.otc.t-systems.com:443/bucket/a",
        "obs://AK:SK@oss.eu-west-0.prod-cloud-ocb.orange-business.com:443/bucket/a",
        "obs://AK:SK@storage.example.com:443/bucket/a@b/c",
        "obs://AK:SK@10.0.0.1:443/bucket/a",
      })
  void allowsWhatIsRight(String path) {
    assertEquals(List.of(), CheckpointPath.of(Text.of(path)).malformations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[all]",
        "[base]/a",
        "[scheme]://bucket/a",
        "o[x]",
        "obs:[x]",
        "obs:/[x]",
        "obs://[x]",
        "obs://[bucket]/a",
        "obs://[bucket]/[dir]",
        "obs://acme-[env]/a",
        "obs://acme-[env]",
        "obs://acme-[env]/",
        "obs://bucket/[dir]",
        "obs://bucket[suffix]_x/a",
        "obs://[ak]:[sk]@[endpoint]:443/[bucket]/a",
        "obs://[keys]@" + HOST + ":443/bucket/a",
        "obs://[ak]:[sk]@[endpoint]/bucket/a",
        "obs://[ak]:[sk]@[all]",
        "obs://[ak]:[sk]@obs.[region].otc.t-systems.com:443/bucket/a",
        "obs://[ak]:[sk]@" + HOST + ":[port]/bucket/a",
        "obs://[ak]:[sk]@" + HOST + ":443/[rest]",
        "obs://[x]:443/bucket/a",
        "obs://[ak]:[rest]",
        "obs://bucket/%[x]/a",
        "obs://[ak]:%[x]@" + HOST + ":443/bucket/a",
        "obs://bucket/a/../[x]/../..",
      })
  void cannotDecideWhatHolesHold(String notation) {
    assertEquals(List.of(), CheckpointPath.of(Paths.text(notation)).malformations());
  }

  /**
   * A path with a mistake.
   *
   * @param marked the path, the wrong characters in marks, a hole as [name]
   * @param said a piece of message or fix
   * @param kinds what the mistake is, and what it brings along
   */
  record Wrong(String marked, String said, List<Kind> kinds) {
    Text text() {
      return Paths.text(marked.replaceAll("[\u00ab\u00bb]", ""));
    }
  }

  private static Wrong wrong(String marked, Kind kind, String said, Kind... more) {
    return new Wrong(marked, said, Stream.concat(Stream.of(kind), Stream.of(more)).toList());
  }

  static Stream<Wrong> wrongPaths() {
    String right = "@" + HOST + ":443/bucket/a";
    return Stream.of(
        // another file system, or none
        wrong("\u00abfile\u00bb:///tmp/a", Kind.OTHER_SCHEME, "the local disk of a container"),
        wrong("\u00abhdfs\u00bb://nn:8020/a", Kind.OTHER_SCHEME, "HDFS"),
        wrong("\u00abhdfs\u00bb:///a/[x]", Kind.OTHER_SCHEME, "HDFS"),
        wrong("\u00abs3\u00bb://bucket/a", Kind.OTHER_SCHEME, "S3"),
        wrong("\u00abs3a\u00bb://bucket/a", Kind.OTHER_SCHEME, "S3"),
        wrong("\u00aboss\u00bb://bucket/a", Kind.OTHER_SCHEME, "the scheme oss"),
        wrong("\u00abFAKEAK\u00bb:FAKE" + right, Kind.OTHER_SCHEME, "is on another file system"),
        wrong(
            "\u00abhttps\u00bb://bucket." + HOST + "/a",
            Kind.OTHER_SCHEME,
            "did you mean obs://bucket/"),
        wrong("\u00abC:\u00bb\\data\\ckp", Kind.NO_SCHEME, "Windows", Kind.BACKSLASH),
        wrong("\u00ab/\u00bbtmp/ckp", Kind.NO_SCHEME, "local folder"),
        wrong("\u00ab/\u00bbtmp/[x]", Kind.NO_SCHEME, "local folder"),
        wrong("\u00ab.\u00bb/ckp", Kind.NO_SCHEME, "no scheme"),
        wrong("\u00abbucket\u00bb/a/b", Kind.NO_SCHEME, "write obs:// in front"),
        wrong("\u00abcheckpoint\u00bb[x]/a", Kind.NO_SCHEME, "no scheme"),
        wrong("\u00abjobmanager\u00bb", Kind.NO_SCHEME, "jobmanager"),
        // the beginning
        wrong("\u00ab\u00bb", Kind.EMPTY, "empty"),
        wrong("\u00ab  \u00bb", Kind.EMPTY, "empty"),
        wrong("\u00ab \u00bbobs://bucket/a", Kind.LEADING_BLANK, "begins with a blank"),
        wrong("\u00ab \u00bb[base]", Kind.LEADING_BLANK, "begins with a blank"),
        wrong("obs://bucket/a\u00ab\n\u00bb", Kind.TRAILING_BLANK, "ends with a line break"),
        wrong("obs://bucket/a\u00ab\t\u00bbb", Kind.INNER_BLANK, "contains a tab"),
        wrong("obs://bucket/a\u00ab\u200b\u00bbb", Kind.INNER_BLANK, "an invisible character"),
        wrong("obs://bucket\u00ab \u00bb/a", Kind.INNER_BLANK, "contains a blank"),
        wrong("\u00abOBS\u00bb://bucket/a", Kind.SCHEME_CASE, "OBS is not in lower case"),
        wrong("obs\u00ab/\u00bb/bucket/a", Kind.MISSING_COLON, "no colon"),
        wrong("obs:\u00ab/\u00bbbucket/a", Kind.MISSING_SLASHES, "only one slash"),
        wrong("obs:\u00abb\u00bbucket/a", Kind.MISSING_SLASHES, "no slashes"),
        wrong("obs://\u00ab/\u00bbbucket/a", Kind.NO_BUCKET, "between obs:// and the next slash"),
        wrong("obs://\u00ab/\u00bb[x]", Kind.NO_BUCKET, "between obs:// and the next slash"),
        wrong("obs:\u00ab//\u00bb", Kind.NO_BUCKET, "no bucket"),
        wrong("obs:\u00ab\u00bb", Kind.NO_BUCKET, "no bucket"),
        wrong("obs:\u00ab\\\u00bb\\bucket\\a", Kind.BACKSLASH, "a backslash"),
        // the bucket
        wrong("obs://\u00abab\u00bb/a", Kind.BUCKET_TOO_SHORT, "ab has 2 characters, less than 3"),
        wrong(
            "obs://" + "a".repeat(63) + "\u00abb\u00bb/a",
            Kind.BUCKET_TOO_LONG,
            "64 characters, more than 63"),
        wrong("obs://my\u00abB\u00bbucket/a", Kind.BUCKET_UPPER_CASE, "did you mean mybucket"),
        wrong("obs://my\u00ab_\u00bbbucket/a", Kind.BUCKET_UNDERSCORE, "did you mean my-bucket"),
        wrong("obs://my\u00ab_\u00bb[env]/a", Kind.BUCKET_UNDERSCORE, "contains '_'"),
        wrong("obs://my\u00ab+\u00bbbucket/a", Kind.BUCKET_CHARACTER, "contains '+'"),
        wrong("obs://b\u00ab\u00fc\u00bbcket/a", Kind.BUCKET_CHARACTER, "contains"),
        wrong("obs://\u00ab-\u00bbbucket/a", Kind.BUCKET_START, "starts with '-'"),
        wrong("obs://\u00ab.\u00bbbucket/a", Kind.BUCKET_START, "starts with '.'"),
        wrong("obs://bucket\u00ab-\u00bb/a", Kind.BUCKET_END, "ends with '-'"),
        wrong("obs://bucket\u00ab.\u00bb/a", Kind.BUCKET_END, "ends with '.'"),
        wrong("obs://my\u00ab..\u00bbbucket/a", Kind.BUCKET_DOTS, "contains '..'"),
        wrong("obs://my\u00ab.-\u00bbbucket/a", Kind.BUCKET_DOT_HYPHEN, "contains '.-'"),
        wrong("obs://my\u00ab-.\u00bbbucket/a", Kind.BUCKET_DOT_HYPHEN, "contains '-.'"),
        wrong("obs://\u00ab192.168.0.1\u00bb/a", Kind.BUCKET_IP, "192.168.0.1 is an IP address"),
        wrong(
            "obs://bucket\u00ab." + HOST + "\u00bb/a",
            Kind.BUCKET_AS_HOST,
            "did you mean obs://bucket/"),
        wrong(
            "obs://[b]\u00ab." + HOST + "\u00bb/a",
            Kind.BUCKET_AS_HOST,
            "did you mean obs://${b}/"),
        wrong(
            "obs://AK:SK@" + HOST + ":443/my\u00ab_\u00bbbucket/a", Kind.BUCKET_UNDERSCORE, "'_'"),
        wrong(
            "obs://AK:SK@" + HOST + ":443/\u00abab\u00bb/a", Kind.BUCKET_TOO_SHORT, "2 characters"),
        // the directory
        wrong("obs://bucket\u00ab\u00bb", Kind.NO_DIRECTORY, "no directory"),
        wrong("obs://bucket\u00ab/\u00bb", Kind.NO_DIRECTORY, "no directory"),
        wrong("obs://bucket\u00ab/a/..\u00bb", Kind.NO_DIRECTORY, "no directory"),
        wrong(
            "obs://AK:SK@" + HOST + ":443/bucket\u00ab/\u00bb", Kind.NO_DIRECTORY, "no directory"),
        wrong("obs://AK:SK@" + HOST + ":443/\u00ab\u00bb", Kind.NO_BUCKET, "behind the endpoint"),
        wrong("obs://bucket/\u00ab..\u00bb/other/a", Kind.ABOVE_BUCKET, "out of the bucket"),
        wrong("obs://bucket/a\u00ab?x=1\u00bb", Kind.QUERY, "a query"),
        wrong("obs://bucket/a\u00ab#x\u00bb", Kind.FRAGMENT, "a fragment"),
        wrong("obs://bucket/\u00aba:\u00bbb", Kind.DRIVE_LETTER, "a drive of Windows"),
        // keys
        wrong("obs://\u00ab@\u00bb" + HOST + ":443/bucket/a", Kind.KEYS_EMPTY, "no keys"),
        wrong(
            "obs://AK\u00ab@\u00bb" + HOST + ":443/bucket/a",
            Kind.SECRET_KEY_MISSING,
            "no secret key"),
        wrong(
            "obs://AK:\u00ab@\u00bb" + HOST + ":443/bucket/a",
            Kind.SECRET_KEY_MISSING,
            "no secret key"),
        wrong(
            "obs://[ak]:\u00ab@\u00bb" + HOST + ":443/bucket/a",
            Kind.SECRET_KEY_MISSING,
            "no secret key"),
        wrong("obs://\u00ab:\u00bbSK" + right, Kind.ACCESS_KEY_MISSING, "no access key"),
        wrong("obs://AK:S\u00ab/\u00bbK/L" + right, Kind.SLASH_IN_KEYS, "a raw / in the keys"),
        wrong("obs://AK:1\u00ab/\u00bb23" + right, Kind.SLASH_IN_KEYS, "a raw / in the keys"),
        wrong(
            "obs://AK:S\u00ab/\u00bbK@bucket/a",
            Kind.SLASH_IN_KEYS,
            "a raw / in",
            Kind.ENDPOINT_MISSING),
        wrong("obs://AK:S\u00ab@\u00bbK/L" + right, Kind.AT_IN_KEYS, "a raw @", Kind.SLASH_IN_KEYS),
        wrong("obs://AK:S\u00ab@\u00bbK" + right, Kind.AT_IN_KEYS, "a raw @ in the keys"),
        wrong("obs://AK:S\u00ab%\u00bbK" + right, Kind.PERCENT_IN_KEYS, "encodes no character"),
        // the endpoint
        wrong("obs://AK:SK@\u00ab/\u00bbbucket/a", Kind.ENDPOINT_MISSING, "no endpoint"),
        wrong(
            "obs://AK:SK@\u00abbucket\u00bb/a/b",
            Kind.ENDPOINT_MISSING,
            "between the keys and the bucket"),
        wrong(
            "obs://AK\u00ab:SK\u00bb/bucket/a", Kind.ENDPOINT_MISSING, "no @ENDPOINT:443 follows"),
        wrong(
            "obs://AK:SK@\u00abhttps://\u00bb" + HOST + ":443/bucket/a",
            Kind.ENDPOINT_SCHEME,
            "https://"),
        wrong(
            "obs://AK:SK@obs.eu\u00ab_\u00bbde.example.com:443/bucket/a",
            Kind.ENDPOINT_CHARACTER,
            "no host name has"),
        wrong(
            "obs://AK:SK@\u00abbucket.\u00bb" + HOST + ":443/a/b/c",
            Kind.BUCKET_IN_ENDPOINT,
            HOST + ":443/bucket"),
        wrong("obs://\u00ab" + HOST + "\u00bb/bucket/a", Kind.ENDPOINT_WITHOUT_KEYS, "no keys"),
        wrong("obs://\u00ab" + HOST + ":443\u00bb/bucket/a", Kind.ENDPOINT_WITHOUT_KEYS, "no keys"),
        wrong(
            "obs://\u00abstorage.example.com:443\u00bb/bucket/a",
            Kind.ENDPOINT_WITHOUT_KEYS,
            "no keys"),
        wrong(
            "obs://AK:SK@\u00abobs.eu-de.otc.t-system.com\u00bb:443/bucket/a",
            Kind.ENDPOINT_TYPO,
            HOST),
        wrong(
            "obs://AK:SK@\u00abeu-de.otc.t-systems.com\u00bb:443/bucket/a",
            Kind.ENDPOINT_TYPO,
            HOST),
        wrong(
            "obs://AK:SK@\u00aboss.eu-de.otc.t-systems.com\u00bb:443/bucket/a",
            Kind.ENDPOINT_TYPO,
            HOST),
        wrong(
            "obs://AK:SK@\u00abobs.eu-ed.otc.t-systems.com\u00bb:443/bucket/a",
            Kind.ENDPOINT_TYPO,
            HOST),
        wrong(
            "obs://AK:SK@" + HOST + "\u00ab/\u00bbbucket/a",
            Kind.PORT_MISSING,
            "port 443 is missing"),
        wrong(
            "obs://AK:SK@[x].otc.t-systems.com\u00ab/\u00bbbucket/a",
            Kind.PORT_MISSING,
            "port 443"),
        wrong(
            "obs://AK:SK@" + HOST + ":\u00ab80\u00bb/bucket/a",
            Kind.PORT_WRONG,
            "port is 80, not 443"),
        wrong(
            "obs://AK:SK@" + HOST + ":\u00ab/\u00bbbucket/a",
            Kind.PORT_WRONG,
            "missing behind the colon"),
        wrong(
            "obs://AK:SK@" + HOST + ":\u00abhttps\u00bb/bucket/a",
            Kind.PORT_WRONG,
            "port is not 443"),
        wrong("obs://[keys]@[endpoint]:\u00ab8443\u00bb/bucket/a", Kind.PORT_WRONG, "port is 8443"),
        wrong("obs://[keysAndEndpoint]:\u00ab80\u00bb/bucket/a", Kind.PORT_WRONG, "port is 80"),
        // placeholders
        wrong("obs://\u00ab${bucket}\u00bb/a", Kind.PLACEHOLDER, "neither Java nor Flink"),
        wrong("obs://\u00ab{{bucket}}\u00bb/a", Kind.PLACEHOLDER, "global variables"),
        wrong("obs://\u00ab#{bucket}\u00bb/a", Kind.PLACEHOLDER, "#{bucket}"),
        wrong("obs://\u00ab<bucket>\u00bb/a", Kind.PLACEHOLDER, "<bucket>"),
        wrong("obs://\u00ab%s\u00bb/a", Kind.PLACEHOLDER, "String.format"),
        wrong("obs://bucket/\u00ab%2$s\u00bb/a", Kind.PLACEHOLDER, "String.format"),
        wrong("obs://bucket/job-\u00ab%d\u00bb/a", Kind.PLACEHOLDER, "String.format"),
        wrong("obs://\u00ab{0}\u00bb/a", Kind.PLACEHOLDER, "{0}"),
        wrong("obs://bucket/\u00ab{}\u00bb", Kind.PLACEHOLDER, "{}"),
        wrong("obs://\u00ab$BUCKET\u00bb/a", Kind.PLACEHOLDER, "$BUCKET"),
        wrong("obs://\u00ab@bucket@\u00bb/a", Kind.PLACEHOLDER, "@bucket@"),
        wrong("obs://\u00abyour-bucket\u00bb/a", Kind.PLACEHOLDER, "your-bucket"),
        wrong("obs://\u00abyourBucket\u00bb/a", Kind.PLACEHOLDER, "yourBucket"),
        wrong("obs://\u00abYOUR_BUCKET_NAME\u00bb/a", Kind.PLACEHOLDER, "YOUR_BUCKET_NAME"),
        wrong("obs://\u00abCHANGEME\u00bb/a", Kind.PLACEHOLDER, "CHANGEME"),
        wrong("obs://\u00abxxx\u00bb/a", Kind.PLACEHOLDER, "xxx"),
        wrong("obs://bucket/\u00ab...\u00bb", Kind.PLACEHOLDER, "..."),
        wrong("obs://bucket/\u00ab${[x]}\u00bb", Kind.PLACEHOLDER, "${${x}}"),
        wrong("obs://bucket/\u00ab${job\u00bb/a", Kind.PLACEHOLDER, "${job was"),
        wrong("\u00ab${checkpoint.path}\u00bb", Kind.PLACEHOLDER, "${checkpoint.path}"),
        wrong("\u00ab${base}\u00bb/a", Kind.PLACEHOLDER, "${base}"),
        wrong(
            "obs://[ak]:\u00ab${sk}\u00bb" + right, Kind.PLACEHOLDER, "a placeholder in the keys"),
        wrong(
            "obs://[ak]:\u00abYOUR_SK\u00bb" + right,
            Kind.PLACEHOLDER,
            "a placeholder in the keys"),
        wrong("obs://[ak]:\u00ab***\u00bb" + right, Kind.PLACEHOLDER, "a placeholder in the keys"),
        wrong("obs://AK:SK@\u00ab<endpoint>\u00bb:443/bucket/a", Kind.PLACEHOLDER, "<endpoint>"));
  }

  @ParameterizedTest
  @MethodSource("wrongPaths")
  void flagsWhatIsWrong(Wrong wrong) {
    List<Malformation> found = CheckpointPath.of(wrong.text()).malformations();
    assertEquals(
        wrong.kinds().stream().sorted().toList(),
        found.stream().map(Malformation::kind).sorted().toList());
    Malformation first =
        found.stream().filter(m -> m.kind() == wrong.kinds().get(0)).findFirst().orElseThrow();
    String template = Paths.text(wrong.marked()).template();
    int from = template.indexOf('\u00ab');
    assertEquals(new Range(from, template.indexOf('\u00bb') - 1), first.range());
    String said = first.message() + "; " + first.fix();
    assertTrue(said.contains(wrong.said()), said);
  }

  @Test
  void flagsEveryKind() {
    Set<Kind> seen = new TreeSet<>();
    wrongPaths().forEach(wrong -> seen.addAll(wrong.kinds()));
    // Needs to be told the cloud.
    assertEquals(EnumSet.complementOf(EnumSet.of(Kind.ENDPOINT_OTHER_CLOUD)), seen);
  }

  @Test
  void flagsTheEndpointOfAnotherCloudWhereTheCloudIsTold() {
    Text text = Text.of("obs://AK:SK@" + HOST + ":443/bucket/a");
    assertEquals(List.of(), CheckpointPath.of(text, Cloud.OTC).malformations());
    Malformation wrong = CheckpointPath.of(text, Cloud.HUAWEICLOUD).malformations().get(0);
    assertEquals(Kind.ENDPOINT_OTHER_CLOUD, wrong.kind());
    assertEquals(new Range(12, 12 + HOST.length()), wrong.range());
    assertEquals("bucket/a", CheckpointPath.of(text, Cloud.HUAWEICLOUD).key());
  }

  @Test
  void comparesPathsByBucketAndDirectory() {
    String key = CheckpointPath.of(Text.of("obs://bucket/a/b")).key();
    for (String same :
        List.of(
            "OBS://bucket//a/./b/",
            "obs://AK:SK@" + HOST + ":443/bucket/a/b",
            "obs://[ak]:[sk]@[host]:443/bucket/a/b")) {
      assertEquals(key, CheckpointPath.of(Paths.text(same)).key(), same);
    }
    for (String open : List.of("obs://bucket/[dir]", "[base]/a/b", "file:///a/b", "obs://bucket")) {
      assertNull(CheckpointPath.of(Paths.text(open)).key(), open);
    }
  }

  @Test
  void pointsAtWhatMakesTheForm() {
    Text old =
        Paths.literal(3, "obs://")
            .plus(Text.hole(Paths.argument("keys", null)))
            .plus(Paths.literal(5, "@"))
            .plus(Paths.literal(6, HOST + ":443/bucket/a"));
    assertEquals(Paths.place(6, 0, HOST.length() + 4), CheckpointPath.of(old).placeOfForm());
    assertEquals(
        Paths.place(3, 6, 12), CheckpointPath.of(Paths.literal(3, "obs://bucket/a")).placeOfForm());
    assertNull(CheckpointPath.of(Paths.literal(3, "file:///a")).placeOfForm());
    assertNull(CheckpointPath.of(Text.of("obs://bucket/a")).placeOfForm());
  }

  @Test
  void flagsSeveralMistakesInTheOrderOfTheCharacters() {
    List<Malformation> found = CheckpointPath.of(Text.of(" OBS://My_Bucket/a b?c")).malformations();
    assertEquals(
        List.of(
            Kind.LEADING_BLANK,
            Kind.SCHEME_CASE,
            Kind.BUCKET_UPPER_CASE,
            Kind.BUCKET_UNDERSCORE,
            Kind.INNER_BLANK,
            Kind.QUERY),
        found.stream().map(Malformation::kind).toList());
  }

  @Test
  void messagesAreLowerCaseWithoutFullStopAndWithoutKeys() {
    wrongPaths()
        .map(Wrong::marked)
        .map(marked -> marked.replaceAll("[\u00ab\u00bb]", ""))
        .map(
            path ->
                path.replace("AK", "PLANTEDAK")
                    .replace("SK", "PLANTEDSK")
                    .replace("S/K/L", "PLANTED/PLANTED"))
        .flatMap(path -> CheckpointPath.of(Paths.text(path)).malformations().stream())
        .forEach(
            m -> {
              assertFalse(m.message().endsWith("."), m.message());
              assertTrue(Character.isLowerCase(m.message().charAt(0)), m.message());
              assertFalse(
                  (m.message() + m.fix()).contains("PLANTED"), m.message() + "; " + m.fix());
              assertTrue(m.from() <= m.to());
            });
  }

  @Test
  void tellsThePartsOfTheBucketForm() {
    CheckpointPath path = CheckpointPath.of(Text.of("obs://bucket/a//b/"));
    assertEquals(Form.BUCKET, path.form());
    assertEquals(Text.of("bucket"), path.bucket());
    assertEquals(Text.of("a//b"), path.directory());
    assertFalse(path.hasLiteralKeys());
    assertFalse(path.isForeign());
    assertFalse(path.isOpen());
  }

  @Test
  void tellsThePartsOfTheEndpointForm() {
    CheckpointPath path = CheckpointPath.of(Text.of("obs://AK:SK@" + HOST + ":443/bucket/a/b"));
    assertEquals(Form.ENDPOINT, path.form());
    assertEquals(Text.of("bucket"), path.bucket());
    assertEquals(Text.of("a/b"), path.directory());
    assertTrue(path.hasLiteralKeys());
  }

  @Test
  void cannotDecideTheFormBehindAHole() {
    assertNull(CheckpointPath.of(Paths.text("obs://[base]/a")).form());
    assertEquals(Form.BUCKET, CheckpointPath.of(Paths.text("obs://acme-[env]/a")).form());
    assertEquals(Form.ENDPOINT, CheckpointPath.of(Paths.text("obs://[keys]@[host]/b/a")).form());
    assertTrue(CheckpointPath.of(Paths.text("[base]/a")).isOpen());
    assertTrue(CheckpointPath.of(Text.of("file:///a")).isForeign());
  }

  static Stream<Arguments> consolePaths() {
    return Stream.of(
        arguments("obs://bucket/a/b/c", "bucket/a/b/c"),
        arguments("obs://bucket//a///b/", "bucket/a/b"),
        arguments("obs://bucket/a/./b/../c", "bucket/a/c"),
        arguments("OBS://bucket/a", "bucket/a"),
        arguments("obs://AK:SK@" + HOST + ":443/bucket/a/b/c", "bucket/a/b/c"),
        arguments("obs://AK:SK@" + HOST + ":443//bucket//a/", "bucket/a"),
        arguments("obs://AK:SK@" + HOST + "/bucket/a", "bucket/a"),
        arguments("obs://AK:S/K@" + HOST + ":443/bucket/a", "bucket/a"),
        arguments("obs://" + HOST + ":443/bucket/a", "bucket/a"),
        arguments("obs://[ak]:[sk]@[endpoint]:443/[bucket]/flink/[job]", "${bucket}/flink/${job}"),
        arguments("obs://${ak}:${sk}@" + HOST + ":443/bucket/a", "bucket/a"),
        arguments("obs://[bucket]/flink//[job]/", "${bucket}/flink/${job}"),
        arguments("obs://acme-[env]/flink", "acme-${env}/flink"),
        arguments("[base]/a", null),
        arguments("obs://[all]", null),
        arguments("obs://bucket", null),
        arguments("obs://bucket/${job}", null),
        arguments("obs://bucket/a b", null),
        arguments("obs://bucket/[x]/../a", null),
        arguments("obs://my_bucket/a", null),
        arguments("obs://bucket." + HOST + "/a", null),
        arguments("file:///a", null),
        arguments("bucket/a", null),
        arguments("", null));
  }

  @ParameterizedTest
  @MethodSource("consolePaths")
  void tellsWhatToTypeIntoTheConsole(String notation, String wanted) {
    assertEquals(wanted, CheckpointPath.consolePath(Paths.text(notation)));
  }

  @Test
  void cannotDecideAConsolePathThatIsUnknownOrChanges() {
    Text base = Text.of("obs://bucket/a/");
    assertNull(
        CheckpointPath.consolePath(base.plus(Text.hole(Unknown.because("library call X.y")))));
    var clock = new Source(Source.Kind.CLOCK, "time");
    Text hole = Text.hole(Input.of(clock, null));
    assertNull(CheckpointPath.consolePath(base.plus(hole)));
  }

  @Test
  void pointsAtTheWrongCharactersOfAConcatenation() {
    Text text =
        Paths.literal(3, "obs://")
            .plus(Paths.literal(5, "acme_"))
            .plus(Text.hole(Paths.argument("env", null)))
            .plus(Paths.literal(7, "/flink jobs/"))
            .plus(Paths.literal(9, "${job}"));
    List<Malformation> found = CheckpointPath.of(text).malformations();
    assertEquals(
        List.of(Paths.place(5, 4, 5), Paths.place(7, 6, 7), Paths.place(9, 0, 6)),
        found.stream().map(m -> text.locate(m.from(), m.to())).toList());
  }

  @Test
  void pointsBehindTheLastCharacterWhereSomethingIsMissing() {
    Text text = Paths.literal(3, "obs://").plus(Paths.literal(5, "bucket"));
    Malformation missing = CheckpointPath.of(text).malformations().get(0);
    assertEquals(Paths.place(5, 6, 7), text.locate(missing.from(), missing.to()));
  }

  @Test
  void pointsIntoALiteralWithEscapes() {
    var quoted = new SourceLocation("Job.java", 4, 9, 4, 30);
    Text text = Text.of("obs:\\\\b\\x", new Origin(quoted, "obs:\\\\\\\\b\\\\x"));
    Malformation first = CheckpointPath.of(text).malformations().get(0);
    assertEquals(
        new SourceLocation("Job.java", 4, 14, 4, 16), text.locate(first.from(), first.to()));
  }

  @Test
  void readsEveryPrefixOfEveryPathWithoutFailing() {
    Stream.concat(
            wrongPaths().map(Wrong::marked),
            Stream.of(
                "obs://AK:S/K@K%@" + HOST + ":443/${b}/../<c>?d#e", "obs://@@::/%//[x]@[y]:[z]/"))
        .forEach(
            path -> {
              for (int end = 0; end <= path.length(); end++) {
                Text text = Text.of(path.substring(0, end).replace('[', Text.HOLE));
                CheckpointPath.of(text).malformations().forEach(m -> text.locate(m.from(), m.to()));
                CheckpointPath.consolePath(text);
                Credentials.in(text);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "{", "${", "#{", "{{", "a@", "/@", "://", "%", "<", "..", "\0"})
  void readsLongTexts(String piece) {
    String many = piece.repeat((1 << 16) / piece.length());
    for (String begin : List.of("obs://", "obs://FAKEAK:FAKESK@" + HOST + ":443/bucket/", "")) {
      CheckpointPath path = CheckpointPath.of(Text.of(begin + many));
      path.malformations().forEach(m -> assertFalse(m.message().contains("FAKE"), m::message));
    }
  }
}
