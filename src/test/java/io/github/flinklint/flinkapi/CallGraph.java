package io.github.flinklint.flinkapi;

import io.github.flinklint.flinkapi.ClassFile.Method;
import io.github.flinklint.flinkapi.ClassFile.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of Flink's methods call which. A call of an object may mean any overriding method of
 * Flink's; a function counts as called where it is made. What Flink calls back through an interface
 * of the JDK or of the user is followed no further.
 */
final class CallGraph {

  private static final Pattern ANONYMOUS = Pattern.compile(".*\\$\\d+");

  private final Map<String, ClassFile> classes = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();
  private final Map<Ref, Method> methods = new HashMap<>();
  private final Map<Ref, Set<Ref>> meant = new HashMap<>();
  private final Map<Ref, Set<Ref>> callers = new HashMap<>();

  CallGraph(FlinkJars jars) {
    for (String name : jars.classNames()) {
      ClassFile file = jars.read(name);
      classes.put(name, file);
      file.methods().forEach(m -> methods.put(m.ref(), m));
      file.above().forEach(a -> below.computeIfAbsent(a, k -> new ArrayList<>()).add(name));
    }
    for (Method method : methods.values()) {
      method.calls().forEach(c -> connect(method, List.of(declared(c))));
      method.virtualCalls().forEach(c -> connect(method, meantBy(c)));
      method.calls().stream().filter(CallGraph::makesFunction).forEach(c -> connectAll(method, c));
    }
  }

  /** Anonymous classes are functions written the old way. */
  private static boolean makesFunction(Ref call) {
    return call.name().equals("<init>") && ANONYMOUS.matcher(call.owner()).matches();
  }

  private void connectAll(Method caller, Ref constructor) {
    ClassFile file = classes.get(constructor.owner());
    if (file != null && !caller.ref().owner().equals(file.name())) {
      connect(caller, file.methods().stream().map(Method::ref).toList());
    }
  }

  private void connect(Method caller, Collection<Ref> called) {
    called.forEach(c -> callers.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(caller.ref()));
  }

  Collection<Method> methods() {
    return methods.values();
  }

  /** The method that a reference names, which may be inherited; the reference where it is none. */
  Ref declared(Ref ref) {
    Deque<String> open = new ArrayDeque<>(List.of(ref.owner()));
    while (!open.isEmpty()) {
      String owner = open.removeFirst();
      Ref here = new Ref(owner, ref.name(), ref.descriptor());
      if (methods.containsKey(here)) {
        return here;
      }
      ClassFile file = classes.get(owner);
      if (file != null) {
        open.addAll(file.above());
      }
    }
    return ref;
  }

  /** The methods that a call of an object may mean. */
  Set<Ref> meantBy(Ref ref) {
    Set<Ref> known = meant.get(ref);
    if (known != null) {
      return known;
    }
    Set<Ref> all = new LinkedHashSet<>(Set.of(declared(ref)));
    Deque<String> open = new ArrayDeque<>();
    if (classes.containsKey(ref.owner())) {
      open.add(ref.owner());
    }
    Set<String> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      for (String name : below.getOrDefault(open.pop(), List.of())) {
        Ref overriding = new Ref(name, ref.name(), ref.descriptor());
        if (seen.add(name)) {
          open.add(name);
          if (methods.containsKey(overriding)) {
            all.add(overriding);
          }
        }
      }
    }
    meant.put(ref, all);
    return all;
  }

  /**
   * The methods from which one of the targets is reached, each with the next step on the way.
   *
   * @param isFollowed false for methods whose calls do not count
   */
  Map<Ref, Ref> reaching(Collection<Ref> targets, Predicate<Ref> isFollowed) {
    Map<Ref, Ref> next = new LinkedHashMap<>();
    targets.forEach(t -> next.put(t, t));
    Deque<Ref> open = new ArrayDeque<>(targets);
    while (!open.isEmpty()) {
      Ref called = open.removeFirst();
      for (Ref caller : callers.getOrDefault(called, Set.of())) {
        if (isFollowed.test(caller) && next.putIfAbsent(caller, called) == null) {
          open.add(caller);
        }
      }
    }
    return next;
  }

  /** The way from a method to its target, in short names. */
  static String path(Map<Ref, Ref> next, Ref from) {
    StringBuilder text = new StringBuilder();
    Ref at = from;
    @Nullable Ref before = null;
    while (at != null && !at.equals(before)) {
      String owner = at.owner().substring(at.owner().lastIndexOf('.') + 1);
      text.append(before == null ? "" : " > ").append(owner).append('.').append(at.name());
      before = at;
      at = next.get(at);
    }
    return text.toString();
  }
}
