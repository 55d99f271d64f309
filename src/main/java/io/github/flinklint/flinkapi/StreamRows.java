package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Rows.ANY;
import static io.github.flinklint.flinkapi.Rows.self;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams of all kinds. One object stands for all streams that are derived from a source: only
 * their environment matters. A stream that went through foreign code has lost it, a documented
 * limit.
 */
final class StreamRows {

  private static final String UTILS = "org.apache.flink.streaming.api.datastream.DataStreamUtils";
  private static final String ASYNC = "org.apache.flink.streaming.api.datastream.AsyncDataStream";

  /** Methods that give another stream, a window, a pair of streams or a sink. */
  private static final List<String> DERIVING =
      List.of(
          "map",
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
          "partitionCustom",
          "broadcast",
          "shuffle",
          "forward",
          "rebalance",
          "rescale",
          "global",
          "iterate",
          "closeWith",
          "split",
          "select",
          "getSideOutput",
          "assignTimestampsAndWatermarks",
          "assignTimestamps",
          "transform",
          "cache",
          "fullWindowPartition",
          "mapPartition",
          "sortPartition",
          "name",
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
          "writeUsingOutputFormat");

  private StreamRows() {}

  static List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of(FlinkTypes.DATA_STREAM)
            .methods(DERIVING, self())
            .method("getExecutionEnvironment", 0, StreamRows::environment)
            .method("executeAndCollect", ANY, call -> Streams.execute(call, call.receiver()))
            .since(1, 12)
            .list());
    all.addAll(
        Rows.of(UTILS)
            .method("collect", ANY, Rows.withArgument(StreamRows::execute))
            .until(1, 20)
            .method("collectWithClient", ANY, Rows.withArgument(StreamRows::execute))
            .since(1, 12)
            .until(1, 20)
            .method("collectBoundedStream", ANY, Rows.withArgument(StreamRows::execute))
            .since(1, 12)
            .until(1, 20)
            .method("collectUnboundedStream", ANY, Rows.withArgument(StreamRows::execute))
            .since(1, 12)
            .until(1, 20)
            .method("reinterpretAsKeyedStream", ANY, Rows.withArgument(StreamRows::given))
            .list());
    all.addAll(
        Rows.of(ASYNC)
            .methods(
                List.of(
                    "unorderedWait",
                    "orderedWait",
                    "unorderedWaitWithRetry",
                    "orderedWaitWithRetry"),
                Rows.does(Rows.withArgument(StreamRows::given)))
            .list());
    return all;
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
