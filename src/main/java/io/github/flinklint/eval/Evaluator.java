package io.github.flinklint.eval;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.SourceUnit;
import io.github.flinklint.source.TypeResolver;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates entry methods. Holds what evaluations share; for one thread, which needs a large stack.
 */
public final class Evaluator {

  private final SourceTree tree;
  private final TypeResolver resolver;
  private final List<ApiModel> models;
  private final Resources resources;
  private final LeftOut leftOut;
  private final Set<CallableDeclaration<?>> entered =
      Collections.newSetFromMap(new IdentityHashMap<>());

  /** An evaluator that shares nothing. */
  public Evaluator(SourceTree tree, List<ApiModel> models, Resources resources) {
    this(tree, models, resources, new LeftOut());
  }

  /**
   * An evaluator.
   *
   * @param tree the sources
   * @param models knowledge of libraries, asked in this order
   * @param resources class-path resources of the project
   * @param leftOut what earlier evaluations have found too long; added to
   */
  public Evaluator(SourceTree tree, List<ApiModel> models, Resources resources, LeftOut leftOut) {
    this.tree = tree;
    this.models = List.copyOf(models);
    this.resources = resources;
    this.leftOut = leftOut;
    resolver = new TypeResolver(tree, new KnownTypes(models));
  }

  /** Types that the models know. */
  private static final class KnownTypes implements Predicate<String> {

    private final List<ApiModel> models;

    KnownTypes(List<ApiModel> models) {
      this.models = models;
    }

    @Override
    public boolean test(String name) {
      for (ApiModel model : models) {
        if (model.isKnown(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The resolver of names, for those who look for entry methods. */
  public TypeResolver resolver() {
    return resolver;
  }

  /** An evaluator of the same sources that keeps its own account of the methods entered. */
  public Evaluator separate() {
    return new Evaluator(tree, resolver, models, resources, leftOut);
  }

  private Evaluator(
      SourceTree tree,
      TypeResolver resolver,
      List<ApiModel> models,
      Resources resources,
      LeftOut leftOut) {
    this.leftOut = leftOut;
    this.tree = tree;
    this.resolver = resolver;
    this.models = models;
    this.resources = resources;
  }

  /** True where some evaluation has entered the method. */
  public boolean hasEntered(EntryPoint entry) {
    return entered.contains(entry.method());
  }

  /**
   * The methods that evaluations have entered, by where their names stand (see {@link
   * SourceUnit#identify}): those in files of the module that name an environment, which may be
   * entries of their own.
   */
  public Set<SourceLocation> entered() {
    Set<SourceLocation> found = new TreeSet<>();
    for (CallableDeclaration<?> method : entered) {
      SourceUnit unit = tree.unitOf(method);
      if (unit != null && unit.file().root().own() && unit.file().mentionsEnvironment()) {
        found.add(unit.identify(method.getName()));
      }
    }
    return found;
  }

  /**
   * Evaluates an entry method.
   *
   * @param entry the method; a {@code main} is given the program's arguments, others unknown ones
   * @param given the program's arguments where they are declared, each a text; null where they are
   *     open
   * @param assumptions what is taken for granted of the outside
   */
  public Evaluation evaluate(
      EntryPoint entry, @Nullable List<AbstractValue> given, Assumptions assumptions) {
    SourceType type = entry.type();
    MethodDeclaration method = entry.method();
    for (int restarts = 0; ; restarts++) {
      Machine machine = new Machine(models, assumptions);
      Effort effort = new Effort(leftOut.methods);
      String exhausted = attempt(machine, effort, type, method, given);
      CallableDeclaration<?> greatest = exhausted == null ? null : effort.greatest();
      if (greatest == null || restarts == Budget.MAX_RESTARTS) {
        return new Evaluation(
            machine.executions,
            machine.possible,
            machine.ends,
            machine.tests,
            machine.events,
            machine.handedOn.toSet(),
            machine.failures.aftermaths(),
            machine.blind,
            exhausted,
            machine.budget.steps());
      }
      leftOut.methods.add(greatest);
    }
  }

  /** Why the evaluation was given up; null where it came to its end. */
  private @Nullable String attempt(
      Machine machine,
      Effort effort,
      SourceType type,
      MethodDeclaration method,
      @Nullable List<AbstractValue> given) {
    Interpreter interpreter = new Interpreter(machine, tree, resolver, resources, entered, effort);
    String name = type.simpleName() + "." + method.getNameAsString();
    try {
      int activation = machine.activation(method, null, method);
      Frame outside = new Frame(activation, type, Constant.ofNull(), null, Map.of(), Map.of());
      Frame before = interpreter.enter(outside);
      try {
        run(interpreter, type, method, given);
      } finally {
        interpreter.leave(before);
      }
      return null;
    } catch (Budget.Exhausted e) {
      return "evaluation of " + name + " is too long (budget)";
    } catch (StackOverflowError e) {
      return "code that " + name + " reaches is nested too deeply (budget)";
    }
  }

  private static void run(
      Interpreter interpreter,
      SourceType type,
      MethodDeclaration method,
      @Nullable List<AbstractValue> given) {
    interpreter.construction.classes().initialise(type);
    AbstractValue self = Constant.ofNull();
    if (!method.isStatic()) {
      self =
          interpreter.construction.instantiate(
              type, unknownArguments(type), List.of(), type.node(), null);
    }
    List<AbstractValue> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      arguments.add(
          isMain(method)
              ? arguments(interpreter, method, given)
              : Unknown.because(
                  "parameter " + parameter.getNameAsString() + " of the entry method"));
    }
    if (interpreter.machine.live) {
      interpreter.inlining.invoke(type, method, self, arguments, method);
    }
    if (!isMain(method)) {
      // A framework has made the object and may look into it, or take what the method gives. How
      // the program ends is the framework's business too.
      interpreter.machine.handedOn.addAllAlive();
      interpreter.machine.failures.notFollowed();
    }
    if (interpreter.machine.live) {
      interpreter.machine.failures.ends(Evaluation.Ending.COMPLETES);
      interpreter.machine.end(interpreter.at(method.getName()), type);
    }
  }

  private static AbstractValue arguments(
      Interpreter interpreter, MethodDeclaration main, @Nullable List<AbstractValue> given) {
    return given == null
        ? Input.of(new Source(Source.Kind.ARGUMENT, "args"), null)
        : interpreter
            .expressions
            .arrays()
            .array(main.getParameter(0), "java.lang.String[]", Sequence.of(given));
  }

  private static List<AbstractValue> unknownArguments(SourceType type) {
    List<AbstractValue> arguments = new ArrayList<>();
    if (!type.constructors().isEmpty()) {
      for (Parameter parameter : type.constructors().get(0).getParameters()) {
        arguments.add(
            Unknown.because("parameter " + parameter.getNameAsString() + " of a constructor"));
      }
    }
    return arguments;
  }

  /** True for {@code main(String[])}, also in its newer forms. */
  public static boolean isMain(MethodDeclaration method) {
    if (!method.getNameAsString().equals("main") || method.getParameters().size() > 1) {
      return false;
    }
    if (method.getParameters().isEmpty()) {
      return false;
    }
    Parameter parameter = method.getParameter(0);
    Type element = parameter.getType();
    if (!parameter.isVarArgs()) {
      element = element instanceof ArrayType array ? array.getComponentType() : null;
    }
    if (!method.isStatic() || !(element instanceof ClassOrInterfaceType named)) {
      return false;
    }
    String name = TypeResolver.written(named);
    return named.getTypeArguments().isEmpty()
        && (name.equals("String") || name.equals("java.lang.String"));
  }
}
