package io.github.flinklint.eval;

import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The join of two states, cell by cell. What only one of them has initialised, the other is made to
 * initialise first.
 */
final class StoreJoin {

  private final Machine machine;
  private final ObjectTable objects;

  StoreJoin(Machine machine, ObjectTable objects) {
    this.machine = machine;
    this.objects = objects;
  }

  /** The state that either state may be. */
  IntMap join(IntMap a, IntMap b, Set<String> keys) {
    if (a == b) {
      return a;
    }
    List<Integer> changed = IntMap.differences(a, b);
    List<SourceType> onlyA = missingClasses(changed, a, b);
    List<SourceType> onlyB = missingClasses(changed, b, a);
    if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
      return join(machine.initialised(a, onlyB), machine.initialised(b, onlyA), keys);
    }
    IntMap left = a;
    IntMap right = b;
    IntMap joined = left;
    for (int number : changed) {
      AbstractValue x = left.get(number);
      AbstractValue y = right.get(number);
      if (x == null || y == null) {
        AbstractValue present = x == null ? y : x;
        IntMap lacking = x == null ? left : right;
        ObjectTable.Cell cell = objects.cell(number);
        boolean neverWritten =
            !cell.slot().startsWith("$")
                && (objects.isClass(cell.object())
                    || lacking.get(objects.number(cell.object(), Machine.ALIVE)) != null);
        if (present != null) {
          joined =
              joined.put(
                  number, neverWritten ? Lattice.join(Absent.VALUE, present, keys) : present);
        }
      } else {
        AbstractValue both = Lattice.join(x, y, keys);
        if (both != x) {
          joined = joined.put(number, both);
        }
      }
    }
    return joined;
  }

  /** Classes that are initialised in the first state and not in the second. */
  private List<SourceType> missingClasses(List<Integer> changed, IntMap having, IntMap lacking) {
    List<SourceType> missing = new ArrayList<>();
    for (int number : changed) {
      ObjectTable.Cell cell = objects.cell(number);
      SourceType source =
          cell.slot().equals(Machine.INITIALISED) ? objects.get(cell.object()).source() : null;
      if (source != null && having.get(number) != null && lacking.get(number) == null) {
        missing.add(source);
      }
    }
    return missing;
  }
}
