// construct: chars, arithmetic-char
// run:
// run: hello-world-x
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CharsCount {
  static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String s = args.length == 0 ? "checkpoint" : args[0];
    int[] freq = new int['z' - 'a' + 1];
    int vowels = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < 'a' || c > 'z') {
        continue;
      }
      freq[c - 'a']++;
      vowels += vowel(c) ? 1 : 0;
    }
    long dashes = s.chars().filter(c -> c == '-').count();
    env.enableCheckpointing(10000 + vowels * 1000 + freq['c' - 97] * 100 + freq['o' - 'a'] * 10 + dashes + s.codePointAt(0));
    env.fromElements(1, 2, 3).print();
    env.execute("chars-count");
  }
}
