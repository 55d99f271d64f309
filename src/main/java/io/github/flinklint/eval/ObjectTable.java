package io.github.flinklint.eval;

import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.Constant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for what the store is about: objects, activations and classes, and the cells in them.
 * Numbers are given in the order of first use, so that two evaluations of one program number alike.
 */
final class ObjectTable {

  /**
   * A cell of the store.
   *
   * @param object the object, activation or class that it belongs to
   * @param slot its name there
   */
  record Cell(int object, String slot) {}

  private record Site(Identity node, Identity what, int frame, int salt) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof Site that
          && frame == that.frame
          && salt == that.salt
          && node.equals(that.node)
          && what.equals(that.what);
    }

    @Override
    public int hashCode() {
      return ((node.hashCode() * 31 + what.hashCode()) * 31 + frame) * 31 + salt;
    }
  }

  /** Syntax nodes compare deeply and slowly; a site is the node itself. */
  private record Identity(Object node) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity that && node == that.node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }

  /** What is known of the cells of one object. */
  private static final class Cells {

    final Map<String, Integer> bySlot = new HashMap<>();
    final List<Integer> inOrder = new ArrayList<>();
    int alive = -1;
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<@Nullable Cells> cellsOfObject = new ArrayList<>();
  private final List<HeapObject> objects = new ArrayList<>();
  private final Map<Site, Integer> sites = new HashMap<>();
  private final Map<String, Integer> classObjects = new HashMap<>();
  private final Set<Integer> classIds = new HashSet<>();

  int number(int object, String slot) {
    return number(of(object), object, slot);
  }

  /** The number of the cell that tells whether an object exists: asked for more than all others. */
  int alive(int object) {
    Cells own = of(object);
    if (own.alive < 0) {
      own.alive = number(own, object, Machine.ALIVE);
    }
    return own.alive;
  }

  private Cells of(int object) {
    Cells own = object < cellsOfObject.size() ? cellsOfObject.get(object) : null;
    if (own == null) {
      own = new Cells();
      while (cellsOfObject.size() <= object) {
        cellsOfObject.add(null);
      }
      cellsOfObject.set(object, own);
    }
    return own;
  }

  private int number(Cells own, int object, String slot) {
    Integer known = own.bySlot.get(slot);
    if (known == null) {
      known = cells.size();
      own.bySlot.put(slot, known);
      own.inOrder.add(known);
      cells.add(new Cell(object, slot));
    }
    return known;
  }

  Cell cell(int number) {
    return cells.get(number);
  }

  /** Numbers of the cells that an object ever had. */
  List<Integer> cellsOf(int object) {
    Cells own = object < cellsOfObject.size() ? cellsOfObject.get(object) : null;
    return own == null ? List.of() : own.inOrder;
  }

  int register(HeapObject object) {
    objects.add(object);
    return objects.size() - 1;
  }

  HeapObject get(int id) {
    return objects.get(id);
  }

  void set(int id, HeapObject object) {
    objects.set(id, object);
  }

  int size() {
    return objects.size();
  }

  /** The number of what a piece of code makes at a place in a context, the same each time. */
  int site(Object node, Frame frame, Object what) {
    Site site = new Site(new Identity(node), new Identity(what), frame.id, frame.salt);
    Integer known = sites.get(site);
    if (known == null) {
      known = unnamed();
      sites.put(site, known);
    }
    return known;
  }

  /** A number for something that no other number is for. */
  int unnamed() {
    return register(new HeapObject("", null, Constant.ofNull(), Map.of(), Map.of()));
  }

  /** The object that holds the static fields of a class. */
  int classObject(String name, @Nullable SourceType source) {
    Integer known = classObjects.get(name);
    if (known == null) {
      known = register(new HeapObject(name, source, Constant.ofNull(), Map.of(), Map.of()));
      classObjects.put(name, known);
      classIds.add(known);
    }
    return known;
  }

  boolean isClass(int object) {
    return classIds.contains(object);
  }

  /** The objects of all classes that were used so far. */
  List<Integer> classes() {
    List<Integer> sorted = new ArrayList<>(classIds);
    Collections.sort(sorted);
    return sorted;
  }
}
