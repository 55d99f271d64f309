// construct: arithmetic-int
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OperandOrder {
  private int cursor = 2;

  int next() {
    cursor *= 3;
    return cursor;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    OperandOrder o = new OperandOrder();
    int i = 3;
    int a = i++ + ++i * i--;       // 3 + 5 * 5
    int b = o.next() - o.next() / o.cursor + o.next() * 2;   // 6 - 18 / 18 + 54 * 2
    int c = i = i++ + 10;          // i was 4, stays 14
    env.enableCheckpointing(a * 1000 + b * 10 + c - i + i / 4);
    env.fromElements(1, 2, 3).print();
    env.execute("operand-order");
  }
}
