package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Both styles of {@code switch}, as statement and as expression: the labels are asked one after the
 * other, as an if-else chain would, and an entry of the old style falls through into the next.
 */
final class Switches {

  private final Interpreter interpreter;

  Switches(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  void statement(SwitchStmt s) {
    evaluate(s.getSelector(), s.getEntries(), s, false);
  }

  AbstractValue expression(SwitchExpr e) {
    return evaluate(e.getSelector(), e.getEntries(), e, true);
  }

  private AbstractValue evaluate(
      Expression selector, NodeList<SwitchEntry> entries, Node node, boolean isExpression) {
    AbstractValue value = interpreter.eval(selector);
    Machine machine = interpreter.machine;
    if (!machine.live) {
      return value;
    }
    Frame.Target target = new Frame.Target(null, false, true, new Exits(), new Exits());
    Set<String> outside = machine.conditions;
    interpreter.frame().targets.push(target);
    choose(value, entries, 0, target, node);
    interpreter.frame().targets.pop();
    AbstractValue here = isExpression ? null : Interpreter.nothing();
    if (isExpression) {
      // Control that runs out of an expression's entries has found none that fits: an exception at
      // run time.
      machine.live = false;
    }
    AbstractValue joined = machine.resume(target.breaks(), here, outside);
    return joined == null ? Interpreter.nothing() : joined;
  }

  /** Asks the labels from this entry on; the default entry, wherever it stands, is asked last. */
  private void choose(
      AbstractValue value, List<SwitchEntry> entries, int from, Frame.Target target, Node node) {
    if (!interpreter.machine.live) {
      return;
    }
    if (from == entries.size()) {
      for (int i = 0; i < entries.size(); i++) {
        if (isDefault(entries.get(i))) {
          enter(entries, i, target);
          return;
        }
      }
      return;
    }
    SwitchEntry entry = entries.get(from);
    if (isDefault(entry) && entry.getLabels().isEmpty()) {
      choose(value, entries, from + 1, target, node);
      return;
    }
    AbstractValue fits = fits(value, entry);
    if (!interpreter.machine.live) {
      return;
    }
    Fork fork = new Fork(interpreter.machine, fits, interpreter.at(entry));
    if (fork.entersThen()) {
      enter(entries, from, target);
      fork.endThen(Interpreter.nothing());
    }
    if (fork.entersOtherwise()) {
      choose(value, entries, from + 1, target, node);
      fork.endOtherwise(Interpreter.nothing());
    }
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  /** Whether one of the labels fits, and the guard with it. */
  private AbstractValue fits(AbstractValue value, SwitchEntry entry) {
    AbstractValue any = Constant.of(false);
    for (Expression label : entry.getLabels()) {
      Fork fork = new Fork(interpreter.machine, any, interpreter.at(label));
      if (fork.entersThen()) {
        fork.endThen(any);
      }
      if (fork.entersOtherwise()) {
        fork.endOtherwise(
            value instanceof Choice
                ? Lattice.map(value, v -> equal(v, label))
                : equal(value, label));
      }
      any = fork.result();
    }
    Expression guard = entry.getGuard().orElse(null);
    if (guard == null) {
      return any;
    }
    Fork fork = new Fork(interpreter.machine, any, interpreter.at(guard));
    if (fork.entersThen()) {
      fork.endThen(interpreter.machine.decisions.condition(interpreter.eval(guard)));
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(Constant.of(false));
    }
    return fork.result();
  }

  private AbstractValue equal(AbstractValue value, Expression label) {
    if (label instanceof PatternExpr) {
      return pattern(value, label);
    }
    String enumType = enumType(value);
    if (label instanceof NameExpr name && enumType != null) {
      return enumEquals(value, name.getNameAsString());
    }
    AbstractValue wanted = interpreter.eval(label);
    return wanted instanceof Choice
        ? Lattice.map(wanted, w -> interpreter.library.equal(value, w, label))
        : interpreter.library.equal(value, wanted, label);
  }

  private @Nullable String enumType(AbstractValue value) {
    if (value instanceof Constant c && c.value() instanceof Constant.EnumName name) {
      return name.type();
    }
    if (value instanceof Reference r) {
      var source = interpreter.machine.object(r.id()).source();
      boolean isEnum =
          source != null
              && (source.isEnum() || (source.outer() != null && source.outer().isEnum()));
      return isEnum ? r.type() : null;
    }
    return null;
  }

  private AbstractValue enumEquals(AbstractValue value, String name) {
    if (value instanceof Constant c && c.value() instanceof Constant.EnumName known) {
      return Constant.of(known.name().equals(name));
    }
    Reference constant = (Reference) value;
    AbstractValue own = interpreter.machine.read(constant.id(), GeneratedMembers.ENUM_NAME);
    return own instanceof io.github.flinklint.value.Text text && text.characters() != null
        ? Constant.of(name.equals(text.characters()))
        : interpreter.unknown("enum constant", interpreter.frame().type.node());
  }

  private AbstractValue pattern(AbstractValue value, Expression label) {
    if (label instanceof TypePatternExpr typed) {
      String type = interpreter.typeName(typed.getType());
      String name = typed.getNameAsString();
      interpreter.frame().variables.put(name, type);
      interpreter.expressions.names().write(name, interpreter.coerce(value, type, label));
      return new InstanceTests(interpreter).isInstance(value, type, label);
    }
    interpreter.escapes.forgetAll(label, "unsupported construct record pattern");
    return interpreter.unknown("record pattern", label);
  }

  /** Runs an entry; an old-style one falls through into the next. */
  private void enter(List<SwitchEntry> entries, int index, Frame.Target target) {
    Machine machine = interpreter.machine;
    for (int i = index; i < entries.size() && machine.live; i++) {
      SwitchEntry entry = entries.get(i);
      if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
        for (Statement statement : entry.getStatements()) {
          interpreter.exec(statement);
        }
        continue;
      }
      Statement only = entry.getStatements().isEmpty() ? null : entry.getStatements().get(0);
      AbstractValue value = Interpreter.nothing();
      if (entry.getType() == SwitchEntry.Type.EXPRESSION
          && only instanceof ExpressionStmt expression) {
        value = interpreter.eval(expression.getExpression());
      } else if (only != null) {
        interpreter.exec(only);
      }
      if (machine.live) {
        machine.leave(target.breaks(), value);
      }
      return;
    }
  }
}
