package jobs.dispatch.staticoninterface;

import org.apache.flink.configuration.Configuration;

interface Keys {
  static String interval() {
    return seconds(33);
  }

  private static String seconds(int n) {
    return n + " s";
  }

  static Keys of(boolean fast) {
    return fast ? new Keys() {
      @Override
      public String mode() {
        return "AT_LEAST_ONCE";
      }
    } : new Keys() {};
  }

  default String mode() {
    return "EXACTLY_ONCE";
  }

  default void fill(Configuration conf) {
    conf.setString("execution.checkpointing.mode", mode());
    if (mode().startsWith("AT")) {
      conf.setString("execution.checkpointing.interval", seconds(3));
    }
  }
}
