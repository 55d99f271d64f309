package io.github.flinklint.source;

import org.jspecify.annotations.Nullable;

/**
 * What a type's name means at a place.
 *
 * @param name qualified name; as it is written where nothing tells its package
 * @param source the declaration; null for a type that the sources do not hold
 */
public record TypeName(String name, @Nullable SourceType source) {

  /** A type that the sources hold. */
  static TypeName of(SourceType type) {
    return new TypeName(type.name(), type);
  }

  /** A type that the sources do not hold. */
  static TypeName foreign(String name) {
    return new TypeName(name, null);
  }

  /** Name without package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
