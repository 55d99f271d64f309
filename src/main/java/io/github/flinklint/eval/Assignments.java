package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes to variables, fields and array elements. */
final class Assignments {

  private final Interpreter interpreter;
  private final Names names;

  Assignments(Interpreter interpreter, Names names) {
    this.interpreter = interpreter;
    this.names = names;
  }

  /**
   * What an assignment writes, its parts evaluated: Java evaluates them once, before the value.
   *
   * @param target the expression, parentheses removed
   * @param object the object of a field, the array of an element; the constant null where there is
   *     none
   * @param index the index of an element; the constant null where there is none
   */
  private record Place(Expression target, AbstractValue object, AbstractValue index) {}

  private Place place(Expression written) {
    Expression target = written;
    while (target instanceof EnclosedExpr enclosed) {
      target = enclosed.getInner();
    }
    AbstractValue object = Interpreter.nothing();
    AbstractValue index = Interpreter.nothing();
    if (target instanceof ArrayAccessExpr element) {
      object = interpreter.eval(element.getName());
      index = interpreter.eval(element.getIndex());
    } else if (target instanceof FieldAccessExpr access && isOfObject(access)) {
      object = interpreter.eval(access.getScope());
    }
    return new Place(target, object, index);
  }

  private boolean isOfObject(FieldAccessExpr access) {
    Expression scope = access.getScope();
    return !(scope instanceof ThisExpr || scope instanceof SuperExpr)
        && names.typeOf(scope) == null;
  }

  private AbstractValue read(Place place) {
    if (place.target() instanceof ArrayAccessExpr element) {
      return interpreter.expressions.element(place.object(), place.index(), element);
    }
    if (place.target() instanceof FieldAccessExpr access && isOfObject(access)) {
      String name = access.getNameAsString();
      return place.object() instanceof Choice
          ? Lattice.map(place.object(), o -> names.memberOf(o, name, access))
          : names.memberOf(place.object(), name, access);
    }
    return interpreter.eval(place.target());
  }

  AbstractValue assign(AssignExpr e) {
    AssignExpr.Operator operator = e.getOperator();
    Place place = place(e.getTarget());
    if (!interpreter.machine.live) {
      return Interpreter.nothing();
    }
    if (operator == AssignExpr.Operator.ASSIGN) {
      AbstractValue value = interpreter.eval(e.getValue());
      return interpreter.machine.live ? write(place, value, e) : value;
    }
    AbstractValue before = read(place);
    AbstractValue operand = interpreter.eval(e.getValue());
    if (!interpreter.machine.live) {
      return before;
    }
    BinaryExpr.Operator binary = operator.toBinaryOperator().orElse(null);
    AbstractValue result =
        binary == null
            ? interpreter.unknown("operator " + operator.asString(), e)
            : interpreter.operators.binary(binary, before, operand, e);
    return write(place, compound(result, before), e);
  }

  /** A compound assignment casts to the type of its left side. */
  private static AbstractValue compound(AbstractValue result, AbstractValue before) {
    if (result instanceof Constant && before instanceof Constant old) {
      return Conversions.assign(result, primitiveOf(old.value()));
    }
    return result;
  }

  private static String primitiveOf(Object value) {
    return value instanceof Number || value instanceof Character
        ? value.getClass().getName()
        : "java.lang.Object";
  }

  AbstractValue increment(UnaryExpr e) {
    Place place = place(e.getExpression());
    AbstractValue before = interpreter.machine.live ? read(place) : Interpreter.nothing();
    if (!interpreter.machine.live) {
      return before;
    }
    boolean up =
        e.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
            || e.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT;
    BinaryExpr.Operator operator = up ? BinaryExpr.Operator.PLUS : BinaryExpr.Operator.MINUS;
    AbstractValue changed = interpreter.operators.binary(operator, before, Constant.of(1), e);
    AbstractValue after = write(place, compound(changed, before), e);
    return e.isPostfix() ? before : after;
  }

  /** Writes what the place names; gives the value as it holds it. */
  private AbstractValue write(Place place, AbstractValue value, Node at) {
    if (place.target() instanceof NameExpr name) {
      return writeName(name, value, at);
    }
    if (place.target() instanceof FieldAccessExpr access) {
      return writeField(access, place.object(), value, at);
    }
    if (place.target() instanceof ArrayAccessExpr element) {
      return writeElement(element, place, value);
    }
    interpreter.escapes.forgetAll(place.target(), "unsupported assignment");
    return value;
  }

