package io.github.flinklint.baseline;

import io.github.flinklint.diagnostic.FindingIdentity;

/**
 * Findings of a module that are alike and accepted.
 *
 * @param module path of the module, relative to the folder of the baseline
 * @param identity what the findings are known by, its file relative to the folder of the baseline
 * @param count number of them, from 1 up
 * @param line line of the entry in the file; 0 for one that was not read from a file
 */
public record BaselineEntry(String module, FindingIdentity identity, int count, int line)
    implements Comparable<BaselineEntry> {

  @Override
  public int compareTo(BaselineEntry other) {
    int order = module.compareTo(other.module);
    return order == 0 ? identity.compareTo(other.identity) : order;
  }
}
