/**
 * The findings that a team has accepted when it took up flink-lint, in a file that only shrinks.
 * Uses the core of Jackson, which reads JSON token by token.
 */
@NullMarked
package io.github.flinklint.baseline;

import org.jspecify.annotations.NullMarked;
