/**
 * What is wrong with a job or a module: pure functions from facts to findings, one file each with
 * its document, and one page each beside them as a resource. No syntax tree, no evaluator, no
 * reading of files but these pages. Uses {@code config}, {@code platform}, {@code dependency},
 * option names, and the values and versions that they speak of.
 */
@NullMarked
package io.github.flinklint.rules;

import org.jspecify.annotations.NullMarked;
