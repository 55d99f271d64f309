// construct: resource-bundle
// flink: 1.10..1.20
// resource: bundle_read.properties
//| interval = 59000
//| dir = hdfs:///bundle/{0}
//| mode = at_least_once
// run:
package jobs.inputs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BundleRead {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("bundle_read");

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(Long.parseLong(BUNDLE.getString("interval")));
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(BUNDLE.getString("mode").toUpperCase(Locale.ROOT)));
    env.setStateBackend(new FsStateBackend(MessageFormat.format(BUNDLE.getString("dir"), "orders")));
    env.fromElements(1, 2, 3).print();
    env.execute("bundle-read");
  }
}
