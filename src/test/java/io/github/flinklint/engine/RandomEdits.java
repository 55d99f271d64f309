package io.github.flinklint.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Edits of a small project as people make them, in an order that a seed decides. */
final class RandomEdits {

  /** Writes a file. */
  interface Writer {
    void write(String name, String text) throws IOException;
  }

  private static final String HEAD =
      "import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;\n";

  private final Random random;
  private final Writer writer;
  private final Path folder;

  RandomEdits(Random random, Writer writer, Path folder) {
    this.random = random;
    this.writer = writer;
    this.folder = folder;
  }

  /** Makes one edit; tells which. */
  String step() throws IOException {
    return switch (random.nextInt(13)) {
      case 0 -> "interval " + tuning("acme", 1000 * (1 + random.nextInt(5)));
      case 1 -> "shadowing " + tuning("acme.other", 7000);
      case 2 -> "gone " + delete("src/acme/other/Tuning.java");
      case 3 -> "import " + job(random.nextBoolean() ? "import acme.other.*;\n" : "");
      case 4 -> "resource " + resource();
      case 5 -> "no resource " + delete("resources/job.properties");
      case 6 -> "unreached " + unreached();
      case 7 -> "another job " + another();
      case 8 -> "no other job " + delete("src/acme/Second.java");
      case 9 -> "topology " + topology();
      case 10 -> "caller " + caller();
      case 11 -> "broken " + broken();
      default -> "nothing";
    };
  }

  private int tuning(String packageName, int interval) throws IOException {
    writer.write(
        "src/" + packageName.replace('.', '/') + "/Tuning.java",
        "package "
            + packageName
            + ";\n"
            + HEAD
            + "import org.apache.flink.api.java.utils.ParameterTool;\n"
            + "public class Tuning {\n"
            + "  public static void tune(StreamExecutionEnvironment env) throws Exception {\n"
            + "    env.enableCheckpointing("
            + interval
            + ");\n    ParameterTool p = ParameterTool.fromPropertiesFile(\n"
            + "        Tuning.class.getResourceAsStream(\"/job.properties\"));\n"
            + "    env.getCheckpointConfig().setCheckpointStorage(p.get(\"path\", \"obs://a/n\"));\n"
            + "  }\n}\n");
    return interval;
  }

  private String job(String imports) throws IOException {
    String comment = "/* " + "x".repeat(random.nextInt(3)) + " */\n";
    writer.write(
        "src/acme/Job.java",
        comment
            + "package acme;\n"
            + HEAD
            + imports
            + "public class Job {\n  public static void main(String[] args) throws Exception {\n"
            + "    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + "    Tuning.tune(env);\n    env.execute();\n  }\n}\n");
    return comment.strip();
  }

  private int resource() throws IOException {
    int number = random.nextInt(3);
    writer.write("resources/job.properties", "path=obs://acme/" + number + "\n");
    return number;
  }

  private int unreached() throws IOException {
    int number = random.nextInt(3);
    String suppression = random.nextBoolean() ? "// flink-lint:ignore all -- x\n" : "";
    writer.write(
        "src/acme/Other.java",
        suppression + "package acme;\nclass Other {\n  int x = " + number + ";\n}\n");
    return number;
  }

  private String another() throws IOException {
    String name = List.of("Second", "Third").get(random.nextInt(2));
    // The second time it has the main in a class of another name.
    writer.write(
        "src/acme/Second.java",
        "package acme;\n"
            + HEAD
            + "class "
            + name
            + " {\n  public static void main(String[] args) throws Exception {\n"
            + "    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + "    env.execute();\n  }\n}\n");
    return name;
  }

  /** A method that a framework may call, and a main too. */
  private String topology() throws IOException {
    String extra = random.nextBoolean() ? "    env.enableCheckpointing(2000);\n" : "";
    writer.write(
        "src/acme/Topology.java",
        "package acme;\n"
            + HEAD
            + "class Topology {\n  void build() throws Exception {\n"
            + "    StreamExecutionEnvironment env ="
            + " StreamExecutionEnvironment.getExecutionEnvironment();\n"
            + extra
            + "    env.execute();\n  }\n}\n");
    return extra.strip();
  }

  private boolean caller() throws IOException {
    boolean isCalled = random.nextBoolean();
    writer.write(
        "src/acme/Caller.java",
        "package acme;\nclass Caller {\n"
            + "  public static void main(String[] args) throws Exception {\n    "
            + (isCalled ? "new Topology().build();" : "// Topology")
            + "\n  }\n}\n");
    return isCalled;
  }

  private String broken() throws IOException {
    String what = List.of("}", "int = ;", "/*").get(random.nextInt(3));
    writer.write(
        "src/acme/Broken.java",
        "package acme;\n"
            + HEAD
            + "class Broken {\n  public static void main(String[] args) throws Exception {\n"
            + "    "
            + what
            + "\n    StreamExecutionEnvironment.getExecutionEnvironment().execute();\n  }\n}\n");
    return what;
  }

  private String delete(String name) throws IOException {
    return name + " " + Files.deleteIfExists(folder.resolve(name));
  }
}
