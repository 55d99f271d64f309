package io.github.flinklint.definition;

import org.jspecify.annotations.Nullable;

/**
 * What a job definition can say of a job, with the name that it has in each kind of definition.
 * Names from the schema of the Terraform provider, from the API reference of DLI and from the
 * plugin's own configuration.
 */
public enum Field {
  /** Name of the job; a text. */
  NAME("name", "name", null),
  /** Qualified name of the main class; a text. */
  MAIN_CLASS("main_class", "main_class", "mainClass"),
  /** The jar, as a path in OBS or as a package; a text. */
  ENTRYPOINT("entrypoint", "entrypoint", null),
  /** The program's arguments in one line; a text. */
  ARGUMENTS("entrypoint_args", "entrypoint_args", "arguments"),
  /** Bucket and directory to restore from; a text. */
  CHECKPOINT_PATH("checkpoint_path", "checkpoint_path", "checkpointPath"),
  /** Whether the platform itself switches checkpoints on; true or false. */
  CHECKPOINT_ENABLED("checkpoint_enabled", "checkpoint_enabled", null),
  /** 1 for exactly once, 2 for at least once; a number, or their names as a text. */
  CHECKPOINT_MODE("checkpoint_mode", "checkpoint_mode", null),
  /** Interval between checkpoints in seconds; a number. */
  CHECKPOINT_INTERVAL("checkpoint_interval", "checkpoint_interval", null),
  /** Auto Restart upon Exception; true or false. */
  RESTART("restart_when_exception", "restart_when_exception", "autoRestart"),
  /** Restore Job from Checkpoint; true or false. */
  RESTORE("resume_checkpoint", "resume_checkpoint", "restoreFromCheckpoint"),
  /** How often the job is restarted per hour, -1 for any number of times; a number. */
  RESUME_MAX("resume_max_num", "resume_max_num", null),
  /** Whether logs are saved; true or false. */
  LOG_ENABLED("log_enabled", "log_enabled", null),
  /** Bucket for logs, and for checkpoints that the platform switches on; a text. */
  OBS_BUCKET("obs_bucket", "obs_bucket", null),
  /** Kind of image, {@code basic} or {@code custom}; a text. */
  FEATURE("feature", "feature", null),
  /** Version of Flink; a text. */
  FLINK_VERSION("flink_version", "flink_version", "flinkVersion"),
  /** Image of the user's own; a text. */
  IMAGE("image", "image", null),
  /** Agency that the job acts under; a text. */
  AGENCY("execution_agency_urn", "execution_agency_urn", null),
  /** Version of the resource configuration, {@code v1} or {@code v2}; a text. */
  RESOURCE_CONFIG_VERSION("resource_config_version", "resource_config_version", null),
  /** Jars beside the job's own; whether there are any, or unknown. */
  DEPENDENCY_JARS("dependency_jars", "dependency_jars", null);

  private final String terraform;
  private final String rest;
  private final @Nullable String inline;

  Field(String terraform, String rest, @Nullable String inline) {
    this.terraform = terraform;
    this.rest = rest;
    this.inline = inline;
  }

  /**
   * Its name in a kind of definition.
   *
   * @return null where that kind cannot say it
   */
  public @Nullable String in(JobDefinition.Kind kind) {
    return switch (kind) {
      case TERRAFORM -> terraform;
      case REST, UPDATE -> rest;
      case INLINE -> inline;
    };
  }
}
