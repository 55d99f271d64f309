package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.source.Nodes;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code that cannot be seen may do to what it gets hold of: everything that it can reach may be
 * anything afterwards.
 */
final class Escapes {

  private final Interpreter interpreter;
  private final Machine machine;
  private boolean invoking;

  Escapes(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
  }

  /** Forgets everything tracked that can be reached from the values. */
  void escape(Collection<AbstractValue> values, String reason, Node at) {
    List<FunctionValue> functions = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Deque<AbstractValue> open = new ArrayDeque<>();
    addAll(values, open);
    forget(open, reason, at, seen, functions);
    if (invoking) {
      forgetHeld(functions, at, seen);
    } else {
      for (FunctionValue function : functions) {
        maybeInvoke(function, at);
      }
    }
  }

  private static void addAll(Collection<AbstractValue> values, Deque<AbstractValue> open) {
    for (AbstractValue value : values) {
      open.add(value);
    }
  }

  /** Forgets what can be reached without a call, and collects the functions that are. */
  private void forget(
      Deque<AbstractValue> open,
      String reason,
      Node at,
      Set<Integer> seen,
      List<FunctionValue> functions) {
    while (!open.isEmpty()) {
      AbstractValue value = open.pop();
      if (value instanceof Choice choice) {
        addAll(choice.alternatives(), open);
      } else if (value instanceof Sequence sequence) {
        addAll(sequence.elements(), open);
      } else if (value instanceof Mapping mapping) {
        addAll(mapping.entries().values(), open);
      } else if (value instanceof FunctionValue function) {
        functions.add(function);
      } else if (value instanceof Reference reference && seen.add(reference.id())) {
        reach(reference, reason, at, open);
      }
    }
  }

  /**
   * Functions within functions are not followed any further: what they hold may be anything. An
   * object and its function hold each other, so each is looked into once.
   */
  private void forgetHeld(List<FunctionValue> functions, Node at, Set<Integer> seen) {
    Set<FunctionValue> known = Collections.newSetFromMap(new IdentityHashMap<>());
    List<FunctionValue> open = functions;
    while (!open.isEmpty()) {
      Deque<AbstractValue> held = new ArrayDeque<>();
      for (FunctionValue function : open) {
        if (known.add(function)) {
          addAll(contentOf(function), held);
        }
      }
      open = new ArrayList<>();
      forget(held, "may be set by a function given to a library", at, seen, open);
    }
  }

  private void reach(Reference reference, String reason, Node at, Deque<AbstractValue> open) {
    HeapObject object = machine.object(reference.id());
    ApiModel model = trackingModel(reference, object);
    if (model != null) {
      boolean couldExecute = forget(reference, object, model, reason, at);
      if (couldExecute) {
        machine.blind.add(new Evaluation.Blind(interpreter.at(at), reason));
        if (machine.isExecutable(reference)) {
          machine.possible.add(
              new Evaluation.Execution(
                  reference,
                  machine.snapshot(),
                  interpreter.at(at),
                  machine.conditions,
                  interpreter.frame().type));
        }
      }
      return;
    }
    addAll(object.captured().values(), open);
    SourceType source = object.source();
    for (String slot : machine.slots(reference.id())) {
      AbstractValue content = machine.read(reference.id(), slot);
      open.add(content);
      boolean isContent =
          slot.equals(Call.ELEMENTS)
              || slot.equals(Call.ENTRIES)
              || (JdkModel.INSTANCE.owns(reference.type()) && JdkModel.isChangeable(slot));
      if (isContent || (source != null && !isFinal(source, slot))) {
        machine.write(reference.id(), slot, Unknown.because(reason, interpreter.at(at)));
      }
    }
  }

  private @Nullable ApiModel trackingModel(Reference reference, HeapObject object) {
    for (ApiModel model : machine.models) {
      if (model.isTracked(reference.type()) || model.isTracked(object.type())) {
        return model;
      }
    }
    return null;
  }

  private boolean forget(
      Reference reference, HeapObject object, ApiModel model, String reason, Node at) {
    machine.handedOn.add(reference.id());
    Unknown unknown = Unknown.because(reason, interpreter.at(at));
    Set<String> slots = new HashSet<>(model.trackedSlots(reference.type()));
    slots.addAll(model.trackedSlots(object.type()));
    for (String slot : slots) {
      AbstractValue held = machine.read(reference.id(), slot);
      machine.write(reference.id(), slot, unknown);
      if (held instanceof Reference inner && inner.id() != reference.id()) {
        reach(inner, reason, at, new ArrayDeque<>());
      }
    }
    return true;
  }

  /**
   * Functions given to code that sets no option itself: only those that carry something tracked
   * with them can matter.
   */
  void maybeInvokeTouching(List<AbstractValue> arguments, Node at) {
    for (AbstractValue argument : arguments) {
      for (AbstractValue one : Lattice.alternatives(argument)) {
        if (one instanceof Closure closure && touches(closure)) {
          maybeInvoke(closure, at);
        } else if (one instanceof Composition made) {
          maybeInvokeTouching(made.parts, at);
        }
      }
    }
  }

  /** True where the code names a variable or receiver from which something tracked is reached. */
  private boolean touches(Closure closure) {
    if (closure.receiver != null && reachesTracked(closure.receiver, 0)) {
      return true;
    }
    Set<String> names = new HashSet<>();
    boolean namesSelf = false;
    for (Node node : Nodes.of(closure.code)) {
      if (node instanceof NameExpr name) {
        names.add(name.getNameAsString());
      }
      boolean isOwnCall = node instanceof MethodCallExpr call && call.getScope().isEmpty();
      namesSelf |= isOwnCall || node instanceof ThisExpr;
    }
    for (String name : names) {
      AbstractValue captured = closure.captured.get(name);
      if (captured == null) {
        namesSelf = true;
      } else if (reachesTracked(captured, 0)) {
        return true;
      }
    }
    return namesSelf && reachesTracked(closure.self, 0);
  }

