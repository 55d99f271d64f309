// construct: chars
// flink: 1.10..1.20
// run:
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CharsCaesar {
  static String shift(String in, int by) {
    char[] cs = in.toCharArray();
    for (int i = 0; i < cs.length; i++) {
      if (Character.isLetter(cs[i])) {
        char a = Character.isUpperCase(cs[i]) ? 'A' : 'a';
        cs[i] = (char) ((cs[i] - a + by) % 26 + a);
      }
    }
    return new String(cs);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String secret = "uqsf:///syvax/px";
    char[] cs = {'a', '1', '5', '0', '0', 'z'};
    String number = new String(cs, 1, 4);
    cs[1] = '9';
    env.enableCheckpointing(Long.parseLong(number) + "abc".charAt(2));
    env.setStateBackend(new FsStateBackend(shift(secret, 13)));
    env.fromElements(1, 2, 3).print();
    env.execute("chars-caesar");
  }
}
