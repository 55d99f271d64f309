package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Fact.Status;
import io.github.flinklint.diagnostic.JobReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the words that every report for people uses.
 *
 * @param value the value with its unit; empty where there is none to name
 * @param status how much is known
 * @param details what decides, or why it is not known, each a phrase; may be empty
 */
record FactWords(String value, Status status, List<String> details) {

  /** Where the checkpoints go. */
  static final String STORAGE = "checkpointStorage";

  /** The facts in the order in which a reader wants them, with the words for them. */
  static final List<Map.Entry<String, String>> FACTS =
      List.of(
          Map.entry("interval", "checkpoint interval"),
          Map.entry("mode", "checkpoint mode"),
          Map.entry("retention", "retention on cancel"),
          Map.entry("stateBackend", "state backend"),
          Map.entry(STORAGE, "checkpoint storage"));

  /** Copies the list. */
  FactWords {
    details = List.copyOf(details);
  }

  /**
   * Puts a fact into words.
   *
   * @param name its name in the JSON report
   */
  static FactWords of(String name, Fact fact) {
    String unit = name.equals("interval") ? " ms" : "";
    return switch (fact.status()) {
      case SET, DEFAULT -> new FactWords(fact.value() + unit, fact.status(), List.of());
      case UNSET -> new FactWords("", Status.UNSET, List.of());
      case EITHER ->
          new FactWords(either(fact, unit), Status.EITHER, List.of("decided by " + fact.on()));
      case RUNTIME ->
          new FactWords(
              fact.value() == null ? "" : fact.value(), Status.RUNTIME, runtime(fact, unit));
      case UNKNOWN -> new FactWords("", Status.UNKNOWN, List.of("because of " + fact.why()));
    };
  }

  private static String either(Fact fact, String unit) {
    return String.join(
        " or ", fact.values().stream().map(v -> v.equals("unset") ? v : v + unit).toList());
  }

  private static List<String> runtime(Fact fact, String unit) {
    List<String> words = new ArrayList<>();
    words.add("given at run time by " + fact.from());
    if (fact.defaultValue() != null) {
      words.add(
          fact.defaultValue().equals("unset")
              ? "unset where that is absent"
              : fact.defaultValue() + unit + " where that is absent");
    } else if (fact.orUnset()) {
      words.add("or unset");
    }
    if (!fact.values().isEmpty()) {
      words.add("or " + either(fact, unit));
    }
    return words;
  }

  /** The word for the status: that of the JSON report, but for Flink's own default. */
  String statusLabel() {
    return status == Status.DEFAULT ? "Flink's default" : status.label();
  }

  /** All in one phrase; the details tell an open value by themselves. */
  String phrase() {
    List<String> words = new ArrayList<>();
    if (!value.isEmpty()) {
      words.add(value);
    }
    if (status != Status.EITHER && status != Status.RUNTIME) {
      words.add(statusLabel());
    }
    words.addAll(details);
    return String.join(", ", words);
  }

  /** Why there is no text for the console; null where there is one. */
  static @Nullable String whyNoPath(JobReport job, @Nullable String path, @Nullable Fact storage) {
    if (Checklist.isByPlatform(job)) {
      return "the definition enables checkpoints";
    }
    return path != null ? null : whyNone(storage);
  }

  private static String whyNone(@Nullable Fact storage) {
    if (storage == null) {
      return "the checkpoint storage is not known";
    }
    return switch (storage.status()) {
      case UNSET -> "no checkpoint storage is set";
      case UNKNOWN -> "the checkpoint storage cannot be told";
      case EITHER -> "it differs with " + storage.on();
      case RUNTIME -> "it comes from " + storage.from();
      case SET, DEFAULT ->
          "jobmanager".equals(storage.value())
              ? "the checkpoints stay in the memory of the JobManager"
              : storage.value() + " is no OBS path that the console could name";
    };
  }
}
