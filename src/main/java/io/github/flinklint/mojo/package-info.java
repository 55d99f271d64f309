/**
 * The goals as Maven sees them: their parameters, and nothing else. What they do is in {@code
 * goal}.
 */
@NullMarked
package io.github.flinklint.mojo;

import org.jspecify.annotations.NullMarked;
