package io.github.flinklint.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class, interface, enum, record or anonymous class of the sources, with its members by name. */
public final class SourceType {

  private final String name;
  private final Node node;
  private final @Nullable SourceType outer;
  private final SourceUnit unit;
  private final NodeList<BodyDeclaration<?>> members;
  private final List<ClassOrInterfaceType> supertypes;
  private final Map<String, List<MethodDeclaration>> methods = new HashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, SourceType> nested = new HashMap<>();
  private final List<ConstructorDeclaration> constructors = new ArrayList<>();

  /**
   * A field.
   *
   * @param variable its declarator
   * @param isStatic true for a static one; constants of interfaces are static
   * @param isFinal true for a final one
   */
  public record Field(VariableDeclarator variable, boolean isStatic, boolean isFinal) {}

  private SourceType(
      String name,
      Node node,
      @Nullable SourceType outer,
      SourceUnit unit,
      NodeList<BodyDeclaration<?>> members,
      List<ClassOrInterfaceType> supertypes) {
    this.name = name;
    this.node = node;
    this.outer = outer;
    this.unit = unit;
    this.members = members;
    this.supertypes = supertypes;
    for (BodyDeclaration<?> member : members) {
      index(member);
    }
  }

  /** A declared type. */
  public static SourceType of(
      String name, TypeDeclaration<?> declaration, @Nullable SourceType outer, SourceUnit unit) {
    List<ClassOrInterfaceType> supertypes = new ArrayList<>();
    if (declaration instanceof ClassOrInterfaceDeclaration c) {
      supertypes.addAll(c.getExtendedTypes());
      supertypes.addAll(c.getImplementedTypes());
    } else if (declaration instanceof EnumDeclaration e) {
      supertypes.addAll(e.getImplementedTypes());
    } else if (declaration instanceof RecordDeclaration r) {
      supertypes.addAll(r.getImplementedTypes());
    }
    return new SourceType(name, declaration, outer, unit, declaration.getMembers(), supertypes);
  }

  /**
   * The class of an object creation with a body; the type that it extends or implements is its only
   * supertype.
   */
  public static SourceType anonymous(String name, ObjectCreationExpr creation, SourceType outer) {
    NodeList<BodyDeclaration<?>> body = creation.getAnonymousClassBody().orElse(null);
    return new SourceType(
        name,
        creation,
        outer,
        outer.unit,
        body == null ? new NodeList<>() : body,
        List.of(creation.getType()));
  }

  /** The class of an enum constant with a body. */
  public static SourceType constantBody(EnumConstantDeclaration constant, SourceType enumType) {
    return new SourceType(
        enumType.name + "." + constant.getNameAsString(),
        constant,
        enumType,
        enumType.unit,
        constant.getClassBody(),
        List.of());
  }

