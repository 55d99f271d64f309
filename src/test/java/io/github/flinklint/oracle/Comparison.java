package io.github.flinklint.oracle;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Fact.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds an answer against what real Flink did. */
final class Comparison {

  /** How an answer stands to the truth. */
  enum Kind {
    /** The same. */
    EXACT,
    /** True, but vaguer: an outcome more than were seen, a value left open that was declared. */
    LOOSE,
    /** It says that it does not know. */
    UNKNOWN,
    /** Denied by a run. */
    WRONG
  }

  /**
   * One answer judged.
   *
   * @param declared true where the arguments were declared
   * @param demanded true where it has to be exact: the arguments were declared, or it is an either,
   *     each outcome of which must have been seen
   * @param detail what was said and what was seen
   */
  record Judgement(
      TestJob job,
      FlinkVersion version,
      String fact,
      boolean declared,
      boolean demanded,
      Kind kind,
      String detail) {

    @Override
    public String toString() {
      return kind + " " + job + " on " + version + ", " + fact + ": " + detail;
    }
  }

  static final List<String> FACTS =
      List.of("interval", "mode", "retention", "stateBackend", "checkpointStorage");

  /** Stands for a hole while a template is written as Flink writes paths. */
  private static final String HOLE = "\uE000";

  private static final String UNSET = "unset";

  private final TestJob job;
  private final FlinkVersion version;
  private final List<Judgement> judgements = new ArrayList<>();

  Comparison(TestJob job, FlinkVersion version) {
    this.job = job;
    this.version = version;
  }

  List<Judgement> judgements() {
    return judgements;
  }

  /** The arguments were declared: what is said must be what the run did. */
  void declared(TestJob.Run run, Answer answer, RealFlink.Outcome outcome) {
    if (outcome.executions().isEmpty()) {
      return;
    }
    for (String fact : FACTS) {
      Set<String> seen = seen(fact, List.of(outcome));
      if (!seen.isEmpty()) {
        judge(fact, answer, seen, null, "declared " + run, true);
      }
    }
  }

  /** The arguments were left open: what is said must hold for every run, and be no more. */
  void open(Answer answer, List<RealFlink.Outcome> outcomes) {
    List<RealFlink.Outcome> executed = new ArrayList<>();
    RealFlink.Outcome bare = null;
    for (int i = 0; i < outcomes.size(); i++) {
      TestJob.Run run = job.runs().get(i);
      // Without a definition nothing is said of clusters that configure the job.
      if (run.runtime().isEmpty() && !outcomes.get(i).executions().isEmpty()) {
        executed.add(outcomes.get(i));
        bare = run.isBare() ? outcomes.get(i) : bare;
      }
    }
    if (executed.isEmpty()) {
      return;
    }
    for (String fact : FACTS) {
      Set<String> seen = seen(fact, executed);
      if (!seen.isEmpty()) {
        Set<String> seenBare = bare == null ? null : seen(fact, List.of(bare));
        judge(fact, answer, seen, seenBare, "open", false);
      }
    }
  }

  /**
   * What was seen of a fact. Mode and retention describe the job where it takes checkpoints; of the
   * mode nothing can be seen where it takes none.
   */
  private Set<String> seen(String fact, List<RealFlink.Outcome> outcomes) {
    List<Map<String, String>> held =
        outcomes.stream().flatMap(o -> o.executions().stream()).toList();
    boolean speaksOfCheckpoints = fact.equals("mode") || fact.equals("retention");
    List<Map<String, String>> checkpointing =
        held.stream().filter(h -> !h.get("interval").equals(UNSET)).toList();
    boolean onlyThose = fact.equals("mode") || (speaksOfCheckpoints && !checkpointing.isEmpty());
    Set<String> seen = new TreeSet<>();
    for (Map<String, String> one : onlyThose ? checkpointing : held) {
      if (!one.get(fact).equals("cannot be told")) {
        seen.add(normal(fact, one.get(fact)));
      }
    }
    return seen;
  }

  private void judge(
      String name,
      Answer answer,
      Set<String> seen,
      Set<String> bare,
      String situation,
      boolean declared) {
    boolean takesNone = answer.batch() && name.equals("interval");
    Fact fact = takesNone ? Fact.unset() : answer.facts().get(name);
    if (fact == null) {
      Kind kind = answer.problems().isEmpty() ? Kind.WRONG : Kind.UNKNOWN;
      String detail = ": no job found, seen " + seen + " " + answer.problems();
      add(name, declared, declared, kind, situation + detail);
      return;
    }
    Kind kind = kind(name, fact, seen, bare);
    String detail = ": said " + show(fact) + ", seen " + seen;
    boolean demanded = declared || (fact.status() == Status.EITHER && kind != Kind.UNKNOWN);
    add(name, declared, demanded, kind, situation + detail + (bare == null ? "" : " bare " + bare));
  }

