package io.github.flinklint.engine;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class-path resource that an analysis asked for.
 *
 * @param name as it was asked for
 * @param content fingerprint of what was found and of where; null where there was none
 */
record ResourceUse(String name, @Nullable String content) {

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof ResourceUse that
        && name.equals(that.name)
        && Objects.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Objects.hashCode(content);
  }

  void write(Encoder out) {
    out.text(name);
    out.textOrNull(content);
  }

  static ResourceUse read(Decoder in) {
    return new ResourceUse(in.text(), in.textOrNull());
  }
}
