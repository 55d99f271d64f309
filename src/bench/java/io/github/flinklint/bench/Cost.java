package io.github.flinklint.bench;

/**
 * What a process cost, those that it started included.
 *
 * @param cpuSeconds time on processors, of its own and of the system for it
 * @param peakMegabytes the most memory that one of them had
 */
record Cost(double cpuSeconds, double peakMegabytes) {}