  private boolean reachesTracked(AbstractValue value, int depth) {
    if (depth > 4) {
      return true;
    }
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Reference reference) {
        HeapObject object = machine.object(reference.id());
        if (trackingModel(reference, object) != null) {
          return true;
        }
        List<AbstractValue> held = new ArrayList<>(object.captured().values());
        for (String slot : machine.slots(reference.id())) {
          held.add(machine.read(reference.id(), slot));
        }
        if (reachTracked(held, depth + 1)) {
          return true;
        }
      } else if (reachTracked(contentOf(one), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean reachTracked(List<AbstractValue> values, int depth) {
    for (AbstractValue value : values) {
      if (reachesTracked(value, depth)) {
        return true;
      }
    }
    return false;
  }

  /** What a value that is no object consists of. */
  private static List<AbstractValue> contentOf(AbstractValue value) {
    if (value instanceof Sequence sequence) {
      return sequence.elements();
    }
    if (value instanceof Mapping mapping) {
      return List.copyOf(mapping.entries().values());
    }
    if (value instanceof Composition made) {
      return made.parts;
    }
    if (value instanceof Closure closure) {
      List<AbstractValue> held = new ArrayList<>(closure.captured.values());
      held.add(closure.self);
      if (closure.receiver != null) {
        held.add(closure.receiver);
      }
      return held;
    }
    return List.of();
  }

  /** The function may be called, once or not at all, with unknown arguments. */
  void maybeInvoke(FunctionValue function, Node at) {
    if (!machine.live) {
      return;
    }
    if (invoking) {
      escape(List.of(function), "may be set by a function given to a library", at);
      return;
    }
    invoking = true;
    Unknown whether = interpreter.unknown("whether a function given to a library is called", at);
    Fork fork = new Fork(machine, whether, interpreter.at(at));
    if (fork.entersThen()) {
      fork.endThen(interpreter.functions.invoke(function, unknownArguments(function, at), at));
    }
    if (fork.entersOtherwise()) {
      fork.endOtherwise(Interpreter.nothing());
    }
    invoking = false;
  }

  private List<AbstractValue> unknownArguments(FunctionValue function, Node at) {
    int count =
        function instanceof Closure closure
                && closure.code instanceof com.github.javaparser.ast.expr.LambdaExpr lambda
            ? lambda.getParameters().size()
            : 1;
    List<AbstractValue> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(interpreter.unknown("argument of a function called by a library", at));
    }
    return arguments;
  }

  /**
   * A piece of code was not understood: the variables that it assigns, and everything tracked, may
   * be anything.
   *
   * @param code the piece
   * @param reason why it was not understood
   */
  void forgetAll(Node code, String reason) {
    machine.failures.notFollowed();
    Unknown unknown = Unknown.because(reason, interpreter.at(code));
    for (Node node : Nodes.of(code)) {
      String name = assigned(node);
      if (name != null && interpreter.expressions.names().isVariable(name)) {
        interpreter.expressions.names().write(name, unknown);
      } else if (name != null && node instanceof VariableDeclarator) {
        interpreter.frame().variables.put(name, "var");
        interpreter.expressions.names().write(name, unknown);
      }
    }
    for (Reference reference : machine.alive()) {
      HeapObject object = machine.object(reference.id());
      ApiModel model = trackingModel(reference, object);
      if (model != null) {
        forget(reference, object, model, reason, code);
      } else if (object.source() != null) {
        for (String slot : machine.slots(reference.id())) {
          if (machine.read(reference.id(), slot) != Absent.VALUE
              && !isFinal(object.source(), slot)) {
            machine.write(reference.id(), slot, unknown);
          }
        }
      }
    }
    machine.blind.add(new Evaluation.Blind(interpreter.at(code), reason));
  }

  /**
   * Static fields that are not final may be anything: code that could reach them was not followed.
   */
  void forgetStatics(String reason, Node at) {
    machine.failures.notFollowed();
    Unknown unknown = Unknown.because(reason, interpreter.at(at));
    for (int object : machine.classObjects()) {
      SourceType source = machine.object(object).source();
      for (String slot : source == null ? List.<String>of() : machine.slots(object)) {
        if (!isFinal(Objects.requireNonNull(source), slot)) {
          machine.write(object, slot, unknown);
        }
      }
    }
    machine.blind.add(new Evaluation.Blind(interpreter.at(at), reason));
  }

  /**
   * True for the slot of a final field, or of none. Reflection reaches private fields too: parsers
   * of arguments and injection fill them.
   */
  private boolean isFinal(SourceType type, String slot) {
    for (SourceType declaring : interpreter.methods.hierarchy(type)) {
      for (Map.Entry<String, SourceType.Field> field : declaring.fields().entrySet()) {
        boolean isHeldThere =
            slot.equals(field.getKey()) || slot.equals(declaring.name() + "." + field.getKey());
        if (isHeldThere) {
          return field.getValue().isFinal();
        }
      }
    }
    return true;
  }

  private static @Nullable String assigned(Node node) {
    Expression target = null;
    if (node instanceof AssignExpr assignment) {
      target = assignment.getTarget();
    } else if (node instanceof UnaryExpr unary) {
      target = unary.getExpression();
    } else if (node instanceof VariableDeclarator variable) {
      return variable.getNameAsString();
    }
    return target instanceof NameExpr name ? name.getNameAsString() : null;
  }
}
