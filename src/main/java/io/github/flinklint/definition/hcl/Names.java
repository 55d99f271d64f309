package io.github.flinklint.definition.hcl;

import org.jspecify.annotations.Nullable;

/** What the names in an expression stand for. */
public interface Names {

  /**
   * The value of a name such as {@code var.stage}.
   *
   * @param root the word before the first dot
   * @param name the word behind it
   * @return null where nothing is known of it
   */
  @Nullable Value resolve(String root, String name);

  /**
   * What tells these names from the same ones elsewhere: the same expression has the same value
   * within one such place only. Empty where there is but one.
   */
  String place();
}
