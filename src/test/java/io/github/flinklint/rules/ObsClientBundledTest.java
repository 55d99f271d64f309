package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Severity;
import java.util.List;

class ObsClientBundledTest extends PackedFamilyRuleTest {

  ObsClientBundledTest() {
    super(
        "obs-client-bundled",
        Severity.ERROR,
        "client of OBS",
        List.of(
            "com.huaweicloud:esdk-obs-java",
            "com.huaweicloud:esdk-obs-java-bundle",
            "com.huaweicloud:esdk-obs-java-optimised",
            "org.apache.hadoop:hadoop-huaweicloud",
            "com.huaweicloud:hadoop-huaweicloud"),
        List.of(
            "com.huaweicloud:dis-sdk", "com.acme:esdk-obs-java", "com.amazonaws:aws-java-sdk-s3"));
  }
}
