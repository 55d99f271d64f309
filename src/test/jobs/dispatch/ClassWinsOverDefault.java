// construct: default-method, super-call
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ClassWinsOverDefault {
  interface Slow { default long every() { return 100_000; } default long pause() { return 11; } }
  interface Slower extends Slow { default long every() { return 200_000; } }
  static class Quick { public long every() { return 6_000; } }
  static class Job1 extends Quick implements Slow {}
  static class Job2 implements Slow, Slower {}

  static long total(Slow s) { return s.every() + s.pause(); }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(total(new Job1()) + total(new Job2()) / 100);
    env.fromElements(1, 2).print();
    env.execute("class-wins-over-default");
  }
}
