package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.source.TypeResolver;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Unknown;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects and classes coming into being: creation, constructors, initialisers, in Java's order. */
final class Construction {

  /** Annotations that fill no field. */
  private static final Set<String> INERT_ANNOTATIONS =
      Set.of(
          "Getter",
          "Setter",
          "NonNull",
          "Nonnull",
          "NotNull",
          "Nullable",
          "Deprecated",
          "SuppressWarnings",
          "VisibleForTesting");

  private final Interpreter interpreter;
  private final Machine machine;
  private final IdentityHashMap<Node, SourceType> localTypes = new IdentityHashMap<>();
  private final ClassInitialisation classes;

  Construction(Interpreter interpreter) {
    this.interpreter = interpreter;
    machine = interpreter.machine;
    classes = new ClassInitialisation(interpreter, this);
  }

  /** What a field of the type holds before it is initialised. */
  static Constant zero(String type) {
    return switch (type) {
      case "boolean" -> Constant.of(false);
      case "byte" -> Constant.of((byte) 0);
      case "short" -> Constant.of((short) 0);
      case "char" -> Constant.of((char) 0);
      case "int" -> Constant.of(0);
      case "long" -> Constant.of(0L);
      case "float" -> Constant.of(0f);
      case "double" -> Constant.of(0d);
      default -> Constant.ofNull();
    };
  }

  Reference allocate(Node site, String type, @Nullable SourceType source) {
    return machine.allocate(
        site,
        interpreter.frame(),
        new HeapObject(type, source, Constant.ofNull(), Map.of(), Map.of()));
  }

  Reference exception(String type, Node at) {
    return allocate(at, type, null);
  }

  SourceType localType(String name, TypeDeclaration<?> declaration, SourceType around) {
    SourceType type = localTypes.get(declaration);
    if (type == null) {
      type = SourceType.of(name, declaration, around, around.unit());
      localTypes.put(declaration, type);
    }
    return type;
  }

  // ---- object creation

  AbstractValue create(ObjectCreationExpr e) {
    Expression written = e.getScope().orElse(null);
    AbstractValue scope = written == null ? null : interpreter.eval(written);
    TypeName type = createdType(e, scope);
    List<AbstractValue> arguments = interpreter.calls.arguments(e.getArguments());
    if (!machine.live) {
      return Interpreter.nothing();
    }
    if (e.getAnonymousClassBody().isPresent()) {
      return createAnonymous(e, type, arguments);
    }
    SourceType source = type.source();
    if (source == null) {
      return interpreter.library.construct(type.name(), arguments, e, e.getArguments());
    }
    return instantiate(source, arguments, e.getArguments(), e, scope);
  }

  private TypeName createdType(ObjectCreationExpr e, @Nullable AbstractValue scope) {
    String written = TypeResolver.written(e.getType());
    if (scope instanceof Reference outer) {
      SourceType outerType = machine.object(outer.id()).source();
      SourceType inner = outerType == null ? null : outerType.nested(written);
      if (inner != null) {
        return new TypeName(inner.name(), inner);
      }
    }
    return interpreter.resolve(written);
  }

  AbstractValue instantiate(
      SourceType type,
      List<AbstractValue> arguments,
      List<Expression> written,
      Node at,
      @Nullable AbstractValue outer) {
    classes.initialise(type);
    if (!machine.live) {
      return Interpreter.nothing();
    }
    boolean isLocal = localTypes.containsKey(type.node());
    AbstractValue around = outer == null ? outerFor(type) : outer;
    Reference object =
        machine.allocate(
            at,
            interpreter.frame(),
            new HeapObject(
                type.name(),
                type,
                around,
                isLocal ? interpreter.expressions.names().capture() : Map.of(),
                isLocal ? Map.copyOf(interpreter.frame().localTypes) : Map.of()));
    zeroFields(type, object);
    construct(type, object, arguments, written, at);
    return object;
  }

  /** The object of the outer class that a new inner object belongs to. */
  private AbstractValue outerFor(SourceType type) {
    if (type.isStatic()) {
      return Interpreter.nothing();
    }
    AbstractValue self = interpreter.frame().self;
    for (SourceType around = interpreter.frame().type; around != null; around = around.outer()) {
      if (type.outer() != null && interpreter.methods.hierarchy(around).contains(type.outer())) {
        return self;
      }
      self = interpreter.expressions.names().outerOf(self);
    }
    return Interpreter.nothing();
  }

