package io.github.flinklint.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The source of a job, in which the checkpoint interval can be changed.
 *
 * @param number counts from 1
 * @param shape how it configures its checkpoints
 * @param operators qualified names of the operators that its stream goes through
 */
record GeneratedJob(int number, JobShape shape, List<String> operators) {

  /** The interval that all jobs have at first. */
  static final long INTERVAL = 60_000;

  private String simpleName() {
    return String.format(Locale.ROOT, "Job%04d", number);
  }

  private String jobName() {
    return String.format(Locale.ROOT, "job-%04d", number);
  }

  Path file() {
    return Path.of("acme", "jobs", simpleName() + ".java");
  }

  ExpectedJob expected(long interval) {
    return new ExpectedJob(
        "acme.jobs." + simpleName(), "acme-flink/checkpoints/" + jobName(), interval);
  }

  String source(long interval) {
    boolean inherits = shape == JobShape.INHERITED;
    String template =
        """
        package acme.jobs;

        @imports@
        /** Counts what arrives, job @number@ of this project. */
        public final class @class@@extends@ {

        @constructor@  public static void main(String[] args) throws Exception {
        @main@  }

        @pipeline@
        @members@}
        """;
    StringBuilder steps = new StringBuilder();
    for (String operator : operators) {
      String name = operator.substring(operator.lastIndexOf('.') + 1);
      steps.append("        .map(new ").append(name).append("()).name(\"");
      steps.append(name).append("\")\n");
    }
    String pipeline =
        """
          @modifiers@ void pipeline(StreamExecutionEnvironment env) {
            env.fromElements("first", "second", "third")
                .filter(word -> !word.isEmpty())
        @steps@        .keyBy(word -> word.length())
                .reduce((a, b) -> a.compareTo(b) < 0 ? a : b)
                .print();
          }
        """
            .replace("@modifiers@", inherits ? "@Override protected" : "private static")
            .replace("@steps@", steps);
    String members =
        """

          @Override
          protected String name() {
            return "@name@";
          }

          @Override
          protected long interval() {
            return @interval@L;
          }
        """;
    return template
        .replace("@imports@", imports())
        .replace("@extends@", inherits ? " extends JobBase" : "")
        .replace("@constructor@", inherits ? "" : "  private @class@() {}\n\n")
        .replace("@main@", shape.main)
        .replace("@pipeline@\n", pipeline)
        .replace("@members@", inherits ? members : "")
        .replace("@class@", simpleName())
        .replace("@name@", jobName())
        .replace("@number@", Integer.toString(number))
        .replace("@interval@", Long.toString(interval));
  }

  private String imports() {
    TreeSet<String> names = new TreeSet<>();
    names.add("org.apache.flink.streaming.api.environment.StreamExecutionEnvironment");
    names.addAll(operators);
    switch (shape) {
      case DIRECT -> {
        names.add("org.apache.flink.streaming.api.CheckpointingMode");
        names.add("org.apache.flink.streaming.api.environment.CheckpointConfig");
      }
      case HELPER -> {
        names.add("acme.setup.CheckpointSetup");
        names.add("acme.setup.StoragePaths");
      }
      case CONFIGURATION -> {
        names.add("acme.setup.CheckpointSetup");
        names.add("acme.setup.StoragePaths");
        names.add("java.time.Duration");
        names.add("org.apache.flink.configuration.CheckpointingOptions");
        names.add("org.apache.flink.configuration.Configuration");
        names.add("org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions");
      }
      case ARGUMENT -> {
        names.add("acme.setup.CheckpointSetup");
        names.add("acme.setup.StoragePaths");
        names.add("org.apache.flink.api.java.utils.ParameterTool");
      }
      case INHERITED -> names.add("acme.setup.JobBase");
    }
    StringBuilder text = new StringBuilder();
    names.forEach(name -> text.append("import ").append(name).append(";\n"));
    return text.toString();
  }
}
