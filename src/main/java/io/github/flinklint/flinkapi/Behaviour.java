package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import org.jspecify.annotations.Nullable;

/**
 * What differs between versions beyond the names of methods and keys.
 *
 * @param version null where it is not known
 */
record Behaviour(@Nullable Version version) {

  /** What {@code env.getConfiguration()} gives. */
  enum View {
    /** A copy that cannot be written, to 1.16. */
    READ_ONLY,
    /** A copy whose writes are lost, 1.17 and 1.18. */
    COPY,
    /** The configuration itself, from 1.19. */
    SHARED,
    /** One of these. */
    UNCERTAIN
  }

  private boolean isAtLeast(int major, int minor, boolean whenUnknown) {
    return version == null ? whenUnknown : version.isAtLeast(major, minor);
  }

  View configurationView() {
    if (version == null) {
      return View.UNCERTAIN;
    }
    if (version.isAtLeast(1, 19)) {
      return View.SHARED;
    }
    return version.isAtLeast(1, 17) ? View.COPY : View.READ_ONLY;
  }

  /** The least interval and timeout in ms that is taken; shorter ones were, up to 1.9. */
  long leastInterval() {
    return isAtLeast(1, 10, true) ? 10 : 1;
  }

  /** The least interval and timeout in ms that is not certainly refused. */
  long leastPossibleInterval() {
    return isAtLeast(1, 10, false) ? 10 : 1;
  }

  /**
   * True where a path given to the checkpoint config becomes a storage object that wins over the
   * keys: 1.13 to 1.20.
   */
  boolean hasStorageObjects() {
    return isAtLeast(1, 13, true) && !isAtLeast(2, 0, false);
  }

  /**
   * True where an environment and its checkpoint config share one configuration: {@code
   * setCheckpointStorage} writes the key of the directory before it refuses it, and {@code
   * configure} writes every key before it looks at any: from 1.19.
   */
  boolean writesBeforeItRefuses() {
    return isAtLeast(1, 19, false);
  }

  /** True where a delegating configuration removes below its prefix: from 1.20. */
  boolean removesBelowPrefix() {
    return isAtLeast(1, 20, true);
  }

  /** True where {@code configure} loads the backend that a key names at once: to 1.18. */
  boolean loadsBackendAtOnce() {
    return !isAtLeast(1, 19, false);
  }

  /**
   * True where a backend that is loaded by name takes the directory of the same configuration
   * along: to 1.12.
   */
  boolean loadsDirectoryWithBackend() {
    return !isAtLeast(1, 13, true);
  }

  /**
   * True where {@code configure} looks at the key of the storage, and drops the storage object for
   * it: from 1.19.
   */
  boolean obeysStorageKey() {
    return isAtLeast(1, 19, false);
  }

  /** True where the getter of the mode says at-least-once while checkpointing is off: from 2.2. */
  boolean saysAtLeastOnceWhenOff() {
    return isAtLeast(2, 2, false);
  }

  /** True where {@code 1m} is a duration: from 1.15. */
  boolean knowsMinutesAsM() {
    return isAtLeast(1, 15, true);
  }

  /** True where {@code PT30S} is a duration: from 2.1. */
  boolean knowsIsoDurations() {
    return isAtLeast(2, 1, false);
  }

  String key(FlinkOption option) {
    return option.primaryKey(version);
  }
}
