package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value that is open and comes from named outside places, or is computed from such values alone.
 * It knows what it is where the inputs are absent, the "default in the code".
 */
public final class Input implements AbstractValue {

  private final String term;
  private final List<Source> sources;
  private final @Nullable AbstractValue absent;
  private final Trace trace;

  private Input(String term, List<Source> sources, @Nullable AbstractValue absent, Trace trace) {
    this.term = term;
    this.sources = sources;
    this.absent = absent;
    this.trace = trace;
  }

  /**
   * An outside value.
   *
   * @param source where it comes from
   * @param absent its value where the input is not given; null where the program fails then
   */
  public static Input of(Source source, @Nullable AbstractValue absent) {
    return new Input(source.describe(), List.of(source), absent, Trace.EMPTY);
  }

  /**
   * A value computed from outside values alone.
   *
   * @param term the computation, written the same wherever it is the same, for example {@code
   *     argument n * 1000}
   * @param sources where its operands come from
   * @param absent its value where all inputs are absent; null where there is none
   */
  public static Input computed(
      String term, Iterable<Source> sources, @Nullable AbstractValue absent) {
    TreeSet<Source> sorted = new TreeSet<>();
    for (Source source : sources) {
      sorted.add(source);
    }
    return new Input(term, List.copyOf(sorted), absent, Trace.EMPTY);
  }

  /**
   * The computation that the value stands for; equal terms have equal values in one run of the
   * program.
   */
  public String term() {
    return term;
  }

  /** Where the value comes from, sorted, at least one. */
  public List<Source> sources() {
    return sources;
  }

  /** The value where the inputs are not given; null where there is none. */
  public @Nullable AbstractValue absent() {
    return absent;
  }

  /** {@code argument a and argument b}. */
  public String describe() {
    List<String> words = new ArrayList<>();
    for (Source source : sources) {
      words.add(source.describe());
    }
    return String.join(" and ", words);
  }

  /** The name that a hole shows. */
  public String holeName() {
    List<String> names = new ArrayList<>();
    for (Source source : sources) {
      names.add(source.name());
    }
    return String.join(",", names);
  }

  /** True where it is read as it is given, not computed. */
  public boolean isDirect() {
    return sources.size() == 1 && term.equals(sources.get(0).describe());
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Input withTrace(Trace other) {
    return new Input(term, sources, absent, other);
  }

  @Override
  public String display() {
    AbstractValue given = absent;
    return given == null ? describe() : describe() + " (default " + given.display() + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Input that
        && term.equals(that.term)
        && Objects.equals(absent, that.absent);
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }

  @Override
  public String toString() {
    return "Input(" + term + ", absent=" + absent + ")";
  }
}
