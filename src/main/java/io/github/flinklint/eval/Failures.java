package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the failure of a job, in an evaluation that assumes that jobs fail: how the
 * program ends on the ways that come from there. Which ways do is kept in the store, so that a
 * branch that does not fail is none of them.
 */
final class Failures {

  private static final String FAILED = "#failed at ";

  /** Made where a failure is followed: few runs do. */
  private static final class Calls {

    /** Names of methods outside of the sources that may well not come back. */
    static final Pattern MAY_NOT_RETURN =
        Pattern.compile(
            "(?i).*(throw|propagat|exit|halt|fail|abort|kill|terminat|raise|panic|shutdown"
                + "|completeExceptionally|assert|checkState|checkArgument).*");
  }

  /** Their ways out are known. */
  private static final Set<String> KNOWN = Set.of("java.lang.System", "java.lang.Runtime");

  /** What is known of one failure so far. */
  private static final class Course {
    final Set<Evaluation.Ending> endings = new LinkedHashSet<>();
    @Nullable SourceLocation caughtAt;
  }

  private final Machine machine;
  private final Map<SourceLocation, Course> courses = new LinkedHashMap<>();

  Failures(Machine machine) {
    this.machine = machine;
  }

  /**
   * A job fails here. Where one has failed before, the program tries again or goes on with another:
   * how that ends is no answer.
   */
  void begin(SourceLocation executeAt) {
    notFollowed();
    if (!courses.containsKey(executeAt)) {
      courses.put(executeAt, new Course());
    }
    machine.write(marker(), FAILED + executeAt, Machine.YES);
  }

  private int marker() {
    return machine.classObject("<failures of jobs>", null);
  }

  /** The failures that this way comes from. */
  private List<Course> onTheWay() {
    if (courses.isEmpty()) {
      return List.of();
    }
    int marker = marker();
    List<Course> found = new ArrayList<>();
    for (Map.Entry<SourceLocation, Course> entry : courses.entrySet()) {
      if (machine.peek(marker, FAILED + entry.getKey()) != Absent.VALUE) {
        found.add(entry.getValue());
      }
    }
    return found;
  }

  /** A handler takes the exception. */
  void caught(SourceLocation at) {
    for (Course course : onTheWay()) {
      course.caughtAt = course.caughtAt == null ? at : course.caughtAt;
    }
  }

  /** The program ends here. */
  void ends(Evaluation.Ending ending) {
    for (Course course : onTheWay()) {
      course.endings.add(ending);
    }
  }

  /** The program ends here with an exit code. */
  void exits(AbstractValue code) {
    for (AbstractValue one : Lattice.alternatives(code)) {
      Object value = one instanceof Constant constant ? constant.value() : null;
      if (value instanceof Number number) {
        ends(
            number.longValue() == 0
                ? Evaluation.Ending.COMPLETES
                : Evaluation.Ending.EXITS_WITH_ERROR);
      } else {
        ends(Evaluation.Ending.UNDECIDED);
      }
    }
  }

  /** Code outside of the sources is called: by its name it may throw or exit. */
  void called(String type, String method) {
    boolean isOpen = !courses.isEmpty() && !KNOWN.contains(type);
    if (isOpen && Calls.MAY_NOT_RETURN.matcher(method).matches()) {
      notFollowed();
    }
  }

  /** What happens from here on is not followed. */
  void notFollowed() {
    ends(Evaluation.Ending.UNDECIDED);
  }

  /** What becomes of each failure, by the place that executes the job. */
  Map<SourceLocation, Evaluation.Aftermath> aftermaths() {
    Map<SourceLocation, Evaluation.Aftermath> all = new LinkedHashMap<>();
    for (Map.Entry<SourceLocation, Course> entry : courses.entrySet()) {
      Course course = entry.getValue();
      all.put(
          entry.getKey(), new Evaluation.Aftermath(List.copyOf(course.endings), course.caughtAt));
    }
    return all;
  }
}
