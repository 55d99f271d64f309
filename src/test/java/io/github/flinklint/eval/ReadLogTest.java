package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadLogTest {

  @Test
  void theLastReadsAreKeptHoweverManyThereWere() {
    ReadLog log = new ReadLog();
    for (int i = 0; i < 3 * ReadLog.KEPT - 1; i++) {
      log.add(i);
    }
    long from = log.count();
    log.add(7);
    log.add(8);
    assertArrayEquals(new int[] {7, 8}, log.since(from));
    assertEquals(ReadLog.KEPT, log.since(log.count() - ReadLog.KEPT).length);
    assertArrayEquals(new int[0], log.since(log.count()));
  }
}
