package io.github.flinklint.flinkapi;

import java.util.HashSet;
import java.util.Set;

/** Names of Flink's public types, so that an import with an asterisk can be resolved. */
final class KnownTypes {

  private static final Set<String> NAMES = load();

  private KnownTypes() {}

  static boolean contains(String type) {
    return NAMES.contains(type);
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>(FlinkTypes.named());
    names.addAll(FlinkOptions.types());
    FlinkEnums.types().forEach(names::add);
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
