// construct: straight-line
// flink: 1.10..1.20
// run:
package jobs.basics;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TextPieces {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    final String cluster = "prod-east";
    String base = "hdfs://" + cluster.replace('-', '.') + ":" + 80 + 20;
    base += "/flink";
    base = base.concat("/").concat("orders".toUpperCase().substring(1, 4));
    String full = base + 1 + 2 + "/" + (1 + 2) + '/' + 'v' + 1;
    base = "hdfs:///not/used";
    env.enableCheckpointing("checkpoint".length() * 1000L + base.indexOf("not"));
    env.setStateBackend(new FsStateBackend(full));
    env.getCheckpointConfig().enableExternalizedCheckpoints(
        CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("text-pieces");
  }
}
