package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loops: told apart iteration by iteration while the condition is known; else run until the state
 * no longer changes, and what still changes then is given up as unknown.
 */
final class Loops {

  private final Interpreter interpreter;
  private final Machine machine;

  Loops(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
  }

  void whileLoop(WhileStmt s, @Nullable String label) {
    run(s, label, null, null);
  }

  void doLoop(DoStmt s, @Nullable String label) {
    run(s, label, null, null);
  }

  void forLoop(ForStmt s, @Nullable String label) {
    for (Expression initialisation : s.getInitialization()) {
      interpreter.eval(initialisation);
    }
    run(s, label, null, null);
  }

  /** What the variable of a loop is given before each round. */
  private record Variable(String name, String type, AbstractValue element) {}

  /**
   * The parts of a loop.
   *
   * @param node the statement, or the call that repeats something
   * @param count what stands for the condition where the statement has none
   * @param variable the variable of a for-each loop whose elements are not told apart; else null
   * @param code what a call repeats; null for statements
   */
  private record Parts(
      Node node,
      @Nullable AbstractValue count,
      @Nullable Variable variable,
      @Nullable Runnable code,
      Frame.Target target,
      SourceLocation at) {}

  private AbstractValue condition(Parts parts) {
    if (parts.count != null) {
      return parts.count;
    }
    if (parts.node instanceof WhileStmt s) {
      return interpreter.eval(s.getCondition());
    }
    if (parts.node instanceof DoStmt s) {
      return interpreter.eval(s.getCondition());
    }
    Expression compared = ((ForStmt) parts.node).getCompare().orElse(null);
    return compared == null ? Constant.of(true) : interpreter.eval(compared);
  }

  private void body(Parts parts) {
    if (parts.code != null) {
      parts.code.run();
      return;
    }
    if (parts.variable != null) {
      Variable v = parts.variable;
      interpreter
          .expressions
          .names()
          .write(v.name, interpreter.coerce(v.element, v.type, parts.node));
    }
    interpreter.exec(((NodeWithBody<?>) parts.node).getBody());
  }

  private void update(Parts parts) {
    if (parts.code == null && parts.node instanceof ForStmt s) {
      for (Expression update : s.getUpdate()) {
        interpreter.eval(update);
      }
    }
  }

  private void run(
      Statement node,
      @Nullable String label,
      @Nullable AbstractValue count,
      @Nullable Variable variable) {
    Frame frame = interpreter.frame();
    Frame.Target target = new Frame.Target(label, true, false, new Exits(), new Exits());
    Set<String> outside = machine.conditions;
    int salt = frame.salt;
    frame.targets.push(target);
    Parts parts = new Parts(node, count, variable, null, target, interpreter.at(node));
    if (node instanceof DoStmt && machine.live) {
      frame.salt = salt * 1_000_003 + 1;
      round(parts);
    }
    unroll(parts, salt);
    frame.targets.pop();
    frame.salt = salt;
    machine.resume(target.breaks(), null, outside);
  }

  /** Leaves the machine as it is behind the loop, but for the ways out by {@code break}. */
  private void unroll(Parts parts, int salt) {
    for (int i = 2; machine.live; i++) {
      IntMap before = machine.cells;
      interpreter.frame().salt = salt * 1_000_003 + i;
      AbstractValue condition = machine.decisions.condition(condition(parts));
      Boolean decided = machine.live ? machine.decisions.decide(condition) : Boolean.FALSE;
      if (Boolean.FALSE.equals(decided)) {
        return;
      }
      if (decided == null || i > Budget.MAX_UNROLLED) {
        machine.cells = before;
        interpreter.frame().salt = salt * 1_000_003;
        untilStable(parts);
        return;
      }
      round(parts);
      if (machine.live && machine.cells == before) {
        // Nothing changes and the condition holds: control stays in here, or leaves by an exit that
        // is recorded.
        machine.live = false;
      }
    }
  }

  private void round(Parts parts) {
    Set<String> outside = machine.conditions;
    body(parts);
    Exits continues = new Exits();
    continues.ways().addAll(parts.target.continues().ways());
    parts.target.continues().ways().clear();
    machine.resume(continues, null, outside);
    if (machine.live) {
      update(parts);
    }
  }

