package io.github.flinklint.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what names of types mean: by nesting, imports, the index of the sources, and the types that
 * the library models know. No class path is needed.
 */
public final class TypeResolver {

  private final SourceTree tree;
  private final Predicate<String> isKnown;
  private final Map<SourceType, Map<String, TypeName>> cache = new HashMap<>();

  /**
   * A resolver.
   *
   * @param tree the sources
   * @param isKnown true for qualified names of library types that are known to exist
   */
  public TypeResolver(SourceTree tree, Predicate<String> isKnown) {
    this.tree = tree;
    this.isKnown = isKnown;
  }

  /** The type of a written type; type arguments are passed over. */
  public TypeName resolve(ClassOrInterfaceType written, SourceType at) {
    return resolve(written(written), at);
  }

  /**
   * The name of a type as it is written, without type arguments. As the parser's own {@code
   * getNameWithScope}, which links a function at its first use.
   */
  public static String written(ClassOrInterfaceType type) {
    ClassOrInterfaceType scope = type.getScope().orElse(null);
    String name = type.getNameAsString();
    return scope == null ? name : written(scope) + "." + name;
  }

  /**
   * The type of a written name, simple or with dots.
   *
   * @param at the type in whose body the name stands
   */
  public TypeName resolve(String written, SourceType at) {
    TypeName type = resolveOrNull(written, at);
    return type == null ? TypeName.foreign(written) : type;
  }

  /** As {@link #resolve}, but null where nothing says that the name is a type. */
  public @Nullable TypeName resolveOrNull(String written, SourceType at) {
    Map<String, TypeName> known = cache.get(at);
    if (known == null) {
      known = new HashMap<>();
      cache.put(at, known);
    }
    if (known.containsKey(written)) {
      return known.get(written);
    }
    TypeName found = search(written, at);
    if (found != null) {
      known.put(written, found);
    }
    return found;
  }

