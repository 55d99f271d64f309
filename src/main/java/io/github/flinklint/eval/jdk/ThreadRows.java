package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Threads, executors, futures: a task given to them may or may not have run. */
final class ThreadRows {

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final String TASK = "=task";

  private ThreadRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "java.lang.Thread" -> thread(method);
      case "java.security.AccessController" -> privileged(method);
      case "java.util.concurrent.Executors" -> pools(method);
      case "java.util.concurrent.Executor" -> executor(method);
      case FUTURE -> Table.first(newFuture(method), joining(method), chains(method));
      case "java.util.concurrent.Future" -> future(method);
      case "java.util.concurrent.FutureTask" -> task(method);
      default -> null;
    };
  }

  private static @Nullable Transfer thread(String method) {
    return switch (method) {
      case "<init>" -> ThreadRows::createThread;
      case "start/0" -> ThreadRows::start;
      case "run/0" -> ThreadRows::runHere;
      case "startVirtualThread/1" -> call -> run(call, argument(call));
      case "sleep", "join", "setDaemon", "setName", "interrupt" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer privileged(String method) {
    return switch (method) {
      case "doPrivileged" -> Table.atLeast(1, call -> call.invoke(argument(call), List.of()));
      default -> null;
    };
  }

  private static @Nullable Transfer pools(String method) {
    return switch (method) {
      case "newFixedThreadPool",
          "newCachedThreadPool",
          "newSingleThreadExecutor",
          "newWorkStealingPool",
          "newThreadPerTaskExecutor",
          "newVirtualThreadPerTaskExecutor" ->
          Table.atLeast(0, call -> call.allocate("java.util.concurrent.ThreadPoolExecutor"));
      case "newScheduledThreadPool", "newSingleThreadScheduledExecutor" ->
          Table.atLeast(
              0, call -> call.allocate("java.util.concurrent.ScheduledThreadPoolExecutor"));
      default -> null;
    };
  }

  private static @Nullable Transfer executor(String method) {
    return switch (method) {
      case "execute/1" -> call -> run(call, argument(call));
      case "submit/1" -> call -> future(call, run(call, argument(call)));
      case "submit/2" -> call -> later(call, argument(call), call.arguments().get(1));
      case "schedule/3" -> call -> future(call, run(call, argument(call)));
      case "scheduleAtFixedRate/4", "scheduleWithFixedDelay/4" -> ThreadRows::repeated;
      case "invokeAll/1", "invokeAny/1" -> ThreadRows::invokeAll;
      case "shutdown/0", "close/0" -> call -> Constant.ofNull();
      default -> null;
    };
  }

  private static @Nullable Transfer newFuture(String method) {
    return switch (method) {
      case "runAsync/1", "supplyAsync/1" -> call -> future(call, run(call, argument(call)));
      case "runAsync/2", "supplyAsync/2" -> call -> future(call, run(call, argument(call)));
      case "completedFuture/1", "completedStage/1" -> call -> future(call, argument(call));
      case "allOf" -> call -> future(call, Constant.ofNull());
      default -> null;
    };
  }

  private static @Nullable Transfer future(String method) {
    return switch (method) {
      case "get/0", "join/0", "resultNow/0" -> Cells::get;
      case "get/2" -> Cells::get;
      default -> null;
    };
  }

  private static @Nullable Transfer joining(String method) {
    return switch (method) {
      case "join", "getNow" -> Cells::get;
      default -> null;
    };
  }

  private static @Nullable Transfer task(String method) {
    return switch (method) {
      case "<init>/1" -> ThreadRows::createTask;
      case "run/0" -> ThreadRows::runHere;
      default -> null;
    };
  }

  private static @Nullable Transfer chains(String method) {
    return switch (method) {
      case "thenApply/1", "thenApplyAsync/1" -> call -> future(call, next(call, Cells.get(call)));
      case "thenAccept/1", "thenAcceptAsync/1" -> call -> future(call, next(call, Cells.get(call)));
      case "thenRun/1", "thenRunAsync/1" -> call -> future(call, next(call));
      case "thenCompose/1", "thenComposeAsync/1" -> call -> next(call, Cells.get(call));
      case "handle/1", "handleAsync/1" ->
          call -> future(call, next(call, Cells.get(call), Constant.ofNull()));
      case "whenComplete/1", "whenCompleteAsync/1" -> ThreadRows::whenComplete;
      case "exceptionally/1", "exceptionallyAsync/1" -> call -> call.receiver();
      default -> null;
    };
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  /** The result of a task that was not run to its end. */
  private enum Marker {
    NOT_RUN
  }

  /**
   * A task given to another thread. It may run at any time, or never end, and it does not end the
   * thread that gave it; so whatever it changes may have been changed.
   *
   * @return what it gives where it comes to its end
   */
  private static AbstractValue run(Call call, AbstractValue task, AbstractValue... arguments) {
    return Lattice.map(task, t -> runSingle(call, t, List.of(arguments)));
  }

  private static AbstractValue runSingle(
      Call call, AbstractValue task, List<AbstractValue> arguments) {
    if (task instanceof Reference object) {
      AbstractValue inner = call.read(object, TASK);
      if (inner == Absent.VALUE) {
        // An object with a method: not entered, for such methods run for ever, but what it can
        // reach may change.
        call.havoc(object, "task of another thread");
        return call.unknown("result of a task");
      }
      AbstractValue result = run(call, inner, arguments.toArray(AbstractValue[]::new));
      if (call.read(object, Cells.VALUE) != Absent.VALUE) {
        call.write(object, Cells.VALUE, result, null);
      }
      return result;
    }
    AbstractValue notRun = Constant.of(Marker.NOT_RUN);
    AbstractValue joined =
        call.branch(
            call.unknown("whether a task of another thread has run"),
            () -> call.invoke(task, arguments),
            () -> notRun);
    return withoutMarker(call, joined);
  }

  private static AbstractValue withoutMarker(Call call, AbstractValue joined) {
    AbstractValue result = null;
    for (AbstractValue alternative : Lattice.alternatives(joined)) {
      boolean isMarker = alternative instanceof Constant c && c.value() == Marker.NOT_RUN;
      if (!isMarker) {
        result = result == null ? alternative : Lattice.join(result, alternative);
      }
    }
    return result == null ? call.unknown("result of a task that does not end") : result;
  }

  private static AbstractValue createThread(Call call) {
    Reference thread = CollectionRows.created(call);
    for (AbstractValue argument : call.arguments()) {
      boolean isTask =
          argument instanceof FunctionValue
              || (argument instanceof Reference r && !r.type().equals("java.lang.ThreadGroup"));
      if (isTask && !(argument instanceof Reference r && isText(call, r))) {
        call.write(thread, TASK, argument, null);
      }
    }
    return thread;
  }

  private static boolean isText(Call call, Reference object) {
    return JdkTexts.asText(call, object) instanceof Text;
  }

  private static AbstractValue start(Call call) {
    run(call, call.receiver());
    return Constant.ofNull();
  }

  /** The task of a thread or future called like any method. */
  private static AbstractValue runHere(Call call) {
    AbstractValue task = call.read(call.self(), TASK);
    AbstractValue result = task == Absent.VALUE ? task : call.invoke(task, List.of());
    if (call.read(call.self(), Cells.VALUE) != Absent.VALUE) {
      call.write(call.self(), Cells.VALUE, result, null);
    }
    return Constant.ofNull();
  }

  private static AbstractValue future(Call call, AbstractValue value) {
    Reference future = call.allocate(FUTURE);
    call.write(future, Cells.VALUE, value, null);
    return future;
  }

  private static AbstractValue later(Call call, AbstractValue task, AbstractValue result) {
    run(call, task);
    return future(call, result);
  }

  private static AbstractValue repeated(Call call) {
    AbstractValue task = argument(call);
    call.repeat("runs of a scheduled task", () -> run(call, task));
    return future(call, Spread.unknown(call));
  }

  private static AbstractValue invokeAll(Call call) {
    Containers.forEach(call, Containers.content(call, argument(call)), task -> run(call, task));
    return Spread.unknown(call);
  }

  private static AbstractValue createTask(Call call) {
    Reference task = CollectionRows.created(call);
    call.write(task, TASK, argument(call), null);
    call.write(task, Cells.VALUE, call.unknown("task that has not run"), null);
    return task;
  }

  private static AbstractValue next(Call call, AbstractValue... arguments) {
    return run(call, argument(call), arguments);
  }

  private static AbstractValue whenComplete(Call call) {
    next(call, Cells.get(call), Constant.ofNull());
    return call.receiver();
  }
}