  /** Runs code some unknown number of times, none included. */
  void repeat(Node at, String reason, Runnable code) {
    Frame.Target target = new Frame.Target(null, true, false, new Exits(), new Exits());
    AbstractValue count = interpreter.unknown(reason, at);
    untilStable(new Parts(at, count, null, code, target, interpreter.at(at)));
  }

  private void untilStable(Parts parts) {
    Exits ends = new Exits();
    Set<String> outside = machine.conditions;
    for (int rounds = 0; machine.live; rounds++) {
      IntMap head = machine.cells;
      AbstractValue condition = machine.decisions.condition(condition(parts));
      if (!machine.live) {
        break;
      }
      Boolean decided = machine.decisions.decide(condition);
      Set<String> keys = decided == null ? machine.decisions.keysOf(condition, parts.at) : Set.of();
      if (!Boolean.TRUE.equals(decided)) {
        ends.add(machine.cells, Interpreter.nothing(), Machine.union(outside, keys));
      }
      if (Boolean.FALSE.equals(decided)) {
        machine.live = false;
        break;
      }
      machine.conditions = Machine.union(outside, keys);
      round(parts);
      if (!machine.live) {
        break;
      }
      IntMap joined = machine.joinCells(head, machine.cells, keys);
      List<Integer> changed = new ArrayList<>();
      for (int cell : IntMap.differences(head, joined)) {
        if (!Objects.equals(head.get(cell), joined.get(cell))) {
          changed.add(cell);
        }
      }
      if (changed.isEmpty()) {
        machine.live = false;
        break;
      }
      machine.cells = rounds < Budget.MAX_ROUNDS ? joined : widened(joined, changed);
    }
    machine.live = false;
    machine.conditions = outside;
    machine.resume(ends, null, outside);
    machine.conditions = outside;
  }

  /** What still changes after some rounds may be anything. */
  private IntMap widened(IntMap joined, List<Integer> changed) {
    IntMap wide = joined;
    for (int cell : changed) {
      wide = wide.put(cell, Unknown.because("changed in a loop of unknown length"));
    }
    return wide;
  }

  void forEach(ForEachStmt s, @Nullable String label) {
    AbstractValue iterated = interpreter.eval(s.getIterable());
    if (!machine.live) {
      return;
    }
    VariableDeclarator variable = s.getVariableDeclarator();
    String name = variable.getNameAsString();
    String type = interpreter.expressions.names().declare(name, variable.getType(), null);
    List<AbstractValue> elements = elements(iterated);
    if (elements != null && elements.size() <= Budget.MAX_UNROLLED) {
      known(s, label, name, type, elements);
      return;
    }
    AbstractValue element =
        interpreter.unknown(
            Traces.reasonOf(iterated, "element of an unknown collection"), s.getIterable());
    AbstractValue more = interpreter.unknown("number of elements", s.getIterable());
    run(s, label, more, new Variable(name, type, element));
  }

  private @Nullable List<AbstractValue> elements(AbstractValue iterated) {
    AbstractValue content = iterated;
    if (iterated instanceof Reference r) {
      content = machine.read(r.id(), Call.ELEMENTS);
      boolean isOrdered = !JdkModel.INSTANCE.owns(r.type()) || JdkModel.isOrdered(r, machine);
      if (content instanceof Sequence s && s.elements().size() > 1 && !isOrdered) {
        // Java goes through them in an order that nothing tells.
        return null;
      }
    }
    if (content instanceof Sequence sequence) {
      return sequence.elements();
    }
    return content instanceof Mapping mapping ? List.copyOf(mapping.entries().keySet()) : null;
  }

  private void known(
      ForEachStmt s,
      @Nullable String label,
      String name,
      String type,
      List<AbstractValue> elements) {
    Frame frame = interpreter.frame();
    Frame.Target target = new Frame.Target(label, true, false, new Exits(), new Exits());
    Set<String> outside = machine.conditions;
    int salt = frame.salt;
    frame.targets.push(target);
    int i = 2;
    for (AbstractValue element : elements) {
      if (!machine.live) {
        break;
      }
      frame.salt = salt * 1_000_003 + i++;
      interpreter.expressions.names().write(name, interpreter.coerce(element, type, s));
      round(new Parts(s, element, null, null, target, interpreter.at(s)));
    }
    frame.targets.pop();
    frame.salt = salt;
    machine.resume(target.breaks(), null, outside);
  }
}
