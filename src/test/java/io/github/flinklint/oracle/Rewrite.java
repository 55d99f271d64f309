package io.github.flinklint.oracle;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rewrites of a job that leave to it what it does. Each changes where a value stands or what is
 * around a call; whatever the job was certified for, it is then certified for in another form.
 */
enum Rewrite {
  LOCAL,
  FIELD,
  CONSTANT_CLASS,
  HELPER,
  BUILDER,
  BASE_CLASS,
  SPLIT,
  JOIN,
  IF_TRUE,
  TRY,
  LAMBDA;

  private static final JavaParser PARSER =
      new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

  /** The rewritten job; empty where the rewrite does not apply. It need not compile. */
  Optional<TestJob> apply(TestJob job) {
    if (job.sources().size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, String> source = job.sources().entrySet().iterator().next();
    CompilationUnit unit = PARSER.parse(source.getValue()).getResult().orElseThrow();
    String simple = job.mainClass().substring(job.mainClass().lastIndexOf('.') + 1);
    ClassOrInterfaceDeclaration main = unit.getClassByName(simple).orElse(null);
    if (main == null || !rewrite(unit, main)) {
      return Optional.empty();
    }
    return Optional.of(
        new TestJob(
            job.name(),
            job.mainClass(),
            List.of(name().toLowerCase(java.util.Locale.ROOT)),
            job.versions(),
            job.runs(),
            job.context(),
            job.table(),
            job.exceptions(),
            Map.of(source.getKey(), unit.toString()),
            job.resources()));
  }

  private boolean rewrite(CompilationUnit unit, ClassOrInterfaceDeclaration main) {
    return switch (this) {
      case IF_TRUE, TRY, LAMBDA -> wrapCalls(main);
      case SPLIT, JOIN -> splitTexts(unit);
      default -> moveLiterals(unit, main);
    };
  }

  // ---- literals

  private boolean moveLiterals(CompilationUnit unit, ClassOrInterfaceDeclaration main) {
    if (this == BASE_CLASS && !main.getExtendedTypes().isEmpty()) {
      return false;
    }
    List<LiteralExpr> literals =
        unit.findAll(LiteralExpr.class).stream().filter(Rewrite::isMovable).toList();
    StringBuilder members = new StringBuilder();
    int number = 0;
    for (LiteralExpr literal : literals) {
      number += move(literal, "rw" + number, main.getNameAsString(), members) ? 1 : 0;
    }
    if (number == 0) {
      return false;
    }
    addMembers(main, members.toString());
    return true;
  }

  private static boolean isMovable(LiteralExpr literal) {
    Node parent = literal.getParentNode().orElse(null);
    boolean isArgument =
        (parent instanceof MethodCallExpr call && isOneOf(call.getArguments(), literal))
            || (parent instanceof ObjectCreationExpr made && isOneOf(made.getArguments(), literal));
    return isArgument && typeOf(literal) != null;
  }

  @SuppressWarnings("ReferenceEquality") // the node itself
  private static boolean isOneOf(List<Expression> arguments, Expression literal) {
    return arguments.stream().anyMatch(a -> a == literal);
  }

  private static String typeOf(LiteralExpr literal) {
    if (literal instanceof StringLiteralExpr) {
      return "String";
    }
    if (literal instanceof IntegerLiteralExpr) {
      return "int";
    }
    return literal instanceof LongLiteralExpr ? "long" : null;
  }

  private boolean move(LiteralExpr literal, String name, String main, StringBuilder members) {
    String type = typeOf(literal);
    switch (this) {
      case LOCAL -> {
        return toLocal(literal, name, type);
      }
      case FIELD -> {
        members.append("static %s %s = %s;\n".formatted(type, name, literal));
        literal.replace(expression(main + "." + name));
      }
      case CONSTANT_CLASS -> {
        members.append("static final %s %s = %s;\n".formatted(type, name, literal));
        literal.replace(expression(main + ".RwConstants." + name));
      }
      case HELPER -> {
        members.append("static %s %s() { return %s; }\n".formatted(type, name, literal));
        literal.replace(expression(main + "." + name + "()"));
      }
      case BUILDER -> {
        String boxed = type.equals("int") ? "Integer" : type.equals("long") ? "Long" : type;
        literal.replace(
            expression("new %s.RwBox<%s>().with(%s).build()".formatted(main, boxed, literal)));
      }
      default -> {
        members.append("static %s %s = %s;\n".formatted(type, name, literal));
        literal.replace(expression(main + "." + name));
      }
    }
    return true;
  }

  private static boolean toLocal(LiteralExpr literal, String name, String type) {
    Node inner = literal;
    Node node = literal.getParentNode().orElse(null);
    while (node != null && !(node instanceof BlockStmt)) {
      inner = node;
      node = node.getParentNode().orElse(null);
    }
    if (!(node instanceof BlockStmt block) || inner instanceof ExplicitConstructorInvocationStmt) {
      return false;
    }
    int index = indexOf(block, inner);
    block.addStatement(index, statement("final %s %s = %s;".formatted(type, name, literal)));
    literal.replace(expression(name));
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the node itself
  private static int indexOf(BlockStmt block, Node statement) {
    for (int i = 0; i < block.getStatements().size(); i++) {
      if (block.getStatement(i) == statement) {
        return i;
      }
    }
    throw new IllegalStateException("statement is not in its block");
  }

  private void addMembers(ClassOrInterfaceDeclaration main, String members) {
    String code =
        switch (this) {
          case CONSTANT_CLASS -> "static final class RwConstants {\n" + members + "}\n";
          case BASE_CLASS -> "static class RwBase {\n" + members + "}\n";
          case BUILDER ->
              """
              static class RwBox<T> {
                private T value;
                RwBox<T> with(T value) { this.value = value; return this; }
                T build() { return value; }
              }
              """;
          default -> members;
        };
    CompilationUnit holder = PARSER.parse("class Rw {\n" + code + "}\n").getResult().orElseThrow();
    var added = holder.getType(0).getMembers();
    for (int i = added.size() - 1; i >= 0; i--) {
      main.getMembers().addFirst(added.get(i).clone());
    }
    if (this == BASE_CLASS) {
      // A class cannot extend one that is nested in it: the base stands beside it.
      ClassOrInterfaceDeclaration base =
          main.getMembers().get(0).asClassOrInterfaceDeclaration().clone();
      main.getMembers().remove(0);
      base.setStatic(false);
      base.setName("RwBaseOf" + main.getNameAsString());
      main.findCompilationUnit().orElseThrow().addType(base);
      main.addExtendedType("RwBaseOf" + main.getNameAsString());
    }
  }

  // ---- texts

  private boolean splitTexts(CompilationUnit unit) {
    List<StringLiteralExpr> literals =
        unit.findAll(StringLiteralExpr.class).stream()
            .filter(Rewrite::isMovable)
            .filter(s -> s.getValue().length() > 1 && !s.getValue().contains("\\"))
            .toList();
    for (StringLiteralExpr literal : literals) {
      String text = literal.getValue();
      int half = text.length() / 2;
      String first = "\"" + text.substring(0, half) + "\"";
      String second = "\"" + text.substring(half) + "\"";
      literal.replace(
          expression(
              this == SPLIT
                  ? "(" + first + " + " + second + ")"
                  : "String.join(\"\", " + first + ", " + second + ")"));
    }
    return !literals.isEmpty();
  }

  // ---- calls

  private boolean wrapCalls(ClassOrInterfaceDeclaration main) {
    int number = 0;
    for (MethodDeclaration method : main.getMethodsByName("main")) {
      BlockStmt body = method.getBody().orElse(null);
      if (body == null) {
        continue;
      }
      for (int i = 0; i < body.getStatements().size(); i++) {
        Statement s = body.getStatement(i);
        if (s instanceof ExpressionStmt call && call.getExpression() instanceof MethodCallExpr) {
          body.setStatement(i, statement(wrapped(s.toString(), number++)));
        }
      }
    }
    if (number > 0 && this == LAMBDA) {
      CompilationUnit holder =
          PARSER
              .parse("class Rw { interface RwAction { void run() throws Exception; } }")
              .getResult()
              .orElseThrow();
      main.getMembers().add(holder.getType(0).getMember(0).clone());
    }
    return number > 0;
  }

  private String wrapped(String call, int number) {
    return switch (this) {
      case IF_TRUE -> "if (true) { " + call + " }";
      case TRY -> "try { " + call + " } finally { System.nanoTime(); }";
      default -> "{ RwAction rw" + number + " = () -> { " + call + " }; rw" + number + ".run(); }";
    };
  }

  private static Expression expression(String code) {
    return StaticJavaParser.parseExpression(code);
  }

  private static Statement statement(String code) {
    return PARSER.parseStatement(code).getResult().orElseThrow();
  }
}