  private void add(String fact, boolean declared, boolean demanded, Kind kind, String detail) {
    judgements.add(new Judgement(job, version, fact, declared, demanded, kind, detail));
  }

  private static String show(Fact fact) {
    return fact.status().label()
        + (fact.value() == null ? "" : " " + fact.value())
        + (fact.values().isEmpty() ? "" : " " + fact.values() + " on " + fact.on())
        + (fact.from() == null ? "" : " from " + fact.from())
        + (fact.defaultValue() == null ? "" : " default " + fact.defaultValue())
        + (fact.orUnset() ? " or unset" : "")
        + (fact.why() == null ? "" : " because " + fact.why());
  }

  private Kind kind(String name, Fact fact, Set<String> seen, Set<String> bare) {
    if (fact.status() == Status.UNKNOWN) {
      return Kind.UNKNOWN;
    }
    if (fact.status() == Status.RUNTIME) {
      return runtime(name, fact, seen, bare);
    }
    Set<String> said = new TreeSet<>();
    switch (fact.status()) {
      case UNSET -> said.add(normal(name, UNSET));
      case EITHER -> fact.values().forEach(v -> said.add(normal(name, v)));
      default -> said.add(normal(name, fact.value()));
    }
    if (said.equals(seen)) {
      return Kind.EXACT;
    }
    return said.containsAll(seen) ? Kind.LOOSE : Kind.WRONG;
  }

  /** Any value may come in, so only what is said of it can be denied. */
  private Kind runtime(String name, Fact fact, Set<String> seen, Set<String> bare) {
    if (bare != null && bare.size() == 1) {
      String absent = bare.iterator().next();
      String said = fact.defaultValue();
      boolean isSaid =
          said == null
              ? fact.orUnset() && absent.equals(normal(name, UNSET))
              : absent.equals(normal(name, said));
      if (!isSaid && said != null) {
        return Kind.WRONG;
      }
      if (!isSaid) {
        return Kind.LOOSE;
      }
    }
    for (String value : seen) {
      boolean isUnset = fact.orUnset() && value.equals(normal(name, UNSET));
      boolean isDefault =
          fact.defaultValue() != null && value.equals(normal(name, fact.defaultValue()));
      boolean isOther = fact.values().stream().anyMatch(v -> value.equals(normal(name, v)));
      if (!isUnset && !isDefault && !isOther && !fits(name, fact, value)) {
        return Kind.WRONG;
      }
    }
    return Kind.EXACT;
  }

  private boolean fits(String name, Fact fact, String value) {
    if (fact.parts().isEmpty()) {
      return !value.equals(normal(name, UNSET)) || name.equals("checkpointStorage");
    }
    StringBuilder template = new StringBuilder();
    for (Fact.TemplatePart part : fact.parts()) {
      template.append(part.hole() ? HOLE : part.text());
    }
    String pattern =
        Stream.of(normal(name, template.toString()).split(HOLE, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return value.matches("(?s)" + pattern);
  }

  // ---- one way to write each value

  private String normal(String fact, String value) {
    return switch (fact) {
      case "retention" -> value.startsWith("NO_") ? UNSET : value;
      case "stateBackend" -> backend(value);
      case "checkpointStorage" -> storage(value);
      default -> value;
    };
  }

  /** From 1.13 on the old names stand for a back end on the heap, with a storage. */
  private String backend(String value) {
    String written = value.replace("cannot be loaded: ", "");
    String simple = written.substring(written.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String name =
        switch (simple) {
          case "rocksdbstatebackend", "embeddedrocksdbstatebackend", "rocksdb" -> "rocksdb";
          case "hashmapstatebackend", "hashmap" -> "hashmap";
          case "fsstatebackend", "filesystem" -> "filesystem";
          case "memorystatebackend", "jobmanager", "memory" -> "memory";
          case "forststatebackend", "forst" -> "forst";
          default -> written;
        };
    boolean isOld = name.equals("filesystem") || name.equals("memory");
    return isOld && version.isAtLeast(1, 13) ? "hashmap" : name;
  }

  /** As Flink's own path prints it; nothing set is the JobManager. */
  private static String storage(String value) {
    if (value.equals(UNSET) || value.equals("jobmanager")) {
      return "jobmanager";
    }
    String path = value.replace("%20", " ").replaceFirst("^([a-zA-Z0-9]+):/+(?=/)", "$1://");
    int start = path.indexOf("://") < 0 ? 0 : path.indexOf("://") + 3;
    String rest = path.substring(start).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    rest = rest.contains("/../") ? Path.of(rest).normalize().toString() : rest;
    String head = path.substring(0, start);
    return rest.startsWith("/") && head.endsWith("://")
        ? head.substring(0, head.length() - 2) + rest
        : head + rest;
  }
}
