package io.github.flinklint.eval;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small program over the toy library, written into a temporary folder and evaluated from {@code
 * Main.main}. Sources that are not whole files are bodies of that method.
 */
final class Program {

  private static final Pattern FILE = Pattern.compile("(?m)^// file (\\S+)$");

  private Program() {}

  /** Evaluates statements as the body of a main method, with members behind a line of dashes. */
  static String body(String statements) {
    return show(evaluateBody(statements));
  }

  /** As above; gives the evaluation itself. */
  static Evaluation evaluateBody(String statements) {
    String[] halves = statements.split("(?m)^---$", 2);
    String members = halves.length > 1 ? halves[1] : "";
    return evaluate(
        "// file Main.java\nimport toy.*;\nimport java.util.*;\nimport java.util.concurrent.*;\nimport java.util.function.*;\n"
            + "public class Main {\n public static void main(String[] args) throws Exception {\n"
            + " Env env = Env.create();\n"
            + halves[0]
            + "\n env.execute();\n }\n"
            + members
            + "\n}\n",
        Assumptions.NONE);
  }

  /**
   * Evaluates files, each behind a line {@code // file path}; gives what the environments hold when
   * they are executed.
   */
  static String files(String sources) {
    return show(evaluate(sources, Assumptions.NONE));
  }

  static Evaluation evaluate(String sources, Assumptions assumptions) {
    try {
      Path folder = Files.createTempDirectory("program");
      Matcher header = FILE.matcher(sources);
      List<int[]> places = new ArrayList<>();
      List<String> names = new ArrayList<>();
      while (header.find()) {
        places.add(new int[] {header.start(), header.end()});
        names.add(header.group(1));
      }
      for (int i = 0; i < names.size(); i++) {
        int end = i + 1 < places.size() ? places.get(i + 1)[0] : sources.length();
        Path file = folder.resolve(names.get(i));
        Files.createDirectories(file.getParent());
        Files.writeString(file, sources.substring(places.get(i)[1], end));
      }
      SourceTree tree =
          new SourceTree(
              folder,
              List.of(new SourceRoot(folder, StandardCharsets.UTF_8, true)),
              List.of("Env"));
      List<ApiModel> models = List.of(new ToyModel(), JdkModel.INSTANCE);
      SourceType main = tree.find("Main");
      MethodDeclaration method = main.methods("main").get(0);
      return new Evaluator(tree, models, path -> null)
          .evaluate(new EntryPoint(main, method), null, assumptions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String show(Evaluation evaluation) {
    if (evaluation.exhausted() != null) {
      return evaluation.exhausted();
    }
    List<String> all = new ArrayList<>();
    for (Evaluation.Execution execution : evaluation.executions()) {
      List<String> slots = new ArrayList<>();
      for (String slot : ToyModel.SLOTS) {
        String shown = execution.heap().read(execution.environment(), slot).display();
        if (!shown.equals("unset")) {
          slots.add(slot + "=" + shown);
        }
      }
      all.add(String.join(" ", slots));
    }
    return all.isEmpty() ? "not executed" : String.join(" | ", all);
  }
}
