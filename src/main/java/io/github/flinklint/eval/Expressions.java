package io.github.flinklint.eval;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Evaluates expressions. One small function for each kind of node; a kind that has none is unknown
 * and forgets whatever its parts could have changed, so that a new construct of the language costs
 * precision and never truth.
 */
final class Expressions {

  private final Interpreter interpreter;
  private final Literals literals;
  private final Names names;
  private final Assignments assignments;
  private final Arrays arrays;
  private final InstanceTests instanceTests;

  Expressions(Interpreter interpreter) {
    this.interpreter = interpreter;
    literals = new Literals(interpreter);
    names = new Names(interpreter);
    assignments = new Assignments(interpreter, names);
    arrays = new Arrays(interpreter);
    instanceTests = new InstanceTests(interpreter);
  }

  Names names() {
    return names;
  }

  Assignments assignments() {
    return assignments;
  }

  Arrays arrays() {
    return arrays;
  }

  AbstractValue eval(Expression expression) {
    interpreter.machine.budget.step();
    if (!interpreter.machine.live) {
      return Interpreter.nothing();
    }
    if (expression instanceof LiteralExpr literal) {
      return literals.literal(literal);
    }
    // One test after another, the frequent ones first: a table of functions would cost a run more
    // to make than all its questions.
    if (expression instanceof NameExpr e) {
      return names.name(e);
    }
    if (expression instanceof MethodCallExpr e) {
      return interpreter.calls.call(e);
    }
    if (expression instanceof FieldAccessExpr e) {
      return names.fieldAccess(e);
    }
    if (expression instanceof BinaryExpr e) {
      return binary(e);
    }
    if (expression instanceof ObjectCreationExpr e) {
      return interpreter.construction.create(e);
    }
    if (expression instanceof AssignExpr e) {
      return assignments.assign(e);
    }
    if (expression instanceof VariableDeclarationExpr e) {
      return declaration(e);
    }
    if (expression instanceof LambdaExpr e) {
      return interpreter.functions.lambda(e);
    }
    if (expression instanceof MethodReferenceExpr e) {
      return interpreter.functions.methodReference(e);
    }
    if (expression instanceof ThisExpr e) {
      return names.self(e);
    }
    if (expression instanceof SuperExpr) {
      return interpreter.frame().self;
    }
    return expression instanceof ArrayCreationExpr
            || expression instanceof ArrayInitializerExpr
            || expression instanceof ArrayAccessExpr
        ? ofArray(expression)
        : ofOperator(expression);
  }

  private AbstractValue ofArray(Expression expression) {
    if (expression instanceof ArrayCreationExpr e) {
      return arrays.create(e);
    }
    if (expression instanceof ArrayInitializerExpr e) {
      return arrays.initialise(e);
    }
    return element((ArrayAccessExpr) expression);
  }

  private AbstractValue ofOperator(Expression expression) {
    if (expression instanceof UnaryExpr e) {
      return unary(e);
    }
    if (expression instanceof ConditionalExpr e) {
      return conditional(e);
    }
    if (expression instanceof EnclosedExpr e) {
      return interpreter.eval(e.getInner());
    }
    if (expression instanceof CastExpr e) {
      return cast(e);
    }
    if (expression instanceof ClassExpr e) {
      return Constant.of(new Constant.ClassName(interpreter.typeName(e.getType())));
    }
    if (expression instanceof InstanceOfExpr e) {
      return instanceTests.test(e);
    }
    if (expression instanceof SwitchExpr e) {
      return interpreter.statements.switches().expression(e);
    }
    return unsupported(expression);
  }

  private AbstractValue unsupported(Expression expression) {
    String what = "unsupported construct " + expression.getMetaModel().getTypeName();
    interpreter.escapes.forgetAll(expression, what);
    return interpreter.unknown(what, expression);
  }

