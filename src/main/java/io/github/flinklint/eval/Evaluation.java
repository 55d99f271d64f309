package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Test;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation of an entry method under some assumptions came to.
 *
 * @param executions environments that were executed, in order
 * @param possible environments that code outside of the sources got hold of and may have executed,
 *     in order
 * @param ends environments that were there when the program came to an end, in order
 * @param tests tests on outside inputs that were met undecided, by key, in the order in which they
 *     were met
 * @param events what happened to tracked objects, in order
 * @param blind places that could not be followed and could have executed an environment, with the
 *     reason
 * @param exhausted why the evaluation was given up; null where it was not
 * @param steps statements and expressions evaluated: the cost, which depends on no machine
 */
public record Evaluation(
    List<Execution> executions,
    List<Execution> possible,
    List<Execution> ends,
    Map<String, Test> tests,
    List<Event> events,
    List<Blind> blind,
    @Nullable String exhausted,
    int steps) {

  /**
   * An environment was executed.
   *
   * @param environment which
   * @param heap the heap at that moment
   * @param at the place of the call
   * @param conditions keys of the undecided conditions under which it happened
   * @param in the type whose code does it
   */
  public record Execution(
      Reference environment,
      Snapshot heap,
      SourceLocation at,
      Set<String> conditions,
      SourceType in) {}

  /**
   * A place that could not be followed.
   *
   * @param at the place
   * @param reason why
   */
  public record Blind(SourceLocation at, String reason) {}

  /** Copies the lists. */
  public Evaluation {
    executions = List.copyOf(executions);
    possible = List.copyOf(possible);
    ends = List.copyOf(ends);
    events = List.copyOf(events);
    blind = List.copyOf(blind);
  }
}
