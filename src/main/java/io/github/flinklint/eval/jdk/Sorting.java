package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The natural order of constants. */
final class Sorting {

  private Sorting() {}

  /**
   * The elements sorted, a stable sort; null where they are not all constants of one comparable
   * type.
   */
  static @Nullable List<AbstractValue> natural(List<AbstractValue> elements) {
    return by(elements, elements);
  }

  /**
   * The elements in the natural order of their keys.
   *
   * @param keys the key of each element
   */
  static @Nullable List<AbstractValue> by(List<AbstractValue> elements, List<AbstractValue> keys) {
    List<Keyed> keyed = new ArrayList<>();
    Class<?> type = null;
    for (int i = 0; i < elements.size(); i++) {
      Object key = Concrete.of(keys.get(i));
      boolean fits = key instanceof Comparable<?> && (type == null || type.equals(key.getClass()));
      if (!fits) {
        return null;
      }
      type = Objects.requireNonNull(key).getClass();
      keyed.add(new Keyed((Comparable<?>) key, elements.get(i)));
    }
    keyed.sort(Comparator.naturalOrder());
    return keyed.stream().map(Keyed::element).toList();
  }

  private record Keyed(Comparable<?> key, AbstractValue element) implements Comparable<Keyed> {
    @Override
    @SuppressWarnings("unchecked") // all keys are of the same class, which is checked above
    public int compareTo(Keyed other) {
      return ((Comparable<Object>) key).compareTo(other.key);
    }
  }
}
