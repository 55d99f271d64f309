package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements in the order of a comparator, as far as it can be told. */
final class Sorting {

  /** More elements than this are not compared by functions of the program. */
  private static final int MAX_COMPARED = 300;

  /** Thrown where the order of two elements cannot be told. */
  private static final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Sorting() {}

  /**
   * The elements sorted, a stable sort; null where the order cannot be told.
   *
   * @param comparator the constant null for the natural order
   */
  static @Nullable List<AbstractValue> sorted(
      Call call, List<AbstractValue> elements, AbstractValue comparator) {
    if (elements.size() > MAX_COMPARED && !Concrete.isNull(comparator)) {
      return null;
    }
    List<AbstractValue> sorted = new ArrayList<>(elements);
    try {
      sorted.sort((a, b) -> decided(Comparators.compare(call, comparator, a, b)));
    } catch (Undecided | IllegalArgumentException e) {
      return null;
    }
    return sorted;
  }

  private static int decided(@Nullable Integer order) {
    if (order == null) {
      throw new Undecided();
    }
    return order;
  }

  /**
   * The least or the greatest element, of several the first; null where it cannot be told, or there
   * is none.
   */
  static @Nullable AbstractValue extreme(
      Call call, List<AbstractValue> elements, AbstractValue comparator, boolean greatest) {
    AbstractValue best = null;
    for (AbstractValue element : elements) {
      if (best == null) {
        best = element;
        continue;
      }
      Integer order = Comparators.compare(call, comparator, best, element);
      if (order == null) {
        return null;
      }
      best = (greatest ? order < 0 : order > 0) ? element : best;
    }
    return best;
  }
}
