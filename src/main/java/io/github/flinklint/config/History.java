package io.github.flinklint.config;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a scenario that the configuration at its end does not show. All that is here is
 * certain.
 *
 * @param ineffective settings without effect, in order
 * @param swallowed executions whose failure the program hides, in order
 * @param missing uses of members that Flink does not have in the job's version, in order
 */
public record History(
    List<Ineffective> ineffective, List<Swallowed> swallowed, List<Missing> missing) {

  /** Nothing worth telling. */
  public static final History EMPTY = new History(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public History {
    ineffective = List.copyOf(ineffective);
    swallowed = List.copyOf(swallowed);
    missing = List.copyOf(missing);
  }

  /** Why a setting has no effect. */
  public enum Why {
    /** Another value takes its place before the job is executed. */
    OVERWRITTEN,
    /** The job has been executed by then, and is not again. */
    AFTER_EXECUTION,
    /** It is made on an environment that is never executed, while another is. */
    OTHER_ENVIRONMENT,
    /** It is made on an object that is given to nothing. */
    NOT_HANDED_ON,
    /** It is made on a copy of the environment's configuration. */
    COPY,
    /** The directory inside the state backend wins. */
    BACKEND_DIRECTORY,
    /** The version does not know the key. */
    UNKNOWN_KEY
  }

  /**
   * A setting without effect.
   *
   * @param at where it is made
   * @param why why it has no effect
   * @param setting what is set, in words
   * @param value what it is set to, with its unit, masked
   * @param by where that is decided: the later setting, the execution, the winning directory; null
   *     where no single place decides
   * @param instead what holds or what to write instead, masked; empty for nothing
   * @param trace the steps that lead there, oldest first
   */
  public record Ineffective(
      SourceLocation at,
      Why why,
      String setting,
      String value,
      @Nullable SourceLocation by,
      String instead,
      List<Step> trace) {

    /** Copies the trace. */
    public Ineffective {
      trace = List.copyOf(trace);
    }
  }

  /**
   * An execution whose failure the program hides: it ends as if the job had not failed.
   *
   * @param executeAt the execution
   * @param caughtAt the handler that takes the exception; null where a {@code finally} block drops
   *     it
   */
  public record Swallowed(SourceLocation executeAt, @Nullable SourceLocation caughtAt) {}

  /**
   * A use of a member that Flink does not have in the job's version.
   *
   * @param at where
   * @param absence the member, and which versions have it
   */
  public record Missing(SourceLocation at, Absence absence) {}
}
