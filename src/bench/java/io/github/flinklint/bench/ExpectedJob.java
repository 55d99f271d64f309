package io.github.flinklint.bench;

/**
 * What a report must say about a job.
 *
 * @param mainClass its qualified name
 * @param consolePath what is to be typed into the console
 * @param interval the checkpoint interval in ms, or the default of the argument that gives it
 */
record ExpectedJob(String mainClass, String consolePath, long interval) {}
