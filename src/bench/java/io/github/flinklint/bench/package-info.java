/**
 * What flink-lint costs, measured: generated projects with known answers, whole builds with and
 * without the plugin, and the parts that can be timed within one JVM. Compiled and run by the
 * profile {@code benchmarks} only; part of neither the plugin nor its tests.
 */
package io.github.flinklint.bench;
