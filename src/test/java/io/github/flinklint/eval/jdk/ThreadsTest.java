package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.function;
import static io.github.flinklint.eval.jdk.Jdk.functionOf;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threads, futures, cells. */
class ThreadsTest {

  private final Jdk jdk = new Jdk();

  private AbstractValue task(String name) {
    return functionOf(
        a -> {
          jdk.world.log.add(name);
          return text("result of " + name);
        });
  }

  @Test
  void tasksRun() {
    jdk.on(jdk.make("java.lang.Thread", task("a")), "start");
    Reference executor = jdk.reader().allocate("java.util.concurrent.ThreadPoolExecutor");
    Reference future = (Reference) jdk.on(executor, "submit", task("b"));
    jdk.shows("result of b", jdk.on(future, "get"));
    jdk.on(executor, "execute", task("c"));
    jdk.of("java.util.concurrent.CompletableFuture", "runAsync", task("d"));
    assertEquals(List.of("a", "b", "c", "d"), jdk.world.log);
  }

  @Test
  void whatTasksChangeMayHaveBeenChanged() {
    Reference list = jdk.make("java.util.ArrayList");
    AbstractValue adding = functionOf(a -> jdk.on(list, "add", "x"));
    jdk.on(jdk.make("java.lang.Thread", adding), "start");
    jdk.shows("[x] or []", jdk.reader().read(list, "#elements"));
    Reference other = jdk.make("java.util.ArrayList");
    AbstractValue now = functionOf(a -> jdk.on(other, "add", "x"));
    jdk.on(jdk.make("java.lang.Thread", now), "run");
    jdk.shows("[x]", other);
  }

  @Test
  void tasksDoNotEndTheProgram() {
    AbstractValue failing = functionOf(a -> jdk.of("java.lang.Long", "parseLong", "x"));
    Reference future =
        (Reference) jdk.of("java.util.concurrent.CompletableFuture", "supplyAsync", failing);
    assertEquals(null, jdk.world.failure);
    jdk.shows("?", jdk.on(future, "join"));
  }

  @Test
  void objectsWithATaskAreNotEntered() {
    Reference runnable = jdk.reader().allocate("a.b.Reporter");
    jdk.on(jdk.make("java.lang.Thread", runnable), "start");
    assertEquals(List.of("havoc Reporter"), jdk.world.log);
  }

  @Test
  void futuresAreChained() {
    String type = "java.util.concurrent.CompletableFuture";
    Reference future = (Reference) jdk.of(type, "supplyAsync", task("a"));
    Reference next =
        (Reference) jdk.on(future, "thenApply", function(v -> jdk.on(v, "toUpperCase")));
    jdk.shows("RESULT OF A", jdk.on(next, "join"));
    jdk.on(next, "thenAccept", jdk.logging());
    assertEquals(List.of("a", "RESULT OF A"), jdk.world.log);
  }

  @Test
  void cells() {
    Reference number = jdk.make("java.util.concurrent.atomic.AtomicLong", 5L);
    jdk.shows("6", jdk.on(number, "incrementAndGet"));
    jdk.shows("6", jdk.on(number, "getAndAdd", 4));
    jdk.shows("10", jdk.on(number, "get"));
    jdk.shows("false", jdk.on(number, "compareAndSet", 1L, 2L));
    jdk.shows("true", jdk.on(number, "compareAndSet", 10L, 2L));
    jdk.shows("4", jdk.on(number, "updateAndGet", function(v -> Constant.of(4L))));
    Reference reference = jdk.make("java.util.concurrent.atomic.AtomicReference");
    jdk.shows("null", jdk.on(reference, "get"));
    jdk.on(reference, "set", "x");
    jdk.shows("x", jdk.on(reference, "getAndSet", "y"));
    jdk.shows("y", jdk.on(reference, "get"));
    Reference local = (Reference) jdk.of("java.lang.ThreadLocal", "withInitial", task("init"));
    jdk.shows("result of init", jdk.on(local, "get"));
    jdk.shows("result of init", jdk.on(local, "get"));
    assertEquals(List.of("init"), jdk.world.log);
  }

  @Test
  void unlistedMethodsForget() {
    Reference number = jdk.make("java.util.concurrent.atomic.AtomicInteger", 5);
    jdk.on(number, "weakCompareAndSetVolatile", 5, 6);
    jdk.shows("?", jdk.on(number, "get"));
  }

  @Test
  void reflectionMayDoAnything() {
    Reference method = jdk.reader().allocate("java.lang.reflect.Method");
    Reference target = jdk.make("java.util.ArrayList");
    jdk.on(method, "invoke", target);
    assertEquals(List.of("havoc ArrayList"), jdk.world.log);
  }

  @Test
  void classes() {
    Constant type = Constant.of(new Constant.ClassName("a.b.Job.Inner"));
    jdk.shows("a.b.Job$Inner", jdk.call("java.lang.Class", "getName", type));
    jdk.shows("Inner", jdk.call("java.lang.Class", "getSimpleName", type));
    jdk.shows("a.b.Job.Inner", jdk.call("java.lang.Class", "getCanonicalName", type));
    jdk.shows(
        "a.b", jdk.on((Reference) jdk.call("java.lang.Class", "getPackage", type), "getName"));
    assertEquals(type, jdk.of("java.lang.Class", "forName", "a.b.Job$Inner"));
  }

  @Test
  void checks() {
    jdk.of("com.google.common.base.Preconditions", "checkArgument", false, "message");
    jdk.fails("java.lang.IllegalArgumentException");
    jdk.of("com.google.common.base.Preconditions", "checkArgument", true);
    assertEquals(null, jdk.world.failure);
    jdk.shows("x", jdk.of("com.google.common.base.Preconditions", "checkNotNull", "x"));
  }
}