  private void index(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      add(method);
    } else if (member instanceof ConstructorDeclaration constructor) {
      constructors.add(constructor);
    } else if (member instanceof FieldDeclaration field) {
      boolean isStatic = field.isStatic() || isInterface();
      for (VariableDeclarator variable : field.getVariables()) {
        fields.put(
            variable.getNameAsString(),
            new Field(variable, isStatic, field.isFinal() || isInterface()));
      }
    } else if (member instanceof TypeDeclaration<?> type) {
      String simple = type.getNameAsString();
      nested.put(simple, of(name + "." + simple, type, this, unit));
    }
  }

  private void add(MethodDeclaration method) {
    String called = method.getNameAsString();
    List<MethodDeclaration> known = methods.get(called);
    if (known == null) {
      known = new ArrayList<>();
      methods.put(called, known);
    }
    known.add(method);
  }

  /** Qualified name, nested types with dots. */
  public String name() {
    return name;
  }

  /** Name without package and outer types. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The declaration, the object creation or the enum constant. */
  public Node node() {
    return node;
  }

  /** The type around it; null for a top-level type. */
  public @Nullable SourceType outer() {
    return outer;
  }

  /** The file that holds it. */
  public SourceUnit unit() {
    return unit;
  }

  /** Members in the order of the source. */
  public List<BodyDeclaration<?>> members() {
    return members;
  }

  /** What it extends and implements, as written. */
  public List<ClassOrInterfaceType> supertypes() {
    return supertypes;
  }

  /** Methods of this name that are declared here. */
  public List<MethodDeclaration> methods(String methodName) {
    return methods.getOrDefault(methodName, List.of());
  }

  /** All methods declared here. */
  public List<MethodDeclaration> methods() {
    List<MethodDeclaration> all = new ArrayList<>();
    for (BodyDeclaration<?> member : members) {
      if (member instanceof MethodDeclaration method) {
        all.add(method);
      }
    }
    return all;
  }

  /** Constructors declared here. */
  public List<ConstructorDeclaration> constructors() {
    return constructors;
  }

  /** The field of this name that is declared here; null for none. */
  public @Nullable Field field(String fieldName) {
    return fields.get(fieldName);
  }

  /** Fields declared here in the order of the source. */
  public Map<String, Field> fields() {
    return fields;
  }

  /** The nested type of this simple name; null for none. */
  public @Nullable SourceType nested(String simple) {
    return nested.get(simple);
  }

  /** All nested types. */
  public List<SourceType> nestedTypes() {
    List<SourceType> all = new ArrayList<>();
    for (BodyDeclaration<?> member : members) {
      SourceType type =
          member instanceof TypeDeclaration<?> declared
              ? nested.get(declared.getNameAsString())
              : null;
      if (type != null) {
        all.add(type);
      }
    }
    return all;
  }

  /** Constants of an enum; empty for other types. */
  public List<EnumConstantDeclaration> constants() {
    return node instanceof EnumDeclaration e ? e.getEntries() : List.of();
  }

  /** Components of a record; empty for other types. */
  public List<Parameter> components() {
    return node instanceof RecordDeclaration r ? r.getParameters() : List.of();
  }

  /** True for an interface. */
  public boolean isInterface() {
    return node instanceof ClassOrInterfaceDeclaration c && c.isInterface();
  }

  /** True for an enum. */
  public boolean isEnum() {
    return node instanceof EnumDeclaration;
  }

  /** True for a record. */
  public boolean isRecord() {
    return node instanceof RecordDeclaration;
  }

  /**
   * True for a class without instances of an outer one: static, top-level, an interface, an enum or
   * a record.
   */
  public boolean isStatic() {
    if (outer == null || isEnum() || isRecord() || isInterface() || outer.isInterface()) {
      return true;
    }
    return node instanceof ClassOrInterfaceDeclaration c && c.isStatic();
  }

  /** True where the type, or the given member of it, has an annotation of this simple name. */
  public static boolean isAnnotated(Node member, String simpleName) {
    if (member instanceof NodeWithAnnotations<?> annotated) {
      for (AnnotationExpr annotation : annotated.getAnnotations()) {
        if (annotation.getName().getIdentifier().equals(simpleName)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Initialisers and fields in the order of the source, static ones or those of instances. */
  public List<BodyDeclaration<?>> initialisers(boolean ofClass) {
    List<BodyDeclaration<?>> found = new ArrayList<>();
    for (BodyDeclaration<?> member : members) {
      boolean isStatic =
          member instanceof FieldDeclaration field
              ? field.isStatic() || isInterface()
              : member instanceof InitializerDeclaration block && block.isStatic();
      boolean relevant =
          member instanceof FieldDeclaration || member instanceof InitializerDeclaration;
      if (relevant && isStatic == ofClass) {
        found.add(member);
      }
    }
    return found;
  }

  /**
   * True where the parser stumbled inside the type but outside of every method: then members may be
   * missing.
   */
  public boolean hasLostMembers() {
    if (!unit.isBroken(node)) {
      return false;
    }
    return unit.broken().stream()
        .anyMatch(
            place ->
                members.stream()
                    .filter(CallableDeclaration.class::isInstance)
                    .noneMatch(m -> m.getRange().map(r -> r.contains(place.begin)).orElse(false)));
  }

  @Override
  public String toString() {
    return name;
  }
}
