/**
 * Composes the parts: a request in, a result out. Pure but for reading the files that the request
 * names; knows no build tool.
 */
@NullMarked
package io.github.flinklint.engine;

import org.jspecify.annotations.NullMarked;
