package io.github.flinklint.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the benchmarks with the class path that Maven hands over and the classes of this folder:
 * Maven can add nothing to a class path by itself, and benchmarks start JVMs with their own.
 */
final class Start {

  private Start() {}

  /** The class path. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path") + File.pathSeparator + args[0]);
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith("bench.")) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.add(Benchmarks.class.getName());
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }
}
