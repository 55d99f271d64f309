/**
 * The shape of a table of library calls: options, methods by version, what a method does, and
 * {@code Transfer} for what a row cannot say. The evaluator interprets such a table without knowing
 * whose it is. Uses {@code value} and {@code diagnostic} only.
 */
@NullMarked
package io.github.flinklint.apimodel;

import org.jspecify.annotations.NullMarked;
