package io.github.flinklint.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir private Path folder;

  private CacheFolder cache() {
    return new CacheFolder(folder.resolve("cache"), "version 1");
  }

  private Path file() {
    return folder.resolve("cache/a.bin");
  }

  private void write() {
    Encoder out = cache().begin("question");
    out.text("answer");
    cache().write("a", out);
  }

  @Test
  void readsWhatItWrote() {
    write();
    Decoder in = cache().read("a", "question");
    assertNotNull(in);
    assertEquals("answer", in.text());
    assertTrue(in.isAtEnd());
  }

  @Test
  void anotherQuestionAnotherWriterOrNoFileIsNoAnswer() {
    assertNull(cache().read("a", "question"));
    write();
    assertNull(cache().read("a", "another question"));
    assertNull(cache().read("b", "question"));
    assertNull(new CacheFolder(folder.resolve("cache"), "version 2").read("a", "question"));
  }

  @Test
  void aDamagedFileIsNoAnswer() throws IOException {
    write();
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, i));
      assertNull(cache().read("a", "question"), "cut at " + i);
      byte[] flipped = whole.clone();
      flipped[i] ^= 0x20;
      Files.write(file(), flipped);
      assertNull(cache().read("a", "question"), "changed at " + i);
    }
    Files.write(file(), java.util.Arrays.copyOf(whole, whole.length + 1));
    assertNull(cache().read("a", "question"));
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file in the way");
    write();
    assertNull(cache().read("a", "question"));
    assertEquals("a file in the way", Files.readString(folder.resolve("cache")));
  }

  @Test
  void aFolderInThePlaceOfAFileIsNoAnswer() throws IOException {
    Files.createDirectories(file().resolve("x"));
    write();
    assertNull(cache().read("a", "question"));
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      assertEquals(List.of(file()), files.toList(), "nothing half-written is left");
    }
  }

  @Test
  void onlyTheNewestOfAKindStay() throws IOException {
    for (int i = 0; i < 5; i++) {
      cache().write("kind-" + i, cache().begin("question"));
      Path file = folder.resolve("cache/kind-" + i + ".bin");
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1000L * i));
    }
    write();
    cache().keep("kind-", 2);
    assertFalse(Files.exists(folder.resolve("cache/kind-2.bin")));
    assertTrue(Files.exists(folder.resolve("cache/kind-3.bin")));
    assertTrue(Files.exists(file()));
  }

  @Test
  void everyKindOfValueComesBack() {
    Encoder out = new Encoder();
    List<Long> numbers =
        List.of(0L, 1L, -1L, 63L, 64L, -64L, -65L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40);
    numbers.forEach(out::number);
    // A lone surrogate has no bytes in UTF-8.
    List<String> texts = List.of("", "a", "a", "\uD800", "\uE000", "\u00E4\uD83D\uDE00", "a");
    texts.forEach(out::text);
    out.textOrNull(null);
    out.textOrNull("x");
    out.texts(List.of("b", "a"));
    out.one(java.time.DayOfWeek.FRIDAY);
    Decoder in = new Decoder(out.bytes());
    numbers.forEach(n -> assertEquals(n, in.number()));
    texts.forEach(t -> assertEquals(t, in.text()));
    assertNull(in.textOrNull());
    assertEquals("x", in.textOrNull());
    assertEquals(List.of("b", "a"), in.texts());
    assertEquals(java.time.DayOfWeek.FRIDAY, in.one(java.time.DayOfWeek.values()));
    assertTrue(in.isAtEnd());
  }

  @Test
  void foreignBytesAreToldApart() {
    byte[] endless = new byte[11];
    java.util.Arrays.fill(endless, (byte) 0xFF);
    assertThrows(ForeignDataException.class, new Decoder(endless)::number);
    assertThrows(ForeignDataException.class, new Decoder(new byte[0])::truth);
    assertThrows(ForeignDataException.class, new Decoder(new byte[] {2})::truth);
    // A count of two thousand million, and nothing behind it.
    Decoder count = new Decoder(new byte[] {-2, -1, -1, -1, 15});
    assertThrows(ForeignDataException.class, count::count);
  }

  @Test
  void aStampProvesNothingForAFileOfTheSameMoment() {
    Stamp then = new Stamp(10, 5_000_000_000L, 7);
    assertTrue(then.proves(then.since(7_001)));
    assertFalse(then.proves(then.since(7_000)));
    assertFalse(then.proves(then.since(4_000)));
    assertFalse(new Stamp(11, 5_000_000_000L, 7).proves(then));
    assertFalse(new Stamp(10, 5_000_000_001L, 7).proves(then));
    assertFalse(new Stamp(10, 5_000_000_000L, 8).proves(then));
  }
}
