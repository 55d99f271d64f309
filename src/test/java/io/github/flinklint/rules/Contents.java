package io.github.flinklint.rules;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.BuiltJar;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module with a job depends on and packs. Artifacts are written {@code group:artifact}, with
 * version and scope behind; the first declared dependency stands in line 10 of {@code app/pom.xml},
 * each other one ten lines below.
 */
final class Contents {

  static final SourceLocation POM = SourceLocation.ofFile("app/pom.xml");

  private final List<Dependency> declared = new ArrayList<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Dependency>> modules = new LinkedHashMap<>();
  private final List<ResourceFile> resources = new ArrayList<>();
  private final List<BuiltJar> jars = new ArrayList<>();
  private Packing packing = Packing.UNKNOWN;
  private RuleOptions options = RuleOptions.DEFAULT;
  private boolean hasJob = true;

  /** Declared dependencies, {@code group:artifact:version:scope}. */
  static Contents of(String... dependencies) {
    Contents contents = new Contents();
    for (String dependency : dependencies) {
      contents.declare(dependency(dependency, contents.declared.size() * 10 + 10));
    }
    return contents;
  }

  Contents declare(Dependency dependency) {
    declared.add(dependency);
    nodes.put(
        dependency.artifact().key(),
        new Node(dependency.artifact(), dependency.scope(), List.of()));
    return this;
  }

  static Dependency dependency(String text, int line) {
    Artifact artifact = artifact(text);
    return new Dependency(
        artifact.groupId(),
        artifact.artifactId(),
        artifact.version(),
        text.split(":", -1)[3],
        "jar",
        null,
        SourceLocation.ofLine("app/pom.xml", line),
        null);
  }

  /** {@code group:artifact}, {@code -} or nothing for no version. */
  static Artifact artifact(String text) {
    String[] parts = text.split(":", -1);
    String version = parts.length < 3 || parts[2].equals("-") ? null : parts[2];
    return new Artifact(parts[0], parts[1], version, "jar", null);
  }

  /** An artifact brings others, with their resulting scopes. */
  Contents brings(String by, String... others) {
    String key = artifact(by).key();
    List<String> keys = new ArrayList<>();
    for (String other : others) {
      Artifact artifact = artifact(other);
      keys.add(artifact.key());
      nodes.putIfAbsent(artifact.key(), new Node(artifact, other.split(":", -1)[3], List.of()));
    }
    Node node = nodes.get(key);
    nodes.put(key, new Node(node.artifact(), node.scope(), keys));
    return this;
  }

  /** A module of the build declares a dependency in its own pom. */
  Contents module(String module, Dependency... dependencies) {
    modules.put(artifact(module).key(), List.of(dependencies));
    return this;
  }

  Contents resource(String name) {
    resources.add(new ResourceFile(name, SourceLocation.ofFile("app/src/main/resources/" + name)));
    return this;
  }

  /** A built jar holds a copy of an artifact. */
  Contents jar(String path, String artifact, String where, @Nullable String broughtBy) {
    String key = broughtBy == null ? null : artifact(broughtBy).key();
    jars.add(new BuiltJar(path, List.of(new BuiltJar.Copy(artifact(artifact), where, key))));
    return this;
  }

  Contents packed(Packing how) {
    packing = how;
    return this;
  }

  Contents with(RuleOptions told) {
    options = told;
    return this;
  }

  Contents withoutJob() {
    hasJob = false;
    return this;
  }

  ModuleContents contents() {
    Map<String, String> direct = new LinkedHashMap<>();
    declared.forEach(d -> direct.put(d.artifact().key(), d.artifact().key()));
    return new ModuleContents(
        POM, declared, new DependencyGraph(nodes, direct), modules, packing, resources, jars);
  }

  /** The findings about them. */
  List<Finding> check(RuleInput.Defined... definitions) {
    return Rules.checkContents(
        new RuleInput(
            hasJob ? List.of(Jobs.job(Jobs.always(Jobs.right()))) : List.of(),
            contents(),
            List.of(definitions),
            List.of(),
            options,
            List.of()));
  }
}
