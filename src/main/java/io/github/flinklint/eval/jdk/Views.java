package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Views of a collection or map: they show what it holds, whatever becomes of it, and what is
 * changed in them is changed there. Each holds its own copy of what it shows, which is renewed with
 * every change.
 */
final class Views {

  /** What a view shows. */
  enum Kind {
    KEYS,
    VALUES,
    ENTRIES,
    /** A part of a list. */
    PART,
    /** What it shows is known only until something changes. */
    OTHER
  }

  /** Slot of the views of a collection or map. */
  private static final String VIEWS = "=views";

  private static final String KIND = "=shows";
  private static final String FROM = "=from";

  /** Of more views than this the first are no longer followed. */
  private static final int MAX_VIEWS = 12;

  private Views() {}

  // ---- making

  /** The keys, values or entries of a map: one object for each, as in Java. */
  static Reference of(Call call, Reference map, Kind kind, String type) {
    if (call.read(map, VIEWS) instanceof Sequence views) {
      for (AbstractValue one : views.elements()) {
        if (one instanceof Reference view && kind(call, view) == kind) {
          return view;
        }
      }
    }
    Reference view = call.allocate(type);
    register(call, map, view, kind);
    renew(call, map, view);
    return view;
  }

  /** A part of a list, from an index on. */
  static Reference part(Call call, Reference list, int from, AbstractValue content) {
    Reference view = Containers.create(call, Containers.LIST, content);
    call.write(view, FROM, Constant.of(from), null);
    register(call, list, view, Kind.PART);
    return view;
  }

  /** Notes that an object shows what another holds. */
  static void register(Call call, Reference backing, Reference view, Kind kind) {
    call.write(view, Containers.BACKING, backing, null);
    call.write(view, KIND, Constant.of(kind), null);
    AbstractValue views =
        Lattice.map(
            call.read(backing, VIEWS),
            v -> v instanceof Sequence sequence ? with(call, sequence, view) : started(v, view));
    call.write(backing, VIEWS, views, null);
  }

  private static AbstractValue started(AbstractValue none, Reference view) {
    return none == Absent.VALUE ? Sequence.of(List.of(view)) : none;
  }

  private static AbstractValue with(Call call, Sequence views, Reference view) {
    List<AbstractValue> all = new ArrayList<>(views.elements());
    if (!all.contains(view)) {
      all.add(view);
    }
    if (all.size() > MAX_VIEWS && all.remove(0) instanceof Reference dropped) {
      Forgetting.write(call, dropped, call.unknown("many views of one collection (budget)"));
      call.write(dropped, KIND, Absent.VALUE, null);
    }
    return Sequence.of(all);
  }

  private static @Nullable Kind kind(Call call, Reference view) {
    return call.read(view, KIND) instanceof Constant c && c.value() instanceof Kind kind
        ? kind
        : null;
  }

  // ---- the collection or map has changed

  /** Renews all views of an object. */
  static void renew(Call call, Reference backing) {
    AbstractValue views = call.read(backing, VIEWS);
    if (views == Absent.VALUE) {
      return;
    }
    Set<Reference> all = new LinkedHashSet<>();
    for (AbstractValue one : Lattice.alternatives(views)) {
      if (one instanceof Sequence sequence) {
        sequence.elements().forEach(v -> all.add((Reference) v));
      }
    }
    all.forEach(view -> renew(call, backing, view));
  }

  private static void renew(Call call, Reference backing, Reference view) {
    Kind kind = kind(call, view);
    if (kind == Kind.KEYS || kind == Kind.VALUES || kind == Kind.ENTRIES) {
      Orders.writeOrdered(call, view, Containers.isOrdered(backing, JdkTexts.heap(call)));
      call.write(view, Call.ELEMENTS, shown(call, backing, view, kind), null);
    } else {
      Forgetting.write(call, view, call.unknown("view of a collection that has changed"));
    }
    renew(call, view);
  }

  private static AbstractValue shown(Call call, Reference map, Reference view, Kind kind) {
    return Maps.contents(
        call,
        map,
        m ->
            switch (kind) {
              case KEYS -> List.copyOf(m.entries().keySet());
              case VALUES -> List.copyOf(m.entries().values());
              default -> entries(call, map, view, m);
            });
  }

  /** The same key has the same entry as long as the map has it. */
  private static List<AbstractValue> entries(
      Call call, Reference map, Reference view, Mapping mapping) {
    boolean isOne = call.read(map, Call.ENTRIES) instanceof Mapping;
    Map<AbstractValue, Reference> before = new LinkedHashMap<>();
    for (AbstractValue content : Lattice.alternatives(call.read(view, Call.ELEMENTS))) {
      if (content instanceof Sequence sequence) {
        for (AbstractValue one : sequence.elements()) {
          if (one instanceof Reference entry) {
            before.put(MapRows.key(call, entry), entry);
          }
        }
      }
    }
    List<AbstractValue> entries = new ArrayList<>();
    mapping
        .entries()
        .forEach((key, value) -> entries.add(entry(call, map, before.get(key), key, value, isOne)));
    return entries;
  }

