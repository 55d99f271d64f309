package io.github.flinklint.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into bytes, in the order in which {@link Decoder} reads them again. A text that was
 * written before is written as its number: names of files and the words of traces come again and
 * again. For one thread.
 */
public final class Encoder {

  private static final int FIRST_SIZE = 1024;

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** Writes a whole number; small ones take little room. */
  public void number(long value) {
    // The sign goes to the lowest bit, so that small negative numbers are short as well.
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~0x7FL) != 0) {
      octet((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  /** Writes true or false. */
  public void truth(boolean value) {
    octet(value ? 1 : 0);
  }

  /** Writes a text. */
  public void text(String value) {
    Integer number = known.putIfAbsent(value, known.size() + 1);
    if (number != null) {
      number(number);
      return;
    }
    number(0);
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    // A lone surrogate has no bytes in UTF-8, and is to come back all the same.
    boolean isWhole = value.equals(new String(encoded, StandardCharsets.UTF_8));
    truth(isWhole);
    raw(isWhole ? encoded : characters(value));
  }

  private static byte[] characters(String value) {
    byte[] pairs = new byte[value.length() * 2];
    for (int i = 0; i < value.length(); i++) {
      pairs[2 * i] = (byte) (value.charAt(i) >> 8);
      pairs[2 * i + 1] = (byte) value.charAt(i);
    }
    return pairs;
  }

  /** Writes a constant of an enum. */
  public void one(Enum<?> constant) {
    text(constant.name());
  }

  /** Writes a text that may be null. */
  public void textOrNull(@Nullable String value) {
    truth(value != null);
    if (value != null) {
      text(value);
    }
  }

  /** Writes a list of texts. */
  public void texts(Collection<String> values) {
    number(values.size());
    for (String value : values) {
      text(value);
    }
  }

  /** Writes bytes with their number. */
  public void raw(byte[] value) {
    number(value.length);
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private void octet(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  /** What was written. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
