package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from cell numbers to values: a Patricia trie, so that two versions share what
 * they have in common, a fork costs nothing and the difference of two versions costs what differs
 * (Okasaki and Gill, "Fast Mergeable Integer Maps").
 */
final class IntMap {

  static final IntMap EMPTY = new IntMap(null);

  /** A node of the trie. */
  private sealed interface Node {}

  private record Leaf(int key, AbstractValue value) implements Node {}

  /** Both subtrees agree on the bits below {@code bit} (the prefix) and differ in it. */
  private record Branch(int prefix, int bit, Node zero, Node one) implements Node {}

  private final @Nullable Node root;

  private IntMap(@Nullable Node root) {
    this.root = root;
  }

  /** The value of a key; null where it has none. */
  @Nullable AbstractValue get(int key) {
    Node node = root;
    while (node instanceof Branch branch) {
      node = (key & branch.bit) == 0 ? branch.zero : branch.one;
    }
    return node instanceof Leaf leaf && leaf.key == key ? leaf.value : null;
  }

  /** The map with another value for a key. */
  IntMap put(int key, AbstractValue value) {
    return new IntMap(root == null ? new Leaf(key, value) : put(root, key, value));
  }

  private static Node put(Node node, int key, AbstractValue value) {
    if (node instanceof Leaf leaf) {
      return leaf.key == key
          ? new Leaf(key, value)
          : fork(key, new Leaf(key, value), leaf.key, leaf);
    }
    Branch branch = (Branch) node;
    if ((key & (branch.bit - 1)) != branch.prefix) {
      return fork(key, new Leaf(key, value), branch.prefix, branch);
    }
    return (key & branch.bit) == 0
        ? new Branch(branch.prefix, branch.bit, put(branch.zero, key, value), branch.one)
        : new Branch(branch.prefix, branch.bit, branch.zero, put(branch.one, key, value));
  }

  /** The map without a key. */
  IntMap remove(int key) {
    Node rest = root == null ? null : remove(root, key);
    return rest == root ? this : new IntMap(rest);
  }

  private static @Nullable Node remove(Node node, int key) {
    if (node instanceof Leaf leaf) {
      return leaf.key == key ? null : leaf;
    }
    Branch branch = (Branch) node;
    if ((key & (branch.bit - 1)) != branch.prefix) {
      return branch;
    }
    boolean inZero = (key & branch.bit) == 0;
    Node side = inZero ? branch.zero : branch.one;
    Node rest = remove(side, key);
    if (rest == side) {
      return branch;
    }
    if (rest == null) {
      return inZero ? branch.one : branch.zero;
    }
    return inZero
        ? new Branch(branch.prefix, branch.bit, rest, branch.one)
        : new Branch(branch.prefix, branch.bit, branch.zero, rest);
  }

  private static Node fork(int keyA, Node a, int keyB, Node b) {
    int bit = Integer.lowestOneBit(keyA ^ keyB);
    int prefix = keyA & (bit - 1);
    return (keyA & bit) == 0 ? new Branch(prefix, bit, a, b) : new Branch(prefix, bit, b, a);
  }

  /** Every key whose values in the two maps are not the same object. */
  static List<Integer> differences(IntMap a, IntMap b) {
    Keys found = new Keys();
    differences(a.root, b.root, found);
    return found.all;
  }

  /** Collects keys. */
  private static final class Keys implements IntConsumer {

    final List<Integer> all = new ArrayList<>();

    @Override
    public void accept(int key) {
      all.add(key);
    }
  }

  /** Calls the consumer with every key whose values in the two maps are not the same object. */
  static void differences(IntMap a, IntMap b, IntConsumer consumer) {
    differences(a.root, b.root, consumer);
  }

  private static void differences(@Nullable Node a, @Nullable Node b, IntConsumer consumer) {
    if (a == b) {
      return;
    }
    if (a instanceof Branch x && b instanceof Branch y) {
      branches(x, y, consumer);
    } else if (a instanceof Leaf leaf) {
      leafAgainst(leaf, b, consumer);
    } else if (b instanceof Leaf leaf) {
      leafAgainst(leaf, a, consumer);
    } else {
      all(a, consumer);
      all(b, consumer);
    }
  }

  private static void branches(Branch a, Branch b, IntConsumer consumer) {
    if (a.bit == b.bit && a.prefix == b.prefix) {
      differences(a.zero, b.zero, consumer);
      differences(a.one, b.one, consumer);
    } else if (a.bit < b.bit && (b.prefix & (a.bit - 1)) == a.prefix) {
      boolean zero = (b.prefix & a.bit) == 0;
      differences(zero ? a.zero : a.one, b, consumer);
      all(zero ? a.one : a.zero, consumer);
    } else if (b.bit < a.bit && (a.prefix & (b.bit - 1)) == b.prefix) {
      boolean zero = (a.prefix & b.bit) == 0;
      differences(a, zero ? b.zero : b.one, consumer);
      all(zero ? b.one : b.zero, consumer);
    } else {
      all(a, consumer);
      all(b, consumer);
    }
  }

  /**
   * The leaf's key, unless the other side holds the same value for it, and all other keys of the
   * other side.
   */
  private static void leafAgainst(Leaf leaf, @Nullable Node other, IntConsumer consumer) {
    if (!othersThan(leaf, other, consumer)) {
      consumer.accept(leaf.key);
    }
  }

  /** Calls the consumer with all other keys; true where the leaf's key has the same value here. */
  private static boolean othersThan(Leaf leaf, @Nullable Node node, IntConsumer consumer) {
    if (node instanceof Leaf found) {
      if (found.key == leaf.key) {
        return found.value == leaf.value;
      }
      consumer.accept(found.key);
      return false;
    }
    if (node instanceof Branch branch) {
      boolean inZero = othersThan(leaf, branch.zero, consumer);
      boolean inOne = othersThan(leaf, branch.one, consumer);
      return inZero || inOne;
    }
    return false;
  }

  private static void all(@Nullable Node node, IntConsumer consumer) {
    if (node instanceof Leaf leaf) {
      consumer.accept(leaf.key);
    } else if (node instanceof Branch branch) {
      all(branch.zero, consumer);
      all(branch.one, consumer);
    }
  }
}