  private static Reference entry(
      Call call,
      Reference map,
      @Nullable Reference before,
      AbstractValue key,
      AbstractValue value,
      boolean mayChange) {
    boolean isSame = before != null && call.read(before, Cells.VALUE).equals(value);
    if (before != null && (isSame || mayChange)) {
      if (!isSame) {
        call.write(before, Cells.VALUE, value, null);
      }
      return before;
    }
    Reference made = MapRows.entry(call, key, value);
    call.write(made, Containers.BACKING, map, null);
    return made;
  }

  // ---- the view was changed

  /** What was changed in a view is changed in what stands behind it. */
  static void written(Call call, Reference view, AbstractValue before, AbstractValue after) {
    Kind kind = kind(call, view);
    AbstractValue behind = call.read(view, Containers.BACKING);
    boolean isKnown = behind instanceof Reference && isContent(after);
    if (!isKnown || kind == null || kind == Kind.OTHER) {
      forget(call, view, behind);
    } else if (kind == Kind.PART) {
      partWritten(call, (Reference) behind, view, before, after);
    } else {
      mapWritten(call, (Reference) behind, view, kind, after);
    }
  }

  private static boolean isContent(AbstractValue value) {
    return Lattice.alternatives(value).stream().allMatch(Sequence.class::isInstance);
  }

  private static void forget(Call call, Reference view, AbstractValue behind) {
    for (AbstractValue one : Lattice.alternatives(behind)) {
      if (one instanceof Reference backing && backing.id() != view.id()) {
        Forgetting.forget(call, backing);
      }
    }
  }

  private static void partWritten(
      Call call, Reference list, Reference view, AbstractValue before, AbstractValue after) {
    Integer from = Concrete.index(call.read(view, FROM));
    AbstractValue whole =
        Spread.over(
            call,
            List.of(Containers.content(call, list), before, after),
            o -> from == null ? Outcome.UNKNOWN : spliced(o, from));
    Containers.store(call, list, whole);
    // The list has not changed under this view, which knows what it holds.
    call.write(view, Call.ELEMENTS, after, null);
    renew(call, view);
  }

  private static Outcome spliced(List<AbstractValue> contents, int from) {
    if (!(contents.get(0) instanceof Sequence whole)
        || !(contents.get(1) instanceof Sequence before)
        || !(contents.get(2) instanceof Sequence after)) {
      return Outcome.UNKNOWN;
    }
    int to = from + before.elements().size();
    if (to > whole.elements().size()) {
      return Outcome.UNKNOWN;
    }
    List<AbstractValue> all = new ArrayList<>(whole.elements().subList(0, from));
    all.addAll(after.elements());
    all.addAll(whole.elements().subList(to, whole.elements().size()));
    return Outcome.of(Sequence.of(all));
  }

  /** Entries can only be taken away. */
  private static void mapWritten(
      Call call, Reference map, Reference view, Kind kind, AbstractValue after) {
    if (OpenMaps.kind(call, map) != null) {
      forget(call, view, map);
      return;
    }
    AbstractValue entries =
        Spread.over(
            call,
            List.of(Maps.entries(call, map), after),
            o ->
                o.get(0) instanceof Mapping mapping && o.get(1) instanceof Sequence kept
                    ? retained(call, mapping, kept.elements(), kind)
                    : Outcome.UNKNOWN);
    Maps.store(call, map, entries);
  }

  private static Outcome retained(Call call, Mapping mapping, List<AbstractValue> kept, Kind kind) {
    Map<AbstractValue, AbstractValue> rest = new LinkedHashMap<>(mapping.entries());
    if (kind != Kind.VALUES) {
      Set<AbstractValue> keys = new LinkedHashSet<>();
      kept.forEach(
          k ->
              keys.add(
                  kind == Kind.KEYS ? k : k instanceof Reference e ? MapRows.key(call, e) : k));
      rest.keySet().retainAll(keys);
      return Outcome.of(Mapping.of(rest));
    }
    // Of several equal values the first is the one that goes, which the rest does not tell.
    List<AbstractValue> values = List.copyOf(rest.values());
    boolean isClear = Set.copyOf(values).size() == values.size() || kept.isEmpty();
    rest.values().retainAll(kept);
    return isClear ? Outcome.of(Mapping.of(rest)) : Outcome.UNKNOWN;
  }
}
