package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of {@code HashMap} and {@code HashSet}: by slot of a table that grows with the number
 * of keys and never shrinks; within a slot as they were put.
 */
final class Hashing {

  /** Slot of the size of the table; absent before there is one, unless it was asked for. */
  private static final String TABLE = "=table";

  private static final int USUAL = 16;

  /** So many keys in one slot of the table become a tree, whose order is another. */
  private static final int MAX_IN_SLOT = 7;

  /** Classes whose hash code is laid down for good. */
  private static final Set<Class<?>> HASHED =
      Set.of(
          String.class,
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Character.class,
          Boolean.class,
          Double.class,
          Float.class);

  private Hashing() {}

  static boolean isHashed(String type) {
    return type.equals("java.util.HashMap") || type.equals("java.util.HashSet");
  }

  /**
   * A table, known by its size; 0 for one of which nothing is known.
   *
   * @param size number of its slots
   */
  record Table(int size) {

    /** The table when so many keys have been put one by one. */
    Table holding(int keys) {
      int grown = size;
      while (grown > 0 && keys > grown - grown / 4) {
        grown *= 2;
      }
      return new Table(grown);
    }

    /** The keys in the order of the table; null where it cannot be told. */
    @Nullable List<AbstractValue> sorted(List<AbstractValue> keys) {
      if (keys.size() < 2) {
        return keys;
      }
      int[] inSlot = new int[size];
      List<Placed> placed = new ArrayList<>();
      for (AbstractValue key : keys) {
        Integer hash = hash(key);
        if (hash == null || size == 0) {
          return null;
        }
        int slot = slot(hash, size);
        if (++inSlot[slot] > MAX_IN_SLOT) {
          return null;
        }
        placed.add(new Placed(slot, key));
      }
      Collections.sort(placed);
      List<AbstractValue> sorted = new ArrayList<>(placed.size());
      for (Placed one : placed) {
        sorted.add(one.key);
      }
      return sorted;
    }
  }

  /** A key in its slot. */
  private static final class Placed implements Comparable<Placed> {

    private final int slot;
    private final AbstractValue key;

    Placed(int slot, AbstractValue key) {
      this.slot = slot;
      this.key = key;
    }

    @Override
    public int compareTo(Placed other) {
      return Integer.compare(slot, other.slot);
    }
  }

  /** The hash code of a value; null where it is not laid down. */
  static @Nullable Integer hash(AbstractValue key) {
    Object held = Concrete.of(key);
    if (held == null) {
      return 0;
    }
    return HASHED.contains(held.getClass()) ? Integer.valueOf(held.hashCode()) : null;
  }

  /** The table as it is before keys are put. */
  static Table table(Call call, Reference object) {
    AbstractValue size = call.read(object, TABLE);
    if (size == Absent.VALUE) {
      return new Table(USUAL);
    }
    Integer known = Concrete.index(size);
    return new Table(known == null ? 0 : Math.abs(known));
  }

  /** Writes what became of the table: nothing is known of it where that differs. */
  static void write(Call call, Reference object, List<Table> tables) {
    Table common = tables.isEmpty() ? new Table(0) : tables.get(0);
    boolean differs = false;
    for (Table table : tables) {
      differs |= table.size != common.size;
    }
    writeSize(call, object, differs ? 0 : common.size());
  }

  private static void writeSize(Call call, Reference object, int size) {
    AbstractValue value =
        size == 0 ? call.unknown("order of " + object.display()) : Constant.of(size);
    if (!call.read(object, TABLE).equals(value)) {
      call.write(object, TABLE, value, null);
    }
  }

  /** A table that is given room from the start, as a constructor with a capacity does. */
  static void reserve(Call call, Reference object, AbstractValue capacity) {
    if (isHashed(object.type())) {
      Integer known = Concrete.index(capacity);
      writeSize(call, object, known == null || known > 1 << 20 ? 0 : powerOfTwo(known));
    }
  }

  /**
   * A table that is made to hold what another collection or map holds: how large differs between
   * versions of Java, so nothing is known of it where that matters.
   */
  static void reserveFor(Call call, Reference object, @Nullable Integer keys, int least) {
    if (isHashed(object.type()) && call.read(object, TABLE) == Absent.VALUE) {
      int before19 = keys == null ? 0 : powerOfTwo(Math.max((int) (keys / 0.75f) + 1, least));
      int since19 = keys == null ? 0 : powerOfTwo(Math.max((int) Math.ceil(keys / 0.75), least));
      writeSize(call, object, before19 == since19 ? before19 : 0);
    }
  }

  private static int powerOfTwo(int least) {
    return least <= 1 ? 1 : Integer.highestOneBit(least - 1) << 1;
  }

  /**
   * True where a key shares its slot of the table with no other, and the table does not grow for
   * it: where then it makes no difference how it was put.
   */
  static boolean isAlone(Call call, Reference object, List<AbstractValue> keys, AbstractValue key) {
    int size = table(call, object).size();
    Integer hash = hash(key);
    boolean hasGrown = keys.size() == size / 2 - size / 8 + 1;
    if (size == 0 || hash == null || hasGrown) {
      return false;
    }
    int inSlot = 0;
    for (AbstractValue one : keys) {
      Integer other = hash(one);
      if (other == null || slot(other, size) == slot(hash, size)) {
        inSlot++;
      }
    }
    return inSlot == 1;
  }

  private static int slot(int hash, int size) {
    return (hash ^ hash >>> 16) & (size - 1);
  }

  /** What {@code compute} and its kin put stands elsewhere within a slot, and grows it later. */
  static void forget(Call call, Reference object) {
    if (isHashed(object.type())) {
      writeSize(call, object, 0);
    }
  }
}
