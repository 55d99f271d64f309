// construct: argument-loop, builder
// flink: 1.10..1.20
// run:
// run: backend:rocksdb every:49s
// run: every:2m backend:fs root:hdfs:///opts
package jobs.inputs.argumentoptions;

import jobs.inputs.argumentoptions.cli.Options;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentOptions {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Options o = Options.builder().args(args).build();
    env.enableCheckpointing(o.everyMillis());
    if (o.rocks()) {
      env.setStateBackend(new RocksDBStateBackend(o.dir()));
    } else {
      env.setStateBackend(new FsStateBackend(o.dir()));
    }
    env.fromElements(1, 2, 3).print();
    env.execute("argument-options");
  }
}
