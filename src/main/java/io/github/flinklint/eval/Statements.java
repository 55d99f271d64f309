package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements. Control that leaves a statement in another way than by its end is put into
 * the exits of its target, and the machine is no longer live.
 */
final class Statements {

  private final Interpreter interpreter;
  private final Loops loops;
  private final Switches switches;
  private final Tries tries;

  Statements(Interpreter interpreter) {
    this.interpreter = interpreter;
    loops = new Loops(interpreter);
    switches = new Switches(interpreter);
    tries = new Tries(interpreter);
  }

  /** Runs code some unknown number of times, as a loop of unknown length. */
  void repeat(Node at, String reason, Runnable code) {
    loops.repeat(at, reason, code);
  }

  Switches switches() {
    return switches;
  }

  void exec(Statement statement) {
    interpreter.machine.budget.step();
    if (!interpreter.machine.live) {
      return;
    }
    // One test after another, the frequent ones first: a table of functions would cost a run more
    // to make than all its questions.
    if (statement instanceof ExpressionStmt s) {
      interpreter.eval(s.getExpression());
    } else if (statement instanceof BlockStmt s) {
      block(s);
    } else if (statement instanceof IfStmt s) {
      conditional(s);
    } else if (statement instanceof TryStmt s) {
      tries.exec(s);
    } else if (statement instanceof SwitchStmt s) {
      switches.statement(s);
    } else if (statement instanceof LabeledStmt s) {
      labelled(s);
    } else if (statement instanceof SynchronizedStmt s) {
      exclusive(s);
    } else if (!executesJump(statement) && !executesLoop(statement) && !executesRare(statement)) {
      String what = "unsupported construct " + statement.getMetaModel().getTypeName();
      interpreter.escapes.forgetAll(statement, what);
    }
  }

  private boolean executesJump(Statement statement) {
    if (statement instanceof ReturnStmt s) {
      giveBack(s);
    } else if (statement instanceof ThrowStmt s) {
      raise(s);
    } else if (statement instanceof BreakStmt s) {
      jump(s.getLabel().orElse(null), false);
    } else if (statement instanceof ContinueStmt s) {
      jump(s.getLabel().orElse(null), true);
    } else if (statement instanceof YieldStmt s) {
      giveValue(s);
    } else {
      return false;
    }
    return true;
  }

  private boolean executesLoop(Statement statement) {
    if (statement instanceof ForEachStmt s) {
      loops.forEach(s, null);
    } else if (statement instanceof ForStmt s) {
      loops.forLoop(s, null);
    } else if (statement instanceof WhileStmt s) {
      loops.whileLoop(s, null);
    } else if (statement instanceof DoStmt s) {
      loops.doLoop(s, null);
    } else {
      return false;
    }
    return true;
  }

  private boolean executesRare(Statement statement) {
    if (statement instanceof LocalClassDeclarationStmt s) {
      declare(s.getClassDeclaration());
    } else if (statement instanceof LocalRecordDeclarationStmt s) {
      declare(s.getRecordDeclaration());
    } else if (statement instanceof ExplicitConstructorInvocationStmt s) {
      interpreter.construction.delegate(s);
    } else if (statement instanceof UnparsableStmt s) {
      interpreter.escapes.forgetAll(s, "syntax error");
    } else {
      return statement instanceof EmptyStmt || statement instanceof AssertStmt;
    }
    return true;
  }

  private void block(BlockStmt block) {
    for (Statement statement : block.getStatements()) {
      if (!interpreter.machine.live) {
        return;
      }
      exec(statement);
    }
  }

  private void conditional(IfStmt s) {
    // A long chain of else-ifs nests to the right; it is evaluated by nesting too, the thread's
    // stack is made for it.
    AbstractValue condition = interpreter.eval(s.getCondition());
    if (!interpreter.machine.live) {
      return;
    }
    Fork fork = new Fork(interpreter.machine, condition, interpreter.at(s.getCondition()));
    if (fork.entersThen()) {
      exec(s.getThenStmt());
      fork.endThen(Interpreter.nothing());
    }
    if (fork.entersOtherwise()) {
      Statement otherwise = s.getElseStmt().orElse(null);
      if (otherwise != null) {
        exec(otherwise);
      }
      fork.endOtherwise(Interpreter.nothing());
    }
  }

  private void giveBack(ReturnStmt s) {
    Expression value = s.getExpression().orElse(null);
    AbstractValue result = value == null ? Interpreter.nothing() : interpreter.eval(value);
    if (interpreter.machine.live) {
      interpreter.machine.leave(interpreter.frame().returns, result);
    }
  }

  private void raise(ThrowStmt s) {
    AbstractValue exception = interpreter.eval(s.getExpression());
    if (interpreter.machine.live) {
      interpreter.machine.fail(exception, interpreter.at(s), interpreter.frame().type);
    }
  }

  private void giveValue(YieldStmt s) {
    AbstractValue value = interpreter.eval(s.getExpression());
    if (!interpreter.machine.live) {
      return;
    }
    for (Frame.Target target : interpreter.frame().targets) {
      if (target.isSwitch()) {
        interpreter.machine.leave(target.breaks(), value);
        return;
      }
    }
  }

  private void jump(@Nullable SimpleName written, boolean isContinue) {
    String label = written == null ? null : written.asString();
    for (Frame.Target target : interpreter.frame().targets) {
      boolean fits =
          isContinue ? target.isLoop() : (label != null || target.isLoop() || target.isSwitch());
      boolean named = label == null || label.equals(target.label());
      if (fits && named) {
        interpreter.machine.leave(
            isContinue ? target.continues() : target.breaks(), Interpreter.nothing());
        return;
      }
    }
    interpreter.machine.live = false;
  }

  private void labelled(LabeledStmt s) {
    String label = s.getLabel().asString();
    Statement inner = s.getStatement();
    if (inner instanceof WhileStmt loop) {
      loops.whileLoop(loop, label);
    } else if (inner instanceof DoStmt loop) {
      loops.doLoop(loop, label);
    } else if (inner instanceof ForStmt loop) {
      loops.forLoop(loop, label);
    } else if (inner instanceof ForEachStmt loop) {
      loops.forEach(loop, label);
    } else {
      Frame.Target target = new Frame.Target(label, false, false, new Exits(), new Exits());
      java.util.Set<String> outside = interpreter.machine.conditions;
      interpreter.frame().targets.push(target);
      exec(inner);
      interpreter.frame().targets.pop();
      interpreter.machine.resume(target.breaks(), null, outside);
    }
  }

  private void exclusive(SynchronizedStmt s) {
    interpreter.eval(s.getExpression());
    exec(s.getBody());
  }

  private void declare(TypeDeclaration<?> declaration) {
    Frame frame = interpreter.frame();
    String simple = declaration.getNameAsString();
    if (declaration instanceof ClassOrInterfaceDeclaration || declaration.isRecordDeclaration()) {
      String name = frame.type.name() + "." + simple;
      SourceType type = interpreter.construction.localType(name, declaration, frame.type);
      frame.localTypes.put(simple, type);
    }
  }
}
