package io.github.flinklint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** What was measured, by the name of what was run; the n-th of one name is of the n-th round. */
final class Samples {

  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

  void add(String name, Cost cost) {
    costs.computeIfAbsent(name, n -> new ArrayList<>()).add(cost);
  }

  boolean has(String name) {
    return costs.containsKey(name);
  }

  double cpu(String name) {
    return median(of(name).stream().map(Cost::cpuSeconds).toList());
  }

  /** The median, over the rounds, of what comes of two costs of one round. */
  double paired(String name, String base, DoubleBinaryOperator operator) {
    List<Cost> left = of(name);
    List<Cost> right = of(base);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      values.add(operator.applyAsDouble(left.get(i).cpuSeconds(), right.get(i).cpuSeconds()));
    }
    return median(values);
  }

  private List<Cost> of(String name) {
    return costs.getOrDefault(name, List.of());
  }

  /** A table of all, compared with one of them. */
  String table(String base) {
    StringBuilder text = new StringBuilder();
    text.append("| run | CPU s | from | to | added s | ratio | peak MB |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Map.Entry<String, List<Cost>> entry : costs.entrySet()) {
      List<Double> cpu = entry.getValue().stream().map(Cost::cpuSeconds).sorted().toList();
      double megabytes = median(entry.getValue().stream().map(Cost::peakMegabytes).toList());
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.2f | %+.2f | %.2f | %.0f |%n",
              entry.getKey(),
              median(cpu),
              cpu.get(0),
              cpu.get(cpu.size() - 1),
              paired(entry.getKey(), base, (a, b) -> a - b),
              paired(entry.getKey(), base, (a, b) -> a / b),
              megabytes));
    }
    return text.toString();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
