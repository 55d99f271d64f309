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
 * @param handedOn numbers of the objects that were given to a library, or that code outside of the
 *     sources got hold of
 * @param aftermaths what becomes of the failure of a job, where it is assumed, by the place that
 *     executes it
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
    Set<Integer> handedOn,
    Map<SourceLocation, Aftermath> aftermaths,
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
   * @param isEnd true where nothing was left out: the program ends there with an exception
   */
  public record Blind(SourceLocation at, String reason, boolean isEnd) {

    /** A place behind which something may have been left out. */
    public Blind(SourceLocation at, String reason) {
      this(at, reason, false);
    }
  }

  /** How the program ends after a job has failed. */
  public enum Ending {
    /** Normally, or by an exit with code 0: as if nothing had happened. */
    COMPLETES,
    /** With an exception. */
    THROWS,
    /** By an exit with another code. */
    EXITS_WITH_ERROR,
    /** In a way that cannot be told. */
    UNDECIDED
  }

  /**
   * What becomes of a failure.
   *
   * @param endings how the program ends after it; empty where it never ends
   * @param caughtAt the first handler that took it; null for none
   */
  public record Aftermath(List<Ending> endings, @Nullable SourceLocation caughtAt) {

    /** Copies the endings. */
    public Aftermath {
      endings = List.copyOf(endings);
    }

    /** True where the program certainly ends as if nothing had happened. */
    public boolean isSwallowed() {
      for (Ending ending : endings) {
        if (ending != Ending.COMPLETES) {
          return false;
        }
      }
      return !endings.isEmpty();
    }
  }

  /** Copies the collections. */
  public Evaluation {
    executions = List.copyOf(executions);
    possible = List.copyOf(possible);
    ends = List.copyOf(ends);
    events = List.copyOf(events);
    handedOn = Set.copyOf(handedOn);
    aftermaths = Map.copyOf(aftermaths);
    blind = List.copyOf(blind);
  }
}
