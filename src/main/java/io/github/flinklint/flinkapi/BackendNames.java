package io.github.flinklint.flinkapi;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of state backends: words in a configuration, classes of backends, classes of their
 * factories.
 */
final class BackendNames {

  private static final Map<String, String> WORDS =
      Map.of(
          "rocksdb", "rocksdb",
          "hashmap", "hashmap",
          "filesystem", "filesystem",
          "jobmanager", "memory",
          "forst", "forst");

  private static final Map<String, String> CLASSES =
      Map.of(
          "FsStateBackend", "filesystem",
          "FsStateBackendFactory", "filesystem",
          "MemoryStateBackend", "memory",
          "MemoryStateBackendFactory", "memory",
          "HashMapStateBackend", "hashmap",
          "HashMapStateBackendFactory", "hashmap",
          "ForStStateBackend", "forst",
          "ForStStateBackendFactory", "forst");

  private BackendNames() {}

  /**
   * {@code rocksdb}, {@code hashmap}, {@code filesystem}, {@code memory}, {@code forst}, or the
   * name as it is.
   */
  static String shortName(String name) {
    String word = WORDS.get(name.toLowerCase(Locale.ROOT));
    if (word != null) {
      return word;
    }
    if (!name.startsWith("org.apache.flink.")) {
      return name;
    }
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return simple.contains("RocksDB") ? "rocksdb" : CLASSES.getOrDefault(simple, name);
  }

  /** True for the words that stand for a backend in some version. */
  static boolean isWord(String name) {
    return WORDS.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Class of the backend that a word loads up to 1.12, for the JobManager up to 1.20; null for
   * other names.
   */
  static @Nullable String legacyType(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return switch (shortName(word)) {
      case "filesystem" -> FlinkSlots.FS_BACKEND_TYPE;
      case "rocksdb" -> FlinkSlots.ROCKSDB_BACKEND_TYPE;
      case "memory" -> FlinkSlots.MEMORY_BACKEND_TYPE;
      default -> null;
    };
  }
}
