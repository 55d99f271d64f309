package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members that no source spells out: those of enums and records, of {@code Object}, and those that
 * Lombok generates, read as what it generates.
 */
final class GeneratedMembers {

  static final String ENUM_NAME = "$name";
  static final String ENUM_ORDINAL = "$ordinal";
  static final String ENUM_VALUES = "$values";
  private static final String BUILDER = "$builder";

  private final Interpreter interpreter;

  GeneratedMembers(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** A generated method called on an object; null where the type has none of this name. */
  @Nullable AbstractValue member(
      AbstractValue self, SourceType type, String name, List<AbstractValue> arguments, Node at) {
    if (!(self instanceof Reference object)) {
      return null;
    }
    if (interpreter.machine.has(object.id(), BUILDER)) {
      return builderCall(object, type, name, arguments, at);
    }
    for (SourceType declaring : interpreter.methods.hierarchy(type)) {
      AbstractValue result = accessor(object, declaring, name, arguments, at);
      if (result != null) {
        return result;
      }
    }
    AbstractValue ofEnum = enumMember(object, name, arguments);
    return ofEnum == null ? objectMember(object, type, name, arguments, at) : ofEnum;
  }

  private @Nullable AbstractValue accessor(
      Reference object, SourceType type, String name, List<AbstractValue> arguments, Node at) {
    boolean isComponent =
        type.components().stream().anyMatch(c -> c.getNameAsString().equals(name));
    if (isComponent && arguments.isEmpty()) {
      return interpreter.machine.read(object.id(), name);
    }
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      String field = entry.getKey();
      Node declaration = entry.getValue().variable().getParentNode().orElse(null);
      boolean isBoolean = entry.getValue().variable().getType().asString().equals("boolean");
      if (arguments.isEmpty()
          && isGetter(name, field, isBoolean)
          && has(type, declaration, "Getter")) {
        return entry.getValue().isStatic()
            ? interpreter.expressions.names().staticField(type, field)
            : interpreter.machine.read(object.id(), field);
      }
      if (arguments.size() == 1
          && isSetter(name, field, isBoolean)
          && has(type, declaration, "Setter")) {
        String declared = interpreter.typeName(entry.getValue().variable().getType(), type);
        interpreter.machine.write(
            object.id(), field, interpreter.coerce(arguments.get(0), declared, at));
        return SourceType.isAnnotated(type.node(), "Accessors") ? object : Interpreter.nothing();
      }
    }
    return null;
  }

  private static boolean isGetter(String name, String field, boolean isBoolean) {
    String property =
        isBoolean && field.startsWith("is") && field.length() > 2 ? field.substring(2) : field;
    return name.equals((isBoolean ? "is" : "get") + capitalised(property)) || name.equals(field);
  }

