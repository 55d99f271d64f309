// construct: resource-bundle, exceptions
// resource: bundle_missing.properties
//| every=61
// run:
// run: pause
package jobs.inputs;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BundleMissing {
  static String text(String bundle, String key, String dflt) {
    try {
      return ResourceBundle.getBundle(bundle, Locale.ROOT).getString(key);
    } catch (MissingResourceException e) {
      return dflt;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String key = args.length > 0 ? args[0] : "every";
    long a = Long.parseLong(text("bundle_missing", key, "62"));
    long b = Long.parseLong(text("no_such_bundle", key, "63"));
    boolean has = ResourceBundle.getBundle("bundle_missing").containsKey(key);
    env.enableCheckpointing(a * 1000 + b + (has ? 100 : 200));
    env.fromElements(1, 2, 3).print();
    env.execute("bundle-missing");
  }
}
