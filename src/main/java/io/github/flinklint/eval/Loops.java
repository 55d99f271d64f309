package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
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
import java.util.function.Supplier;
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
    run(
        s,
        label,
        () -> interpreter.eval(s.getCondition()),
        () -> interpreter.exec(s.getBody()),
        () -> {},
        false);
  }

  void doLoop(DoStmt s, @Nullable String label) {
    run(
        s,
        label,
        () -> interpreter.eval(s.getCondition()),
        () -> interpreter.exec(s.getBody()),
        () -> {},
        true);
  }

  void forLoop(ForStmt s, @Nullable String label) {
    for (Expression initialisation : s.getInitialization()) {
      interpreter.eval(initialisation);
    }
    Supplier<AbstractValue> condition =
        () ->
            s.getCompare().isPresent() ? interpreter.eval(s.getCompare().get()) : Constant.of(true);
    run(
        s,
        label,
        condition,
        () -> interpreter.exec(s.getBody()),
        () -> s.getUpdate().forEach(interpreter::eval),
        false);
  }

  /** The parts of a loop. */
  private record Parts(
      Supplier<AbstractValue> condition,
      Runnable body,
      Runnable update,
      Frame.Target target,
      SourceLocation at) {}

  private void run(
      Statement node,
      @Nullable String label,
      Supplier<AbstractValue> condition,
      Runnable body,
      Runnable update,
      boolean bodyFirst) {
    Frame frame = interpreter.frame();
    Frame.Target target = new Frame.Target(label, true, false, new Exits(), new Exits());
    Set<String> outside = machine.conditions;
    int salt = frame.salt;
    frame.targets.push(target);
    Parts parts = new Parts(condition, body, update, target, interpreter.at(node));
    if (bodyFirst && machine.live) {
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
      AbstractValue condition = machine.decisions.condition(parts.condition.get());
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
    parts.body.run();
    Exits continues = new Exits();
    continues.ways().addAll(parts.target.continues().ways());
    parts.target.continues().ways().clear();
    machine.resume(continues, null, outside);
    if (machine.live) {
      parts.update.run();
    }
  }

  /** Runs code some unknown number of times, none included. */
  void repeat(Node at, String reason, Runnable code) {
    Frame.Target target = new Frame.Target(null, true, false, new Exits(), new Exits());
    untilStable(
        new Parts(
            () -> interpreter.unknown(reason, at), code, () -> {}, target, interpreter.at(at)));
  }

  private void untilStable(Parts parts) {
    Exits ends = new Exits();
    Set<String> outside = machine.conditions;
    for (int rounds = 0; machine.live; rounds++) {
      IntMap head = machine.cells;
      AbstractValue condition = machine.decisions.condition(parts.condition.get());
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
      IntMap.differences(head, joined, changed::add);
      changed.removeIf(cell -> Objects.equals(head.get(cell), joined.get(cell)));
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
    Supplier<AbstractValue> more = () -> interpreter.unknown("number of elements", s.getIterable());
    Runnable body =
        () -> {
          interpreter.expressions.names().write(name, interpreter.coerce(element, type, s));
          interpreter.exec(s.getBody());
        };
    run(s, label, more, body, () -> {}, false);
  }

  private @Nullable List<AbstractValue> elements(AbstractValue iterated) {
    AbstractValue content = iterated;
    if (iterated instanceof Reference r) {
      content = machine.read(r.id(), Call.ELEMENTS);
      boolean isOrdered =
          !JdkModel.INSTANCE.owns(r.type())
              || JdkModel.isOrdered(r, (o, slot) -> machine.read(o.id(), slot));
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
      round(
          new Parts(
              () -> element,
              () -> interpreter.exec(s.getBody()),
              () -> {},
              target,
              interpreter.at(s)));
    }
    frame.targets.pop();
    frame.salt = salt;
    machine.resume(target.breaks(), null, outside);
  }
}
