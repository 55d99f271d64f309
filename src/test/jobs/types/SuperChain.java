// construct: constructor-chaining, super-call
// flink: 1.10..1.20
// run:
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SuperChain {
  static class Root {
    final String path;
    long interval = 1_000;

    Root(String path) {
      this.path = "hdfs:///" + path;
      interval += 10;
    }
  }

  static class Team extends Root {
    {
      interval *= 3;
    }

    Team(String team, String job) {
      super(team + "/" + job);
      interval += 5;
    }

    Team(String job) {
      this("default-team", job);
      interval *= 2;
    }
  }

  static class Job extends Team {
    private int bonus = 4;

    Job() {
      super("enrich");
      interval += bonus;
    }
  }

  public static void main(String[] args) throws Exception {
    Job job = new Job();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(job.interval);
    env.setStateBackend(new FsStateBackend(job.path));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("super-chain");
  }
}
