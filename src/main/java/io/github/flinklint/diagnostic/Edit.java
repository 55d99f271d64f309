package io.github.flinklint.diagnostic;

/**
 * A remedy that a tool can apply: other characters at the place of the finding.
 *
 * @param from what stands there; where the file has something else, the edit does not apply
 * @param to what to write instead
 */
public record Edit(String from, String to) {

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Edit that && from.equals(that.from) && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return from.hashCode() * 31 + to.hashCode();
  }
}
