package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.Secrets;
import java.util.Map;

/**
 * One job of the parameter {@code jobs}.
 *
 * @param given what is given, without blanks around it, by the name of its element
 */
record InlineJob(Map<String, String> given) {

  /** The rest may hold keys. */
  @Override
  public String toString() {
    return "InlineJob(" + Secrets.mask(given.getOrDefault("mainClass", "")) + ")";
  }
}
