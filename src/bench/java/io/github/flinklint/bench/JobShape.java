package io.github.flinklint.bench;

/** The ways in which generated jobs configure their checkpoints. */
enum JobShape {
  /** Setters in main. */
  DIRECT(
      """
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(@interval@L);
          CheckpointConfig config = env.getCheckpointConfig();
          config.setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
          config.setExternalizedCheckpointCleanup(
              CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
          config.setCheckpointStorage("obs://acme-flink/checkpoints/@name@");
          pipeline(env);
          env.execute("@name@");
      """),
  /** A helper in another package, with a constant of a third class. */
  HELPER(
      """
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          CheckpointSetup.apply(env, @interval@L, StoragePaths.of("@name@"));
          pipeline(env);
          env.execute("@name@");
      """),
  /** Options in a configuration object. */
  CONFIGURATION(
      """
          Configuration configuration = CheckpointSetup.defaults();
          configuration.set(
              ExecutionCheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(@interval@L));
          configuration.set(
              CheckpointingOptions.CHECKPOINTS_DIRECTORY, StoragePaths.of("@name@"));
          StreamExecutionEnvironment env =
              StreamExecutionEnvironment.getExecutionEnvironment(configuration);
          pipeline(env);
          env.execute("@name@");
      """),
  /** The interval is a program argument with a default. */
  ARGUMENT(
      """
          ParameterTool parameters = ParameterTool.fromArgs(args);
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          long interval = parameters.getLong("interval", @interval@L);
          CheckpointSetup.apply(env, interval, StoragePaths.of("@name@"));
          env.getConfig().setGlobalJobParameters(parameters);
          pipeline(env);
          env.execute("@name@");
      """),
  /** A base class sets everything up and asks the job for its values. */
  INHERITED(
      """
          new @class@().run();
      """);

  /** The body of main. */
  final String main;

  JobShape(String main) {
    this.main = main;
  }
}
