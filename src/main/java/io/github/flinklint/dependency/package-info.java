/**
 * What a module depends on, with the place of each declaration, as plain data. Knows no Maven type.
 */
@NullMarked
package io.github.flinklint.dependency;

import org.jspecify.annotations.NullMarked;
