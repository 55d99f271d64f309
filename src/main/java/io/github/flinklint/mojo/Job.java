package io.github.flinklint.mojo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code job} of the parameter {@code jobs}, as Maven fills it in: what the console was told.
 * All are texts, so that what is wrong with one is said by the plugin and not by Maven.
 */
public final class Job {

  /** Qualified name of the main class. */
  @Nullable String mainClass;

  /** The program's arguments in one line; null where they are not told. */
  @Nullable String arguments;

  /** Checkpoint Path; null where it is not told. */
  @Nullable String checkpointPath;

  /** Auto Restart upon Exception, {@code true} or {@code false}; null where it is not told. */
  @Nullable String autoRestart;

  /** Restore Job from Checkpoint, {@code true} or {@code false}; null where it is not told. */
  @Nullable String restoreFromCheckpoint;

  /** Version of Flink; null where it is not told. */
  @Nullable String flinkVersion;

  /** Runtime configuration, in lines of {@code key=value}; null where it is not told. */
  @Nullable String runtimeConfig;

  /** What is given, without blanks around it, by the name of its element. */
  public Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "mainClass", mainClass);
    put(given, "arguments", arguments);
    put(given, "checkpointPath", checkpointPath);
    put(given, "autoRestart", autoRestart);
    put(given, "restoreFromCheckpoint", restoreFromCheckpoint);
    put(given, "flinkVersion", flinkVersion);
    put(given, "runtimeConfig", runtimeConfig);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, value.strip());
    }
  }
}
