package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.Goals.Parameter;
import io.github.flinklint.report.Format;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says whether a command line that a guide shows is one that Maven and the plugin take. */
final class MavenCommand {

  /** Findings that no rule of the catalogue makes. */
  private static final Set<String> HYGIENE =
      Set.of(
          "suppression-unused",
          "suppression-expired",
          "suppression-without-reason",
          "baseline-stale",
          "nothing-analysed");

  private static final Set<String> PHASES =
      Set.of("clean", "validate", "compile", "test", "package", "verify", "install", "site");

  private static final Set<String> FLAGS =
      Set.of("-B", "-q", "-o", "-X", "-e", "-am", "-ntp", "--fail-at-end");

  private static final Set<String> WITH_VALUE = Set.of("-pl", "-f", "-P", "-T");

  private static final Pattern GOAL =
      Pattern.compile(
          "(?:flink-lint|io\\.github\\.flinklint:flink-lint-maven-plugin:([^:]+)):([a-z]+)");

  /** Properties of others, which the README needs to build flink-lint itself. */
  private static final Set<String> OF_OTHERS = Set.of("skipTests", "invoker.skip=true");

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "failOn", Set.of("error", "warning", "never"),
          "unknown", Set.of("error", "warning", "ignore"),
          "cloud", Set.of("huaweicloud", "otc"),
          "pathForm", Set.of("any", "bucket", "endpoint"),
          "format", Set.of("text", "json"));

  private static final Set<String> SWITCHES =
      Set.of("skip", "requireJobs", "downloadPoms", "acceptNew");

  private MavenCommand() {}

  /** Fails for a line that begins with mvn and names what does not exist. */
  static void check(String where, String line, String version) throws IOException {
    List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
    assertTrue(words.get(0).equals("mvn"), () -> where + ": not a command of Maven: " + line);
    List<String> properties = new ArrayList<>();
    Set<String> goals = new TreeSet<>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      Matcher goal = GOAL.matcher(word);
      if (WITH_VALUE.contains(word)) {
        i++;
      } else if (word.startsWith("-D") && !isOfOthers(word.substring(2))) {
        properties.add(word.substring(2));
      } else if (goal.matches()) {
        goals.add(goal.group(2));
        String given = goal.group(1);
        assertTrue(
            given == null || given.equals(version),
            () -> where + ": version " + given + " in: " + line);
      } else if (PHASES.contains(word)) {
        goals.add("check");
      } else {
        boolean isKnown = FLAGS.contains(word) || word.startsWith("-D");
        assertTrue(isKnown, () -> where + ": " + word + " in: " + line);
      }
    }
    assertTrue(!goals.isEmpty(), () -> where + ": nothing to do in: " + line);
    checkProperties(where, goals, properties);
  }

  /** What this build itself takes, among it what its pom says of its benchmarks. */
  private static boolean isOfOthers(String property) throws IOException {
    String name = property.split("=", 2)[0];
    return OF_OTHERS.contains(property)
        || (name.startsWith("bench.")
            && Files.readString(Path.of("pom.xml")).contains("<" + name + ">"));
  }

  private static void checkProperties(String where, Set<String> goals, List<String> properties)
      throws IOException {
    Map<String, Map<String, Parameter>> all = Goals.all();
    Set<String> known = new TreeSet<>();
    for (String goal : goals) {
      boolean exists = all.containsKey(goal) || goal.equals("help");
      assertTrue(exists, () -> where + ": there is no goal " + goal);
      all.getOrDefault(goal, Map.of()).values().stream()
          .filter(Parameter::onCommandLine)
          .forEach(parameter -> known.add(parameter.name()));
    }
    for (String property : properties) {
      String[] parts = property.split("=", 2);
      String name = parts[0].replaceFirst("^flinklint\\.", "");
      assertTrue(
          !name.equals(parts[0]) && known.contains(name),
          () -> where + ": " + parts[0] + " is no property of " + goals);
      checkValue(where, name, parts.length > 1 ? parts[1] : "true");
    }
  }

  /** Fails where the value of a parameter cannot be. */
  static void checkValue(String where, String name, String value) {
    String message = where + ": " + name + " is " + value;
    if (VALUES.containsKey(name)) {
      assertTrue(VALUES.get(name).contains(value), message);
    } else if (SWITCHES.contains(name)) {
      assertTrue(value.equals("true") || value.equals("false"), message);
    } else if (name.equals("formats")) {
      Set<String> formats =
          Arrays.stream(Format.values()).map(Format::label).collect(Collectors.toSet());
      for (String format : value.split(",", -1)) {
        assertTrue(formats.contains(format), message);
      }
    } else if (name.equals("rule")) {
      assertTrue(rules().contains(value), message);
    } else if (name.equals("minInterval") || name.equals("maxInterval")) {
      assertTrue(value.matches("\\d{2,}"), message);
    }
  }

  /** The ids that suppressions and severities may name. */
  static Set<String> rules() {
    Set<String> ids = new TreeSet<>(HYGIENE);
    Rules.docs().stream().map(RuleDoc::id).forEach(ids::add);
    return ids;
  }
}
