/**
 * What a module depends on, with the place of each declaration, what of that its jar will hold, and
 * what a built jar does hold, as plain data. Knows no Maven type.
 */
@NullMarked
package io.github.flinklint.dependency;

import org.jspecify.annotations.NullMarked;
