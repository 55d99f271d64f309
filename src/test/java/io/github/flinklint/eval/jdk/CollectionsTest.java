package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.argument;
import static io.github.flinklint.eval.jdk.Jdk.function;
import static io.github.flinklint.eval.jdk.Jdk.functionOf;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CollectionsTest {

  private static final String LIST = "java.util.ArrayList";

  private final Jdk jdk = new Jdk();

  private Reference list(Object... elements) {
    return jdk.make(LIST, jdk.of("java.util.List", "of", elements));
  }

  @RepeatedTest(30)
  void listsAreExact(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Object> real = new ArrayList<>();
    Reference list = jdk.make(LIST);
    for (int i = 0; i < 40; i++) {
      String piece = List.of("a", "b", "c").get(random.nextInt(3));
      int at = real.isEmpty() ? 0 : random.nextInt(real.size());
      switch (random.nextInt(9)) {
        case 0, 1 -> same(real.add(piece), jdk.on(list, "add", piece));
        case 2 -> {
          real.add(at, piece);
          jdk.on(list, "add", at, piece);
        }
        case 3 -> same(real.remove(piece), jdk.on(list, "remove", piece));
        case 4 -> same(real.contains(piece), jdk.on(list, "contains", piece));
        case 5 -> same(real.indexOf(piece), jdk.on(list, "indexOf", piece));
        case 6 -> same(real.size(), jdk.on(list, "size"));
        case 7 -> {
          if (!real.isEmpty()) {
            same(real.set(at, piece), jdk.on(list, "set", at, piece));
            same(real.get(at), jdk.on(list, "get", at));
          }
        }
        default -> {
          if (!real.isEmpty()) {
            same(real.remove(at), jdk.on(list, "remove", at));
          }
        }
      }
      assertEquals(real.toString(), Jdk.concrete(jdk.on(list, "toString")));
    }
  }

  private static void same(Object real, AbstractValue value) {
    assertEquals(real, Jdk.concrete(value));
  }

  @RepeatedTest(20)
  void dequesAreExact(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Deque<Object> real = new ArrayDeque<>();
    Reference deque = jdk.make("java.util.ArrayDeque");
    for (int i = 0; i < 40; i++) {
      int element = i;
      switch (random.nextInt(7)) {
        case 0 -> {
          real.push(element);
          jdk.on(deque, "push", element);
        }
        case 1, 2 -> same(real.offer(element), jdk.on(deque, "offer", element));
        case 3 -> same(real.poll(), jdk.on(deque, "poll"));
        case 4 -> same(real.pollLast(), jdk.on(deque, "pollLast"));
        case 5 -> same(real.peekFirst(), jdk.on(deque, "peekFirst"));
        default -> same(real.isEmpty(), jdk.on(deque, "isEmpty"));
      }
      assertEquals(real.toString(), Jdk.concrete(jdk.on(deque, "toString")));
    }
    jdk.on(jdk.make("java.util.ArrayDeque"), "pop");
    jdk.fails("java.util.NoSuchElementException");
  }

  @Test
  void sets() {
    Reference set = jdk.make("java.util.LinkedHashSet");
    jdk.shows("true", jdk.on(set, "add", "a"));
    jdk.shows("false", jdk.on(set, "add", "a"));
    jdk.shows("1", jdk.on(set, "size"));
    jdk.on(set, "add", argument("x"));
    jdk.shows("?", jdk.on(set, "size"));
    Reference sorted =
        jdk.make("java.util.TreeSet", jdk.of("java.util.Arrays", "asList", "c", "a", "b"));
    jdk.shows("[a, b, c]", sorted);
    jdk.shows("a", jdk.on(sorted, "first"));
  }

  @Test
  void immutableCollectionsAreImmutable() {
    jdk.on((Reference) jdk.of("java.util.List", "of", "a"), "add", "b");
    jdk.fails("java.lang.UnsupportedOperationException");
    jdk.on((Reference) jdk.of("java.util.Arrays", "asList", "a"), "add", "b");
    jdk.fails("java.lang.UnsupportedOperationException");
    jdk.on((Reference) jdk.of("java.util.Map", "of", "a", "b"), "put", "c", "d");
    jdk.fails("java.lang.UnsupportedOperationException");
    jdk.on((Reference) jdk.of("java.util.Arrays", "asList", "a"), "set", 0, "b");
    assertEquals(null, jdk.world.failure);
  }

  @Test
  void unlistedMethodsForget() {
    Reference list = list("a", "b");
    jdk.of("java.util.Collections", "shuffle", list);
    jdk.shows("?", jdk.on(list, "get", 0));
    Reference other = list("a");
    jdk.of("java.util.Collections", "fill", other, jdk.logging());
    jdk.shows("?", jdk.on(other, "size"));
    assertTrue(jdk.world.log.size() > 0, "the function may have been called");
  }

  @Test
  void viewsReachTheirBacking() {
    Reference map = jdk.make("java.util.LinkedHashMap");
    jdk.on(map, "put", "a", "b");
    Reference keys = (Reference) jdk.on(map, "keySet");
    jdk.shows("[a]", keys);
    jdk.on(keys, "clear");
    jdk.shows("null", jdk.on(map, "get", "a"));
  }

  @Test
  void membershipOfInputs() {
    AbstractValue one = jdk.on(list("a", "b"), "contains", argument("x", text("b")));
    assertEquals("argument x is one of a, b", one.display());
    assertEquals(true, ((io.github.flinklint.value.Test) one).whenAbsent());
    Input args = Input.of(new Source(Source.Kind.ARGUMENT, "args"), null);
    Reference all = (Reference) jdk.of("java.util.Arrays", "asList", args);
    AbstractValue flag = jdk.on(all, "contains", "--local");
    assertEquals("argument args contain --local", flag.display());
    assertEquals(false, ((io.github.flinklint.value.Test) flag).whenAbsent());
  }

  @Test
  void elementsInTurn() {
    jdk.on(list("a", "b"), "forEach", jdk.logging());
    assertEquals(List.of("a", "b"), jdk.world.log);
    Reference iterator = (Reference) jdk.on(list("a", "b"), "iterator");
    jdk.shows("a", jdk.on(iterator, "next"));
    jdk.shows("true", jdk.on(iterator, "hasNext"));
    jdk.shows("b", jdk.on(iterator, "next"));
    jdk.shows("false", jdk.on(iterator, "hasNext"));
    jdk.on(iterator, "next");
    jdk.fails("java.util.NoSuchElementException");
  }

  @Test
  void contentThatMayBeOneOfSeveral() {
    Reference list = list("a");
    AbstractValue longer = Sequence.of(List.of(text("a"), text("b")));
    AbstractValue both = Lattice.join(jdk.reader().read(list, "#elements"), longer, Set.of("c"));
    jdk.reader().write(list, "#elements", both, null);
    jdk.shows("1 or 2", jdk.on(list, "size"));
    jdk.shows("a", jdk.on(list, "get", 0));
    jdk.shows("true", jdk.on(list, "contains", "a"));
    jdk.on(list, "add", "z");
    jdk.shows("[a, z] or [a, b, z]", jdk.reader().read(list, "#elements"));
    jdk.shows("b", jdk.on(list("b"), "get", 0));
    Reference maybe = list();
    jdk.reader().write(maybe, "#elements", both, null);
    Reference seen = jdk.make("java.lang.StringBuilder");
    jdk.on(
        maybe,
        "forEach",
        functionOf(
            a -> {
              jdk.on(seen, "append", a.get(0));
              return Constant.ofNull();
            }));
    jdk.shows("ab or a", jdk.on(seen, "toString"));
  }

  @Test
  void unknownContentIsGoneThroughAnyNumberOfTimes() {
    Reference list = jdk.make(LIST, Unknown.because("x"));
    Reference seen = jdk.make("java.util.concurrent.atomic.AtomicInteger");
    jdk.on(list, "forEach", functionOf(a -> jdk.on(seen, "incrementAndGet")));
    assertFalse(jdk.on(seen, "get").equals(Constant.of(0)));
    assertTrue(jdk.show(jdk.on(seen, "get")).contains("0"));
  }

  @Test
  void arrays() {
    AbstractValue array = jdk.on(text("c,a,b"), "split", ",");
    jdk.of("java.util.Arrays", "sort", array);
    jdk.shows("[a, b, c]", array);
    jdk.shows("[a, b, c]", jdk.of("java.util.Arrays", "toString", array));
    jdk.shows("[b, c]", jdk.of("java.util.Arrays", "copyOfRange", array, 1, 3));
    jdk.shows("a-b-c", jdk.of(Jdk.STRING, "join", "-", array));
  }

  @Test
  void partsOfAnInput() {
    Reference parts = (Reference) jdk.on(argument("x", text("a:b")), "split", ":");
    Reference list = (Reference) jdk.of("java.util.Arrays", "asList", parts);
    Input second = (Input) jdk.on(list, "get", 1);
    assertEquals(text("b"), second.absent());
    assertEquals(Constant.of(2), ((Input) jdk.on(list, "size")).absent());
  }

  @Test
  void sortingByAComparatorForgetsTheOrder() {
    Reference list = list("b", "a");
    jdk.on(list, "sort", function(a -> a));
    jdk.shows("?", jdk.on(list, "get", 0));
    jdk.shows("2", jdk.on(list, "size"));
    jdk.on(list, "sort", Constant.ofNull());
    jdk.shows("a", jdk.on(list, "get", 0));
  }

  // ---- views and overloads

  @Test
  void aNumberIsAPositionOnlyWhereItIsPrimitive() {
    Reference numbers = list(3, 1, 2);
    jdk.shows("1", jdk.on(numbers, "remove", 1));
    jdk.shows("true", jdk.on(numbers, "remove", new Jdk.Declared(3, "java.lang.Integer")));
    jdk.shows("[2]", numbers);
    jdk.shows("?", jdk.on(numbers, "remove", new Jdk.Declared(2, null)));
    jdk.shows("?", jdk.on(numbers, "size"));
  }

  @Test
  void anArrayAndItsListAreOne() {
    Reference array = (Reference) jdk.of("java.util.Arrays", "copyOf", array("a", "b"), 3);
    Reference view = (Reference) jdk.of("java.util.Arrays", "asList", array);
    jdk.on(view, "set", 2, "c");
    jdk.shows("[a, b, c]", array);
    jdk.of("java.util.Arrays", "fill", array, "x");
    jdk.shows("[x, x, x]", view);
    jdk.on(view, "add", "d");
    jdk.fails("java.lang.UnsupportedOperationException");
  }

  private Reference array(Object... elements) {
    return (Reference) jdk.on(list(elements), "toArray");
  }

  @Test
  void partsOfListsReachThrough() {
    Reference whole = list("a", "b", "c", "d");
    Reference part = (Reference) jdk.on(whole, "subList", 1, 3);
    jdk.on(part, "set", 0, "B");
    jdk.on(part, "remove", 1);
    jdk.shows("[a, B, d]", whole);
    jdk.on(part, "clear");
    jdk.shows("[a, d]", whole);
    jdk.on(whole, "add", "e");
    jdk.shows("?", jdk.on(part, "size"));
  }

  @Test
  void viewsOfMapsShowWhatBecomesOfThem() {
    Reference map = jdk.make("java.util.TreeMap");
    Reference keys = (Reference) jdk.on(map, "keySet");
    Reference entries = (Reference) jdk.on(map, "entrySet");
    jdk.on(map, "put", "b", 2);
    jdk.on(map, "put", "a", 1);
    jdk.shows("[a, b]", keys);
    jdk.shows("a", jdk.on(keys, "first"));
    Reference entry = (Reference) jdk.on((Reference) jdk.on(entries, "iterator"), "next");
    jdk.on(map, "put", "a", 3);
    jdk.shows("3", jdk.on(entry, "getValue"));
    jdk.on(entry, "setValue", 4);
    jdk.shows("4", jdk.on(map, "get", "a"));
    jdk.on((Reference) jdk.on(map, "values"), "remove", new Jdk.Declared(2, "int"));
    jdk.shows("{a=4}", jdk.on(map, "toString"));
    jdk.on(keys, "add", "x");
    jdk.fails("java.lang.UnsupportedOperationException");
  }

  @Test
  void iteratorsChangeWhatTheyPass() {
    Reference list = list("a", "b", "c");
    Reference iterator = (Reference) jdk.on(list, "listIterator");
    jdk.on(iterator, "next");
    jdk.on(iterator, "remove");
    jdk.on(iterator, "next");
    jdk.on(iterator, "set", "B");
    jdk.on(iterator, "add", "x");
    jdk.shows("[B, x, c]", list);
    jdk.shows("2", jdk.on(iterator, "nextIndex"));
    jdk.shows("x", jdk.on(iterator, "previous"));
    jdk.on(iterator, "remove");
    jdk.shows("[B, c]", list);
    jdk.on(iterator, "remove");
    jdk.fails("java.lang.IllegalStateException");
  }

  @Test
  void comparatorsSort() {
    String comparator = "java.util.Comparator";
    Reference list = list("bb", "c", "aaa");
    AbstractValue length = function(v -> jdk.on(v, "length"));
    jdk.on(list, "sort", jdk.of(comparator, "comparingInt", length));
    jdk.shows("[c, bb, aaa]", list);
    jdk.on(list, "sort", jdk.of("java.util.Collections", "reverseOrder"));
    jdk.shows("[c, bb, aaa]", list);
    jdk.on(list, "sort", jdk.on((Reference) jdk.of(comparator, "comparing", length), "reversed"));
    jdk.shows("[aaa, bb, c]", list);
    jdk.on(list, "sort", jdk.logging());
    jdk.shows("?", jdk.on(list, "get", 0));
  }

  @Test
  void sortedMapsFindNeighbours() {
    Reference map = jdk.make("java.util.TreeMap");
    for (int i = 10; i < 50; i += 10) {
      jdk.on(map, "put", i, "v" + i);
    }
    jdk.shows("20", jdk.on(map, "floorKey", 29));
    jdk.shows("30", jdk.on(map, "ceilingKey", 29));
    jdk.shows("30", jdk.on(map, "higherKey", 20));
    jdk.shows("null", jdk.on(map, "lowerEntry", 10));
    jdk.shows("v40", jdk.on((Reference) jdk.on(map, "lastEntry"), "getValue"));
    jdk.shows("{10=v10, 20=v20}", jdk.on(map, "headMap", 30));
    jdk.shows("{30=v30, 40=v40}", jdk.on(map, "tailMap", 20, false));
    jdk.shows("{20=v20, 30=v30}", jdk.on(map, "subMap", 20, 40));
    jdk.shows("{40=v40, 30=v30, 20=v20, 10=v10}", jdk.on(map, "descendingMap"));
  }

  @Test
  void keysThatAComparatorFindsEqualAreOne() {
    Reference map = jdk.make("java.util.TreeMap", Comparators.CASE_INSENSITIVE);
    jdk.on(map, "put", "Interval", 5);
    jdk.shows("5", jdk.on(map, "get", "INTERVAL"));
    jdk.on(map, "put", "interval", 6);
    jdk.shows("{Interval=6}", jdk.on(map, "toString"));
  }

  @Test
  void priorityQueuesGiveTheLeastFirst() {
    Reference queue = jdk.make("java.util.PriorityQueue");
    jdk.on(queue, "addAll", list(5, 3, 9));
    jdk.shows("3", jdk.on(queue, "poll"));
    jdk.shows("5", jdk.on(queue, "peek"));
    jdk.shows("?", jdk.on(queue, "toString"));
  }
}
