// construct: super-call
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SuperChainCalls {
  static class A {
    long value() { return 1_000 + step(); }

    long step() { return 1; }
  }

  static class B extends A {
    @Override
    long value() { return super.value() * 10; }

    @Override
    long step() { return super.step() + 2; }
  }

  static class C extends B {
    @Override
    long value() { return super.value() + 5; }

    @Override
    long step() { return super.step() * 100; }
  }

  public static void main(String[] args) throws Exception {
    A a = new C();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(a.value());             // ((1000 + 300) * 10) + 5
    env.fromElements(1, 2).print();
    env.execute("super-chain-calls");
  }
}
