package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
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
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements. Control that leaves a statement in another way than by its end is put into
 * the exits of its target, and the machine is no longer live.
 */
final class Statements {

  private final Interpreter interpreter;
  private final Loops loops;
  private final Switches switches;
  private final IdentityHashMap<Class<?>, Consumer<Statement>> kinds = new IdentityHashMap<>();

  Statements(Interpreter interpreter) {
    this.interpreter = interpreter;
    loops = new Loops(interpreter);
    switches = new Switches(interpreter);
    Tries tries = new Tries(interpreter);
    on(ExpressionStmt.class, s -> interpreter.eval(s.getExpression()));
    on(BlockStmt.class, this::block);
    on(IfStmt.class, this::conditional);
    on(ReturnStmt.class, this::giveBack);
    on(ThrowStmt.class, s -> raise(s));
    on(WhileStmt.class, s -> loops.whileLoop(s, null));
    on(DoStmt.class, s -> loops.doLoop(s, null));
    on(ForStmt.class, s -> loops.forLoop(s, null));
    on(ForEachStmt.class, s -> loops.forEach(s, null));
    on(LabeledStmt.class, this::labelled);
    on(BreakStmt.class, s -> jump(s.getLabel().map(Object::toString).orElse(null), false));
    on(ContinueStmt.class, s -> jump(s.getLabel().map(Object::toString).orElse(null), true));
    on(YieldStmt.class, this::giveValue);
    on(SwitchStmt.class, s -> switches.statement(s));
    on(TryStmt.class, tries::exec);
    on(SynchronizedStmt.class, this::exclusive);
    on(AssertStmt.class, s -> {});
    on(EmptyStmt.class, s -> {});
    on(LocalClassDeclarationStmt.class, s -> declare(s.getClassDeclaration()));
    on(LocalRecordDeclarationStmt.class, s -> declare(s.getRecordDeclaration()));
    on(ExplicitConstructorInvocationStmt.class, s -> interpreter.construction.delegate(s));
    on(UnparsableStmt.class, s -> interpreter.escapes.forgetAll(s, "syntax error"));
  }

  /** Runs code some unknown number of times, as a loop of unknown length. */
  void repeat(Node at, String reason, Runnable code) {
    loops.repeat(at, reason, code);
  }

  private <S extends Statement> void on(Class<S> kind, Consumer<S> execution) {
    kinds.put(kind, statement -> execution.accept(kind.cast(statement)));
  }

  Switches switches() {
    return switches;
  }

  void exec(Statement statement) {
    interpreter.machine.budget.step();
    if (!interpreter.machine.live) {
      return;
    }
    Consumer<Statement> execution = kinds.get(statement.getClass());
    if (execution == null) {
      String what = "unsupported construct " + statement.getMetaModel().getTypeName();
      interpreter.escapes.forgetAll(statement, what);
      return;
    }
    execution.accept(statement);
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
    interpreter.machine.branch(
        condition,
        interpreter.at(s.getCondition()),
        () -> exec(s.getThenStmt()),
        () -> s.getElseStmt().ifPresent(this::exec));
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

  private void jump(@Nullable String label, boolean isContinue) {
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
