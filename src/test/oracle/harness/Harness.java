package harness;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironmentFactory;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.slf4j.LoggerFactory;

/**
 * Runs the real main methods of jobs in one JVM, each in a class loader of its own, and writes what
 * Flink holds at each execution. {@code Harness REQUESTS RESULTS FIRST}: a request in each line, of
 * which those before FIRST are passed over; a job may end the JVM, then the one who started it
 * starts the next.
 *
 * <p>Compiled against each version of Flink; what differs between them is found by reflection.
 */
public final class Harness {

  /** Ends a job that no run can carry on. Not an exception, so that jobs do not catch it. */
  static final class Stop extends Error {
    private static final long serialVersionUID = 1;

    Stop() {
      super("stopped by the harness");
    }
  }

  private static final long LIMIT_MILLIS = 60_000;
  private static Writer results;

  /** What the cluster is configured with, beside the job. */
  private static volatile Configuration cluster = new Configuration();

  private Harness() {}

  public static void main(String[] args) throws Exception {
    List<String> requests = Files.readAllLines(Path.of(args[0]));
    results = Files.newBufferedWriter(Path.of(args[1]), StandardOpenOption.APPEND);
    PrintStream silent = new PrintStream(PrintStream.nullOutputStream());
    System.setOut(silent);
    Properties properties = (Properties) System.getProperties().clone();
    for (int i = Integer.parseInt(args[2]); i < requests.size(); i++) {
      System.setProperties((Properties) properties.clone());
      run(requests.get(i).split("\t", -1));
    }
    // Jobs may have left threads behind.
    Runtime.getRuntime().halt(0);
  }

  private static void run(String[] request) throws Exception {
    write("begin");
    String[] outcome = {"hangs"};
    Thread thread =
        new Thread(
            () -> {
              try {
                outcome[0] = runMain(request);
              } catch (Exception e) {
                outcome[0] = "harness failed: " + e;
              }
            },
            "main");
    thread.setDaemon(true);
    thread.start();
    thread.join(LIMIT_MILLIS);
    write("end", outcome[0]);
  }

