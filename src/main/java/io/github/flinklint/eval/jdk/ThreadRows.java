package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.List;

/** Threads, executors, futures: what runs later is taken to run at once, and to completion. */
final class ThreadRows {

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final String TASK = "=task";

  static final Table TABLE = chains(futures(executors(threads(new Table()))));

  private ThreadRows() {}

  private static Table threads(Table table) {
    return table
        .on("java.lang.Thread")
        .row("<init>", Table.ANY, ThreadRows::createThread)
        .row("start run", 0, ThreadRows::start)
        .row("startVirtualThread", 1, call -> run(call, argument(call)))
        .row("sleep join setDaemon setName interrupt", Table.ANY, call -> Constant.ofNull())
        .on("java.security.AccessController")
        .varargs("doPrivileged", 1, call -> run(call, argument(call)));
  }

  private static Table executors(Table table) {
    String pools =
        "newFixedThreadPool newCachedThreadPool newSingleThreadExecutor newWorkStealingPool"
            + " newThreadPerTaskExecutor newVirtualThreadPerTaskExecutor";
    return table
        .on("java.util.concurrent.Executors")
        .varargs(pools, 0, call -> call.allocate("java.util.concurrent.ThreadPoolExecutor"))
        .varargs(
            "newScheduledThreadPool newSingleThreadScheduledExecutor",
            0,
            call -> call.allocate("java.util.concurrent.ScheduledThreadPoolExecutor"))
        .on("java.util.concurrent.Executor")
        .row("execute", 1, call -> run(call, argument(call)))
        .row("submit", 1, call -> future(call, run(call, argument(call))))
        .row("submit", 2, call -> later(call, argument(call), call.arguments().get(1)))
        .row("schedule", 3, call -> future(call, run(call, argument(call))))
        .row("scheduleAtFixedRate scheduleWithFixedDelay", 4, ThreadRows::repeated)
        .row("invokeAll invokeAny", 1, ThreadRows::invokeAll)
        .row("shutdown close", 0, call -> Constant.ofNull())
        .row("awaitTermination", 2, call -> Constant.of(true));
  }

  private static Table futures(Table table) {
    return table
        .on(FUTURE)
        .row("runAsync supplyAsync", 1, call -> future(call, run(call, argument(call))))
        .row("runAsync supplyAsync", 2, call -> future(call, run(call, argument(call))))
        .row("completedFuture completedStage", 1, call -> future(call, argument(call)))
        .row("allOf", Table.ANY, call -> future(call, Constant.ofNull()))
        .on("java.util.concurrent.Future")
        .row("get join resultNow", 0, Cells::get)
        .row("get", 2, Cells::get)
        .on(FUTURE)
        .row("join getNow", Table.ANY, Cells::get)
        .on("java.util.concurrent.FutureTask")
        .row("<init>", 1, ThreadRows::createTask)
        .row("run", 0, ThreadRows::runTask);
  }

  private static Table chains(Table table) {
    return table
        .on(FUTURE)
        .row("thenApply thenApplyAsync", 1, call -> future(call, next(call, Cells.get(call))))
        .row("thenAccept thenAcceptAsync", 1, call -> future(call, next(call, Cells.get(call))))
        .row("thenRun thenRunAsync", 1, call -> future(call, next(call)))
        .row("thenCompose thenComposeAsync", 1, call -> next(call, Cells.get(call)))
        .row(
            "handle handleAsync",
            1,
            call -> future(call, next(call, Cells.get(call), Constant.ofNull())))
        .row("whenComplete whenCompleteAsync", 1, ThreadRows::whenComplete)
        .row("exceptionally exceptionallyAsync", 1, call -> call.receiver());
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  /**
   * The task called, whether it is a function, an object with a method, or a thread or task of the
   * JDK.
   */
  private static AbstractValue run(Call call, AbstractValue task) {
    return Lattice.alternatives(task).size() > 1
        ? call.invoke(task, List.of())
        : runSingle(call, task);
  }

  private static AbstractValue runSingle(Call call, AbstractValue task) {
    if (task instanceof Reference object) {
      AbstractValue inner = call.read(object, TASK);
      if (inner != Absent.VALUE) {
        AbstractValue result = call.invoke(inner, List.of());
        if (call.read(object, Cells.VALUE) != Absent.VALUE) {
          call.write(object, Cells.VALUE, result, null);
        }
        return result;
      }
    }
    return call.invoke(task, List.of());
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
    runSingle(call, call.receiver());
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

  private static AbstractValue runTask(Call call) {
    runSingle(call, call.receiver());
    return Constant.ofNull();
  }

  private static AbstractValue next(Call call, AbstractValue... arguments) {
    return call.invoke(argument(call), List.of(arguments));
  }

  private static AbstractValue whenComplete(Call call) {
    next(call, Cells.get(call), Constant.ofNull());
    return call.receiver();
  }
}
