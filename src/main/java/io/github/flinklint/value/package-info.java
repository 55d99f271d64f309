/**
 * The values of the abstract interpretation and their lattice. Every value stands for a set of
 * concrete values:
 *
 * <pre>
 *                      Unknown            (anything; the reason rides beside)
 *                         |
 *                      Choice             (two to eight of the values below)
 *          /       /      |      \      \
 *     Constant   Text   Input  Reference  Test ...
 *          \       \      |      /      /
 *                      (nothing: an unreachable state has no value)
 * </pre>
 *
 * Where a value was written and why it is not known ride beside it and are never part of its
 * equality. Uses the JDK and {@code diagnostic} only.
 */
@NullMarked
package io.github.flinklint.value;

import org.jspecify.annotations.NullMarked;
