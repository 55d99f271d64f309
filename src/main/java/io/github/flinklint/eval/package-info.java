/**
 * Abstract interpretation of Java: the store, the evaluator, scenarios, budgets. Knows no Flink and
 * no Maven: what library calls do comes in as {@code ApiModel}s.
 */
@NullMarked
package io.github.flinklint.eval;

import org.jspecify.annotations.NullMarked;