  private @Nullable TypeName search(String written, SourceType at) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    TypeName head = simple(first, at);
    if (head != null) {
      return dot < 0 ? head : member(head, written.substring(dot + 1));
    }
    return dot < 0 ? null : qualified(written);
  }

  /** A name that begins with a package. */
  private @Nullable TypeName qualified(String written) {
    SourceType source = tree.find(written);
    if (source != null) {
      return TypeName.of(source);
    }
    if (isKnown.test(written)) {
      return TypeName.foreign(written);
    }
    // By convention packages are lower case: org.acme.Type.Nested is a type, job.env a field of a
    // variable.
    String[] segments = written.split("\\.", -1);
    boolean hasPackage = Character.isLowerCase(written.charAt(0)) && segments.length > 1;
    String last = segments[segments.length - 1];
    return hasPackage
            && !last.isEmpty()
            && Character.isUpperCase(last.charAt(0))
            && allLowerBeforeType(segments)
        ? TypeName.foreign(written)
        : null;
  }

  private static boolean allLowerBeforeType(String[] segments) {
    boolean inType = false;
    for (String segment : segments) {
      boolean upper = !segment.isEmpty() && Character.isUpperCase(segment.charAt(0));
      if (inType && !upper) {
        return false;
      }
      inType |= upper;
    }
    return segments.length > 2;
  }

  private TypeName member(TypeName outer, String rest) {
    TypeName current = outer;
    for (String segment : rest.split("\\.", -1)) {
      SourceType source = current.source();
      SourceType nested = source == null ? null : nestedOf(source, segment, new HashSet<>());
      current =
          nested == null ? TypeName.foreign(current.name() + "." + segment) : TypeName.of(nested);
    }
    return current;
  }

  private @Nullable TypeName simple(String name, SourceType at) {
    for (SourceType type = at; type != null; type = type.outer()) {
      if (type.node() instanceof TypeDeclaration<?> && type.simpleName().equals(name)) {
        return TypeName.of(type);
      }
      SourceType nested = nestedOf(type, name, new HashSet<>());
      if (nested != null) {
        return TypeName.of(nested);
      }
    }
    TypeName imported = imported(name, at.unit());
    if (imported != null) {
      return imported;
    }
    String packageName = at.unit().file().packageName();
    SourceType samePackage = tree.find(packageName.isEmpty() ? name : packageName + "." + name);
    if (samePackage != null) {
      return TypeName.of(samePackage);
    }
    return onDemand(name, at.unit());
  }

  /** A nested type of the type or of what it extends. */
  private @Nullable SourceType nestedOf(SourceType type, String name, Set<SourceType> seen) {
    if (!seen.add(type)) {
      return null;
    }
    SourceType own = type.nested(name);
    if (own != null) {
      return own;
    }
    for (SourceType superType : sourceSupertypes(type)) {
      SourceType nested = nestedOf(superType, name, seen);
      if (nested != null) {
        return nested;
      }
    }
    return null;
  }

  private final Map<SourceType, List<SourceType>> supertypesOf = new HashMap<>();
  private final Set<SourceType> resolvingSupertypes = new HashSet<>();

  /**
   * Supertypes in the sources. While they are being resolved they are taken to be none, so that no
   * search goes round.
   */
  private List<SourceType> sourceSupertypes(SourceType type) {
    List<SourceType> known = supertypesOf.get(type);
    if (known != null) {
      return known;
    }
    if (!resolvingSupertypes.add(type)) {
      return List.of();
    }
    List<SourceType> found = new ArrayList<>();
    for (TypeName superType : supertypes(type)) {
      if (superType.source() != null) {
        found.add(superType.source());
      }
    }
    resolvingSupertypes.remove(type);
    supertypesOf.put(type, found);
    return found;
  }

  private @Nullable TypeName imported(String name, SourceUnit unit) {
    for (ImportDeclaration declaration : unit.tree().getImports()) {
      if (!declaration.isAsterisk() && declaration.getName().getIdentifier().equals(name)) {
        String qualified = declaration.getNameAsString();
        SourceType source = tree.find(qualified);
        if (source != null) {
          return TypeName.of(source);
        }
        if (!declaration.isStatic() || isKnown.test(qualified)) {
          return TypeName.foreign(qualified);
        }
      }
    }
    return null;
  }

  private @Nullable TypeName onDemand(String name, SourceUnit unit) {
    for (ImportDeclaration declaration : unit.tree().getImports()) {
      if (declaration.isAsterisk()) {
        String qualified = declaration.getNameAsString() + "." + name;
        SourceType source = tree.find(qualified);
        if (source != null) {
          return TypeName.of(source);
        }
        if (isKnown.test(qualified)) {
          return TypeName.foreign(qualified);
        }
      }
    }
    String lang = "java.lang." + name;
    return isKnown.test(lang) ? TypeName.foreign(lang) : null;
  }

  /**
   * Types whose static members a name may mean by static imports, for fields and methods.
   *
   * @param member simple name of the member
   */
  public List<TypeName> staticImports(String member, SourceUnit unit) {
    List<TypeName> owners = new ArrayList<>();
    for (ImportDeclaration declaration : unit.tree().getImports()) {
      if (!declaration.isStatic()) {
        continue;
      }
      String imported = declaration.getNameAsString();
      if (declaration.isAsterisk()) {
        owners.add(named(imported));
      } else if (declaration.getName().getIdentifier().equals(member)) {
        owners.add(0, named(imported.substring(0, imported.lastIndexOf('.'))));
      }
    }
    return owners;
  }

  /** The type of a qualified name. */
  public TypeName named(String qualified) {
    SourceType source = tree.find(qualified);
    return source == null ? TypeName.foreign(qualified) : TypeName.of(source);
  }

  /** Direct supertypes. */
  public List<TypeName> supertypes(SourceType type) {
    List<TypeName> known = allSupertypesOf.get(type);
    if (known == null) {
      known = resolveSupertypes(type);
      if (resolvingSupertypes.isEmpty()) {
        allSupertypesOf.put(type, known);
      }
    }
    return known;
  }

  private final Map<SourceType, List<TypeName>> allSupertypesOf = new HashMap<>();

  private List<TypeName> resolveSupertypes(SourceType type) {
    List<TypeName> found = new ArrayList<>();
    if (type.node() instanceof EnumConstantDeclaration && type.outer() != null) {
      found.add(TypeName.of(type.outer()));
    }
    for (ClassOrInterfaceType written : type.supertypes()) {
      SourceType around = type.outer();
      // A type's own header is read in the scope around it; its own members are not in scope there.
      found.add(resolve(written, around == null ? type : around));
    }
    return found;
  }
}
