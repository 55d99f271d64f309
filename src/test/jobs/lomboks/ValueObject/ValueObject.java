// construct: lombok
// flink: 1.10..1.20
// lombok: yes
// run:
package jobs.lomboks.valueobject;

import jobs.lomboks.valueobject.model.Target;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ValueObject {
  public static void main(String[] args) throws Exception {
    Target target = Target.of("hdfs", "value/object").withPort(9000);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(target.getPort() * 3L);
    env.setStateBackend(new FsStateBackend(target.uri()));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("value-object");
  }
}
