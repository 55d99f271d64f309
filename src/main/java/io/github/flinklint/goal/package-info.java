/**
 * What the goals do: parameters and project in, request out; result in, log, report file and
 * verdict out. Knows Maven, and is nothing but translation. Uses {@code engine}, {@code report},
 * and the plain data that a request consists of.
 */
@NullMarked
package io.github.flinklint.goal;

import org.jspecify.annotations.NullMarked;
