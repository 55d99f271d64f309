package io.github.flinklint.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records whose comparison is written by hand say what the generated one would. */
class ComparedRecordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apimodel.Version",
        "diagnostic.Accepted",
        "diagnostic.DependencyReport",
        "diagnostic.Edit",
        "diagnostic.Finding",
        "diagnostic.FindingIdentity",
        "diagnostic.JobReport",
        "diagnostic.Problem",
        "diagnostic.SourceLocation",
        "diagnostic.Step",
        "engine.ResourceUse",
        "platform.Credentials$LiteralKey",
        "report.ModuleReport",
        "rules.DefinitionFindings$Key",
        "rules.JobFindings$Key",
        "rules.JobPaths$Place",
        "rules.Reason",
        "source.Screen",
        "value.Constant$EnumName",
        "value.Source"
      })
  void isEqualByAllComponents(String name) throws ReflectiveOperationException {
    Class<?> type = Class.forName("io.github.flinklint." + name);
    RecordComponent[] components = type.getRecordComponents();
    Object one = make(type, values(components));
    assertSame(one, make(type, values(components)));
    assertNotEquals(one, name);
    for (int i = 0; i < components.length; i++) {
      @Nullable Object[] changed = values(components);
      changed[i] = sample(components[i].getGenericType(), 1);
      assertDiffers(one, type, changed);
      if (isNullable(components[i])) {
        changed[i] = null;
        assertDiffers(one, type, changed);
      }
    }
  }

  private static void assertDiffers(Object one, Class<?> type, @Nullable Object[] changed)
      throws ReflectiveOperationException {
    Object other = make(type, changed);
    assertNotEquals(one, other);
    assertNotEquals(other, one);
    assertSame(other, make(type, changed));
  }

  private static void assertSame(Object one, Object other) {
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Object[] values(RecordComponent[] components)
      throws ReflectiveOperationException {
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i].getGenericType(), 0);
    }
    return values;
  }

  private static Object make(Class<?> type, @Nullable Object[] values)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  /** One of two values of a type; each call makes new objects where it can. */
  private static Object sample(Type type, int which) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? Map.of(sample(arguments[0], 0), sample(arguments[1], which))
          : List.of(sample(arguments[0], which));
    }
    Class<?> simple = (Class<?>) type;
    if (simple == String.class) {
      return String.valueOf(new char[] {which == 0 ? 'a' : 'b'});
    }
    if (simple == int.class) {
      return 1000 + which;
    }
    if (simple == boolean.class || simple == Boolean.class) {
      return which == 1;
    }
    if (simple == LocalDate.class) {
      return LocalDate.of(2026, 1, 1 + which);
    }
    if (simple.isEnum()) {
      return simple.getEnumConstants()[which];
    }
    RecordComponent[] components = simple.getRecordComponents();
    @Nullable Object[] values = values(components);
    values[0] = sample(components[0].getGenericType(), which);
    return make(simple, values);
  }
}
