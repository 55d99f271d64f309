/**
 * The effective checkpoint configuration of a job: its scenarios, and in each what holds for every
 * fact, with the trace that decided it. Precedence between the ways of setting an option is decided
 * here, once. This is all that rules see of a job. Uses {@code eval}, {@code flinkapi} and what
 * they stand on.
 */
@NullMarked
package io.github.flinklint.config;

import org.jspecify.annotations.NullMarked;
