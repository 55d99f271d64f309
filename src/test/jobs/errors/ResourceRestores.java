// construct: try-with-resources, early-return
// run:
package jobs.errors;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ResourceRestores {
  private static long current = 50_000;

  static class Override1 implements AutoCloseable {
    private final long before = current;

    Override1(long value) { current = value; }

    @Override
    public void close() { current = before + 1; }
  }

  static long inside() {
    try (Override1 o = new Override1(6_000); Override1 nothing = null) {
      return current + (nothing == null ? 5 : 0);     // read before close
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a = inside();
    env.enableCheckpointing(a + current);              // 6005 + 50001
    env.fromElements("a", "b", "c").print();
    env.execute("resource-restores");
  }
}
