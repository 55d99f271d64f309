package io.github.flinklint.apimodel;

import org.jspecify.annotations.Nullable;

/**
 * A member that a version of the library certainly does not have, and others do.
 *
 * @param member its name, {@code RocksDBStateBackend.setOptions}
 * @param version the version that lacks it
 * @param lastWith the last version that is known to have it, for a member that was removed; null
 *     for one that came later
 * @param lastWithout the last version that is known not to have it yet, for a member that came
 *     later; null for one that was removed
 * @param instead what to use instead, as an imperative; null where nothing takes its place
 */
public record Absence(
    String member,
    Version version,
    @Nullable Version lastWith,
    @Nullable Version lastWithout,
    @Nullable String instead) {}