  private AbstractValue binary(BinaryExpr e) {
    BinaryExpr.Operator operator = e.getOperator();
    if (operator == BinaryExpr.Operator.AND || operator == BinaryExpr.Operator.OR) {
      return shortCircuit(e, operator == BinaryExpr.Operator.AND);
    }
    // A long concatenation is a left-deep tree of its terms: walked down here, so that it does not
    // nest.
    List<BinaryExpr> spine = new ArrayList<>();
    Expression leftmost = e;
    while (leftmost instanceof BinaryExpr b
        && b.getOperator() != BinaryExpr.Operator.AND
        && b.getOperator() != BinaryExpr.Operator.OR) {
      spine.add(b);
      leftmost = b.getLeft();
    }
    Collections.reverse(spine);
    AbstractValue value = interpreter.eval(leftmost);
    for (BinaryExpr b : spine) {
      AbstractValue right = interpreter.eval(b.getRight());
      if (!interpreter.machine.live) {
        return value;
      }
      value = interpreter.operators.binary(b.getOperator(), value, right, b);
    }
    return value;
  }

  private AbstractValue shortCircuit(BinaryExpr e, boolean isAnd) {
    AbstractValue left = interpreter.machine.decisions.condition(interpreter.eval(e.getLeft()));
    if (!interpreter.machine.live) {
      return left;
    }
    Fork fork = new Fork(interpreter.machine, left, interpreter.at(e));
    if (fork.entersThen()) {
      fork.endThen(isAnd ? right(e) : Constant.of(true));
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(isAnd ? Constant.of(false) : right(e));
    }
    return fork.result();
  }

  private AbstractValue right(BinaryExpr e) {
    return interpreter.machine.decisions.condition(interpreter.eval(e.getRight()));
  }

