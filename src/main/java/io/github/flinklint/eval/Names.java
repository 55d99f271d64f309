package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.Type;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for: variables, captured variables, fields of the object and of the classes
 * around, static imports.
 */
final class Names {

  private final Interpreter interpreter;

  Names(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  // ---- variables

  /** Declares a variable and tells the name of its type. */
  String declare(String name, Type type, @Nullable Expression initialiser) {
    boolean inferred = type.isVarType() || type.isUnknownType();
    String typeName = inferred ? inferred(initialiser) : interpreter.typeName(type);
    interpreter.frame().variables.put(name, typeName);
    return typeName;
  }

  private String inferred(@Nullable Expression initialiser) {
    String type = initialiser == null ? null : interpreter.types.of(initialiser);
    return type == null ? "var" : type;
  }

  /** Writes a variable of the current activation. */
  void write(String name, AbstractValue value) {
    interpreter.machine.write(interpreter.frame().id, name, value);
  }

  boolean isVariable(String name) {
    Frame frame = interpreter.frame();
    return frame.variables.containsKey(name) || frame.captured.containsKey(name);
  }

  private AbstractValue variable(String name) {
    Frame frame = interpreter.frame();
    if (frame.variables.containsKey(name)) {
      AbstractValue value = interpreter.machine.read(frame.id, name);
      return value == Absent.VALUE ? Interpreter.nothing() : value;
    }
    AbstractValue captured = frame.captured.get(name);
    return captured == null ? Interpreter.nothing() : captured;
  }

  /** The variables as they are now, for a lambda or a local class to keep. */
  Map<String, AbstractValue> capture() {
    Frame frame = interpreter.frame();
    Map<String, AbstractValue> values = new HashMap<>(frame.captured);
    for (String name : frame.variables.keySet()) {
      values.put(name, variable(name));
    }
    return values;
  }

  // ---- expressions

  AbstractValue name(NameExpr e) {
    String name = e.getNameAsString();
    if (isVariable(name)) {
      return variable(name);
    }
    AbstractValue field = fieldInScope(name, e);
    return field == null
        ? interpreter.unknown("name " + name + " is not found in the sources", e)
        : field;
  }

  private @Nullable AbstractValue fieldInScope(String name, Node at) {
    AbstractValue self = interpreter.frame().self;
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      SourceType owner = ownerOfField(type, name);
      if (owner != null) {
        return isStatic(owner, name)
            ? staticField(owner, name)
            : instanceField(self, owner, name, at);
      }
      AbstractValue inherited = foreignField(type, name);
      if (inherited != null) {
        return inherited;
      }
      AbstractValue captured = capturedBy(self, name);
      if (captured != null) {
        return captured;
      }
      self = outerOf(self);
    }
    for (TypeName imported :
        interpreter.resolver.staticImports(name, interpreter.frame().type.unit())) {
      AbstractValue value = staticMember(imported, name, at);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Inside a local class, the variables around it are reached through the object. */
  private @Nullable AbstractValue capturedBy(AbstractValue self, String name) {
    return self instanceof Reference object
        ? interpreter.machine.object(object.id()).captured().get(name)
        : null;
  }

  AbstractValue outerOf(AbstractValue self) {
    return self instanceof Reference object
        ? interpreter.machine.object(object.id()).outer()
        : Interpreter.nothing();
  }

  /** The type that declares the field: the given one or one above it. */
  @Nullable SourceType ownerOfField(SourceType type, String name) {
    return ownerOfField(type, name, new HashSet<>());
  }

  private @Nullable SourceType ownerOfField(SourceType type, String name, Set<SourceType> seen) {
    if (!seen.add(type)) {
      return null;
    }
    if (declares(type, name)) {
      return type;
    }
    for (TypeName superType : interpreter.resolver.supertypes(type)) {
      SourceType owner =
          superType.source() == null ? null : ownerOfField(superType.source(), name, seen);
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static boolean declares(SourceType type, String name) {
    if (type.field(name) != null) {
      return true;
    }
    for (EnumConstantDeclaration constant : type.constants()) {
      if (constant.getNameAsString().equals(name)) {
        return true;
      }
    }
    return hasComponent(type, name);
  }

  /** True for a record with a component of this name. */
  static boolean hasComponent(SourceType type, String name) {
    for (Parameter component : type.components()) {
      if (component.getNameAsString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A constant that a type inherits from one outside of the sources. */
  private @Nullable AbstractValue foreignField(SourceType type, String name) {
    for (TypeName superType : interpreter.resolver.supertypes(type)) {
      if (superType.source() == null) {
        AbstractValue constant = modelConstant(superType.name(), name);
        if (constant != null) {
          return constant;
        }
      }
    }
    return null;
  }

  boolean isStatic(SourceType owner, String name) {
    SourceType.Field field = owner.field(name);
    return field == null ? owner.components().isEmpty() : field.isStatic();
  }

  AbstractValue staticField(SourceType owner, String name) {
    SourceType.Field field = owner.field(name);
    if (field != null && interpreter.construction.classes().isConstantVariable(owner, name)) {
      interpreter.construction.classes().constantVariable(owner, name, field);
    } else {
      interpreter.construction.classes().initialise(owner);
    }
    AbstractValue value =
        interpreter.machine.read(interpreter.machine.classObject(owner.name(), owner), name);
    return value == Absent.VALUE ? Construction.zero("java.lang.Object") : value;
  }

  /**
   * The slot of an object's field. A field that a class below hides has a slot of its own, since
   * the object holds both.
   *
   * @param owner the class that declares the field
   */
  String slot(Reference object, SourceType owner, String field) {
    SourceType runtime = interpreter.machine.object(object.id()).source();
    if (runtime == null) {
      return field;
    }
    for (SourceType type : interpreter.methods.hierarchy(runtime)) {
      SourceType.Field declared = type.field(field);
      if (declared != null && !declared.isStatic()) {
        return type.equals(owner) ? field : owner.name() + "." + field;
      }
    }
    return field;
  }

  private AbstractValue instanceField(
      AbstractValue self, @Nullable SourceType owner, String name, Node at) {
    return self instanceof Choice
        ? Lattice.map(self, s -> singleField(s, owner, name, at))
        : singleField(self, owner, name, at);
  }

  private AbstractValue singleField(
      AbstractValue self, @Nullable SourceType owner, String name, Node at) {
    if (self instanceof Reference object) {
      String slot = owner == null ? name : slot(object, owner, name);
      AbstractValue value = interpreter.machine.read(object.id(), slot);
      if (value != Absent.VALUE) {
        return value;
      }
      AbstractValue captured = interpreter.machine.object(object.id()).captured().get(name);
      return captured == null ? interpreter.unknown("field " + name, at) : captured;
    }
    return interpreter.unknown(
        Traces.reasonOf(self, "field " + name + " of an unknown object"), at);
  }

  private @Nullable AbstractValue modelConstant(String type, String name) {
    for (ApiModel model : interpreter.machine.models) {
      AbstractValue constant = model.constant(type, name);
      if (constant != null) {
        return constant;
      }
    }
    return null;
  }

  /** A static field of a type; null where it certainly has none of this name. */
  private @Nullable AbstractValue staticMember(TypeName type, String name, Node at) {
    SourceType source = type.source();
    if (source != null) {
      SourceType owner = ownerOfField(source, name);
      return owner == null ? foreignField(source, name) : staticField(owner, name);
    }
    AbstractValue constant = modelConstant(type.name(), name);
    return constant == null && !type.name().startsWith("java.")
        ? interpreter.unknown("constant " + type.simpleName() + "." + name + " of a library", at)
        : constant;
  }

  AbstractValue fieldAccess(FieldAccessExpr e) {
    String name = e.getNameAsString();
    Expression scope = e.getScope();
    if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
      return ownField(e, name);
    }
    TypeName type = typeOf(scope);
    if (type != null) {
      AbstractValue value = staticMember(type, name, e);
      return value == null
          ? interpreter.unknown("constant " + type.simpleName() + "." + name, e)
          : value;
    }
    AbstractValue object = interpreter.eval(scope);
    if (!interpreter.machine.live) {
      return object;
    }
    return object instanceof Choice
        ? Lattice.map(object, o -> memberOf(o, name, e))
        : memberOf(object, name, e);
  }

  private AbstractValue ownField(FieldAccessExpr e, String name) {
    AbstractValue self = e.getScope() instanceof ThisExpr t ? self(t) : interpreter.frame().self;
    SourceType owner = ownerOfOwn(e);
    if (owner != null && isStatic(owner, name)) {
      return staticField(owner, name);
    }
    return instanceField(self, owner, name, e);
  }

  /** The class that declares the field of {@code this.x}, {@code Outer.this.x}, {@code super.x}. */
  @Nullable SourceType ownerOfOwn(FieldAccessExpr e) {
    SourceType type = interpreter.frame().type;
    if (e.getScope() instanceof SuperExpr) {
      for (TypeName above : interpreter.resolver.supertypes(type)) {
        SourceType owner =
            above.source() == null ? null : ownerOfField(above.source(), e.getNameAsString());
        if (owner != null) {
          return owner;
        }
      }
      return null;
    }
    SourceType around =
        e.getScope() instanceof ThisExpr self && self.getTypeName().isPresent()
            ? around(self.getTypeName().get().asString())
            : type;
    return around == null ? null : ownerOfField(around, e.getNameAsString());
  }

  private @Nullable SourceType around(String wanted) {
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      if (type.simpleName().equals(wanted) || type.name().equals(wanted)) {
        return type;
      }
    }
    return null;
  }

  /** The class that declares the field of an object, by what the object is declared as. */
  @Nullable SourceType ownerOf(Expression scope, AbstractValue object, String name) {
    SourceType declared = interpreter.types.sourceOf(scope);
    SourceType owner = declared == null ? null : ownerOfField(declared, name);
    if (owner == null && object instanceof Reference r) {
      SourceType source = interpreter.machine.object(r.id()).source();
      owner = source == null ? null : ownerOfField(source, name);
    }
    return owner;
  }

  AbstractValue memberOf(AbstractValue object, String name, FieldAccessExpr e) {
    AbstractValue content =
        object instanceof Reference r && r.type().endsWith("[]")
            ? interpreter.machine.read(r.id(), Call.ELEMENTS)
            : object;
    if (name.equals("length") && content instanceof Sequence sequence) {
      return Constant.of(sequence.elements().size());
    }
    if (name.equals("length") && content instanceof Input input && input.isDirect()) {
      Source array = input.sources().get(0);
      Source length = new Source(array.kind(), array.name() + ".length");
      return interpreter.library.input(length, Constant.of(0), interpreter.at(e));
    }
    SourceType owner = ownerOf(e.getScope(), object, name);
    if (owner != null && isStatic(owner, name)) {
      return staticField(owner, name);
    }
    return singleField(object, owner, name, e);
  }

  /**
   * The type that an expression names; null where it is a value. Variables and fields hide types.
   */
  @Nullable TypeName typeOf(Expression scope) {
    if (scope instanceof NameExpr name) {
      String simple = name.getNameAsString();
      if (isVariable(simple) || isField(simple)) {
        return null;
      }
      TypeName type = interpreter.resolveOrNull(simple);
      // A name that is neither variable nor field nor known type is a class that the sources lack.
      return type == null && Character.isUpperCase(simple.charAt(0))
          ? new TypeName(simple, null)
          : type;
    }
    if (scope instanceof FieldAccessExpr access) {
      String dotted = dotted(access);
      if (dotted == null) {
        return null;
      }
      String first = dotted.substring(0, dotted.indexOf('.'));
      return isVariable(first) || isField(first) ? null : nestedOrQualified(access, dotted);
    }
    return null;
  }

  /** {@code A.B} is a type unless A has a field B. */
  private @Nullable TypeName nestedOrQualified(FieldAccessExpr access, String dotted) {
    TypeName outer = typeOf(access.getScope());
    String name = access.getNameAsString();
    if (outer != null) {
      SourceType source = outer.source();
      if (source != null) {
        return ownerOfField(source, name) == null ? interpreter.resolveOrNull(dotted) : null;
      }
      boolean looksLikeType =
          Character.isUpperCase(name.charAt(0))
              && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
      return modelConstant(outer.name(), name) == null && looksLikeType
          ? interpreter.resolveOrNull(dotted)
          : null;
    }
    return interpreter.resolveOrNull(dotted);
  }

  private boolean isImported(String name) {
    for (TypeName imported :
        interpreter.resolver.staticImports(name, interpreter.frame().type.unit())) {
      SourceType source = imported.source();
      boolean isValue =
          source == null
              ? modelConstant(imported.name(), name) != null
              : ownerOfField(source, name) != null;
      if (isValue) {
        return true;
      }
    }
    return false;
  }

  private boolean isField(String name) {
    if (isImported(name)) {
      return true;
    }
    AbstractValue self = interpreter.frame().self;
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      if (ownerOfField(type, name) != null || capturedBy(self, name) != null) {
        return true;
      }
      self = outerOf(self);
    }
    return false;
  }

  /** The names of {@code a.b.c} as they are written; null for other expressions. */
  static @Nullable String dotted(Expression e) {
    if (e instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (e instanceof FieldAccessExpr access) {
      String scope = dotted(access.getScope());
      return scope == null ? null : scope + "." + access.getNameAsString();
    }
    return null;
  }

  AbstractValue self(ThisExpr e) {
    AbstractValue self = interpreter.frame().self;
    if (e.getTypeName().isEmpty()) {
      return self;
    }
    String wanted = e.getTypeName().get().asString();
    for (SourceType type = interpreter.frame().type; type != null; type = type.outer()) {
      if (type.simpleName().equals(wanted) || type.name().equals(wanted)) {
        return self;
      }
      self = outerOf(self);
    }
    return self;
  }
}
