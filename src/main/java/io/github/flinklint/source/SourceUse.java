package io.github.flinklint.source;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.cache.Stamp;

/**
 * What an analysis made of a file beyond the look at its bytes that every file gets.
 *
 * @param root number of the folder that it is in
 * @param name its path below that folder, with forward slashes
 * @param stamp taken before it was read
 * @param content fingerprint of all of it, where it was parsed; else empty
 * @param words fingerprint of the names in it, where only these were looked for; else empty
 */
public record SourceUse(int root, String name, Stamp stamp, String content, String words) {

  /** The same for uses that ask the same of a file, whenever they were. */
  public String key() {
    return root + " " + name + "\n" + content + "\n" + words;
  }

  /** Writes it. */
  public void write(Encoder out) {
    out.number(root);
    out.text(name);
    stamp.write(out);
    out.text(content);
    out.text(words);
  }

  /** Reads it. */
  public static SourceUse read(Decoder in) {
    return new SourceUse(in.integer(), in.text(), Stamp.read(in), in.text(), in.text());
  }
}
