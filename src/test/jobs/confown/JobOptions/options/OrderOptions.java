package jobs.confown.joboptions.options;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;

/** Options of the order jobs. */
public final class OrderOptions {
  public static final ConfigOption<String> PROFILE =
      ConfigOptions.key("orders.profile").stringType().defaultValue("calm");

  /** Same key as Flink's own. */
  public static final ConfigOption<String> CHECKPOINT_DIR =
      ConfigOptions.key("state.checkpoints.dir").stringType().noDefaultValue();

  private OrderOptions() {}

  public static long interval(Configuration conf) {
    return "fast".equals(conf.getString("orders.profile", "unknown")) ? 1_010L : 10_100L;
  }
}
