package io.github.flinklint.eval;

import com.github.javaparser.ast.body.CallableDeclaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps of an evaluation went. When the budget is used up, the body that took most of it
 * without touching anything tracked (a parser, a generator of test data) is not entered any more,
 * and the evaluation begins again: its result is unknown then, and the rest of the job is not lost.
 */
final class Effort {

  /** Steps of a body, its calls included, below which leaving it out would not help. */
  private static final int MIN_STEPS = 10_000;

  private final Set<CallableDeclaration<?>> leftOut;
  private final IdentityHashMap<CallableDeclaration<?>, Integer> spent = new IdentityHashMap<>();
  private final Set<CallableDeclaration<?>> touching =
      Collections.newSetFromMap(new IdentityHashMap<>());

  Effort(Set<CallableDeclaration<?>> leftOut) {
    this.leftOut = leftOut;
  }

  boolean isLeftOut(CallableDeclaration<?> body) {
    return leftOut.contains(body);
  }

  /** Notes what one activation took; only the outermost of a recursion counts. */
  void note(CallableDeclaration<?> body, int steps, boolean touchedTracked) {
    spent.put(body, spent.getOrDefault(body, 0) + steps);
    if (touchedTracked) {
      touching.add(body);
    }
  }

  /** The body to leave out next; null where that would not help. */
  @Nullable CallableDeclaration<?> greatest() {
    CallableDeclaration<?> greatest = null;
    int most = MIN_STEPS - 1;
    for (Map.Entry<CallableDeclaration<?>, Integer> entry : spent.entrySet()) {
      boolean more =
          entry.getValue() > most
              || (greatest != null
                  && entry.getValue() == most
                  && isBefore(entry.getKey(), greatest));
      if (more && !touching.contains(entry.getKey())) {
        greatest = entry.getKey();
        most = entry.getValue();
      }
    }
    return greatest;
  }

  /** Identity maps have no order of their own; the place in the source is one. */
  private static boolean isBefore(CallableDeclaration<?> a, CallableDeclaration<?> b) {
    String x = a.getNameAsString() + a.getRange();
    return x.compareTo(b.getNameAsString() + b.getRange()) < 0;
  }
}
