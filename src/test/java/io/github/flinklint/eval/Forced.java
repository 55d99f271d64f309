package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithParameters;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeResolver;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Evaluates every piece of code of a type by itself, nothing being known of what it is given:
 * methods, constructors, bodies of enum constants, and the lambdas, anonymous and local classes in
 * them, most of which no job would enter. For those who look for crashes.
 */
public final class Forced {

  private final SourceTree tree;
  private final TypeResolver resolver;
  private final List<ApiModel> models;
  private final int steps;
  private final BiConsumer<String, Throwable> failed;
  private int entries;
  private int methods;
  private int exhausted;

  /**
   * A search in these sources.
   *
   * @param steps how much of each entry is evaluated
   * @param failed told of each entry that threw, with what it threw
   */
  public Forced(
      SourceTree tree, List<ApiModel> models, int steps, BiConsumer<String, Throwable> failed) {
    this.tree = tree;
    this.models = List.copyOf(models);
    this.steps = steps;
    this.failed = failed;
    resolver = new TypeResolver(tree, name -> models.stream().anyMatch(m -> m.isKnown(name)));
  }

  /** Methods and constructors so far. */
  public int methods() {
    return methods;
  }

  /** All entries so far, the pieces of methods included. */
  public int entries() {
    return entries;
  }

  /** Entries that took more than their steps. */
  public int exhausted() {
    return exhausted;
  }

  /** Evaluates the code of a type and of those in it. */
  public void every(SourceType type) {
    run(type, type.node(), "initialiser", interpreter -> {});
    for (BodyDeclaration<?> member : type.members()) {
      if (member instanceof CallableDeclaration<?> callable) {
        methods++;
        run(type, callable, callable.getNameAsString(), i -> enter(i, type, callable));
      }
      if (!(member instanceof TypeDeclaration)) {
        inside(type, member);
      }
    }
    for (EnumConstantDeclaration constant : type.constants()) {
      SourceType body = SourceType.constantBody(constant, type);
      for (MethodDeclaration method : body.methods()) {
        methods++;
        run(body, method, method.getNameAsString(), i -> invoke(i, body, method, anything("self")));
        inside(body, method);
      }
    }
    type.nestedTypes().forEach(this::every);
  }

  private void inside(SourceType type, BodyDeclaration<?> member) {
    for (LambdaExpr lambda : member.findAll(LambdaExpr.class)) {
      run(type, lambda, "lambda", i -> call(i, i.functions.lambda(lambda), lambda));
    }
    for (MethodReferenceExpr reference : member.findAll(MethodReferenceExpr.class)) {
      run(type, reference, "reference", i -> call(i, i.eval(reference), reference));
    }
    for (ObjectCreationExpr creation : member.findAll(ObjectCreationExpr.class)) {
      if (creation.getAnonymousClassBody().isPresent()) {
        creation
            .getAnonymousClassBody()
            .get()
            .forEach(
                inner -> {
                  if (inner instanceof MethodDeclaration method) {
                    methods++;
                    run(type, method, "anonymous", i -> ofNew(i, i.eval(creation), method));
                  }
                });
      }
    }
    for (Statement statement : member.findAll(Statement.class)) {
      if (statement instanceof LocalClassDeclarationStmt local) {
        local(type, statement, local.getClassDeclaration());
      } else if (statement instanceof LocalRecordDeclarationStmt local) {
        local(type, statement, local.getRecordDeclaration());
      }
    }
  }

  private void local(SourceType type, Statement statement, TypeDeclaration<?> declaration) {
    for (BodyDeclaration<?> member : declaration.getMembers()) {
      if (member instanceof CallableDeclaration<?> callable) {
        methods++;
        run(
            type,
            callable,
            "local",
            i -> {
              i.exec(statement);
              SourceType made = i.frame().localTypes.get(declaration.getNameAsString());
              if (made != null) {
                enter(i, made, callable);
              }
            });
      }
    }
  }

  private static void enter(Interpreter i, SourceType type, CallableDeclaration<?> callable) {
    AbstractValue self = Constant.ofNull();
    if (callable instanceof ConstructorDeclaration) {
      Reference made = i.construction.allocate(callable, type.name(), type);
      i.construction.zeroFields(type, made);
      self = made;
    } else if (!((MethodDeclaration) callable).isStatic()) {
      self = instance(i, type);
    }
    if (i.machine.live) {
      invoke(i, type, callable, self);
    }
  }

  private static AbstractValue instance(Interpreter i, SourceType type) {
    List<AbstractValue> arguments =
        type.isRecord() && type.constructors().isEmpty()
            ? anythings(type.components().size())
            : type.constructors().isEmpty()
                ? List.of()
                : anythings(type.constructors().get(0).getParameters().size());
    return i.construction.instantiate(type, arguments, List.of(), type.node(), null);
  }

  private static void invoke(
      Interpreter i, SourceType type, CallableDeclaration<?> callable, AbstractValue self) {
    i.inlining.invoke(type, callable, self, anythings(callable.getParameters().size()), callable);
  }

  private static void call(Interpreter i, AbstractValue function, Node at) {
    int count = at instanceof NodeWithParameters<?> code ? code.getParameters().size() : 1;
    if (i.machine.live) {
      i.functions.invoke(function, anythings(count), at);
    }
  }

  private static void ofNew(Interpreter i, AbstractValue made, MethodDeclaration method) {
    if (i.machine.live && made instanceof Reference object) {
      SourceType type = i.machine.object(object.id()).source();
      if (type != null) {
        invoke(i, type, method, made);
      }
    }
  }

  private static List<AbstractValue> anythings(int count) {
    return Collections.nCopies(count, anything("parameter"));
  }

  private static AbstractValue anything(String what) {
    return Unknown.because(what + " of an entry");
  }

  private void run(SourceType type, Node code, String name, Consumer<Interpreter> entry) {
    entries++;
    Machine machine = new Machine(models, Assumptions.NONE, new Budget(steps));
    Effort effort = new Effort(Collections.newSetFromMap(new IdentityHashMap<>()));
    Interpreter interpreter =
        new Interpreter(
            machine,
            tree,
            resolver,
            path -> null,
            Collections.newSetFromMap(new IdentityHashMap<>()),
            effort);
    try {
      int activation = machine.activation(code, null, code);
      Frame outside = new Frame(activation, type, Constant.ofNull(), null, Map.of(), Map.of());
      interpreter.in(
          outside,
          () -> {
            interpreter.construction.classes().initialise(type);
            if (machine.live) {
              entry.accept(interpreter);
            }
            machine.handedOn.addAllAlive();
            machine.failures.notFollowed();
            if (machine.live) {
              machine.end(interpreter.at(code), type);
            }
          });
      display(machine);
    } catch (Budget.Exhausted e) {
      exhausted++;
    } catch (RuntimeException | Error e) {
      failed.accept(type.unit().locate(code).brief() + " " + type.name() + "." + name, e);
    }
  }

  /** What reports show of values must not fail either. */
  private static void display(Machine machine) {
    List<String> shown = new ArrayList<>();
    for (Reference object : machine.alive()) {
      for (String slot : machine.slots(object.id())) {
        shown.add(machine.peek(object.id(), slot).display());
      }
    }
    machine.events.forEach(event -> shown.add(event.toString()));
  }
}
