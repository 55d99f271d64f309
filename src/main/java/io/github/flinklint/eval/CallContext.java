package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.eval.jdk.JdkTexts;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One library call as its transfer sees it. */
final class CallContext implements Call {

  private final Interpreter interpreter;
  private final String type;
  private final String method;
  private final AbstractValue receiver;
  private final List<AbstractValue> arguments;
  private final Node node;
  private final List<Expression> written;
  private int allocations;
  private int invocations;

  CallContext(
      Interpreter interpreter,
      String type,
      String method,
      AbstractValue receiver,
      List<AbstractValue> arguments,
      Node node,
      List<Expression> written) {
    this.interpreter = interpreter;
    this.type = type;
    this.method = method;
    this.receiver = receiver;
    this.arguments = List.copyOf(arguments);
    this.node = node;
    this.written = written;
  }

  Node node() {
    return node;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public AbstractValue receiver() {
    return receiver;
  }

  @Override
  public Reference self() {
    return receiver instanceof Reference object ? object : allocate(type);
  }

  @Override
  public List<AbstractValue> arguments() {
    return arguments;
  }

  @Override
  public SourceLocation location() {
    return interpreter.at(node instanceof MethodCallExpr call ? call.getName() : node);
  }

  /**
   * A constant is shown by its own name: {@code
   * ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION} by the last part.
   */
  @Override
  public SourceLocation argumentLocation(int index) {
    if (index >= written.size()) {
      return location();
    }
    Expression argument = written.get(index);
    return interpreter.at(argument instanceof FieldAccessExpr access ? access.getName() : argument);
  }

  @Override
  public Reference allocate(String allocated) {
    Frame frame = interpreter.frame();
    int salt = frame.salt;
    // A transfer may make several objects at one place.
    frame.salt = salt * 1_000_003 + 500 + allocations++;
    Reference object = interpreter.construction.allocate(node, allocated, null);
    if (interpreter.machine.isTracked(allocated)) {
      interpreter.machine.touchTracked();
    }
    frame.salt = salt;
    return object;
  }

  @Override
  public AbstractValue read(Reference object, String slot) {
    if (isGetter()) {
      interpreter.machine.events.add(
          new Event.Read(object, slot, location(), interpreter.machine.conditions));
    }
    return interpreter.machine.read(object.id(), slot);
  }

  /** True where the program asks a tracked object for what it holds. */
  private boolean isGetter() {
    return (method.startsWith("get") || method.startsWith("is") || method.startsWith("to"))
        && receiver instanceof Reference object
        && interpreter.machine.isTracked(object.type());
  }

  @Override
  public List<String> slots(Reference object) {
    return interpreter.machine.slots(object.id());
  }

  @Override
  public void write(Reference object, String slot, AbstractValue value, @Nullable String note) {
    writeAt(object, slot, value, note, location());
  }

  @Override
  public void writeMaybe(
      Reference object, String slot, AbstractValue value, @Nullable String note) {
    AbstractValue joined = Lattice.join(read(object, slot), value, Set.of("call of " + method));
    writeAt(object, slot, joined, note, location());
  }

  @Override
  public void writeAt(
      Reference object,
      String slot,
      AbstractValue value,
      @Nullable String note,
      SourceLocation at) {
    AbstractValue traced =
        note == null
            ? value
            : value instanceof Choice
                ? Lattice.map(value, v -> v.withTrace(v.trace().then(at, note)))
                : value.withTrace(value.trace().then(at, note));
    if (note == null) {
      interpreter.machine.write(object.id(), slot, traced);
      return;
    }
    Machine machine = interpreter.machine;
    AbstractValue before = machine.peek(object.id(), slot);
    boolean afterExecution = machine.peek(object.id(), Machine.EXECUTED).equals(Machine.YES);
    machine.write(object.id(), slot, traced);
    machine.events.add(
        new Event.Write(
            object,
            slot,
            traced,
            before,
            note,
            at,
            machine.conditions,
            interpreter.site(),
            afterExecution));
  }

  @Override
  public AbstractValue invoke(AbstractValue function, List<AbstractValue> given) {
    Frame frame = interpreter.frame();
    int salt = frame.salt;
    // What one run of a function makes is something else than what the next one makes.
    frame.salt = salt * 1_000_003 + 900 + invocations++;
    AbstractValue result =
        function instanceof Choice
            ? interpreter.machine.forEach(
                function, f -> interpreter.functions.invoke(f, given, node))
            : interpreter.functions.invoke(function, given, node);
    frame.salt = salt;
    return result;
  }

  @Override
  public AbstractValue branch(
      AbstractValue condition, Supplier<AbstractValue> then, Supplier<AbstractValue> otherwise) {
    return interpreter.machine.branch(condition, location(), then, otherwise);
  }

  @Override
  public AbstractValue forEach(AbstractValue value, Function<AbstractValue, AbstractValue> code) {
    return interpreter.machine.forEach(value, code);
  }

  @Override
  public AbstractValue fail(String exceptionType, String note) {
    interpreter.raise(exceptionType, node);
    return Constant.ofNull();
  }

  @Override
  public AbstractValue exit() {
    AbstractValue code = arguments.isEmpty() ? Constant.ofNull() : arguments.get(0);
    interpreter.machine.failures.exits(code);
    interpreter.machine.live = false;
    return Constant.ofNull();
  }

  @Override
  public AbstractValue input(Source source, @Nullable AbstractValue absent) {
    return interpreter.library.input(source, absent, location());
  }

  @Override
  public AbstractValue isGiven(Source source) {
    return interpreter.library.given(source);
  }

  @Override
  public void havoc(AbstractValue value, String reason) {
    interpreter.escapes.escape(List.of(value), reason, node);
  }

  @Override
  public Unknown unknown(String reason) {
    return Unknown.because(reason, location());
  }

  @Override
  public void executed(Reference environment, List<String> failures) {
    Machine machine = interpreter.machine;
    boolean handled = !machine.handlers.isEmpty() && !failures.isEmpty();
    machine.executions.add(
        new Evaluation.Execution(
            environment,
            machine.snapshot(),
            location(),
            machine.conditions,
            interpreter.frame().type));
    machine.events.add(new Event.Execute(environment, location(), machine.conditions, handled));
    machine.markExecuted(environment);
    if (handled && machine.assumptions.doJobsFail()) {
      machine.failures.begin(location());
      AbstractValue thrown = interpreter.construction.exception(failures.get(0), node);
      for (String failure : failures.subList(1, failures.size())) {
        thrown = Lattice.join(thrown, interpreter.construction.exception(failure, node));
      }
      machine.fail(thrown, location(), interpreter.frame().type);
    }
  }

  @Override
  public @Nullable Text resource(String path) {
    return interpreter.library.resource(path);
  }

  @Override
  public AbstractValue asText(AbstractValue value) {
    return JdkTexts.asText(this, value);
  }

  @Override
  public Reference statics(String libraryType) {
    return Reference.of(interpreter.machine.classObject(libraryType, null), libraryType);
  }

  @Override
  public @Nullable String argumentType(int index) {
    return index < written.size() ? interpreter.types.of(written.get(index)) : null;
  }

  @Override
  public void repeat(String reason, Runnable code) {
    int allocated = allocations;
    int invoked = invocations;
    interpreter.statements.repeat(
        node,
        reason,
        () -> {
          // Each round makes what the one before made, which then stands for several.
          allocations = allocated;
          invocations = invoked;
          code.run();
        });
  }

  @Override
  public @Nullable String receiverType() {
    Expression scope = node instanceof MethodCallExpr call ? call.getScope().orElse(null) : null;
    return scope == null ? null : interpreter.types.of(scope);
  }

  @Override
  public @Nullable AbstractValue equal(Reference object, Reference other) {
    SourceType type = interpreter.machine.object(object.id()).source();
    return type == null ? null : interpreter.generated.equal(object, type, other, node);
  }

  @Override
  public boolean isCaught() {
    return !interpreter.machine.handlers.isEmpty();
  }

  @Override
  public AbstractValue invokeMethod(Reference object, String name, List<AbstractValue> given) {
    return interpreter.calls.onValue(object, name, given, node, List.of(), null);
  }

  @Override
  public @Nullable AbstractValue elsewhere(Supplier<AbstractValue> code) {
    return Elsewhere.run(interpreter.machine, code);
  }

  @Override
  public @Nullable Boolean isInstance(Reference object, String supertype) {
    SourceType source = interpreter.machine.object(object.id()).source();
    if (source == null || object.type().equals(supertype)) {
      return interpreter.isSubtype(object.type(), supertype);
    }
    // An anonymous class has no name that could be looked up, but what it extends has.
    boolean open = false;
    for (TypeName above : interpreter.resolver.supertypes(source)) {
      Boolean below = interpreter.isSubtype(above.name(), supertype);
      if (Boolean.TRUE.equals(below)) {
        return true;
      }
      open |= below == null;
    }
    return open ? null : Boolean.FALSE;
  }
}
