package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code try}, {@code catch}, {@code finally}. Calls are taken to complete normally unless sources
 * or models say that they throw (a documented assumption), so a handler is entered only for
 * exceptions that are really raised.
 */
final class Tries {

  private final Interpreter interpreter;
  private final Machine machine;

  Tries(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
  }

  void exec(TryStmt s) {
    if (s.getFinallyBlock().isEmpty()) {
      guarded(s);
    } else {
      withFinally(s, null);
    }
  }

  private void guarded(TryStmt s) {
    Set<String> outside = machine.conditions;
    if (s.getCatchClauses().isEmpty()) {
      body(s, 0);
      return;
    }
    Exits thrown = new Exits();
    machine.handlers.add(thrown);
    body(s, 0);
    machine.handlers.remove(machine.handlers.size() - 1);
    if (thrown.isEmpty()) {
      return;
    }
    Exits ends = new Exits();
    if (machine.live) {
      machine.leave(ends, Interpreter.nothing());
    }
    for (Exits.Exit exit : thrown.ways()) {
      dispatch(exit, s.getCatchClauses(), ends);
    }
    machine.live = false;
    machine.resume(ends, null, outside);
  }

  /** The resources from one on, then the block; each is closed on every way out, the last first. */
  private void body(TryStmt s, int resource) {
    if (!machine.live) {
      return;
    }
    if (resource == s.getResources().size()) {
      interpreter.exec(s.getTryBlock());
      return;
    }
    Expression written = s.getResources().get(resource);
    AbstractValue value = interpreter.eval(written);
    if (written instanceof VariableDeclarationExpr declaration) {
      value = machine.read(interpreter.frame().id, declaration.getVariable(0).getNameAsString());
    }
    if (!machine.live) {
      return;
    }
    Reference closed = closedBySources(value);
    if (closed == null) {
      body(s, resource + 1);
      return;
    }
    withFinally(s, new Resource(resource, written, closed));
  }

  /** A resource that is closed by a method of the sources. */
  private record Resource(int index, Expression written, Reference object) {}

  /** A resource whose close method the sources hold; null for others, which close silently. */
  private @Nullable Reference closedBySources(AbstractValue value) {
    SourceType type = value instanceof Reference r ? machine.object(r.id()).source() : null;
    boolean isOwn = type != null && interpreter.methods.hasMethod(type, "close");
    return isOwn ? (Reference) value : null;
  }

  /**
   * Runs the first clause that catches; a clause that only may catch is run, and the search goes
   * on.
   */
  private void dispatch(Exits.Exit exit, List<CatchClause> clauses, Exits ends) {
    for (CatchClause clause : clauses) {
      Boolean caught = catches(clause, exit.value());
      if (Boolean.FALSE.equals(caught)) {
        continue;
      }
      machine.cells = exit.cells();
      machine.conditions = exit.conditions();
      machine.live = true;
      machine.failures.caught(interpreter.at(clause.getParameter()));
      String name = clause.getParameter().getNameAsString();
      interpreter.expressions.names().declare(name, clause.getParameter().getType(), null);
      interpreter.expressions.names().write(name, exit.value());
      interpreter.exec(clause.getBody());
      if (machine.live) {
        machine.leave(ends, Interpreter.nothing());
      }
      if (Boolean.TRUE.equals(caught)) {
        return;
      }
    }
    machine.cells = exit.cells();
    machine.conditions = exit.conditions();
    machine.live = true;
    machine.fail(exit.value(), interpreter.at(clauses.get(0)), interpreter.frame().type);
  }

  private @Nullable Boolean catches(CatchClause clause, AbstractValue exception) {
    List<Type> types = new ArrayList<>();
    if (clause.getParameter().getType() instanceof UnionType union) {
      for (ReferenceType type : union.getElements()) {
        types.add(type);
      }
    } else {
      types.add(clause.getParameter().getType());
    }
    Boolean any = Boolean.FALSE;
    for (Type type : types) {
      Boolean one = catches(interpreter.typeName(type), exception);
      if (Boolean.TRUE.equals(one)) {
        return true;
      }
      any = one == null ? null : any;
    }
    return any;
  }

  private @Nullable Boolean catches(String caught, AbstractValue exception) {
    if (caught.equals("java.lang.Throwable")) {
      return true;
    }
    Boolean common = null;
    for (AbstractValue one : Lattice.alternatives(exception)) {
      Boolean fits = one instanceof Reference r ? interpreter.isSubtype(r.type(), caught) : null;
      if (fits == null || (common != null && !common.equals(fits))) {
        return null;
      }
      common = fits;
    }
    return common;
  }

  /** What is run on every way out: the block, or the resource's close method. */
  private void last(TryStmt s, @Nullable Resource resource) {
    if (resource == null) {
      interpreter.exec(s.getFinallyBlock().orElseThrow());
    } else {
      interpreter.calls.onValue(
          resource.object, "close", List.of(), resource.written, List.of(), null);
    }
  }

  /**
   * Every way out of the guarded part goes through the last one.
   *
   * @param resource the resource that is closed; null for the block
   */
  private void withFinally(TryStmt s, @Nullable Resource resource) {
    Frame frame = interpreter.frame();
    Set<String> outside = machine.conditions;
    Exits returnsOutside = frame.returns;
    Exits returned = new Exits();
    frame.returns = returned;
    List<Exits> jumps = new ArrayList<>();
    List<Frame.Target> targets = new ArrayList<>(frame.targets);
    frame.targets.clear();
    for (Frame.Target target : targets) {
      Frame.Target inner =
          new Frame.Target(
              target.label(), target.isLoop(), target.isSwitch(), new Exits(), new Exits());
      frame.targets.addLast(inner);
      jumps.add(inner.breaks());
      jumps.add(inner.continues());
    }
    Exits thrown = new Exits();
    machine.handlers.add(thrown);
    if (resource == null) {
      guarded(s);
    } else {
      body(s, resource.index + 1);
    }
    machine.handlers.remove(machine.handlers.size() - 1);
    frame.targets.clear();
    for (Frame.Target target : targets) {
      frame.targets.addLast(target);
    }
    frame.returns = returnsOutside;

    Exits ends = new Exits();
    if (machine.live) {
      last(s, resource);
      if (machine.live) {
        machine.leave(ends, Interpreter.nothing());
      }
    }
    after(returned, s, resource, frame.returns);
    for (int i = 0; i < targets.size(); i++) {
      Frame.Target target = targets.get(i);
      after(jumps.get(2 * i), s, resource, target.breaks());
      after(jumps.get(2 * i + 1), s, resource, target.continues());
    }
    after(thrown, s, resource, null);
    machine.live = false;
    machine.resume(ends, null, outside);
  }

  /**
   * Runs the last part on ways out, which go on to where they were heading.
   *
   * @param goOn their target; null for exceptions
   */
  private void after(Exits exits, TryStmt s, @Nullable Resource resource, @Nullable Exits goOn) {
    for (Exits.Exit exit : exits.ways()) {
      machine.cells = exit.cells();
      machine.conditions = exit.conditions();
      machine.live = true;
      last(s, resource);
      if (machine.live && goOn != null) {
        machine.leave(goOn, exit.value());
      } else if (machine.live) {
        machine.fail(exit.value(), interpreter.at(s), interpreter.frame().type);
      }
    }
  }
}
