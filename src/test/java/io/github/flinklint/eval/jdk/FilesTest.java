package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.PropertiesText;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties, resources, paths, URIs. */
class FilesTest {

  private static final String PROPERTIES = "java.util.Properties";

  private final Jdk jdk = new Jdk();

  // ---- the format

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b",
        "a = b \n c:d",
        "# c\n! d\na b",
        "a\\ b=c\\=d",
        "a=\\u0041\\t\\n\\q",
        "a=b\\\n   c\\\r\n\td",
        "a\\\n=b",
        "=v",
        "k",
        "k=",
        "  \n\n\t\fk=v",
        "a=1\na=2",
        "a=b\\",
        "a=b\\\\",
        "k\\:x : v",
        "#x\\\ny=z",
        "a=b\r\rc=d",
        "\\\n",
        "a  =  b",
        "a\t:b=c",
        "k=v #no comment",
        "k = \\ v",
        "é=ü"
      })
  void parsesAsJavaDoes(String content) throws IOException {
    same(content);
  }

  @RepeatedTest(200)
  void parsesAsJavaDoes(RepetitionInfo run) throws IOException {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      content.append("ab=: \\\n\r\t#!".charAt(random.nextInt(11)));
    }
    same(content.toString());
  }

  private static void same(String content) throws IOException {
    Properties real = new Properties();
    real.load(new StringReader(content));
    TreeMap<Object, Object> parsed = new TreeMap<>();
    Mapping mapping = PropertiesText.parse(Text.of(content));
    mapping.entries().forEach((k, v) -> parsed.put(Jdk.concrete(k), Jdk.concrete(v)));
    assertEquals(new TreeMap<>(real), parsed, content);
  }

  // ---- loading

  @Test
  void resourcesOfTheProjectAreRead() {
    jdk.world.resources.put("conf/job.properties", "interval=5000\npath=obs://b/x\n");
    Constant type = Constant.of(new Constant.ClassName("a.b.Job"));
    for (AbstractValue stream :
        new AbstractValue[] {
          jdk.call("java.lang.Class", "getResourceAsStream", type, "/conf/job.properties"),
          jdk.on(
              (Reference) jdk.call("java.lang.Class", "getClassLoader", type),
              "getResourceAsStream",
              "conf/job.properties"),
          jdk.on(
              (Reference)
                  jdk.on(
                      (Reference) jdk.of("java.lang.Thread", "currentThread"),
                      "getContextClassLoader"),
              "getResourceAsStream",
              "conf/job.properties"),
          jdk.on(
              (Reference) jdk.call("java.lang.Class", "getResource", type, "/conf/job.properties"),
              "openStream")
        }) {
      Reference reader =
          jdk.make("java.io.BufferedReader", jdk.make("java.io.InputStreamReader", stream));
      Reference properties = jdk.make(PROPERTIES);
      jdk.on(properties, "load", reader);
      jdk.shows("5000", jdk.on(properties, "getProperty", "interval"));
      jdk.shows("null", jdk.on(properties, "getProperty", "none"));
      jdk.shows("d", jdk.on(properties, "getProperty", "none", "d"));
    }
  }

  @Test
  void relativeResourcesLieInThePackage() {
    jdk.world.resources.put("a/b/job.properties", "k=v");
    Constant type = Constant.of(new Constant.ClassName("a.b.Job.Inner"));
    Reference properties = jdk.make(PROPERTIES);
    jdk.on(
        properties,
        "load",
        jdk.call("java.lang.Class", "getResourceAsStream", type, "job.properties"));
    jdk.shows("v", jdk.on(properties, "getProperty", "k"));
  }

  @Test
  void filesOfTheClusterAreOpen() {
    Reference properties = jdk.make(PROPERTIES);
    jdk.on(properties, "setProperty", "before", "1");
    jdk.on(properties, "load", jdk.make("java.io.FileInputStream", argument("conf")));
    jdk.on(properties, "setProperty", "after", "2");
    jdk.shows("file key k (default d)", jdk.on(properties, "getProperty", "k", "d"));
    jdk.shows("file key k (default null)", jdk.on(properties, "getProperty", "k"));
    jdk.shows("file key before (default 1)", jdk.on(properties, "getProperty", "before"));
    jdk.shows("2", jdk.on(properties, "getProperty", "after"));
    jdk.shows("?", jdk.on(properties, "stringPropertyNames"));
    Reference copy = jdk.make("java.util.HashMap", properties);
    jdk.shows("file key k (default null)", jdk.on(copy, "get", "k"));
    Reference other = jdk.make(PROPERTIES);
    jdk.on(other, "load", Unknown.because("x"));
    jdk.shows("file key k (default null)", jdk.on(other, "getProperty", "k"));
  }

  @Test
  void defaultsAndBundles() {
    Reference defaults = jdk.make(PROPERTIES);
    jdk.on(defaults, "setProperty", "k", "d");
    Reference properties = jdk.make(PROPERTIES, defaults);
    jdk.shows("d", jdk.on(properties, "getProperty", "k"));
    jdk.on(properties, "setProperty", "k", "own");
    jdk.shows("own", jdk.on(properties, "getProperty", "k", "x"));
    jdk.world.resources.put("conf/job.properties", "k=v");
    Reference bundle = (Reference) jdk.of("java.util.ResourceBundle", "getBundle", "conf.job");
    jdk.shows("v", jdk.on(bundle, "getString", "k"));
    jdk.on(bundle, "getString", "none");
    jdk.fails("java.util.MissingResourceException");
    Reference open = (Reference) jdk.of("java.util.ResourceBundle", "getBundle", "other");
    jdk.shows("file key k", jdk.on(open, "getString", "k"));
  }

  @Test
  void storingChangesNothing() {
    Reference properties = jdk.make(PROPERTIES);
    jdk.on(properties, "setProperty", "k", "v");
    jdk.on(properties, "store", Unknown.because("out"), "comment");
    jdk.shows("v", jdk.on(properties, "getProperty", "k"));
  }

  // ---- paths

  @ParameterizedTest
  @CsvSource({
    "a//b/, a/b, b, a",
    "/, /, '', ",
    "/a, /a, a, /",
    "a, a, a, ",
    "/a/b/c, /a/b/c, c, /a/b",
    "//x//y, /x/y, y, /x"
  })
  void filesAreThoseOfLinux(String written, String path, String name, String parent) {
    Reference file = jdk.make("java.io.File", written);
    jdk.shows(path, jdk.on(file, "getPath"));
    jdk.shows(name, jdk.on(file, "getName"));
    jdk.shows(parent == null ? "null" : parent, jdk.on(file, "getParent"));
  }

  @Test
  void pathsAreJoined() {
    Reference path = (Reference) jdk.of("java.nio.file.Paths", "get", "/a", "b/", "c");
    jdk.shows("/a/b/c", jdk.on(path, "toString"));
    jdk.shows("/a/b/c/d", jdk.on(path, "resolve", "d"));
    jdk.shows("/d", jdk.on(path, "resolve", "/d"));
    jdk.shows("/a/b/d", jdk.on(path, "resolveSibling", "d"));
    jdk.shows(
        "/a/c", jdk.on((Reference) jdk.of("java.nio.file.Path", "of", "/a/./b/../c"), "normalize"));
    jdk.shows("file:///a/b/c", jdk.on((Reference) jdk.on(path, "toUri"), "toString"));
    jdk.shows(
        "file:/x", jdk.on((Reference) jdk.on(jdk.make("java.io.File", "/x"), "toURI"), "toString"));
    jdk.shows(
        "/tmp/${x}",
        jdk.on((Reference) jdk.of("java.nio.file.Path", "of", "/tmp", argument("x")), "toString"));
    jdk.shows("p/c", jdk.make("java.io.File", "p", "c"));
    jdk.shows("p/c", jdk.make("java.io.File", jdk.make("java.io.File", "p/"), "c"));
    jdk.shows("${user.dir}/a", jdk.on(jdk.make("java.io.File", "a"), "getAbsolutePath"));
    assertTrue(jdk.on(jdk.make("java.io.File", argument("x")), "getAbsolutePath") instanceof Input);
  }

  @Test
  void uris() {
    Reference uri = (Reference) jdk.of("java.net.URI", "create", "obs://b:443/x/y?q#f");
    jdk.shows("obs", jdk.on(uri, "getScheme"));
    jdk.shows("b", jdk.on(uri, "getHost"));
    jdk.shows("443", jdk.on(uri, "getPort"));
    jdk.shows("/x/y", jdk.on(uri, "getPath"));
    jdk.shows("b:443", jdk.on(uri, "getAuthority"));
    jdk.shows("obs://b:443/x/z", jdk.on(uri, "resolve", "z"));
    jdk.shows("obs://b:443/x/y?q#f", jdk.on(uri, "toString"));
    jdk.of("java.net.URI", "create", "a b");
    jdk.fails("java.lang.IllegalArgumentException");
    jdk.make("java.net.URI", "a b");
    jdk.fails("java.net.URISyntaxException");
    jdk.shows(
        "argument x (default null)", jdk.on(jdk.make("java.net.URI", argument("x")), "toString"));
  }

  @Test
  void objectsThatAreTextsConcatenate() {
    Reference path = (Reference) jdk.of("java.nio.file.Path", "of", "/a");
    AbstractValue all = JdkTexts.concat(text("file://"), path, jdk.reader()::read);
    assertEquals("file:///a", all.display());
    assertTrue(JdkTexts.concat(text("x"), path) instanceof Text hole && !hole.isConstant());
  }

  // ---- names of paths

  @Test
  void namesOfPathsAreThoseOfJava() {
    for (String path : new String[] {"/a/b/c", "a", "", "/", "x/y"}) {
      java.nio.file.Path real = java.nio.file.Path.of(path);
      Reference modelled = (Reference) jdk.of("java.nio.file.Path", "of", path);
      jdk.shows(String.valueOf(real.getNameCount()), jdk.on(modelled, "getNameCount"));
      for (String other : new String[] {"/a", "b/c", "c", "/a/b/c", "", "/"}) {
        java.nio.file.Path also = java.nio.file.Path.of(other);
        jdk.shows(String.valueOf(real.startsWith(also)), jdk.on(modelled, "startsWith", other));
        jdk.shows(String.valueOf(real.endsWith(also)), jdk.on(modelled, "endsWith", other));
        if (real.isAbsolute() == also.isAbsolute()) {
          jdk.shows(
              real.relativize(also).toString(),
              jdk.on(modelled, "relativize", jdk.of("java.nio.file.Path", "of", other)));
        }
      }
    }
  }

  @Test
  void filesAsUrisAreEscaped() {
    Reference file = jdk.make("java.io.File", "/a b/c");
    jdk.shows("file:/a%20b/c", jdk.on(file, "toURI"));
    jdk.shows("file:/x/y", jdk.on(jdk.make("java.io.File", "/x/y"), "toURI"));
  }

  @Test
  void urisAreNormalised() {
    Reference uri = (Reference) jdk.of("java.net.URI", "create", "hdfs://h/a/../b/./c");
    jdk.shows("hdfs://h/b/c", jdk.on(uri, "normalize"));
    Reference base = (Reference) jdk.of("java.net.URI", "create", "file:/a/");
    jdk.shows("b", jdk.on(base, "relativize", jdk.of("java.net.URI", "create", "file:/a/b")));
  }

  // ---- reading

  @Test
  void readersGoLineByLine() {
    Reference inner = jdk.make("java.io.StringReader", "one\ntwo\r\n3");
    Reference reader = jdk.make("java.io.BufferedReader", inner);
    jdk.shows("one", jdk.on(reader, "readLine"));
    jdk.shows("two", jdk.on(reader, "readLine"));
    jdk.shows("51", jdk.on(reader, "read"));
    jdk.shows("null", jdk.on(reader, "readLine"));
    Reference scanner = jdk.make("java.util.Scanner", "a  7\nrest of it");
    jdk.shows("a", jdk.on(scanner, "next"));
    jdk.shows("7", jdk.on(scanner, "nextInt"));
    jdk.shows("", jdk.on(scanner, "nextLine"));
    jdk.shows("rest of it", jdk.on(scanner, "nextLine"));
    jdk.shows("false", jdk.on(scanner, "hasNextLine"));
    jdk.on(scanner, "next");
    jdk.fails("java.util.NoSuchElementException");
  }

  @Test
  void arraysThatAreFilledElsewhereAreForgotten() {
    Reference array = (Reference) jdk.on(Jdk.text("abc"), "toCharArray");
    jdk.on(jdk.make("java.io.StringReader", "xyz"), "read", array);
    jdk.shows("?", jdk.of(Jdk.STRING, "valueOf", array));
    Reference other = (Reference) jdk.on(Jdk.text("abc"), "toCharArray");
    jdk.on(Jdk.text("xyz"), "getChars", 0, 1, other, 0);
    jdk.shows("?", jdk.of(Jdk.STRING, "valueOf", other));
  }

  @Test
  void filesOfTheMachineAreInputs() {
    Reference path = (Reference) jdk.of("java.nio.file.Path", "of", "/etc/interval");
    AbstractValue content = jdk.of("java.nio.file.Files", "readString", path);
    assertEquals("file key /etc/interval", content.display());
  }

  @Test
  void simpleYamlIsRead() {
    Reference yaml = jdk.make("org.yaml.snakeyaml.Yaml");
    String text =
        """
        # a comment
        job:
          interval: 5000   # ms
          path: "obs://b/a#1"
          on: yes
          every: 64 s
        list:
        - a
        - 'b c'
        empty:\
        """;
    jdk.shows("?", jdk.on(yaml, "load", text.replace("on: yes", "on: 0x1F")));
    jdk.shows("?", jdk.on(yaml, "load", text.replace("64 s", "{a: 1}")));
    jdk.shows("?", jdk.on(yaml, "load", text.replace("5000", "1:30")));
    jdk.shows("?", jdk.on(yaml, "load", text.replace("  path", " path")));
    jdk.shows("?", jdk.on(yaml, "load", text));
    jdk.shows(
        "{job={interval=5000, path=obs://b/a#1, every=64 s}, list=[a, b c], empty=null}",
        jdk.on(yaml, "load", text.replace("  on: yes\n", "")));
  }

  @Test
  void keysOfYamlEndBeforeTheirBlanks() {
    Reference yaml = jdk.make("org.yaml.snakeyaml.Yaml");
    jdk.shows("{a=1, b c=2}", jdk.on(yaml, "load", "a : 1\n'b c'  : 2\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b:", "a: -", "a: :", "a:\n- -", "a:\n- b:", "a: b: c", "a: - b"})
  void whatIsNoScalarOfYamlIsNotRead(String yaml) {
    jdk.shows("?", jdk.on(jdk.make("org.yaml.snakeyaml.Yaml"), "load", yaml));
  }

  /** Snakeyaml reads them so, too. */
  @Test
  void quotationMarksWithinPlainScalarsHideNoComment() {
    Reference yaml = jdk.make("org.yaml.snakeyaml.Yaml");
    jdk.shows(
        "{a=e'  ', b=it's, c=x #y}",
        jdk.on(yaml, "load", "a:  e'  ' #-\nb: it's # '\nc: 'x #y'\n"));
    jdk.shows("{a=[x #y, 5 ' 6]}", jdk.on(yaml, "load", "a:\n- 'x #y'\n- 5 ' 6 # 'z'\n"));
  }

  @Test
  void yamlWithCharactersThatItForbidsIsNotRead() {
    Reference yaml = jdk.make("org.yaml.snakeyaml.Yaml");
    for (String special : List.of("\0", "\u007F", "\u0085", "\u2028", "\uFEFF")) {
      jdk.shows("?", jdk.on(yaml, "load", "a: b" + special + "c\n"));
    }
  }

  @Test
  void otherConfigurationsStayOpen() {
    Reference config = (Reference) jdk.of("com.typesafe.config.ConfigFactory", "load");
    Reference part = (Reference) jdk.on(config, "getConfig", "flink");
    assertEquals("file key flink.path", jdk.on(part, "getString", "path").display());
    assertEquals("file key flink.path is given", jdk.on(part, "hasPath", "path").display());
  }
}
