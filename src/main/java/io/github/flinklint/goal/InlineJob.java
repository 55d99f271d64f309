package io.github.flinklint.goal;

import java.util.Map;

/**
 * One job of the parameter {@code jobs}.
 *
 * @param given what is given, without blanks around it, by the name of its element
 */
record InlineJob(Map<String, String> given) {}
