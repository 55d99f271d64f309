package io.github.flinklint.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs processes and tells what they cost. Bash counts the time of processors to the millisecond,
 * GNU time knows the memory; both count what has ended, children of children too. No clock on the
 * wall is looked at, so other work on the machine disturbs little.
 *
 * @param work folder for what commands print
 */
record Commands(Path work) {

  /** Runs a command that must succeed. */
  Cost run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = work.resolve("output.txt");
    Path memory = work.resolve("memory.txt");
    Path time = work.resolve("time.txt");
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of("/usr/bin/time", "-f", "%M", "-o", memory.toString(), "bash", "-c"));
    timed.add("TIMEFORMAT='%3U %3S'; { time \"$@\" > \"$0\" 2>&1; } 2> " + time);
    timed.add(output.toString());
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.directory(folder.toFile()).inheritIO();
    builder.redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " in " + folder + ":\n" + Files.readString(output));
    }
    String[] seconds = Files.readString(time).strip().split("\\s+", -1);
    List<String> lines = Files.readAllLines(memory);
    double megabytes = Double.parseDouble(lines.get(lines.size() - 1)) / 1024;
    return new Cost(Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]), megabytes);
  }

  /** What the last command printed. */
  String output() throws IOException {
    return Files.readString(work.resolve("output.txt"));
  }
}
