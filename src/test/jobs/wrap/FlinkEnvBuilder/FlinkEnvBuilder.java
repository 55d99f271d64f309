// construct: wrapper, backend-rocksdb-legacy
// flink: 1.10..1.20
// run:
// run: heap
package jobs.wrap.flinkenvbuilder;

import jobs.wrap.flinkenvbuilder.framework.EnvBuilder;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FlinkEnvBuilder {
  public static void main(String[] args) throws Exception {
    EnvBuilder builder = EnvBuilder.create().every(30_100L).atLeastOnce().every(30_200L);
    if (args.length == 0) {
      builder.rocks("hdfs:///builder");
    }
    StreamExecutionEnvironment env = builder.build();
    builder.every(30_300L);
    env.fromElements(1, 2).print();
    env.execute("flink-env-builder");
  }
}
