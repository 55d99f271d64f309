package io.github.flinklint.eval.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls of JDK methods on abstract values, written short. */
final class Jdk {

  static final String STRING = "java.lang.String";

  final FakeCall.World world = new FakeCall.World();

  // ---- values

  static Text text(String characters) {
    return Text.of(characters);
  }

  /** A text that was written at a place, so that its characters have origins. */
  static Text literal(String characters) {
    return Text.of(
        characters,
        new Origin(new SourceLocation("Job.java", 7, 11, 7, 13 + characters.length()), characters));
  }

  /** The argument of this name, which need not be given. */
  static Input argument(String name) {
    return argument(name, Constant.ofNull());
  }

  static Input argument(String name, AbstractValue absent) {
    return Input.of(new Source(Source.Kind.ARGUMENT, name), absent);
  }

  static Text hole(AbstractValue value) {
    return Text.hole(value);
  }

  static AbstractValue constant(Object value) {
    if (value == null) {
      return Constant.ofNull();
    }
    if (value instanceof AbstractValue known) {
      return known;
    }
    return value instanceof String s ? Text.of(s) : Constant.of(value);
  }

  static AbstractValue oneOf(Object... values) {
    AbstractValue joined = constant(values[0]);
    for (Object value : values) {
      joined = Lattice.join(joined, constant(value), Set.of("c"));
    }
    return joined;
  }

  static AbstractValue unit(String name) {
    return Constant.ofEnum("java.util.concurrent.TimeUnit", name);
  }

  static FakeCall.Fake function(Function<AbstractValue, AbstractValue> body) {
    return new FakeCall.Fake("f", a -> body.apply(a.get(0)));
  }

  static FakeCall.Fake functionOf(Function<List<AbstractValue>, AbstractValue> body) {
    return new FakeCall.Fake("f", body);
  }

  /** A function that notes what it is called with. */
  FakeCall.Fake logging() {
    return functionOf(
        a -> {
          world.log.add(a.stream().map(AbstractValue::display).collect(Collectors.joining(", ")));
          return Constant.ofNull();
        });
  }

  // ---- calls

  /** A static method or a constructor. */
  AbstractValue of(String type, String method, Object... arguments) {
    return call(type, method, Constant.ofNull(), arguments);
  }

  Reference make(String type, Object... arguments) {
    return (Reference) of(type, Table.CONSTRUCTOR, arguments);
  }

  /** A method of a reference, or of a text. */
  AbstractValue on(AbstractValue receiver, String method, Object... arguments) {
    if (receiver instanceof Reference object) {
      return call(object.type(), method, receiver, arguments);
    }
    boolean isString = receiver instanceof Text || receiver instanceof Input;
    return call(
        isString ? STRING : ((Constant) receiver).value().getClass().getName(),
        method,
        receiver,
        arguments);
  }

  /**
   * A number that is declared as an object, or as nothing that is known; numbers are else
   * primitives.
   */
  record Declared(Object value, String type) {}

  AbstractValue call(String type, String method, AbstractValue receiver, Object... arguments) {
    List<AbstractValue> given = new ArrayList<>();
    for (Object argument : arguments) {
      given.add(constant(argument instanceof Declared declared ? declared.value() : argument));
    }
    FakeCall call = new FakeCall(world, type, method, receiver, given);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Declared declared) {
        call.declaring(i, declared.type());
      } else if (arguments[i] instanceof Integer) {
        call.declaring(i, "int");
      }
    }
    MethodRow row = JdkModel.INSTANCE.row(type, method, given.size());
    assertNotNull(row, "no row for " + type + "." + method + "/" + given.size());
    return ((Effect.Does) row.effects().get(0)).transfer().apply(call);
  }

  /** A call of nothing, to read the heap with. */
  FakeCall reader() {
    return new FakeCall(world, "Reader", "read", Constant.ofNull(), List.of());
  }

  // ---- results

  String show(AbstractValue value) {
    return show(value, 0);
  }

  /** The value with the content of collections, nested ones too. */
  private String show(AbstractValue value, int depth) {
    if (value instanceof Reference stream && stream.type().startsWith("java.util.stream.")) {
      return show(Pipelines.content(reader(), stream), depth + 1);
    }
    if (value instanceof Reference object && depth < 4) {
      for (String slot : List.of("#elements", "#entries", "#text", "=text", "#value")) {
        AbstractValue content = reader().read(object, slot);
        if (reader().slots(object).contains(slot)) {
          return show(content, depth + 1);
        }
      }
    }
    if (value instanceof Sequence sequence) {
      return sequence.elements().stream()
          .map(e -> show(e, depth + 1))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(e -> show(e.getKey(), depth + 1) + "=" + show(e.getValue(), depth + 1))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof Unknown ? "?" : value.display();
  }

  void shows(String expected, AbstractValue value) {
    assertEquals(expected, show(value));
    assertEquals(null, world.failure, "fails");
  }

  void fails(String exception) {
    assertEquals(exception, world.failure);
    world.failure = null;
    world.live = true;
  }

  static Object concrete(AbstractValue value) {
    return Concrete.of(value);
  }
}