  private AbstractValue createAnonymous(
      ObjectCreationExpr e, TypeName superType, List<AbstractValue> arguments) {
    SourceType around = interpreter.frame().type;
    SourceType type = localTypes.get(e);
    if (type == null) {
      type = SourceType.anonymous(around.name() + "$" + interpreter.at(e).line(), e, around);
      localTypes.put(e, type);
    }
    Reference object =
        machine.allocate(
            e,
            interpreter.frame(),
            new HeapObject(
                type.name(),
                type,
                interpreter.frame().self,
                interpreter.expressions.names().capture(),
                Map.copyOf(interpreter.frame().localTypes)));
    zeroFields(type, object);
    SourceType source = superType.source();
    if (source != null && !source.isInterface()) {
      construct(source, object, arguments, e.getArguments(), e);
    } else if (source == null) {
      interpreter.library.constructSuper(superType.name(), object, arguments, e);
    }
    initialisersOf(type, object, e);
    return object;
  }

  void zeroFields(SourceType type, Reference object) {
    for (SourceType declaring : interpreter.methods.hierarchy(type)) {
      for (Map.Entry<String, SourceType.Field> entry : declaring.fields().entrySet()) {
        if (!entry.getValue().isStatic()) {
          zeroField(declaring, object, entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private void zeroField(
      SourceType declaring, Reference object, String name, SourceType.Field field) {
    String slot = interpreter.expressions.names().slot(object, declaring, name);
    machine.write(object.id(), slot, beforeInitialisation(field, declaring));
    if (classes.isConstantVariable(declaring, name)) {
      Frame before = enterFrameOf(declaring, object, declaring.node());
      try {
        initialise(declaring, field.variable(), false);
      } finally {
        interpreter.leave(before);
      }
    }
  }

  /**
   * Zero; but a field that carries an annotation of a framework and no value of its own is filled
   * by that framework, from where nobody here can see.
   */
  AbstractValue beforeInitialisation(SourceType.Field field, SourceType declaring) {
    String type = interpreter.typeName(field.variable().getType(), declaring);
    Node declaration = field.variable().getParentNode().orElse(null);
    if (field.variable().getInitializer().isEmpty()
        && declaration instanceof FieldDeclaration written) {
      for (AnnotationExpr annotation : written.getAnnotations()) {
        String name = annotation.getName().getIdentifier();
        if (!INERT_ANNOTATIONS.contains(name)) {
          Unknown unknown =
              Unknown.because(
                  "field " + field.variable().getNameAsString() + " is set through @" + name,
                  declaring.unit().locate(field.variable()));
          return machine.ownerOf(type) == null || interpreter.frameOrNull() == null
              ? unknown
              : interpreter.coerce(unknown, type, field.variable());
        }
      }
    }
    return zero(type);
  }

  /** Begins an activation of code that stands in the type itself; gives the one before. */
  @Nullable Frame enterFrameOf(SourceType type, AbstractValue self, Node at) {
    return interpreter.enter(machine.frameOf(type, type, self, interpreter.frameOrNull(), at));
  }

  /** Runs the initialisers of a type on an object. */
  void initialisersOf(SourceType type, AbstractValue self, Node at) {
    Frame before = enterFrameOf(type, self, at);
    try {
      initialisers(type, false);
    } finally {
      interpreter.leave(before);
    }
  }

  /** Runs a constructor of the type on an object that exists. */
  void construct(
      SourceType type,
      AbstractValue self,
      List<AbstractValue> arguments,
      List<Expression> written,
      Node at) {
    ConstructorDeclaration constructor =
        interpreter.methods.best(type.constructors(), type, arguments, written);
    if (constructor != null) {
      interpreter.inlining.invoke(type, constructor, self, arguments, at, written);
      return;
    }
    if (type.isRecord() && arguments.size() == type.components().size()) {
      canonical(type, self, arguments, at);
      return;
    }
    Frame before = enterFrameOf(type, self, at);
    try {
      constructSuper(type, self, List.of(), List.of(), at);
      initialisers(type, false);
      interpreter.generated.construct(type, self, arguments, at);
    } finally {
      interpreter.leave(before);
    }
  }

  /** The canonical constructor of a record: the compact body, then the fields. */
  private void canonical(
      SourceType type, AbstractValue self, List<AbstractValue> arguments, Node at) {
    Frame before = enterFrameOf(type, self, at);
    try {
      Frame frame = interpreter.frame();
      List<Parameter> components = type.components();
      for (int i = 0; i < components.size(); i++) {
        String name = components.get(i).getNameAsString();
        String declared = interpreter.typeName(components.get(i).getType(), type);
        frame.variables.put(name, declared);
        interpreter
            .expressions
            .names()
            .write(name, interpreter.coerce(arguments.get(i), declared, at));
      }
      for (BodyDeclaration<?> member : type.members()) {
        if (member instanceof CompactConstructorDeclaration compact && machine.live) {
          interpreter.exec(compact.getBody());
        }
      }
      for (Parameter component : components) {
        String name = component.getNameAsString();
        if (machine.live) {
          write(self, type, name, machine.read(frame.id, name));
        }
      }
      machine.drop(frame);
    } finally {
      interpreter.leave(before);
    }
  }

  private void write(AbstractValue self, SourceType owner, String field, AbstractValue value) {
    if (self instanceof Reference object) {
      machine.write(object.id(), interpreter.expressions.names().slot(object, owner, field), value);
    }
  }

  /** Before a constructor's body, unless the body itself calls another constructor. */
  void beforeBody(ConstructorDeclaration constructor, SourceType type) {
    for (Statement statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExplicitConstructorInvocationStmt) {
        return;
      }
    }
    AbstractValue self = interpreter.frame().self;
    constructSuper(type, self, List.of(), List.of(), constructor);
    initialisers(type, false);
  }

  /** {@code this(...)} and {@code super(...)}. */
  void delegate(ExplicitConstructorInvocationStmt s) {
    SourceType type = interpreter.frame().type;
    AbstractValue self = interpreter.frame().self;
    List<AbstractValue> arguments = interpreter.calls.arguments(s.getArguments());
    if (!machine.live) {
      return;
    }
    if (s.isThis()) {
      construct(type, self, arguments, s.getArguments(), s);
    } else {
      constructSuper(type, self, arguments, s.getArguments(), s);
      if (machine.live) {
        initialisers(type, false);
      }
    }
  }

  /** A class cannot be above itself; sources that say so do not compile. */
  private boolean isCyclic(SourceType type, SourceType above) {
    return interpreter.methods.hierarchy(above).contains(type);
  }

  private void constructSuper(
      SourceType type,
      AbstractValue self,
      List<AbstractValue> arguments,
      List<Expression> written,
      Node at) {
    for (TypeName above : interpreter.resolver.supertypes(type)) {
      SourceType source = above.source();
      if (source == null && !type.isInterface()) {
        interpreter.library.constructSuper(above.name(), self, arguments, at);
      } else if (source != null && !source.isInterface() && !isCyclic(type, source)) {
        construct(source, self, arguments, written, at);
      }
    }
  }

  void initialisers(SourceType type, boolean ofClass) {
    for (BodyDeclaration<?> member : type.initialisers(ofClass)) {
      if (!machine.live) {
        return;
      }
      if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          initialise(type, variable, ofClass);
        }
      } else if (member instanceof InitializerDeclaration block) {
        interpreter.exec(block.getBody());
      }
    }
  }

  void initialise(SourceType type, VariableDeclarator variable, boolean ofClass) {
    Expression initialiser = variable.getInitializer().orElse(null);
    String name = variable.getNameAsString();
    if (initialiser == null || !machine.live) {
      return;
    }
    AbstractValue value = interpreter.eval(initialiser);
    if (!machine.live) {
      return;
    }
    AbstractValue held =
        interpreter.coerce(value, interpreter.typeName(variable.getType(), type), initialiser);
    held = Traces.named(held, interpreter.at(variable.getName()), type.simpleName() + "." + name);
    if (ofClass) {
      machine.write(machine.classObject(type.name(), type), name, held);
    } else {
      write(interpreter.frame().self, type, name, held);
    }
  }

  SourceType constantBody(EnumConstantDeclaration constant, SourceType enumType) {
    SourceType type = localTypes.get(constant);
    if (type == null) {
      type = SourceType.constantBody(constant, enumType);
      localTypes.put(constant, type);
    }
    return type;
  }

  /** Classes at their first use. */
  ClassInitialisation classes() {
    return classes;
  }
}
