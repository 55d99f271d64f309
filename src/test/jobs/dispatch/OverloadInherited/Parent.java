package jobs.dispatch.overloadinherited;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

class Parent {
  void setup(StreamExecutionEnvironment env) {
    setup(env, 10);
    setup(env, 20, true);
  }

  void setup(StreamExecutionEnvironment env, int seconds) {
    env.enableCheckpointing(seconds * 1_100L);
  }

  void setup(StreamExecutionEnvironment env, int seconds, boolean exact) {
    env.enableCheckpointing(exact ? 99_000 : 98_000);
  }
}
