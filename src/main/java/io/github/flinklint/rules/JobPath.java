package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A checkpoint path that a job certainly uses, in some scenario at least.
 *
 * @param mainClass qualified main class of the job
 * @param definition name of the definition that it is started by; empty for none
 * @param variant what tells that definition from other variants of it; empty for the only one
 * @param module path of the module relative to the repository root; empty for the one that is
 *     looked at
 * @param path the path as {@link io.github.flinklint.platform.CheckpointPath#key} gives it
 * @param at where it was decided
 * @param when in which scenarios, in words; empty for all
 * @param byDefault true where it is used only where an outside input is not given
 */
public record JobPath(
    String mainClass,
    String definition,
    String variant,
    String module,
    String path,
    SourceLocation at,
    String when,
    boolean byDefault) {

  /** More jobs than this are counted, not listed. */
  private static final int MAX_JOBS = 3;

  /** The same, as seen from another module. */
  public JobPath of(String itsModule) {
    return new JobPath(mainClass, definition, variant, itsModule, path, at, when, byDefault);
  }

  /** True where both are uses of one deployed job, which may well use one path. */
  boolean isSameJob(JobPath other) {
    return mainClass.equals(other.mainClass)
        && module.equals(other.module)
        && definition.equals(other.definition)
        && variant.equals(other.variant);
  }

  /**
   * True where both are variants of one definition, which need not run side by side: two files of
   * variables, as opposed to two instances of a resource.
   */
  boolean isAlternative(JobPath other) {
    boolean areInstances = variant.startsWith("[") || other.variant.startsWith("[");
    return !definition.isEmpty()
        && definition.equals(other.definition)
        && mainClass.equals(other.mainClass)
        && module.equals(other.module)
        && !areInstances;
  }

  /** The jobs in words, the first of them in the order of their names. */
  static String describe(List<JobPath> jobs) {
    Set<String> all = new TreeSet<>();
    for (JobPath job : jobs) {
      all.add(job.describe());
    }
    List<String> names = List.copyOf(all);
    int more = names.size() - MAX_JOBS;
    String listed = String.join(" and ", names.subList(0, Math.min(MAX_JOBS, names.size())));
    return more <= 0 ? listed : listed + " and " + more + (more == 1 ? " more job" : " more jobs");
  }

  /** {@code job acme.OrdersJob at src/main/java/acme/OrdersJob.java:12}, and when. */
  private String describe() {
    String where = SourceLocation.ofLine(at.file(), at.line()).toString();
    return "job "
        + mainClass
        + (module.isEmpty() ? "" : " of module " + module)
        + (definition.isEmpty() ? "" : " as defined by " + definition)
        + (variant.isEmpty() ? "" : " " + variant)
        + " at "
        + where
        + (when.isEmpty() ? "" : " (" + when + ")");
  }
}