  private AbstractValue unary(UnaryExpr e) {
    UnaryExpr.Operator operator = e.getOperator();
    boolean writes =
        switch (operator) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
          default -> false;
        };
    return writes
        ? assignments.increment(e)
        : interpreter.operators.unary(operator, interpreter.eval(e.getExpression()), e);
  }

  private AbstractValue conditional(ConditionalExpr e) {
    AbstractValue condition = interpreter.eval(e.getCondition());
    if (!interpreter.machine.live) {
      return condition;
    }
    Fork fork = new Fork(interpreter.machine, condition, interpreter.at(e.getCondition()));
    if (fork.entersThen()) {
      fork.endThen(interpreter.eval(e.getThenExpr()));
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(interpreter.eval(e.getElseExpr()));
    }
    AbstractValue value = fork.result();
    String type = interpreter.types.of(e);
    // Operands of different numeric types are promoted, whichever is taken.
    if (type != null && Conversions.isPrimitive(type)) {
      return cast(value, type);
    }
    return mayBePromoted(e, value)
        ? interpreter.unknown("numeric type of a conditional", e)
        : value;
  }

  /**
   * True where the type of one operand is not told, and the other makes the difference between a
   * whole number and one with a fraction.
   */
  private boolean mayBePromoted(ConditionalExpr e, AbstractValue value) {
    boolean isTold =
        interpreter.types.of(e.getThenExpr()) != null
            && interpreter.types.of(e.getElseExpr()) != null;
    if (isTold) {
      return false;
    }
    boolean isWhole = false;
    boolean isFloating = false;
    for (AbstractValue one : Lattice.alternatives(value)) {
      Object held = one instanceof Constant constant ? constant.value() : null;
      boolean hasFraction = held instanceof Double || held instanceof Float;
      isFloating |= hasFraction;
      isWhole |= held instanceof Number && !hasFraction;
    }
    return isWhole && isFloating;
  }

  private AbstractValue cast(CastExpr e) {
    String type = interpreter.typeName(e.getType());
    AbstractValue value = interpreter.eval(e.getExpression());
    if (interpreter.machine.live && isRefused(value, type, e)) {
      interpreter.raise("java.lang.ClassCastException", e);
      return value;
    }
    AbstractValue cast = cast(value, type);
    return interpreter.machine.live ? interpreter.coerce(cast, type, e) : cast;
  }

  private static AbstractValue cast(AbstractValue value, String type) {
    return value instanceof Choice
        ? Lattice.map(value, v -> Conversions.cast(v, type))
        : Conversions.cast(value, type);
  }

  /** True where the object certainly is no instance of the type. */
  private boolean isRefused(AbstractValue value, String type, CastExpr e) {
    boolean isNamed = type.contains(".") && !type.endsWith("[]");
    // Of an object that a library made, the model knows no more than a type that it has.
    boolean isObject =
        (value instanceof Reference r && interpreter.machine.object(r.id()).source() != null)
            || value instanceof Text
            || (value instanceof Constant constant && !constant.isNull());
    return isNamed
        && isObject
        && instanceTests.isInstance(value, type, e) instanceof Constant c
        && c.is(false);
  }

  private AbstractValue declaration(VariableDeclarationExpr e) {
    for (VariableDeclarator variable : e.getVariables()) {
      if (interpreter.machine.live) {
        declare(variable);
      }
    }
    return Interpreter.nothing();
  }

  private void declare(VariableDeclarator variable) {
    String name = variable.getNameAsString();
    Expression initialiser = variable.getInitializer().orElse(null);
    String type = names.declare(name, variable.getType(), initialiser);
    if (initialiser == null) {
      names.write(name, interpreter.unknown("variable " + name + " without a value", variable));
      return;
    }
    AbstractValue value = interpreter.eval(initialiser);
    if (interpreter.machine.live) {
      AbstractValue held = interpreter.coerce(value, type, initialiser);
      names.write(name, Traces.named(held, interpreter.at(variable.getName()), name));
    }
  }

  // ---- arrays

  private AbstractValue element(ArrayAccessExpr e) {
    AbstractValue array = interpreter.eval(e.getName());
    AbstractValue index = interpreter.eval(e.getIndex());
    if (!interpreter.machine.live) {
      return array;
    }
    return element(array, index, e);
  }

  /** An element; an alternative that is out of bounds must not end the others. */
  AbstractValue element(AbstractValue array, AbstractValue index, ArrayAccessExpr e) {
    return array instanceof Choice || index instanceof Choice
        ? interpreter.machine.forEach(
            array, a -> interpreter.machine.forEach(index, i -> elementOf(a, i, e)))
        : elementOf(array, index, e);
  }

  private AbstractValue elementOf(AbstractValue array, AbstractValue index, ArrayAccessExpr e) {
    AbstractValue content =
        array instanceof Reference r ? interpreter.machine.read(r.id(), Call.ELEMENTS) : array;
    Integer at = index instanceof Constant c && c.value() instanceof Integer n ? n : null;
    if (content instanceof Sequence sequence && at != null) {
      if (at >= 0 && at < sequence.elements().size()) {
        return sequence.elements().get(at);
      }
      return outOfBounds(e);
    }
    if (content instanceof Input input && at != null && input.isDirect()) {
      Source argument = input.sources().get(0);
      Source element = new Source(argument.kind(), argument.name() + "[" + at + "]");
      return argument(element, e);
    }
    return interpreter.unknown(Traces.reasonOf(content, "element of an array"), e);
  }

  /** An argument by its position; one that is not given is an index out of bounds. */
  private AbstractValue argument(Source element, ArrayAccessExpr e) {
    AbstractValue given = interpreter.library.given(element);
    Boolean isGiven = interpreter.machine.decisions.decide(given);
    boolean mayBeCaught = !interpreter.machine.handlers.isEmpty();
    if (isGiven == null && mayBeCaught) {
      Fork fork = new Fork(interpreter.machine, given, interpreter.at(e));
      if (fork.entersThen()) {
        fork.endThen(interpreter.library.input(element, null, interpreter.at(e)));
      }
      if (fork.entersOtherwise()) {
        fork.endOtherwise(outOfBounds(e));
      }
      return fork.result();
    }
    return Boolean.FALSE.equals(isGiven)
        ? outOfBounds(e)
        : interpreter.library.input(element, null, interpreter.at(e));
  }

  private AbstractValue outOfBounds(ArrayAccessExpr e) {
    interpreter.raise("java.lang.ArrayIndexOutOfBoundsException", e);
    return Interpreter.nothing();
  }
}
