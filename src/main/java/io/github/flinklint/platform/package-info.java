/**
 * What DLI and OBS demand, as data: the grammar of checkpoint paths, bucket names, endpoints. Uses
 * {@code value} only.
 */
@NullMarked
package io.github.flinklint.platform;

import org.jspecify.annotations.NullMarked;
