/**
 * Which source files there are, which matter, and what names mean in them: index by path, screening
 * by bytes, parsing on demand, resolution of types by imports and index. With {@code eval} the only
 * package that knows JavaParser.
 */
@NullMarked
package io.github.flinklint.source;

import org.jspecify.annotations.NullMarked;
