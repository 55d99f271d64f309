package io.github.flinklint.eval.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
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
  void nothingCrashes() {
    Random random = new Random(7);
    List<MethodRow> rows = new ArrayList<>();
    for (Table table : TABLES) {
      rows.addAll(table.all());
    }
    assertTrue(rows.size() > 500, "rows " + rows.size());
    for (MethodRow row : rows) {
      int least = row.arity() < 0 ? 0 : row.arity();
      for (int run = 0; run < 60; run++) {
        Jdk jdk = new Jdk();
        List<AbstractValue> pool = pool(jdk, row.type());
        AbstractValue receiver = pool.get(random.nextInt(pool.size()));
        if (receiver instanceof Choice) {
          continue;
        }
        List<AbstractValue> arguments = new ArrayList<>();
        int arity = row.arity() < 0 ? random.nextInt(4) : least;
        for (int i = 0; i < arity; i++) {
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

  private static final List<Table> TABLES =
      List.of(
          BuilderRows.TABLE,
          Cells.TABLE,
          CollectionRows.TABLE,
          Collectors.TABLE,
          CommonsRows.TABLE,
          FactoryRows.TABLE,
          ListRows.TABLE,
          MapRows.TABLE,
          ObjectRows.TABLE,
          OptionalRows.TABLE,
          PathRows.TABLE,
          PatternRows.TABLE,
          PropertiesRows.TABLE,
          StreamRows.TABLE,
          Streams.TABLE,
          StringRows.TABLE,
          SystemRows.TABLE,
          ThreadRows.TABLE,
          TimeRows.TABLE,
          UriRows.TABLE,
          UtilityRows.TABLE);

  /** Types whose methods are described on a type above them. */
  private static final List<Class<?>> BELOW =
      List.of(
          java.util.stream.Stream.class,
          java.util.stream.IntStream.class,
          java.util.concurrent.ScheduledExecutorService.class,
          java.util.concurrent.CompletableFuture.class,
          java.util.Deque.class,
          java.util.Properties.class,
          Object.class);

  /** Methods that are younger than the oldest JDK that tests run on. */
  private static final Set<String> YOUNGER =
      Set.of(
          "getFirst",
          "getLast",
          "removeFirst",
          "removeLast",
          "addFirst",
          "addLast",
          "startVirtualThread",
          "resultNow",
          "close");

  /**
   * A row that no lookup leads to is a row in vain, and one for a method that no type has is a slip
   * of the pen.
   */
  @Test
  void everyRowIsFoundAndNamesARealMethod() {
    List<String> slips = new ArrayList<>();
    for (Table table : TABLES) {
      List<Class<?>> types = new ArrayList<>(BELOW);
      table.all().stream()
          .map(r -> JdkTypes.find(r.type()))
          .filter(Objects::nonNull)
          .forEach(types::add);
      for (MethodRow row : table.all()) {
        boolean isFound =
            JdkTables.of(row.type()).stream()
                .anyMatch(t -> t.find(row.type(), row.method(), row.arity()) != null);
        boolean isKnown =
            JdkTypes.find(row.type()) == null
                || YOUNGER.contains(row.method())
                || row.method().equals(Table.CONSTRUCTOR)
                || types.stream().anyMatch(t -> hasMethod(t, row));
        if (!isFound || !isKnown) {
          slips.add(row.type() + "." + row.method() + "/" + row.arity());
        }
      }
    }
    assertEquals(List.of(), slips);
  }

  private static boolean hasMethod(Class<?> type, MethodRow row) {
    List<Method> all = new ArrayList<>(List.of(type.getMethods()));
    all.addAll(List.of(type.getDeclaredMethods()));
    return all.stream()
        .anyMatch(
            m ->
                m.getName().equals(row.method())
                    && (row.arity() < 0 || m.isVarArgs() || m.getParameterCount() == row.arity()));
  }
}
