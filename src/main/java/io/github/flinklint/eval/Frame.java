package io.github.flinklint.eval;

import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One activation of a method, constructor, initialiser or lambda. Its variables live in the store,
 * by the frame's number.
 */
final class Frame {

  /**
   * Where jumps go.
   *
   * @param label the label of the statement; null for none
   * @param isLoop true for a loop, whose next iteration can be jumped to
   * @param isSwitch true for a switch, which can be left with a value
   * @param breaks ways out of the statement
   * @param continues ways to the next iteration
   */
  record Target(
      @Nullable String label, boolean isLoop, boolean isSwitch, Exits breaks, Exits continues) {}

  final int id;
  final SourceType type;
  final AbstractValue self;
  final @Nullable Frame caller;
  final int depth;

  /** Values of the variables around a lambda or a local class, as they were when it was made. */
  final Map<String, AbstractValue> captured;

  /** Declared types of the variables, {@code var} for inferred ones. */
  final Map<String, String> variables = new HashMap<>();

  /** Classes declared in the body, and those around it. */
  final Map<String, SourceType> localTypes;

  final Deque<Target> targets = new ArrayDeque<>();
  Exits returns = new Exits();

  /**
   * Tells iterations of unrolled loops apart: objects and calls of different iterations are
   * different.
   */
  int salt;

  Frame(
      int id,
      SourceType type,
      AbstractValue self,
      @Nullable Frame caller,
      Map<String, AbstractValue> captured,
      Map<String, SourceType> localTypes) {
    this.id = id;
    this.type = type;
    this.self = self;
    this.caller = caller;
    this.depth = caller == null ? 0 : caller.depth + 1;
    this.captured = captured;
    this.localTypes = new HashMap<>(localTypes);
  }
}
