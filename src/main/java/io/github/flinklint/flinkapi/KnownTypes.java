package io.github.flinklint.flinkapi;

import java.util.HashSet;
import java.util.Set;

/** Names of Flink's public types, so that an import with an asterisk can be resolved. */
final class KnownTypes {

  /** What the file names: read only where a job asks for a type that the code does not name. */
  private static final class Listed {

    private static final Set<String> NAMES = load();
  }

  private KnownTypes() {}

  static boolean contains(String type) {
    return FlinkTypes.named().contains(type)
        || FlinkEnums.isEnum(type)
        || Listed.NAMES.contains(type);
  }

  /** All of them. */
  static Set<String> all() {
    Set<String> names = new HashSet<>(FlinkTypes.named());
    FlinkEnums.types().forEach(names::add);
    names.addAll(Listed.NAMES);
    return names;
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>(FlinkOptions.types());
    String packageName = "";
    for (String line : FlinkResources.lines("flink-types.txt")) {
      int colon = line.indexOf(':');
      String rest = line;
      if (colon >= 0) {
        packageName = line.substring(0, colon) + ".";
        rest = line.substring(colon + 1);
      }
      for (String simple : rest.trim().split(" ", -1)) {
        names.add(packageName + simple);
      }
    }
    return names;
  }
}
