package io.github.flinklint.value;

import java.util.Locale;
import java.util.Set;

/**
 * A named place outside the program that a value comes from.
 *
 * @param kind what sort of place
 * @param name its name: the key of an argument, the name of a variable; {@code args[0]} for a
 *     position
 */
public record Source(Kind kind, String name) implements Comparable<Source> {

  /** What sort of outside place. */
  public enum Kind {
    /** An argument of the program. */
    ARGUMENT,
    /** A Java system property. */
    SYSTEM_PROPERTY,
    /** An environment variable of the process. */
    ENVIRONMENT_VARIABLE,
    /** A key of a file that is read at run time. */
    FILE_KEY,
    /** The clock. */
    CLOCK,
    /** A random number or UUID. */
    RANDOM,
    /** A name of the machine, the process or the job. */
    HOST,
    /** What differs between a local run and the cluster. */
    PLATFORM,
    /** A global variable of the platform, which it fills in when it starts the job. */
    GLOBAL_VARIABLE,
    /** What the platform itself takes where nobody says anything. */
    PLATFORM_DEFAULT,
    /**
     * What a job's definition leaves open: a variable without value, an attribute of a resource.
     */
    EXPRESSION;

    /** The words used in messages. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Variables that the system sets to the name of the machine or the container. */
  private static final Set<String> HOST_VARIABLES = Set.of("HOSTNAME", "COMPUTERNAME");

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Source that && kind == that.kind && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + name.hashCode();
  }

  /** {@code argument checkpoint.path}, as messages say it. */
  public String describe() {
    return kind.label() + " " + name;
  }

  /**
   * True where the value differs from one start of the same job to the next, whatever the operator
   * gives.
   */
  public boolean isUnstable() {
    return kind == Kind.CLOCK
        || kind == Kind.RANDOM
        || kind == Kind.HOST
        || (kind == Kind.ENVIRONMENT_VARIABLE && HOST_VARIABLES.contains(name));
  }

  @Override
  public int compareTo(Source other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return describe();
  }
}
