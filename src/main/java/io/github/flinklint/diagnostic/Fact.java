package io.github.flinklint.diagnostic;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact of a job, over all its scenarios, as reports print it. All texts are
 * masked.
 *
 * @param status how much is known
 * @param value the value, for {@code SET} and {@code DEFAULT}; the template with <code>${name}
 *     </code> for {@code RUNTIME} where it is a text; else null
 * @param values the outcomes of an {@code EITHER}, {@code unset} among them; for {@code RUNTIME}
 *     the certain values that some scenarios have instead; else empty
 * @param on what decides an {@code EITHER}; else null
 * @param from the outside inputs that a {@code RUNTIME} comes from; else null
 * @param defaultValue what the code gives where the inputs are absent; null where it gives nothing
 * @param orUnset true where a {@code RUNTIME} may also stay unset
 * @param why the reason of an {@code UNKNOWN}; else null
 * @param parts the pieces of a template, so that a hole and a literal <code>${name}</code> can be
 *     told apart; empty where there is no hole
 * @param trace the steps that decided it, oldest first
 */
public record Fact(
    Status status,
    @Nullable String value,
    List<String> values,
    @Nullable String on,
    @Nullable String from,
    @Nullable String defaultValue,
    boolean orUnset,
    @Nullable String why,
    List<TemplatePart> parts,
    List<Step> trace) {

  /** How much is known of a fact. */
  public enum Status {
    /** One value, certain. */
    SET,
    /** Flink's default applies; for the mode only. */
    DEFAULT,
    /** Certainly never set. */
    UNSET,
    /** One of a finite set of outcomes. */
    EITHER,
    /** Open, and comes from named outside inputs. */
    RUNTIME,
    /** Cannot be told. */
    UNKNOWN;

    /** The word used in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A piece of a template.
   *
   * @param text literal characters, or the name of the hole
   * @param hole true for a hole
   */
  public record TemplatePart(String text, boolean hole) {}

  /** Copies the lists. */
  public Fact {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
    trace = List.copyOf(trace);
  }

  /** A certain value. */
  public static Fact set(String value, List<Step> trace) {
    return new Fact(Status.SET, value, List.of(), null, null, null, false, null, List.of(), trace);
  }

  /** Flink's default. */
  public static Fact byDefault(String value) {
    return new Fact(
        Status.DEFAULT, value, List.of(), null, null, null, false, null, List.of(), List.of());
  }

  /** Certainly never set. */
  public static Fact unset() {
    return new Fact(
        Status.UNSET, null, List.of(), null, null, null, false, null, List.of(), List.of());
  }

  /** Cannot be told. */
  public static Fact unknown(String why, List<Step> trace) {
    return new Fact(
        Status.UNKNOWN, null, List.of(), null, null, null, false, why, List.of(), trace);
  }

  /** One of several outcomes; {@code on} names what decides. */
  public static Fact either(List<String> values, String on, List<Step> trace) {
    return new Fact(Status.EITHER, null, values, on, null, null, false, null, List.of(), trace);
  }
}
