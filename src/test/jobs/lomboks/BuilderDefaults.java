// construct: lombok, fluent-builder
// flink: 1.15..1.20
// lombok: yes
// run:
package jobs.lomboks;

import lombok.Builder;
import lombok.Getter;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BuilderDefaults {
  @Builder
  @Getter
  static class Options {
    @Builder.Default
    private long interval = 31_000;
    @Builder.Default
    private CheckpointingMode mode = CheckpointingMode.AT_LEAST_ONCE;
    private final String directory;
    private long timeout = 70_000;          // no @Builder.Default: 0 when built
  }

  public static void main(String[] args) throws Exception {
    Options o = Options.builder().directory("hdfs:///lombok/builder").build();
    Options p = Options.builder().interval(5_000).mode(CheckpointingMode.EXACTLY_ONCE).directory("file:///x").build();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(o.getInterval() + o.getTimeout(), p.getMode());
    env.getCheckpointConfig().setCheckpointStorage(o.getDirectory());
    env.setStateBackend(new HashMapStateBackend());
    env.fromElements("a", "b", "c").print();
    env.execute("builder-defaults");
  }
}
