package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Effects.self;
import static io.github.flinklint.flinkapi.Effects.withArgument;
import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Streams of all kinds. One object stands for all streams that are derived from a source: only
 * their environment matters. A stream that went through foreign code has lost it, a documented
 * limit.
 */
final class StreamRows {

  private StreamRows() {}

  /** What a method of a type does; null where the table does not say. */
  static @Nullable Row find(String type, String method) {
    return switch (type) {
      case FlinkTypes.DATA_STREAM -> ofStream(method);
      case FlinkTypes.STREAM_UTILS -> utilities(method);
      case FlinkTypes.ASYNC_STREAM -> waiting(method);
      default -> null;
    };
  }

  private static @Nullable Row ofStream(String method) {
    return switch (method) {
      case "getExecutionEnvironment/0" -> row(StreamRows::environment);
      case "executeAndCollect" -> row(call -> Streams.execute(call, call.receiver())).since(1, 12);
      default -> Row.first(deriving(method), Row.first(arranging(method), describing(method)));
    };
  }

  /** Methods that give another stream, a window or a pair of streams. */
  private static @Nullable Row deriving(String method) {
    return switch (method) {
      case "map",
          "flatMap",
          "process",
          "filter",
          "project",
          "keyBy",
          "union",
          "connect",
          "coGroup",
          "join",
          "intervalJoin",
          "between",
          "lowerBoundExclusive",
          "upperBoundExclusive",
          "where",
          "equalTo",
          "with",
          "window",
          "windowAll",
          "timeWindow",
          "timeWindowAll",
          "countWindow",
          "countWindowAll",
          "trigger",
          "evictor",
          "allowedLateness",
          "sideOutputLateData",
          "apply",
          "reduce",
          "aggregate",
          "fold",
          "sum",
          "min",
          "max",
          "minBy",
          "maxBy",
          "iterate",
          "closeWith",
          "split",
          "select",
          "getSideOutput",
          "transform",
          "cache" ->
          row(self());
      default -> null;
    };
  }

  /** Methods that give the same elements, arranged in another way. */
  private static @Nullable Row arranging(String method) {
    return switch (method) {
      case "partitionCustom",
          "broadcast",
          "shuffle",
          "forward",
          "rebalance",
          "rescale",
          "global",
          "assignTimestampsAndWatermarks",
          "assignTimestamps",
          "fullWindowPartition",
          "mapPartition",
          "sortPartition" ->
          row(self());
      default -> null;
    };
  }

  /** Methods that say something of a stream, or end it in a sink. */
  private static @Nullable Row describing(String method) {
    return switch (method) {
      case "name",
          "uid",
          "setUidHash",
          "setParallelism",
          "setMaxParallelism",
          "forceNonParallel",
          "disableChaining",
          "startNewChain",
          "slotSharingGroup",
          "returns",
          "setBufferTimeout",
          "setDescription",
          "print",
          "printToErr",
          "addSink",
          "sinkTo",
          "writeAsText",
          "writeAsCsv",
          "writeToSocket",
          "writeUsingOutputFormat" ->
          row(self());
      default -> null;
    };
  }

  private static @Nullable Row utilities(String method) {
    return switch (method) {
      case "collect" -> row(withArgument(StreamRows::execute)).until(1, 20);
      case "collectWithClient", "collectBoundedStream", "collectUnboundedStream" ->
          row(withArgument(StreamRows::execute)).since(1, 12).until(1, 20);
      case "reinterpretAsKeyedStream" -> row(withArgument(StreamRows::given));
      default -> null;
    };
  }

  private static @Nullable Row waiting(String method) {
    return switch (method) {
      case "unorderedWait", "orderedWait", "unorderedWaitWithRetry", "orderedWaitWithRetry" ->
          row(withArgument(StreamRows::given));
      default -> null;
    };
  }

  private static AbstractValue execute(Call call) {
    return Streams.execute(call, call.arguments().get(0));
  }

  private static AbstractValue given(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue environment(Call call) {
    return Lattice.map(
        Streams.ownerOf(call, call.receiver()),
        v ->
            v instanceof Absent ? call.unknown("environment of a stream") : asEnvironment(call, v));
  }

  private static AbstractValue asEnvironment(Call call, AbstractValue owner) {
    if (owner instanceof Reference object && !object.type().equals(FlinkSlots.ENVIRONMENT_TYPE)) {
      return call.read(object, FlinkSlots.ENVIRONMENT);
    }
    return owner;
  }
}
