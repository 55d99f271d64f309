// construct: compound-assignment
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PostfixField {
  private long ticks = 100;
  private Integer boxed = 127;

  long take() {
    return ticks++;
  }

  PostfixField self() {
    ticks += 1000;
    return this;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    PostfixField p = new PostfixField();
    long a = p.take();                 // 100, ticks 101
    p.self().ticks *= 2;               // 1101 * 2
    p.ticks += p.take() + p.ticks;     // 2202 + 2202 + 2203
    Integer old = p.boxed++;
    ++p.boxed;
    env.enableCheckpointing(a + p.ticks + old + p.boxed * 1000);
    env.fromElements(1, 2, 3).print();
    env.execute("postfix-field");
  }
}
