package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.PrimitiveType;
import io.github.flinklint.eval.jdk.JdkTexts;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
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
    if (arguments.isEmpty() && Names.hasComponent(type, name)) {
      return interpreter.machine.read(object.id(), name);
    }
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      String field = entry.getKey();
      if (arguments.size() == 1 && name.equals("with" + capitalised(field))) {
        AbstractValue changed = changedCopy(object, type, entry.getValue(), arguments.get(0), at);
        if (changed != null) {
          return changed;
        }
      }
      Node declaration = entry.getValue().variable().getParentNode().orElse(null);
      boolean isBoolean =
          entry.getValue().variable().getType() instanceof PrimitiveType primitive
              && primitive.asString().equals("boolean");
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

  /** What {@code @With} generates: the same object but for one field. */
  private @Nullable AbstractValue changedCopy(
      Reference object, SourceType type, SourceType.Field field, AbstractValue value, Node at) {
    Node declaration = field.variable().getParentNode().orElse(null);
    boolean isGenerated =
        SourceType.isAnnotated(type.node(), "With")
            || SourceType.isAnnotated(type.node(), "Wither")
            || (declaration != null
                && (SourceType.isAnnotated(declaration, "With")
                    || SourceType.isAnnotated(declaration, "Wither")));
    if (!isGenerated) {
      return null;
    }
    Reference copy = interpreter.construction.allocate(at, object.type(), type);
    for (String slot : interpreter.machine.slots(object.id())) {
      interpreter.machine.write(copy.id(), slot, interpreter.machine.read(object.id(), slot));
    }
    String declared = interpreter.typeName(field.variable().getType(), type);
    interpreter.machine.write(
        copy.id(), field.variable().getNameAsString(), interpreter.coerce(value, declared, at));
    return copy;
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
      AbstractValue other = arguments.get(0);
      return other instanceof Choice
          ? Lattice.map(other, o -> compared(ordinal, o))
          : compared(ordinal, other);
    }
    return arguments.isEmpty() && name.equals("ordinal") ? ordinal : null;
  }

  private AbstractValue compared(AbstractValue ordinal, AbstractValue other) {
    return other instanceof Reference r
            && ordinal instanceof Constant a
            && interpreter.machine.read(r.id(), ENUM_ORDINAL) instanceof Constant b
        ? Constant.of((Integer) a.value() - (Integer) b.value())
        : Unknown.because("comparison with " + other.display());
  }

  private @Nullable AbstractValue objectMember(
      Reference object, SourceType type, String name, List<AbstractValue> arguments, Node at) {
    if (name.equals("getClass") && arguments.isEmpty()) {
      return Constant.of(new Constant.ClassName(type.name()));
    }
    if (name.equals("equals") && arguments.size() == 1) {
      AbstractValue other = arguments.get(0);
      return other instanceof Choice
          ? Lattice.map(other, o -> equal(object, type, o, at))
          : equal(object, type, other, at);
    }
    if (type.isRecord() && name.equals("toString") && arguments.isEmpty()) {
      return recordText(object, type);
    }
    boolean ofObject =
        (name.equals("hashCode") || name.equals("toString"))
            && interpreter.methods.foreignSupertypes(type).isEmpty();
    return ofObject ? interpreter.unknown("result of Object." + name, at) : null;
  }

  /** Whether an object of the sources equals another, where no method that they hold decides. */
  AbstractValue equal(Reference object, SourceType type, AbstractValue other, Node at) {
    boolean isSame = other instanceof Reference that && that.id() == object.id();
    String written = isSame ? null : interpreter.methods.equalsOf(type);
    if (written != null) {
      return interpreter.unknown("equality of objects of " + written, at);
    }
    return type.isRecord() && !isSame
        ? equalRecords(object, type, other, at)
        : interpreter.operators.same(object, other, at);
  }

  private AbstractValue equalRecords(
      Reference object, SourceType type, AbstractValue other, Node at) {
    if (!(other instanceof Reference that)
        || !type.equals(interpreter.machine.object(that.id()).source())) {
      return other instanceof Unknown ? other : Constant.of(false);
    }
    AbstractValue result = Constant.of(true);
    for (Parameter component : type.components()) {
      String field = component.getNameAsString();
      AbstractValue mine = interpreter.machine.read(object.id(), field);
      AbstractValue theirs = interpreter.machine.read(that.id(), field);
      AbstractValue equal =
          mine instanceof Choice
              ? interpreter.machine.forEach(mine, a -> equalComponents(a, theirs, at))
              : equalComponents(mine, theirs, at);
      if (equal instanceof Constant c && c.is(false)) {
        return equal;
      }
      if (!equal.equals(Constant.of(true))) {
        boolean isFirst = result.equals(Constant.of(true));
        result =
            isFirst
                ? equal
                : Unknown.because("equality of several open components", interpreter.at(at));
      }
    }
    return result;
  }

  private AbstractValue equalComponents(AbstractValue mine, AbstractValue theirs, Node at) {
    if (mine instanceof Reference) {
      return interpreter.calls.onValue(mine, "equals", List.of(theirs), at, List.of(), null);
    }
    return theirs instanceof Choice
        ? Lattice.map(theirs, b -> interpreter.library.equal(mine, b, at))
        : interpreter.library.equal(mine, theirs, at);
  }

  private AbstractValue recordText(Reference object, SourceType type) {
    AbstractValue text = Text.of(type.simpleName() + "[");
    String before = "";
    for (Parameter component : type.components()) {
      String field = component.getNameAsString();
      text = append(text, Text.of(before + field + "="));
      text = append(text, interpreter.machine.read(object.id(), field));
      before = ", ";
    }
    return append(text, Text.of("]"));
  }

  private AbstractValue append(AbstractValue text, AbstractValue more) {
    return JdkTexts.concat(text, more, interpreter.machine);
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
      AbstractValue wanted = arguments.get(0);
      return wanted instanceof Choice
          ? Lattice.map(wanted, w -> valueOf(type, w, at))
          : valueOf(type, wanted, at);
    }
    if (name.equals(staticConstructor(type))) {
      return interpreter.construction.instantiate(type, arguments, List.of(), at, null);
    }
    if (name.equals("builder") && arguments.isEmpty() && hasBuilder(type)) {
      Reference builder = interpreter.construction.allocate(at, type.name(), type);
      interpreter.machine.write(builder.id(), BUILDER, Constant.of(true));
      builderDefaults(type, builder);
      return builder;
    }
    if (arguments.isEmpty() && hasStaticGetter(type, name)) {
      for (String field : type.fields().keySet()) {
        if (isGetter(name, field, false)) {
          return interpreter.expressions.names().staticField(type, field);
        }
      }
    }
    return null;
  }

  private static boolean hasStaticGetter(SourceType type, String name) {
    boolean isNamed = false;
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      isNamed |= entry.getValue().isStatic() && isGetter(name, entry.getKey(), false);
    }
    if (isNamed) {
      for (SourceType.Field field : type.fields().values()) {
        if (has(type, field.variable().getParentNode().orElse(null), "Getter")) {
          return true;
        }
      }
    }
    return false;
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
    if (all instanceof Sequence constants && (wanted instanceof Input || isOutside(wanted))) {
      return chosen(constants.elements(), 0, wanted, at);
    }
    return interpreter.unknown(
        Traces.reasonOf(
            wanted, "constant of " + type.simpleName() + " chosen by " + wanted.display()),
        at);
  }

  private static boolean isOutside(AbstractValue value) {
    return value instanceof Text text && text.isOutside();
  }

  /** The constant of the name that comes from outside; a name that is none fails. */
  private AbstractValue chosen(
      List<AbstractValue> constants, int from, AbstractValue wanted, Node at) {
    if (from == constants.size()) {
      interpreter.raise("java.lang.IllegalArgumentException", at);
      return Interpreter.nothing();
    }
    AbstractValue constant = constants.get(from);
    AbstractValue name =
        constant instanceof Reference r
            ? interpreter.machine.read(r.id(), ENUM_NAME)
            : Constant.ofNull();
    AbstractValue equal = interpreter.library.equal(wanted, name, at);
    Fork fork = new Fork(interpreter.machine, equal, interpreter.at(at));
    if (fork.entersThen()) {
      fork.endThen(constant);
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(chosen(constants, from + 1, wanted, at));
    }
    return fork.result();
  }

  // ---- Lombok's constructors and builders

  /** The static method that Lombok generates in place of a constructor; null for none. */
  private static @Nullable String staticConstructor(SourceType type) {
    if (!(type.node() instanceof NodeWithAnnotations<?> annotated)) {
      return null;
    }
    for (AnnotationExpr annotation : annotated.getAnnotations()) {
      if (annotation instanceof NormalAnnotationExpr normal) {
        for (MemberValuePair pair : normal.getPairs()) {
          String key = pair.getNameAsString();
          if ((key.equals("staticName") || key.equals("staticConstructor"))
              && pair.getValue() instanceof StringLiteralExpr literal) {
            return literal.asString();
          }
        }
      }
    }
    return null;
  }

  private static boolean hasBuilder(SourceType type) {
    return SourceType.isAnnotated(type.node(), "Builder")
        || SourceType.isAnnotated(type.node(), "SuperBuilder");
  }

  private void builderDefaults(SourceType type, Reference builder) {
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      SourceType.Field field = entry.getValue();
      Node declaration = field.variable().getParentNode().orElse(null);
      boolean hasDefault = declaration != null && SourceType.isAnnotated(declaration, "Default");
      AbstractValue value =
          Construction.zero(interpreter.typeName(field.variable().getType(), type));
      if (hasDefault && field.variable().getInitializer().isPresent()) {
        value = interpreter.eval(field.variable().getInitializer().get());
      }
      interpreter.machine.write(builder.id(), entry.getKey(), value);
    }
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
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      SourceType.Field field = entry.getValue();
      boolean isOpen = field.variable().getInitializer().isEmpty();
      Node declaration = field.variable().getParentNode().orElse(null);
      boolean isChecked = declaration != null && SourceType.isAnnotated(declaration, "NonNull");
      boolean required = (field.isFinal() || isChecked) && isOpen;
      boolean settable = all && (isOpen || !field.isFinal());
      if (!field.isStatic() && (settable || required)) {
        fields.add(entry.getKey());
      }
    }
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
      for (String field : fields) {
        interpreter.machine.write(object.id(), field, interpreter.unknown(reason, at));
      }
    }
  }
}
