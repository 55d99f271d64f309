// construct: string-format, enum
// flink: 1.10..1.20
// run:
// run: PROD 3
// exception: checkpointStorage because toString of an object of the project is not run implicitly
package jobs.strings;

import java.util.Locale;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FormatTable {
  enum Stage {
    DEV, PROD;

    @Override
    public String toString() {
      return "stage-" + ordinal();
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Stage stage = args.length > 0 ? Stage.valueOf(args[0]) : Stage.DEV;
    int rev = args.length > 1 ? Integer.parseInt(args[1]) : 70;
    String path = String.format("file:///data/%s/%s/v%03d/%h", stage, stage.name().toLowerCase(Locale.ROOT), rev, "hi");
    env.enableCheckpointing(Long.parseLong(String.format("%d%d000", stage.ordinal() + 1, rev)));
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print();
    env.execute("format-table");
  }
}