  private AbstractValue writeName(NameExpr target, AbstractValue value, Node at) {
    String name = target.getNameAsString();
    Frame frame = interpreter.frame();
    if (names.isVariable(name)) {
      String type = frame.variables.getOrDefault(name, "var");
      AbstractValue held =
          Traces.named(interpreter.coerce(value, type, at), interpreter.at(target), name);
      names.write(name, held);
      return held;
    }
    AbstractValue self = frame.self;
    for (SourceType type = frame.type; type != null; type = type.outer()) {
      SourceType owner = names.ownerOfField(type, name);
      if (owner != null) {
        return writeOwned(owner, self, name, value, at);
      }
      self = names.outerOf(self);
    }
    for (TypeName imported : interpreter.resolver.staticImports(name, frame.type.unit())) {
      SourceType owner =
          imported.source() == null ? null : names.ownerOfField(imported.source(), name);
      if (owner != null) {
        return writeOwned(owner, Interpreter.nothing(), name, value, at);
      }
    }
    // A field that a foreign superclass declares: nobody reads it through the sources but by this
    // name again.
    if (frame.self instanceof Reference object) {
      interpreter.machine.write(object.id(), name, value);
    }
    return value;
  }

  private AbstractValue writeField(
      FieldAccessExpr access, AbstractValue object, AbstractValue value, Node at) {
    String name = access.getNameAsString();
    Expression scope = access.getScope();
    if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
      AbstractValue self = scope instanceof ThisExpr t ? names.self(t) : interpreter.frame().self;
      SourceType owner = names.ownerOfOwn(access);
      return owner == null
          ? writeInstance(self, null, name, value)
          : writeOwned(owner, self, name, value, at);
    }
    TypeName type = names.typeOf(scope);
    if (type != null) {
      SourceType owner = type.source() == null ? null : names.ownerOfField(type.source(), name);
      return owner == null ? value : writeOwned(owner, Interpreter.nothing(), name, value, at);
    }
    AbstractValue first = Lattice.alternatives(object).get(0);
    SourceType owner = names.ownerOf(scope, first, name);
    return owner == null
        ? writeInstance(object, null, name, value)
        : writeOwned(owner, object, name, value, at);
  }

  private AbstractValue writeOwned(
      SourceType owner, AbstractValue self, String name, AbstractValue value, Node at) {
    SourceType.Field field = owner.field(name);
    AbstractValue held = value;
    if (field != null) {
      held = interpreter.coerce(value, interpreter.typeName(field.variable().getType(), owner), at);
      held = Traces.named(held, interpreter.at(at), owner.simpleName() + "." + name);
    }
    if (names.isStatic(owner, name)) {
      interpreter.construction.classes().initialise(owner);
      interpreter.machine.write(interpreter.machine.classObject(owner.name(), owner), name, held);
      return held;
    }
    return writeInstance(self, owner, name, held);
  }

  private AbstractValue writeInstance(
      AbstractValue object, @Nullable SourceType owner, String field, AbstractValue value) {
    boolean certain = !(object instanceof Choice);
    for (AbstractValue one : Lattice.alternatives(object)) {
      if (one instanceof Reference reference) {
        String name = owner == null ? field : names.slot(reference, owner, field);
        AbstractValue before = interpreter.machine.read(reference.id(), name);
        AbstractValue after =
            certain ? value : Lattice.join(before, value, Lattice.conditionsOf(object));
        interpreter.machine.write(reference.id(), name, after);
      }
    }
    return value;
  }

  private AbstractValue writeElement(ArrayAccessExpr target, Place place, AbstractValue given) {
    AbstractValue array = place.object();
    AbstractValue index = place.index();
    String type = interpreter.types.of(target);
    AbstractValue value = type == null ? given : interpreter.coerce(given, type, target);
    boolean certain = !(array instanceof Choice);
    for (AbstractValue one : Lattice.alternatives(array)) {
      if (one instanceof Reference reference) {
        AbstractValue before = interpreter.machine.read(reference.id(), Call.ELEMENTS);
        AbstractValue after = replaced(before, index, value, target);
        interpreter.machine.write(
            reference.id(), Call.ELEMENTS, certain ? after : Lattice.join(before, after));
      }
    }
    return value;
  }

  private AbstractValue replaced(
      AbstractValue content, AbstractValue index, AbstractValue value, ArrayAccessExpr target) {
    Integer at = constantIndex(index);
    if (content instanceof Sequence sequence
        && at != null
        && at >= 0
        && at < sequence.elements().size()) {
      List<AbstractValue> elements = new ArrayList<>(sequence.elements());
      elements.set(at, value);
      return Sequence.of(elements);
    }
    return interpreter.unknown("array written at an unknown index", target);
  }

  private static @Nullable Integer constantIndex(AbstractValue index) {
    return index instanceof Constant c && c.value() instanceof Integer n ? n : null;
  }
}
