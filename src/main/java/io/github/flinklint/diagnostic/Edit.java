package io.github.flinklint.diagnostic;

/**
 * A remedy that a tool can apply: other characters at the place of the finding.
 *
 * @param from what stands there; where the file has something else, the edit does not apply
 * @param to what to write instead
 */
public record Edit(String from, String to) {}
