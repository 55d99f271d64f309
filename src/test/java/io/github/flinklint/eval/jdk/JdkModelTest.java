package io.github.flinklint.eval.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JdkModelTest {

  private static final JdkModel MODEL = JdkModel.INSTANCE;

  @Test
  void types() {
    assertTrue(MODEL.isKnown("java.util.List"));
    assertTrue(MODEL.isKnown("java.util.Map.Entry"));
    assertFalse(MODEL.isKnown("java.util.NoSuchType"));
    assertFalse(MODEL.isKnown("org.jspecify.annotations.Nullable"));
    assertTrue(MODEL.owns("javax.sql.DataSource"));
    assertFalse(MODEL.owns("javafx.Thing"));
    assertFalse(MODEL.owns("com.google.common.collect.Table"));
    assertEquals(
        List.of(
            "java.util.AbstractMap",
            "java.util.Map",
            "java.lang.Cloneable",
            "java.io.Serializable"),
        MODEL.supertypes("java.util.HashMap"));
    assertEquals(List.of(), MODEL.supertypes("a.b.C"));
    assertFalse(MODEL.isTracked("java.util.List"));
  }

  /**
   * A method reference is read as one on an instance where there is no static method, so rows have
   * to tell arities apart.
   */
  @Test
  void rowsTellArities() {
    assertNotNull(MODEL.row("java.lang.Long", "parseLong", 1));
    assertNull(MODEL.row("java.lang.Long", "parseLong", 0));
    assertNull(MODEL.row("java.lang.Integer", "valueOf", 0));
    assertNotNull(MODEL.row("java.lang.String", "trim", 0));
    assertNull(MODEL.row("java.lang.String", "trim", 1));
    assertNull(MODEL.row("java.util.Objects", "nonNull", 0));
    assertNull(MODEL.row("org.example.Foo", "trim", 0));
  }

  @Test
  void rowsAreInherited() {
    for (String type :
        List.of(
            "java.util.concurrent.ConcurrentHashMap", "java.util.EnumMap", "java.util.Hashtable")) {
      assertNotNull(MODEL.row(type, "put", 2), type);
      assertNotNull(MODEL.row(type, "<init>", 0), type);
    }
    assertNotNull(MODEL.row("java.util.LinkedList", "removeFirst", 0));
    assertNotNull(MODEL.row("java.util.Properties", "entrySet", 0));
  }

  /** Whatever a method is given, the model has an answer and no exception. */
  @Test
  void nothingCrashes() throws IOException {
    Random random = new Random(7);
    List<MethodRow> rows = rows();
    assertTrue(rows.size() > 500, "rows " + rows.size());
    for (MethodRow row : rows) {
      for (int run = 0; run < 60; run++) {
        Jdk jdk = new Jdk();
        List<AbstractValue> pool = pool(jdk, row.type());
        AbstractValue receiver = pool.get(random.nextInt(pool.size()));
        if (receiver instanceof Choice) {
          continue;
        }
        List<AbstractValue> arguments = new ArrayList<>();
        for (int i = 0; i < row.arity(); i++) {
          arguments.add(pool.get(random.nextInt(pool.size())));
        }
        apply(jdk, row, receiver, arguments);
      }
    }
  }

  private static void apply(
      Jdk jdk, MethodRow row, AbstractValue receiver, List<AbstractValue> arguments) {
    try {
      AbstractValue result =
          ((Effect.Does) row.effects().get(0))
              .transfer()
              .apply(new FakeCall(jdk.world, row.type(), row.method(), receiver, arguments));
      assertNotNull(result);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(
          row.type() + "." + row.method() + " on " + receiver + " with " + arguments, e);
    }
  }

  private static List<AbstractValue> pool(Jdk jdk, String type) {
    Reference bare = jdk.reader().allocate(type);
    Reference list = jdk.make("java.util.ArrayList", jdk.of("java.util.List", "of", "a", "b"));
    Reference map = jdk.make("java.util.HashMap", jdk.of("java.util.Map", "of", "a", "b"));
    Reference open = (Reference) jdk.of("java.lang.System", "getenv");
    Reference maybe = jdk.make("java.util.ArrayList");
    AbstractValue contents =
        Lattice.join(
            jdk.reader().read(list, "#elements"),
            jdk.reader().read(maybe, "#elements"),
            Set.of("c"));
    jdk.reader().write(maybe, "#elements", contents, null);
    Input x = Jdk.argument("x");
    return List.of(
        Constant.ofNull(),
        Constant.of(3),
        Constant.of(-1L),
        Constant.of(true),
        Constant.of('c'),
        Constant.of(new Constant.ClassName("a.b.C")),
        Jdk.unit("DAYS"),
        Constant.ofEnum("no.Such", "NAME"),
        Text.of(""),
        Text.of("abc"),
        Text.of("obs://").plus(Text.hole(x)),
        Text.of("p").plus(Text.hole(Unknown.because("u"))),
        x,
        Jdk.argument("y", Text.of("5")),
        Jdk.argument("z", Unknown.because("u")),
        Jdk.argument("w", Jdk.oneOf("5", null)),
        Input.of(new Source(Source.Kind.CLOCK, "time"), null),
        Input.of(new Source(Source.Kind.ARGUMENT, "args"), null),
        io.github.flinklint.value.Test.present(new Source(Source.Kind.ARGUMENT, "t")),
        Unknown.because("unknown"),
        Jdk.oneOf("a", "b", null),
        Jdk.oneOf(1, 2),
        Jdk.functionOf(a -> a.isEmpty() ? Constant.ofNull() : a.get(0)),
        jdk.logging(),
        bare,
        list,
        map,
        open,
        maybe,
        jdk.make("java.lang.StringBuilder", "sb"),
        (Reference) jdk.of("java.util.Optional", "of", "v"));
  }

  // ---- the rows, read from the sources: a switch cannot be asked for its cases

  private static final Path SOURCES = Path.of("src/main/java/io/github/flinklint/eval/jdk");

  private static final Pattern CASE = Pattern.compile("case ((?:\"[^\"]+\",?\\s*)+)->");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

  private static Set<String> literals(Pattern around) throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher outer = around.matcher(Files.readString(file));
        while (outer.find()) {
          Matcher literal = LITERAL.matcher(outer.group());
          while (literal.find()) {
            all.add(literal.group(1));
          }
        }
      }
    }
    return all;
  }

  private static Set<String> namedTypes() throws IOException {
    Set<String> types = literals(LITERAL);
    types.removeIf(
        t ->
            JdkTypes.find(t) == null
                && !UtilityRows.TYPES.contains(t)
                && !ConfigFileRows.TYPES.contains(t));
    return types;
  }

  private static Set<String> labels() throws IOException {
    Set<String> labels = literals(CASE);
    // Fields are cases too, and those of other switches.
    labels.removeIf(
        l ->
            !l.matches("([a-z]\\w+|<init>)(/\\d)?")
                || l.toLowerCase(Locale.ROOT).matches("(path)?separator(char)?"));
    return labels;
  }

  private static List<Integer> arities(String label) {
    int slash = label.indexOf('/');
    return slash < 0
        ? List.of(0, 1, 2, 3, 4)
        : List.of(Integer.parseInt(label.substring(slash + 1)));
  }

  private static List<MethodRow> rows() throws IOException {
    List<MethodRow> rows = new ArrayList<>();
    for (String type : namedTypes()) {
      for (String label : labels()) {
        String method = label.replaceFirst("/.*", "");
        for (int arity : arities(label)) {
          Transfer transfer = JdkTables.find(type, method, arity);
          if (transfer != null) {
            rows.add(new MethodRow(type, method, arity, List.of(new Effect.Does(transfer))));
          }
        }
      }
    }
    return rows;
  }

  /** Methods that are younger than the oldest JDK that tests run on. */
  private static final Set<String> YOUNGER =
      Set.of(
          "startVirtualThread/1",
          "resultNow/0",
          "exceptionallyAsync/1",
          "newThreadPerTaskExecutor",
          "newVirtualThreadPerTaskExecutor",
          "getFirst/0",
          "getLast/0");

  /** Types whose methods are described on a type above them. */
  private static final Set<String> BELOW =
      Set.of(
          "java.util.stream.Stream",
          "java.util.stream.IntStream",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.Deque",
          "java.util.concurrent.BlockingQueue");

  /** A row that no type has a method for is a slip of the pen. */
  @Test
  void everyRowNamesARealMethod() throws IOException {
    Set<String> types = namedTypes();
    types.addAll(BELOW);
    List<String> slips = new ArrayList<>();
    for (String label : labels()) {
      boolean isKnown =
          YOUNGER.contains(label)
              || arities(label).stream()
                  .anyMatch(n -> isKnown(types, label.replaceFirst("/.*", ""), n));
      if (!isKnown) {
        slips.add(label);
      }
    }
    assertEquals(List.of(), slips);
  }

  private static boolean isKnown(Set<String> types, String method, int arity) {
    for (String type : types) {
      Class<?> found = JdkTypes.find(type);
      boolean hasRow = MODEL.row(type, method, arity) != null;
      if (hasRow && (found == null || method.equals("<init>") || hasMethod(found, method, arity))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMethod(Class<?> type, String method, int arity) {
    List<Method> all = new ArrayList<>(List.of(type.getMethods()));
    all.addAll(List.of(type.getDeclaredMethods()));
    all.addAll(List.of(Object.class.getMethods()));
    return all.stream()
        .anyMatch(
            m -> m.getName().equals(method) && (m.isVarArgs() || m.getParameterCount() == arity));
  }
}
