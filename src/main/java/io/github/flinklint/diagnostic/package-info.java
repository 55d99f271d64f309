/**
 * The vocabulary that every other package speaks: places, traces, findings, problems and the result
 * of an analysis, and the masking of secrets. Uses the JDK only; nothing in here knows how a result
 * came about.
 */
@NullMarked
package io.github.flinklint.diagnostic;

import org.jspecify.annotations.NullMarked;
