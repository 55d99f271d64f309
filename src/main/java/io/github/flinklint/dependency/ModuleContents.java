package io.github.flinklint.dependency;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * What a module depends on and what its jar will hold.
 *
 * @param pom the module's pom
 * @param declared its dependencies, declared or inherited, in the order of its pom
 * @param graph its class path
 * @param modules what the modules of the build that it depends on declare, by their keys
 * @param packing how its jar is made
 * @param resources files at the root of the class path, of the module and of those that it packs
 * @param jars the jars that the build has made, as far as they were looked into
 */
public record ModuleContents(
    SourceLocation pom,
    List<Dependency> declared,
    DependencyGraph graph,
    Map<String, List<Dependency>> modules,
    Packing packing,
    List<ResourceFile> resources,
    List<BuiltJar> jars) {

  /** A file at the root of the class path. */
  public record ResourceFile(String name, SourceLocation at) {}

  /** Copies the collections. */
  public ModuleContents {
    declared = List.copyOf(declared);
    modules = Map.copyOf(modules);
    resources = List.copyOf(resources);
    jars = List.copyOf(jars);
  }

  /** A module of which only the declared dependencies are known. */
  public static ModuleContents ofDeclared(List<Dependency> declared) {
    return new ModuleContents(
        SourceLocation.ofFile("pom.xml"),
        declared,
        DependencyGraph.ofDeclared(declared),
        Map.of(),
        Packing.UNKNOWN,
        List.of(),
        List.of());
  }
}
