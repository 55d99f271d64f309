package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The store's map against {@code HashMap}, over random histories from fixed seeds. */
class IntMapTest {

  @Test
  void behavesAsAMap() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Map<Integer, AbstractValue> expected = new HashMap<>();
      IntMap map = IntMap.EMPTY;
      for (int i = 0; i < 300; i++) {
        int key = random.nextInt(200);
        AbstractValue value = Constant.of(i);
        if (random.nextInt(4) == 0) {
          expected.remove(key);
          map = map.remove(key);
        } else {
          expected.put(key, value);
          map = map.put(key, value);
        }
      }
      for (int key = 0; key < 200; key++) {
        assertEquals(expected.get(key), map.get(key));
      }
    }
  }

  @Test
  void differencesAreExactlyTheKeysThatDiffer() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      IntMap base = IntMap.EMPTY;
      for (int i = 0; i < random.nextInt(60); i++) {
        base = base.put(random.nextInt(100), Constant.of(i));
      }
      IntMap a = base;
      IntMap b = base;
      for (int i = 0; i < random.nextInt(20); i++) {
        a = a.put(random.nextInt(120), Constant.of(1000 + i));
      }
      for (int i = 0; i < random.nextInt(20); i++) {
        b = b.put(random.nextInt(120), Constant.of(2000 + i));
      }
      Set<Integer> expected = new TreeSet<>();
      for (int key = 0; key < 120; key++) {
        if (a.get(key) != b.get(key)) {
          expected.add(key);
        }
      }
      Set<Integer> found = new TreeSet<>();
      IntMap.differences(a, b, found::add);
      assertEquals(expected, found);
    }
  }

  @Test
  void oldVersionsStayAsTheyWere() {
    IntMap one = IntMap.EMPTY.put(1, Constant.of(1));
    IntMap two = one.put(1, Constant.of(2)).put(5, Constant.of(5));
    assertEquals(Constant.of(1), one.get(1));
    assertNull(one.get(5));
    assertEquals(Constant.of(2), two.get(1));
  }
}
