package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.function;
import static io.github.flinklint.eval.jdk.Jdk.functionOf;
import static io.github.flinklint.eval.jdk.Jdk.oneOf;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MapsTest {

  private final Jdk jdk = new Jdk();

  private Reference map(Object... entries) {
    return jdk.make("java.util.LinkedHashMap", jdk.of("java.util.Map", "of", entries));
  }

  @RepeatedTest(20)
  void mapsAreExact(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<Object, Object> real = new TreeMap<>();
    Reference map = jdk.make("java.util.TreeMap");
    for (int i = 0; i < 40; i++) {
      String key = List.of("a", "b", "c", "d").get(random.nextInt(4));
      int value = i;
      switch (random.nextInt(9)) {
        case 0, 1 -> same(real.put(key, value), jdk.on(map, "put", key, value));
        case 2 -> same(real.get(key), jdk.on(map, "get", key));
        case 3 -> same(real.getOrDefault(key, -1), jdk.on(map, "getOrDefault", key, -1));
        case 4 -> same(real.containsKey(key), jdk.on(map, "containsKey", key));
        case 5 -> same(real.remove(key), jdk.on(map, "remove", key));
        case 6 -> same(real.putIfAbsent(key, value), jdk.on(map, "putIfAbsent", key, value));
        case 7 ->
            same(
                real.computeIfAbsent(key, k -> value),
                jdk.on(map, "computeIfAbsent", key, function(k -> Constant.of(value))));
        default ->
            same(
                real.merge(key, value, (a, b) -> b),
                jdk.on(map, "merge", key, value, functionOf(a -> a.get(1))));
      }
      same(real.size(), jdk.on(map, "size"));
      assertEquals(real.toString(), Jdk.concrete(jdk.on(map, "toString")));
    }
  }

  private static void same(Object real, AbstractValue value) {
    assertEquals(real, Jdk.concrete(value));
  }

  @Test
  void keysThatAreNotKnownForgetAll() {
    Reference map = map("a", "b");
    jdk.on(map, "put", argument("k"), "c");
    jdk.shows("?", jdk.on(map, "get", "a"));
  }

  @Test
  void valuesChosenByAnInput() {
    AbstractValue value =
        jdk.on(map("dev", 1, "prod", 2), "getOrDefault", argument("env", text("dev")), 3);
    assertEquals(3, io.github.flinklint.value.Lattice.alternatives(value).size());
    assertEquals(
        "[argument env is dev, argument env is prod]",
        sorted(io.github.flinklint.value.Lattice.conditionsOf(value)));
    jdk.shows("1 or 2", jdk.on(map("dev", 1, "prod", 2), "get", oneOf("dev", "prod")));
  }

  private static String sorted(java.util.Set<String> keys) {
    return keys.stream().sorted().toList().toString();
  }

  @Test
  void valuesKeepTheirHoles() {
    Reference map = map("path", argument("x"));
    jdk.shows("argument x (default null)", jdk.on(map, "get", "path"));
    jdk.shows("null", jdk.on(map, "get", "other"));
  }

  @Test
  void entriesInTurn() {
    Reference map = jdk.make("java.util.LinkedHashMap");
    jdk.on(map, "put", "a", 1);
    jdk.on(map, "put", "b", 2);
    jdk.on(map, "forEach", jdk.logging());
    assertEquals(List.of("a, 1", "b, 2"), jdk.world.log);
    Reference entries = (Reference) jdk.on(map, "entrySet");
    Reference first =
        (Reference) ((Sequence) jdk.reader().read(entries, "#elements")).elements().get(0);
    jdk.shows("a", jdk.on(first, "getKey"));
    jdk.shows("1", jdk.on(first, "setValue", 9));
    jdk.shows("9", jdk.on(map, "get", "a"));
    jdk.shows("[a, b]", jdk.on(map, "keySet"));
    jdk.shows("[9, 2]", jdk.on(map, "values"));
  }

  @RepeatedTest(30)
  void theOrderOfHashMapsIsThatOfJava(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<Object, Object> real = new HashMap<>();
    Reference map = jdk.make("java.util.HashMap");
    Reference set = jdk.make("java.util.HashSet");
    for (int i = 0; i < 40; i++) {
      String key = "k" + random.nextInt(60);
      if (random.nextInt(4) == 0) {
        real.remove(key);
        jdk.on(map, "remove", key);
        jdk.on(set, "remove", key);
      } else {
        real.put(key, i);
        jdk.on(map, "put", key, i);
        jdk.on(set, "add", key);
      }
      jdk.shows(real.toString(), jdk.on(map, "toString"));
      jdk.shows(real.keySet().toString(), jdk.on(set, "toString"));
      jdk.shows(real.values().toString(), jdk.on(map, "values"));
    }
  }

  @Test
  void theOrderOfOtherKeysIsNotKnown() {
    Reference map = jdk.make("java.util.HashMap");
    jdk.on(map, "put", Jdk.unit("DAYS"), 1);
    jdk.shows("{DAYS=1}", jdk.on(map, "toString"));
    jdk.on(map, "put", Jdk.unit("HOURS"), 2);
    jdk.shows("?", jdk.on(map, "toString"));
    jdk.shows("?", jdk.of(Jdk.STRING, "join", ",", jdk.on(map, "keySet")));
    Reference byPosition = jdk.make("java.util.EnumMap", map);
    jdk.shows("{HOURS=2, DAYS=1}", jdk.on(byPosition, "toString"));
  }

  @Test
  void computedKeysThatShareASlotHaveNoKnownOrder() {
    Reference map = jdk.make("java.util.HashMap");
    jdk.on(map, "put", "Aa", 1);
    jdk.on(map, "merge", "BB", 2, jdk.logging());
    jdk.shows("?", jdk.on(map, "toString"));
    Reference other = jdk.make("java.util.HashMap");
    jdk.on(other, "put", "b", 1);
    jdk.on(other, "merge", "a", 2, jdk.logging());
    jdk.shows("{a=2, b=1}", jdk.on(other, "toString"));
  }

  @Test
  void factories() {
    AbstractValue entry = jdk.of("java.util.Map", "entry", "k", "v");
    jdk.shows("{k=v}", jdk.of("java.util.Map", "ofEntries", entry));
    jdk.shows("{k=v}", jdk.of("java.util.Collections", "singletonMap", "k", "v"));
    jdk.shows("{k=v}", jdk.of("com.google.common.collect.ImmutableMap", "of", "k", "v"));
    Reference map = map("a", 1);
    Reference fixed = (Reference) jdk.of("java.util.Collections", "unmodifiableMap", map);
    assertEquals(map.id(), fixed.id());
    jdk.on(fixed, "put", "b", 2);
    jdk.fails("java.lang.UnsupportedOperationException");
    jdk.on(map, "put", "b", 2);
    jdk.shows("{a=1, b=2}", jdk.on(fixed, "toString"));
  }

  @Test
  void computingWithUnknownValues() {
    Reference map = jdk.make("java.util.HashMap", Unknown.because("x"));
    jdk.on(map, "computeIfAbsent", "k", jdk.logging());
    assertEquals(1, jdk.world.log.size(), "may be called");
  }

  // ---- maps from outside

  @Test
  void theEnvironment() {
    Input direct = (Input) jdk.of("java.lang.System", "getenv", "P");
    assertEquals("environment variable P", direct.term());
    assertEquals(Constant.ofNull(), direct.absent());
    Reference all = (Reference) jdk.of("java.lang.System", "getenv");
    assertEquals(direct, jdk.on(all, "get", "P"));
    jdk.shows("environment variable P (default d)", jdk.on(all, "getOrDefault", "P", "d"));
    assertEquals("environment variable P is given", jdk.on(all, "containsKey", "P").display());
    jdk.shows("?", jdk.on(all, "size"));
    Reference copy = jdk.make("java.util.HashMap", all);
    jdk.on(copy, "put", "Q", "own");
    assertEquals(direct, jdk.on(copy, "get", "P"));
    jdk.shows("own", jdk.on(copy, "get", "Q"));
    jdk.shows("?", jdk.of("java.lang.System", "getenv", Unknown.because("x")));
  }

  @Test
  void systemProperties() {
    String system = "java.lang.System";
    jdk.shows("system property k (default null)", jdk.of(system, "getProperty", "k"));
    jdk.shows("system property k (default d)", jdk.of(system, "getProperty", "k", "d"));
    jdk.of(system, "setProperty", "k", "own");
    jdk.shows("own", jdk.of(system, "getProperty", "k", "d"));
    jdk.shows("own", jdk.on((Reference) jdk.of(system, "getProperties"), "getProperty", "k"));
    jdk.of(system, "clearProperty", "k");
    jdk.shows("null", jdk.of(system, "getProperty", "k"));
    assertNull(((Input) jdk.of(system, "getProperty", "user.dir")).absent());
    jdk.shows("/", jdk.of(system, "getProperty", "file.separator"));
    jdk.of(system, "setProperty", argument("x"), "v");
    jdk.shows("?", jdk.of(system, "getProperty", "k"));
  }

  @Test
  void propertiesAsNumbers() {
    Input number = (Input) jdk.of("java.lang.Integer", "getInteger", "n", 5);
    assertEquals(Constant.of(5), number.absent());
    assertEquals(new Source(Source.Kind.SYSTEM_PROPERTY, "n"), number.sources().get(0));
    assertEquals(
        Constant.of(false), ((Input) jdk.of("java.lang.Boolean", "getBoolean", "b")).absent());
    jdk.of("java.lang.System", "setProperty", "n", "0x10");
    jdk.shows("16", jdk.of("java.lang.Long", "getLong", "n", 5));
  }

  @Test
  void exitEndsTheProgram() {
    jdk.of("java.lang.System", "exit", 1);
    assertEquals("exit", jdk.world.failure);
  }

  // ---- enums

  @Test
  void setsOfEnumsStandInTheirOrder() {
    Reference some =
        (Reference) jdk.of("java.util.EnumSet", "of", Jdk.unit("DAYS"), Jdk.unit("SECONDS"));
    jdk.shows("[SECONDS, DAYS]", some);
    jdk.shows(
        "[NANOSECONDS, MICROSECONDS, MILLISECONDS, MINUTES, HOURS]",
        jdk.of("java.util.EnumSet", "complementOf", some));
    jdk.shows(
        "[HOURS, DAYS]", jdk.of("java.util.EnumSet", "range", Jdk.unit("HOURS"), Jdk.unit("DAYS")));
    jdk.shows("6", jdk.call("java.util.concurrent.TimeUnit", "ordinal", Jdk.unit("DAYS")));
  }

  // ---- properties

  @Test
  void propertiesFallBackToTheirDefaults() {
    Reference base = jdk.make("java.util.Properties");
    jdk.on(base, "setProperty", "a", "1");
    Reference properties = jdk.make("java.util.Properties", base);
    jdk.on(properties, "put", "n", 5);
    jdk.on(properties, "setProperty", "b", "2");
    jdk.shows("1", jdk.on(properties, "getProperty", "a"));
    jdk.shows("null", jdk.on(properties, "get", "a"));
    jdk.shows("none", jdk.on(properties, "getProperty", "n", "none"));
    jdk.shows("[a, b]", jdk.on(properties, "stringPropertyNames"));
    jdk.shows("2", jdk.on(properties, "size"));
  }

  @Test
  void whatIsRemovedIsNotThere() {
    jdk.of("java.lang.System", "setProperty", "k", "v");
    jdk.of("java.lang.System", "clearProperty", "k");
    jdk.shows("d", jdk.of("java.lang.System", "getProperty", "k", "d"));
  }

  @Test
  void aBundleWithATranslationDependsOnTheMachine() {
    jdk.world.resources.put("b.properties", "k=1");
    String bundle = "java.util.ResourceBundle";
    jdk.shows("1", jdk.on((Reference) jdk.of(bundle, "getBundle", "b"), "getString", "k"));
    jdk.world.resources.put("b_de.properties", "k=2");
    AbstractValue open = jdk.on((Reference) jdk.of(bundle, "getBundle", "b"), "getString", "k");
    assertEquals("file key k", open.display());
    Reference root = (Reference) jdk.of(bundle, "getBundle", "b", java.util.Locale.ROOT);
    jdk.shows("1", jdk.on(root, "getString", "k"));
  }

  @Test
  void aFileWhoseNameIsAnInputHasTheUsualOneAsDefault() {
    jdk.world.resources.put("dev.properties", "k=1");
    AbstractValue name = JdkTexts.concat(argument("env", text("dev")), text(".properties"));
    AbstractValue stream =
        jdk.call(
            "java.lang.Class",
            "getResourceAsStream",
            Jdk.constant(new Constant.ClassName("a.B")),
            JdkTexts.concat(text("/"), name));
    Reference properties = jdk.make("java.util.Properties");
    jdk.on(properties, "load", stream);
    assertEquals("file key k (default 1)", jdk.on(properties, "getProperty", "k").display());
  }
}
