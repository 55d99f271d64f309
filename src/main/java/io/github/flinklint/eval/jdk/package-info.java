/**
 * What the JDK's own types do, through the same {@code Transfer} as every other library. Knows no
 * syntax.
 */
@NullMarked
package io.github.flinklint.eval.jdk;

import org.jspecify.annotations.NullMarked;