  /**
   * Folders of classes and resources, main class, "context" or "none", properties, configuration
   * of the cluster, arguments.
   */
  private static String runMain(String[] request) throws Exception {
    List<String> folders = list(request[0]);
    URL[] urls = new URL[folders.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = Path.of(folders.get(i)).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, Harness.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      for (String property : list(request[3])) {
        int equals = property.indexOf('=');
        System.setProperty(property.substring(0, equals), property.substring(equals + 1));
      }
      cluster = new Configuration();
      for (String option : list(request[4])) {
        int equals = option.indexOf('=');
        cluster.setString(option.substring(0, equals), option.substring(equals + 1));
      }
      setContext(request[2].equals("context"));
      Method main = loader.loadClass(request[1]).getMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) list(request[5]).toArray(String[]::new));
      return "ok";
    } catch (InvocationTargetException e) {
      return "throws " + e.getCause();
    }
  }

  private static List<String> list(String field) {
    List<String> decoded = new ArrayList<>();
    for (String part : field.split(" ", -1)) {
      if (!part.isEmpty()) {
        decoded.add(part.equals("%") ? "" : decode(part));
      }
    }
    return decoded;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** As on a cluster, where the environment is the one of the context. */
  private static void setContext(boolean wanted) throws Exception {
    if (!wanted) {
      Method reset = StreamExecutionEnvironment.class.getDeclaredMethod("resetContextEnvironment");
      reset.setAccessible(true);
      reset.invoke(null);
      return;
    }
    // Its method has no parameter before 1.12.
    StreamExecutionEnvironmentFactory factory =
        (StreamExecutionEnvironmentFactory)
            Proxy.newProxyInstance(
                Harness.class.getClassLoader(),
                new Class<?>[] {StreamExecutionEnvironmentFactory.class},
                (proxy, method, arguments) -> {
                  Configuration base = new Configuration(cluster);
                  base.setString("execution.target", "recording");
                  base.setString("execution.attached", "true");
                  if (arguments != null) {
                    base.addAll((Configuration) arguments[0]);
                  }
                  return new StreamExecutionEnvironment(base);
                });
    Method initialise =
        StreamExecutionEnvironment.class.getDeclaredMethod(
            "initializeContextEnvironment", StreamExecutionEnvironmentFactory.class);
    initialise.setAccessible(true);
    initialise.invoke(null, factory);
  }

  // ---- what Flink holds

  static void record(Pipeline pipeline) {
    try {
      List<String> fields = new ArrayList<>();
      describe((StreamGraph) pipeline)
          .forEach((key, value) -> fields.add(key + "=" + encode(value)));
      write("execution", fields.toArray(String[]::new));
    } catch (Exception e) {
      throw new IllegalStateException("cannot tell what Flink holds: " + e.getCause() + " " + e, e);
    }
  }

  private static Map<String, String> describe(StreamGraph graph) throws Exception {
    Map<String, String> facts = new TreeMap<>();
    CheckpointConfig config = graph.getCheckpointConfig();
    boolean enabled = config.isCheckpointingEnabled();
    facts.put("interval", enabled ? String.valueOf(config.getCheckpointInterval()) : "unset");
    facts.put("mode", String.valueOf(config.getCheckpointingMode()));
    Object retention =
        first(config, "getExternalizedCheckpointRetention", "getExternalizedCheckpointCleanup");
    boolean retained = retention != null && !retention.toString().startsWith("NO_");
    facts.put("retention", retained ? retention.toString() : "unset");
    Configuration job = jobConfiguration(graph);
    Object declared = call(graph, "getStateBackend");
    String named = job.getOptional(backendOption()).orElse(null);
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Object backend;
    try {
      backend =
          load("org.apache.flink.runtime.state.StateBackendLoader", "fromApplicationOrConfigOrDefault", loader, declared, null, job);
    } catch (InvocationTargetException e) {
      facts.put("stateBackend", "cannot be loaded: " + named);
      facts.put("checkpointStorage", "cannot be told");
      return facts;
    }
    if (backend.getClass().getSimpleName().startsWith("BatchExecution")) {
      // In batch mode Flink puts its own in the place of whatever the program has set.
      facts.put("stateBackend", "cannot be told");
      facts.put("checkpointStorage", "cannot be told");
      return facts;
    }
    facts.put("stateBackend", declared == null && named == null ? "unset" : backend.getClass().getName());
    facts.put("checkpointStorage", storage(graph, backend, job, loader));
    return facts;
  }

  /** Its key and its older keys are not the same in all versions. */
  @SuppressWarnings("unchecked")
  private static ConfigOption<String> backendOption() throws Exception {
    for (String owner : List.of("StateBackendOptions", "CheckpointingOptions")) {
      try {
        Class<?> options = Class.forName("org.apache.flink.configuration." + owner);
        return (ConfigOption<String>) options.getField("STATE_BACKEND").get(null);
      } catch (ReflectiveOperationException e) {
        // In the other class, then.
      }
    }
    throw new NoSuchFieldException("STATE_BACKEND");
  }

  /** From 1.19 on the configuration travels with the job; before, the cluster's own counts. */
  private static Configuration jobConfiguration(StreamGraph graph) throws Exception {
    Object job = call(graph.getJobGraph(), "getJobConfiguration");
    return hasRecovery() ? (Configuration) job : cluster;
  }

  private static boolean hasRecovery() {
    try {
      Class.forName("org.apache.flink.runtime.state.CheckpointStorageLoader");
      Class<?> loader = Class.forName("org.apache.flink.runtime.state.StateBackendLoader");
      for (Method method : loader.getMethods()) {
        if (method.getName().equals("fromApplicationOrConfigOrDefault")) {
          return List.of(method.getParameterTypes()).indexOf(Configuration.class)
              != List.of(method.getParameterTypes()).lastIndexOf(Configuration.class);
        }
      }
      return false;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String storage(
      StreamGraph graph, Object backend, Configuration job, ClassLoader loader) throws Exception {
    Object holder;
    try {
      Object declared = call(graph, "getCheckpointStorage");
      holder = load("org.apache.flink.runtime.state.CheckpointStorageLoader", "load", loader, declared, backend, job);
    } catch (ClassNotFoundException e) {
      // Before 1.13 the back end is the storage.
      Object nested = call(backend, "getCheckpointBackend");
      holder = nested == null ? backend : nested;
    }
    Object nested = call(holder, "getCheckpointBackend");
    Object path = call(nested == null ? holder : nested, "getCheckpointPath");
    return path == null ? "jobmanager" : path.toString();
  }

  /** Calls a static loader, whose parameters differ between versions. */
  private static Object load(
      String owner, String name, ClassLoader loader, Object declared, Object backend, Configuration job)
      throws Exception {
    for (Method method : Class.forName(owner).getMethods()) {
      if (!method.getName().equals(name)) {
        continue;
      }
      List<Object> arguments = new ArrayList<>();
      boolean jobGiven = false;
      for (Class<?> type : method.getParameterTypes()) {
        arguments.add(
            switch (type.getSimpleName()) {
              case "StateBackend" -> name.equals("load") ? backend : declared;
              case "CheckpointStorage" -> declared;
              case "ClassLoader" -> loader;
              case "Logger" -> LoggerFactory.getLogger(Harness.class);
              case "TernaryBoolean" -> type.getField("FALSE").get(null);
              case "Configuration" -> jobGiven ? cluster : job;
              default -> null;
            });
        jobGiven |= type == Configuration.class;
      }
      return method.invoke(null, arguments.toArray());
    }
    throw new NoSuchMethodException(owner + "." + name);
  }

  private static Object first(Object target, String... names) throws Exception {
    for (String name : names) {
      for (Method method : target.getClass().getMethods()) {
        if (method.getName().equals(name)) {
          return method.invoke(target);
        }
      }
    }
    return null;
  }

  /** The result of a method without parameters; null where the version has none. */
  private static Object call(Object target, String name) throws Exception {
    try {
      Method method = target.getClass().getMethod(name);
      method.setAccessible(true);
      return method.invoke(target);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static synchronized void write(String event, String... fields) {
    try {
      results.write(event);
      for (String field : fields) {
        results.write("\t" + field.replaceAll("\\s+", " "));
      }
      results.write("\n");
      results.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
