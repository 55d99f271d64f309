// construct: properties-file, argument-index
// flink: 1.10..1.20
// resource: profile-dev.properties
//| ck.interval=3100
//| ck.dir=file:///tmp/profile
// resource: profile-prod.properties
//| ck.interval=310000
//| ck.dir=hdfs:///profile/prod
//| ck.retain=true
// run:
// run: prod
package jobs.inputs.propertiesprofile;

import jobs.inputs.propertiesprofile.conf.Profile;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PropertiesProfile {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Profile profile = Profile.load(args.length > 0 ? args[0] : "dev");
    env.enableCheckpointing(profile.number("ck.interval", 77000));
    env.setStateBackend(new FsStateBackend(profile.text("ck.dir")));
    if (Boolean.parseBoolean(profile.text("ck.retain"))) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("properties-profile");
  }
}
