/**
 * Job definitions: what the platform is told of a job, besides its jar. May use {@code diagnostic}.
 */
@NullMarked
package io.github.flinklint.definition;

import org.jspecify.annotations.NullMarked;
