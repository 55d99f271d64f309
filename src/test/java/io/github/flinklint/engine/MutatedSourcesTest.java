package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test jobs as they are while somebody edits them: a result, no defect of the analyser, and
 * never silence about a job that may still be there.
 */
class MutatedSourcesTest {

  private static final Path JOBS = Path.of("src/test/jobs");
  private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"(?:[^\"\\\\\n]|\\\\.)*\"|.");
  private static final Pattern MAIN = Pattern.compile("void\\s+main\\s*\\(");

  @TempDir private Path folder;

  @Test
  void someJobs() throws IOException {
    mutateEach(37, 2);
  }

  @Test
  @Tag("slow")
  void everyJob() throws IOException {
    mutateEach(1, 6);
  }

  private void mutateEach(int every, int times) throws IOException {
    List<Path> jobs;
    try (Stream<Path> files = Files.walk(JOBS)) {
      jobs = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    int analysed = 0;
    for (int i = 0; i < jobs.size(); i += every) {
      String source = Files.readString(jobs.get(i));
      Random random = new Random(i);
      for (int n = 0; n < times; n++) {
        for (Mutation mutation : Mutation.values()) {
          String mutant = mutation.apply(source, random);
          analyze(mutant, jobs.get(i) + ", " + mutation + " " + n);
          analysed++;
        }
      }
    }
    assertTrue(analysed >= 50, "too few: " + analysed);
  }

  private void analyze(String source, String name) {
    Project project = new Project(folder).with(Map.of("src/Job.java", source));
    AnalysisResult result;
    try {
      result = project.analyze("1.17.2");
    } catch (RuntimeException e) {
      throw new AssertionError(name + ":\n" + source, e);
    }
    assertEquals(
        List.of(),
        result.problems().stream().filter(p -> p.kind() == Problem.Kind.INTERNAL).toList(),
        () -> name + ":\n" + source);
    boolean isBroken = result.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.SOURCE);
    boolean mayHoldJob = MAIN.matcher(source).find() && source.contains("ExecutionEnvironment");
    boolean isNamed =
        !result.jobs().isEmpty()
            || result.findings().stream()
                .map(Finding::rule)
                .anyMatch("checkpoint-config-unknown"::equals);
    assertTrue(!isBroken || !mayHoldJob || isNamed, () -> name + " is passed over:\n" + source);
  }

  private enum Mutation {
    TOKENS_DELETED {
      @Override
      String apply(String source, Random random) {
        List<String> tokens = tokens(source);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
          tokens.remove(random.nextInt(tokens.size()));
        }
        return String.join("", tokens);
      }
    },
    TOKENS_SWAPPED {
      @Override
      String apply(String source, Random random) {
        List<String> tokens = tokens(source);
        int one = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        String kept = tokens.set(one, tokens.get(other));
        tokens.set(other, kept);
        return String.join("", tokens);
      }
    },
    LINES_DOUBLED {
      @Override
      String apply(String source, Random random) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(4));
        lines.addAll(random.nextInt(lines.size()), List.copyOf(lines.subList(from, to)));
        return String.join("\n", lines);
      }
    },
    LINES_DELETED {
      @Override
      String apply(String source, Random random) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        int from = random.nextInt(lines.size());
        lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(3))).clear();
        return String.join("\n", lines);
      }
    },
    BRACES_CHANGED {
      @Override
      String apply(String source, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < source.length(); i++) {
          if ("{}()[];\"".indexOf(source.charAt(i)) >= 0) {
            places.add(i);
          }
        }
        StringBuilder changed = new StringBuilder(source);
        int at = places.get(random.nextInt(places.size()));
        changed.setCharAt(at, "{}()[];\"".charAt(random.nextInt(8)));
        return changed.toString();
      }
    };

    abstract String apply(String source, Random random);

    private static List<String> tokens(String source) {
      List<String> tokens = new ArrayList<>();
      TOKEN.matcher(source).results().forEach(token -> tokens.add(token.group()));
      return tokens;
    }
  }
}
