package io.github.flinklint.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link Encoder} wrote. For one thread. */
public final class Decoder {

  private final byte[] bytes;
  private final List<String> known = new ArrayList<>();
  private int at;

  /** Reads these bytes from their beginning. */
  public Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a whole number.
   *
   * @throws ForeignDataException where the bytes end too early or are of another form, as with all
   *     that is read here
   */
  public long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if ((octet & 0x80) == 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new ForeignDataException("a number without end");
  }

  /** Reads a number that counts or numbers something: not negative, and not above a bound. */
  public int index(int bound) {
    long value = number();
    if (value < 0 || value > bound) {
      throw new ForeignDataException("a number out of range");
    }
    return (int) value;
  }

  /** Reads a number of Java's {@code int}. */
  public int integer() {
    long value = number();
    if (value != (int) value) {
      throw new ForeignDataException("a number out of range");
    }
    return (int) value;
  }

  /** Reads true or false. */
  public boolean truth() {
    return switch (octet()) {
      case 0 -> false;
      case 1 -> true;
      default -> throw new ForeignDataException("neither true nor false");
    };
  }

  /** Reads a text. */
  public String text() {
    int number = index(known.size());
    if (number > 0) {
      return known.get(number - 1);
    }
    boolean isWhole = truth();
    int length = index(bytes.length - at);
    String text =
        isWhole
            ? new String(bytes, at, length, StandardCharsets.UTF_8)
            : characters(at, at + length);
    at += length;
    known.add(text);
    return text;
  }

  private String characters(int from, int to) {
    StringBuilder text = new StringBuilder((to - from) / 2);
    for (int i = from; i + 1 < to; i += 2) {
      text.append((char) (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  /** Reads one of these constants of an enum. */
  public <E extends Enum<E>> E one(E[] constants) {
    String name = text();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new ForeignDataException("no such constant");
  }

  /** Reads a text that may be null. */
  public @Nullable String textOrNull() {
    return truth() ? text() : null;
  }

  /** Reads how many values follow. */
  public int count() {
    // Each takes a byte at least: a foreign number does not ask for memory that is not there.
    return index(bytes.length - at);
  }

  /** Reads a list of texts. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  /** Reads bytes that were written with their number. */
  public byte[] raw() {
    int length = index(bytes.length - at);
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** True where everything is read. */
  public boolean isAtEnd() {
    return at == bytes.length;
  }

  private int octet() {
    if (at >= bytes.length) {
      throw new ForeignDataException("ends too early");
    }
    return bytes[at++] & 0xFF;
  }
}
