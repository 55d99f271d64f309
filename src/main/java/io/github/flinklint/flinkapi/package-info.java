/**
 * The table of Flink's API by version: what its calls, constants and types mean for the checkpoint
 * configuration of a job. Each family of Flink classes has one file of rows; what a row cannot say
 * is a {@code Transfer} beside it. Where the state lives is published in {@code FlinkSlots}, its
 * keys in {@code FlinkOption}.
 *
 * <p>The facts are measured on the real jars of 1.7.2, 1.10.3, 1.12.7 to 1.20.3 and 2.0.0 to 2.3.0.
 * A version between two measured ones behaves as the older; one below 1.7 as 1.7; where the version
 * is not known, what 1.15 to 1.20 have in common holds. Uses {@code apimodel}, {@code value} and
 * {@code diagnostic} only.
 */
@NullMarked
package io.github.flinklint.flinkapi;

import org.jspecify.annotations.NullMarked;
