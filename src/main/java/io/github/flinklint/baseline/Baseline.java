package io.github.flinklint.baseline;

import io.github.flinklint.diagnostic.FindingIdentity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The accepted findings of all modules of a build.
 *
 * @param entries sorted
 */
public record Baseline(List<BaselineEntry> entries) {

  /** Accepts nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** Sorts the entries. */
  public Baseline {
    List<BaselineEntry> sorted = new ArrayList<>(entries);
    Collections.sort(sorted);
    entries = List.copyOf(sorted);
  }

  /** The entries of a module. */
  public List<BaselineEntry> of(String module) {
    List<BaselineEntry> own = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      if (entry.module().equals(module)) {
        own.add(entry);
      }
    }
    return List.copyOf(own);
  }

  /** The same with other entries for a module. */
  public Baseline with(String module, List<BaselineEntry> others) {
    List<BaselineEntry> all = new ArrayList<>(others);
    entries.stream().filter(entry -> !entry.module().equals(module)).forEach(all::add);
    return new Baseline(all);
  }

  /** Entries that accept these findings of a module. */
  public static List<BaselineEntry> accepting(String module, List<FindingIdentity> findings) {
    List<BaselineEntry> entries = new ArrayList<>();
    counts(findings)
        .forEach((identity, count) -> entries.add(new BaselineEntry(module, identity, count, 0)));
    return entries;
  }

  /**
   * What is left of a module's entries when those are taken out that are no longer found.
   *
   * @param findings what is found now
   * @param isKept entries that stay, since it cannot be told whether they are found
   */
  public List<BaselineEntry> shrunk(
      String module, List<FindingIdentity> findings, Predicate<BaselineEntry> isKept) {
    Map<FindingIdentity, Integer> found = counts(findings);
    List<BaselineEntry> left = new ArrayList<>();
    for (BaselineEntry entry : of(module)) {
      int count =
          isKept.test(entry)
              ? entry.count()
              : Math.min(entry.count(), found.getOrDefault(entry.identity(), 0));
      if (count > 0) {
        left.add(new BaselineEntry(module, entry.identity(), count, 0));
      }
    }
    return left;
  }

  /** How often each occurs, sorted. */
  private static Map<FindingIdentity, Integer> counts(List<FindingIdentity> findings) {
    Map<FindingIdentity, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(finding, 1, Integer::sum));
    return counts;
  }
}
