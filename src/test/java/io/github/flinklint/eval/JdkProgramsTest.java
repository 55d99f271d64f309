package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that use the JDK, evaluated with its model. */
class JdkProgramsTest {

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("env.a(\"x\".toUpperCase() + 1);", "a=X1"),
        Arguments.of("env.a(Long.parseLong(\"5\") * 2);", "a=10"),
        Arguments.of(
            "String s = System.getenv(\"P\"); if (s == null) s = \"d\"; env.a(s);",
            "a=d or environment variable P (default null)"),
        Arguments.of(
            "long n; try { n = Long.parseLong(System.getenv(\"N\")); }"
                + " catch (NumberFormatException e) { n = 7; } env.a(n);",
            "a=environment variable N or 7"),
        Arguments.of(
            "env.a(Optional.ofNullable(System.getenv(\"N\")).map(Long::parseLong).orElse(5L));",
            "a=environment variable N (default 5)"),
        Arguments.of(
            "env.a(Optional.ofNullable(System.getProperty(\"N\")).map(String::trim).orElse(\"x\"));",
            "a=system property N (default x)"),
        Arguments.of(
            "Map<String,String> m = new HashMap<>(); m.put(\"k\", \"v\"); env.a(m.get(\"k\"));",
            "a=v"),
        Arguments.of(
            "Map<String,String> m = new HashMap<>(); m.put(\"k\", \"v\"); for"
                + " (Map.Entry<String,String> e : m.entrySet()) env.a(e.getKey() + e.getValue());",
            "a=kv"),
        Arguments.of(
            "Map<String,String> m = Map.of(\"k\", \"v\"); m.forEach((k, v) -> env.a(k + v));",
            "a=kv"),
        Arguments.of(
            "Map<String,String> m = new HashMap<String,String>() {{ put(\"k\", \"v\"); }};"
                + " env.a(m.get(\"k\"));",
            "a=v"),
        Arguments.of(
            "List<String> l = new ArrayList<>(); l.add(\"a\"); l.add(\"b\");"
                + " env.a(String.join(\"/\", l));",
            "a=a/b"),
        Arguments.of(
            "StringBuilder sb = new StringBuilder(\"obs://\"); for (String p : new"
                + " String[]{\"a\",\"b\"}) { sb.append(p).append('/'); } env.a(sb.toString());",
            "a=obs://a/b/"),
        Arguments.of(
            "StringBuilder sb = new StringBuilder(\"obs://\"); sb.append(\"x\"); env.a(\"\" + sb);",
            "a=obs://x"),
        Arguments.of(
            "Properties p = new Properties(); p.setProperty(\"k\", \"v\");"
                + " env.a(p.getProperty(\"k\", \"d\"));",
            "a=v"),
        Arguments.of(
            "Properties p = new Properties(); try (java.io.InputStream in = new"
                + " java.io.FileInputStream(\"f\")) { p.load(in); } env.a(p.getProperty(\"k\","
                + " \"d\"));",
            "a=file key k (default d)"),
        Arguments.of("System.setProperty(\"k\", \"v\"); env.a(System.getProperty(\"k\"));", "a=v"),
        Arguments.of(
            "if (args.length > 0) System.setProperty(\"k\", \"v\"); env.a(System.getProperty(\"k\","
                + " \"d\"));",
            "a=system property k (default d) or v"),
        Arguments.of("env.a(\"obs://b/\" + java.time.LocalDate.now());", "a=obs://b/${time}"),
        Arguments.of(
            "env.a(\"obs://b/\" + new java.text.SimpleDateFormat(\"yyyy\").format(new Date()));",
            "a=obs://b/${time}"),
        Arguments.of(
            "env.a(\"obs://b/\" + java.time.LocalDateTime.now()"
                + ".format(java.time.format.DateTimeFormatter.ofPattern(\"yyyy\")));",
            "a=obs://b/${time}"),
        Arguments.of(
            "env.a(\"obs://b/\" + UUID.randomUUID().toString().replace(\"-\", \"\"));",
            "a=obs://b/${UUID}"),
        Arguments.of(
            "env.a(\"obs://b/\" + java.net.InetAddress.getLocalHost().getHostName());",
            "a=obs://b/${name}"),
        Arguments.of("env.a(java.time.Duration.ofMinutes(5).toMillis());", "a=300000"),
        Arguments.of("env.a(java.util.concurrent.TimeUnit.MINUTES.toMillis(5));", "a=300000"),
        Arguments.of(
            "env.a(java.util.concurrent.TimeUnit.MINUTES.toMillis("
                + "Integer.parseInt(System.getProperty(\"m\", \"2\"))));",
            "a=system property m (default 120000)"),
        Arguments.of(
            "env.a(Arrays.asList(\"b\", \"a\").stream().sorted().map(x -> x + \"!\")"
                + ".collect(java.util.stream.Collectors.joining(\"-\")));",
            "a=a!-b!"),
        Arguments.of("env.a(String.format(\"obs://%s/%d\", \"b\", 3));", "a=obs://b/3"),
        Arguments.of("new Thread(() -> env.a(1)).start();", "a=unset or 1"),
        Arguments.of(
            "java.util.concurrent.Executors.newFixedThreadPool(2).submit(() -> env.a(1));",
            "a=unset or 1"),
        Arguments.of("env.a(new java.io.File(\"/a\", \"b\").getPath());", "a=/a/b"),
        Arguments.of("env.a(\"\" + java.nio.file.Paths.get(\"/a\", \"b\"));", "a=/a/b"),
        Arguments.of(
            "if (Arrays.asList(args).contains(\"--x\")) env.a(1); else env.a(2);", "a=1 or 2"),
        Arguments.of(
            "if (System.getProperty(\"os.name\").toLowerCase().contains(\"win\")) env.a(1); else"
                + " env.a(2);",
            "a=1 or 2"),
        Arguments.of(
            "Iterator<String> it = List.of(\"a\", \"b\").iterator(); String s = \"\";"
                + " while (it.hasNext()) { s += it.next(); } env.a(s);",
            "a=ab"),
        Arguments.of(
            "java.util.concurrent.atomic.AtomicLong n = new"
                + " java.util.concurrent.atomic.AtomicLong(); List.of(1, 2, 3).forEach(i ->"
                + " n.addAndGet(i)); env.a(n.get());",
            "a=6"),
        Arguments.of("env.a(Main.class.getSimpleName());", "a=Main"),
        Arguments.of(
            "env.a(Objects.requireNonNullElse(System.getenv(\"X\"), \"d\"));",
            "a=environment variable X (default d)"),
        Arguments.of(
            "Integer boxed = Integer.valueOf(\"12\"); env.a(boxed.intValue() + boxed.longValue());",
            "a=24"),
        Arguments.of(
            "Function<String, Integer> f = Integer::parseInt; env.a(f.apply(\"12\"));", "a=12"),
        Arguments.of("env.a(java.net.URI.create(\"obs://b/c\").getPath());", "a=/c"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void areEvaluated(String program, String expected) {
    assertEquals(expected, Program.body(program));
  }
}
