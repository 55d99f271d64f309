package io.github.flinklint.config;

/** The facts that are told of each job. */
public enum FactName {
  /**
   * Interval between checkpoints in ms; unset where checkpointing is off. A {@code Constant} of
   * {@code Long}.
   */
  INTERVAL("interval"),
  /** {@code EXACTLY_ONCE} or {@code AT_LEAST_ONCE}, as a {@code Text}. */
  MODE("mode"),
  /**
   * What becomes of checkpoints when the job is cancelled: name of Flink's constant, as a {@code
   * Text}.
   */
  RETENTION("retention"),
  /**
   * {@code rocksdb}, {@code hashmap}, {@code filesystem}, {@code memory}, {@code forst} or a class
   * name, as a {@code Text}.
   */
  STATE_BACKEND("stateBackend"),
  /**
   * The URI of the checkpoint storage as Java sees it, as a {@code Text}; {@link
   * Setting#JOB_MANAGER} for the JobManager.
   */
  CHECKPOINT_STORAGE("checkpointStorage");

  private final String jsonName;

  FactName(String jsonName) {
    this.jsonName = jsonName;
  }

  /** True for what the platform decides where it enables checkpoints itself. */
  public boolean isPlatforms() {
    return this == RETENTION || this == STATE_BACKEND || this == CHECKPOINT_STORAGE;
  }

  /** The name in the JSON report. */
  public String jsonName() {
    return jsonName;
  }
}
