package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Trace;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A boolean that outside inputs decide: "argument checkpointing is given", "argument mode equals
 * 'x'". A branch on it can be decided once for a whole scenario.
 *
 * <p>{@link #key} names the predicate, the same wherever it is the same; {@link #negated} turns it
 * round, so that a test and its negation are decided together.
 */
public final class Test implements AbstractValue {

  /** What the predicate says, so that a decision can bind the input itself. */
  public enum Relation {
    /** The input is given. */
    PRESENT,
    /** The input equals {@link Test#operand}. */
    EQUALS,
    /** Anything else. */
    OTHER
  }

  private final String key;
  private final List<Source> sources;
  private final Relation relation;
  private final @Nullable AbstractValue operand;
  private final @Nullable Boolean whenAbsent;
  private final boolean negated;
  private final Trace trace;

  private Test(
      String key,
      List<Source> sources,
      Relation relation,
      @Nullable AbstractValue operand,
      @Nullable Boolean whenAbsent,
      boolean negated,
      Trace trace) {
    this.key = key;
    this.sources = sources;
    this.relation = relation;
    this.operand = operand;
    this.whenAbsent = whenAbsent;
    this.negated = negated;
    this.trace = trace;
  }

  /**
   * "The input is given."
   *
   * @param source the input
   */
  public static Test present(Source source) {
    return new Test(
        source.describe() + " is given",
        List.of(source),
        Relation.PRESENT,
        null,
        false,
        false,
        Trace.EMPTY);
  }

  /**
   * "The input equals the operand."
   *
   * @param input the left side
   * @param operand a constant or constant text
   * @param whenAbsent the outcome where the input is absent; null where the program fails then
   */
  public static Test equal(Input input, AbstractValue operand, @Nullable Boolean whenAbsent) {
    String key = input.term() + " is " + operand.display();
    Relation relation = input.isDirect() ? Relation.EQUALS : Relation.OTHER;
    return new Test(key, input.sources(), relation, operand, whenAbsent, false, Trace.EMPTY);
  }

  /**
   * Any other predicate over inputs.
   *
   * @param key the predicate in words, the same wherever it is the same
   * @param sources the inputs
   * @param whenAbsent its outcome where the inputs are absent (on the cluster, for {@code
   *     PLATFORM}); null for none
   */
  public static Test other(String key, Iterable<Source> sources, @Nullable Boolean whenAbsent) {
    TreeSet<Source> sorted = new TreeSet<>();
    for (Source source : sources) {
      sorted.add(source);
    }
    return new Test(key, List.copyOf(sorted), Relation.OTHER, null, whenAbsent, false, Trace.EMPTY);
  }

  /** The predicate in words, without regard to {@link #negated}. */
  public String key() {
    return key;
  }

  /** The inputs that decide. */
  public List<Source> sources() {
    return sources;
  }

  /** What the predicate says. */
  public Relation relation() {
    return relation;
  }

  /** The right side of {@link Relation#EQUALS}; else null. */
  public @Nullable AbstractValue operand() {
    return operand;
  }

  /**
   * Outcome of the predicate (not of its negation) where the inputs are absent; null where there is
   * none.
   */
  public @Nullable Boolean whenAbsent() {
    return whenAbsent;
  }

  /** True where the value is the opposite of the predicate. */
  public boolean negated() {
    return negated;
  }

  /** The opposite. */
  public Test negate() {
    return new Test(key, sources, relation, operand, whenAbsent, !negated, trace);
  }

  /** True where only the place of running decides: a local run or the cluster. */
  public boolean isPlatform() {
    return sources.stream().allMatch(s -> s.kind() == Source.Kind.PLATFORM);
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Test withTrace(Trace other) {
    return new Test(key, sources, relation, operand, whenAbsent, negated, other);
  }

  @Override
  public String display() {
    return negated ? "not (" + key + ")" : key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Test that && key.equals(that.key) && negated == that.negated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, negated);
  }

  @Override
  public String toString() {
    return "Test(" + display() + ")";
  }
}
