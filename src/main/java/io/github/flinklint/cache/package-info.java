/**
 * Files that remember something from one build to the next: their form, and how to tell that
 * another file is still what it was. What is remembered is decided by those who use it. Uses the
 * JDK only.
 */
@NullMarked
package io.github.flinklint.cache;

import org.jspecify.annotations.NullMarked;
