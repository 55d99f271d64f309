// construct: enum-method, map-constant
// flink: 1.10..1.20
// run:
// run: EU
// run: APAC
package jobs.enums;

import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumMapTable {
  enum Region { US, EU, APAC }

  private static final Map<Region, String> PATHS = new EnumMap<>(Region.class);

  static {
    PATHS.put(Region.EU, "hdfs:///eu/cp");
    PATHS.put(Region.US, "hdfs:///us/cp");
    PATHS.put(Region.EU, "hdfs:///eu-west/cp");
  }

  static long interval(Region r) {
    switch (r) {
      case APAC:
        return 41_000;
      case EU:
        return 42_000;
      default:
        return 43_000 + r.ordinal();
    }
  }

  public static void main(String[] args) throws Exception {
    Region region = args.length > 0 ? Region.valueOf(args[0]) : Region.US;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval(region));
    String path = PATHS.get(region);
    if (path != null) {
      env.setStateBackend(new FsStateBackend(path));
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("enum-map-table");
  }
}