  private static boolean isSetter(String name, String field, boolean isBoolean) {
    String property =
        isBoolean && field.startsWith("is") && field.length() > 2 ? field.substring(2) : field;
    return name.equals("set" + capitalised(property)) || name.equals(field);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean has(SourceType type, @Nullable Node field, String accessor) {
    boolean onType =
        SourceType.isAnnotated(type.node(), accessor)
            || SourceType.isAnnotated(type.node(), "Data")
            || (accessor.equals("Getter") && SourceType.isAnnotated(type.node(), "Value"));
    return onType || (field instanceof FieldDeclaration f && SourceType.isAnnotated(f, accessor));
  }

  // ---- enums and Object

  private @Nullable AbstractValue enumMember(
      Reference object, String name, List<AbstractValue> arguments) {
    AbstractValue own = interpreter.machine.read(object.id(), ENUM_NAME);
    if (own == Absent.VALUE) {
      return null;
    }
    if (arguments.isEmpty() && (name.equals("name") || name.equals("toString"))) {
      return own;
    }
    AbstractValue ordinal = interpreter.machine.read(object.id(), ENUM_ORDINAL);
    if (arguments.size() == 1 && name.equals("compareTo")) {
      return Lattice.map(
          arguments.get(0),
          other ->
              other instanceof Reference r
                      && ordinal instanceof Constant a
                      && interpreter.machine.read(r.id(), ENUM_ORDINAL) instanceof Constant b
                  ? Constant.of((Integer) a.value() - (Integer) b.value())
                  : Unknown.because("comparison with " + other.display()));
    }
    return arguments.isEmpty() && name.equals("ordinal") ? ordinal : null;
  }

  private @Nullable AbstractValue objectMember(
      Reference object, SourceType type, String name, List<AbstractValue> arguments, Node at) {
    if (name.equals("getClass") && arguments.isEmpty()) {
      return Constant.of(new Constant.ClassName(type.name()));
    }
    boolean generatesEquals =
        type.isRecord()
            || SourceType.isAnnotated(type.node(), "Data")
            || SourceType.isAnnotated(type.node(), "Value")
            || SourceType.isAnnotated(type.node(), "EqualsAndHashCode");
    if (name.equals("equals") && arguments.size() == 1 && !generatesEquals) {
      return Lattice.map(arguments.get(0), a -> interpreter.operators.same(object, a, at));
    }
    boolean ofObject =
        (name.equals("hashCode") || name.equals("toString") || name.equals("equals"))
            && interpreter.methods.foreignSupertypes(type).isEmpty();
    return ofObject ? interpreter.unknown("result of Object." + name, at) : null;
  }

  /** A generated static method; null where the type has none of this name. */
  @Nullable AbstractValue staticMember(
      SourceType type, String name, List<AbstractValue> arguments, Node at) {
    if (type.isEnum() && name.equals("values") && arguments.isEmpty()) {
      return interpreter
          .expressions
          .arrays()
          .array(
              at,
              type.name() + "[]",
              interpreter.expressions.names().staticField(type, ENUM_VALUES));
    }
    if (type.isEnum() && name.equals("valueOf") && arguments.size() == 1) {
      return Lattice.map(arguments.get(0), a -> valueOf(type, a, at));
    }
    if (name.equals("builder") && arguments.isEmpty() && hasBuilder(type)) {
      Reference builder = interpreter.construction.allocate(at, type.name(), type);
      interpreter.machine.write(builder.id(), BUILDER, Constant.of(true));
      builderDefaults(type, builder);
      return builder;
    }
    boolean isGetter =
        arguments.isEmpty()
            && type.fields().entrySet().stream()
                .anyMatch(f -> f.getValue().isStatic() && isGetter(name, f.getKey(), false))
            && type.fields().values().stream()
                .anyMatch(f -> has(type, f.variable().getParentNode().orElse(null), "Getter"));
    if (isGetter) {
      for (String field : type.fields().keySet()) {
        if (isGetter(name, field, false)) {
          return interpreter.expressions.names().staticField(type, field);
        }
      }
    }
    return null;
  }

  private AbstractValue valueOf(SourceType type, AbstractValue wanted, Node at) {
    AbstractValue all = interpreter.expressions.names().staticField(type, ENUM_VALUES);
    if (all instanceof Sequence constants
        && wanted instanceof Text text
        && text.characters() != null) {
      for (AbstractValue constant : constants.elements()) {
        if (constant instanceof Reference r
            && interpreter.machine.read(r.id(), ENUM_NAME).equals(text)) {
          return constant;
        }
      }
      interpreter.raise("java.lang.IllegalArgumentException", at);
      return Interpreter.nothing();
    }
    return interpreter.unknown(
        Traces.reasonOf(
            wanted, "constant of " + type.simpleName() + " chosen by " + wanted.display()),
        at);
  }

  // ---- Lombok's constructors and builders

  private static boolean hasBuilder(SourceType type) {
    return SourceType.isAnnotated(type.node(), "Builder")
        || SourceType.isAnnotated(type.node(), "SuperBuilder");
  }

  private void builderDefaults(SourceType type, Reference builder) {
    type.fields()
        .forEach(
            (name, field) -> {
              Node declaration = field.variable().getParentNode().orElse(null);
              boolean hasDefault =
                  declaration != null && SourceType.isAnnotated(declaration, "Default");
              AbstractValue value =
                  Construction.zero(interpreter.typeName(field.variable().getType(), type));
              if (hasDefault && field.variable().getInitializer().isPresent()) {
                value = interpreter.eval(field.variable().getInitializer().get());
              }
              interpreter.machine.write(builder.id(), name, value);
            });
  }

  private @Nullable AbstractValue builderCall(
      Reference builder, SourceType type, String name, List<AbstractValue> arguments, Node at) {
    if (name.equals("build") && arguments.isEmpty()) {
      Reference object = interpreter.construction.allocate(at, type.name(), type);
      for (String field : type.fields().keySet()) {
        interpreter.machine.write(
            object.id(), field, interpreter.machine.read(builder.id(), field));
      }
      return object;
    }
    SourceType.Field field = type.field(name);
    if (field != null && arguments.size() == 1) {
      String declared = interpreter.typeName(field.variable().getType(), type);
      interpreter.machine.write(
          builder.id(), name, interpreter.coerce(arguments.get(0), declared, at));
      return builder;
    }
    return null;
  }

  /** The constructor that Lombok generates for these arguments, if any. */
  void construct(SourceType type, AbstractValue self, List<AbstractValue> arguments, Node at) {
    if (!(self instanceof Reference object) || arguments.isEmpty()) {
      return;
    }
    boolean all =
        SourceType.isAnnotated(type.node(), "AllArgsConstructor")
            || SourceType.isAnnotated(type.node(), "Value");
    List<String> fields = new ArrayList<>();
    type.fields()
        .forEach(
            (name, field) -> {
              boolean isOpen = field.variable().getInitializer().isEmpty();
              boolean required = field.isFinal() && isOpen;
              boolean settable = all && (isOpen || !field.isFinal());
              if (!field.isStatic() && (settable || required)) {
                fields.add(name);
              }
            });
    if (fields.size() == arguments.size()) {
      for (int i = 0; i < fields.size(); i++) {
        interpreter.machine.write(object.id(), fields.get(i), arguments.get(i));
      }
    } else if (!type.isRecord()) {
      // Some constructor ran that cannot be seen: it may have set any field, to any of the
      // arguments.
      String reason = "constructor of " + type.simpleName() + " not found";
      List<AbstractValue> given = new ArrayList<>(arguments);
      given.add(object);
      interpreter.escapes.escape(given, reason, at);
      fields.forEach(
          f -> interpreter.machine.write(object.id(), f, interpreter.unknown(reason, at)));
    }
  }
}
