/**
 * Turns a result into text: for the console, as JSON, as an explanation. Result in, text out: no
 * reading of files but through {@link io.github.flinklint.report.SourceLines}, no clock, no locale,
 * so that equal results give equal bytes. Uses {@code diagnostic} only.
 */
@NullMarked
package io.github.flinklint.report;

import org.jspecify.annotations.NullMarked;
