package io.github.flinklint.rules;

import io.github.flinklint.diagnostic.Severity;
import java.util.List;

class HadoopBundledTest extends PackedFamilyRuleTest {

  HadoopBundledTest() {
    super(
        "hadoop-bundled",
        Severity.ERROR,
        "Hadoop",
        List.of(
            "org.apache.hadoop:hadoop-common",
            "org.apache.hadoop:hadoop-client",
            "org.apache.hadoop:hadoop-client-runtime",
            "org.apache.hadoop:hadoop-hdfs",
            "org.apache.hadoop:hadoop-hdfs-client",
            "org.apache.hadoop:hadoop-mapreduce-client-core",
            "org.apache.hadoop:hadoop-yarn-api",
            "org.apache.flink:flink-shaded-hadoop-2-uber"),
        List.of(
            "org.apache.hadoop:hadoop-aws",
            "org.apache.hadoop:hadoop-azure",
            "org.apache.hbase:hbase-client",
            "com.acme:hadoop-common"));
  }
}
