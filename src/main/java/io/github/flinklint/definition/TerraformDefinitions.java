package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Body.Block;
import io.github.flinklint.definition.hcl.Budget;
import io.github.flinklint.definition.hcl.Value;
import io.github.flinklint.diagnostic.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads job definitions from Terraform's files: resources of type {@code
 * huaweicloud_dli_flinkjar_job} and {@code hcso_dli_flinkjar_job}.
 *
 * <p>A value is what Terraform makes of it from the files alone: defaults of variables, files of
 * variables, local values, calls of modules in the repository. What else decides, a variable in the
 * environment or an attribute of another resource, is a hole.
 */
public final class TerraformDefinitions {
  private static final int MAX_DEFINITIONS = 2000;

  /** How deep modules may call each other. */
  private static final int MAX_DEPTH = 8;

  private static final int MAX_CALLS = 5000;

  /** A definition and the folder that Terraform is run in. */
  private record Entry(JobDefinition definition, String folder) {}

  /**
   * A use of a folder while it is read.
   *
   * @param root the folder that Terraform is run in
   * @param address of the module, with the dot behind it; empty for the root
   */
  private record Use(
      ModuleScope scope, TerraformFolder root, ValueFiles.Scenario scenario, String address) {}

  private final TerraformReader reader;
  private final TerraformModules modules;
  private final List<Entry> entries = new ArrayList<>();

  /** The folders that are being read, each called by the one before it. */
  private final Set<Path> running = new LinkedHashSet<>();

  private int calls;

  private TerraformDefinitions(Path root) {
    this.reader = new TerraformReader(root);
    this.modules = new TerraformModules(root, reader);
  }

  /**
   * The definitions in the folders of these files.
   *
   * @param repositoryRoot what paths in places are relative to
   * @param files {@code .tf} and {@code .tf.json} files; the other files of their folders are
   *     looked at as well, as Terraform does
   */
  public static Found read(Path repositoryRoot, Collection<Path> files) {
    Path root = repositoryRoot.toAbsolutePath().normalize();
    TerraformDefinitions definitions = new TerraformDefinitions(root);
    Set<Path> folders = new TreeSet<>();
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      if (folder == null || !Files.isRegularFile(file)) {
        definitions.reader.report(
            SourceLocation.ofFile(definitions.reader.nameOf(file)), "no file; correct its name");
      } else {
        folders.add(folder);
      }
    }
    return definitions.read(folders);
  }

  private Found read(Set<Path> folders) {
    for (TerraformFolder folder : modules.roots(folders)) {
      for (ValueFiles.Scenario scenario : ValueFiles.scenarios(folder, reader)) {
        String place = folder.name().isEmpty() ? "" : " in " + folder.name();
        String with = scenario.name().isEmpty() ? "" : " " + scenario.name();
        ModuleScope scope = new ModuleScope(folder, scenario, place + with, new Budget());
        read(new Use(scope, folder, scenario, ""));
      }
    }
    return new Found(definitions(), reader.problems());
  }

  private void read(Use use) {
    TerraformFolder folder = use.scope().folder();
    if (!folder.isCertain() || !running.add(folder.path())) {
      return;
    }
    for (Block block : folder.jobs()) {
      String name = use.address() + String.join(".", block.labels());
      for (Instances.Instance instance : Instances.of(block.body(), use.scope())) {
        String variant = (instance.label() + " " + use.scenario().name()).strip();
        add(ResourceReader.read(block, instance.context(), name, variant), use.root());
      }
    }
    for (Block call : folder.modules()) {
      TerraformFolder target = modules.called(folder, call);
      if (target != null) {
        read(use, call, target);
      }
    }
    running.remove(folder.path());
  }

  private void read(Use use, Block call, TerraformFolder target) {
    if (running.size() > MAX_DEPTH || calls > MAX_CALLS) {
      reader.report(call.header(), "calls of modules go too deep or are too many, not read");
      return;
    }
    for (Instances.Instance instance : Instances.of(call.body(), use.scope())) {
      calls++;
      read(inner(use, call, instance, target));
    }
  }

  private Use inner(Use use, Block call, Instances.Instance instance, TerraformFolder target) {
    String address = use.address() + "module." + call.labels().get(0) + instance.label() + ".";
    Map<String, Value> given = new HashMap<>();
    for (Body.Attribute attribute : call.body().attributes()) {
      if (target.variables().containsKey(attribute.name())) {
        given.put(attribute.name(), instance.context().evaluate(attribute.value()));
      }
    }
    String place = use.scope().place() + " in module " + address + " of " + call.header();
    ValueFiles.Scenario values = new ValueFiles.Scenario("", given, true);
    ModuleScope scope = new ModuleScope(target, values, place, use.scope().budget());
    return new Use(scope, use.root(), use.scenario(), address);
  }

  private boolean isFull() {
    return entries.size() >= MAX_DEFINITIONS;
  }

  private void add(JobDefinition definition, TerraformFolder root) {
    if (!isFull()) {
      entries.add(new Entry(definition, root.name()));
    } else {
      reader.report(
          SourceLocation.ofFile(definition.at().file()),
          "not all read, as there are " + MAX_DEFINITIONS + " job definitions before it");
    }
  }

  /** Sorted, those that a module makes for two folders told apart by the folder. */
  private List<JobDefinition> definitions() {
    Map<String, Integer> times = new HashMap<>();
    entries.forEach(entry -> times.merge(keyOf(entry.definition()), 1, Integer::sum));
    List<JobDefinition> all = new ArrayList<>();
    for (Entry entry : entries) {
      JobDefinition one = entry.definition();
      boolean isAlone = times.getOrDefault(keyOf(one), 0) < 2;
      String variant = (one.variant() + " in " + entry.folder()).strip();
      all.add(
          isAlone
              ? one
              : new JobDefinition(
                  one.kind(), one.name(), variant, one.at(), one.fields(), one.runtimeConfig()));
    }
    all.sort(Comparator.comparing(JobDefinition::at).thenComparing(JobDefinition::name));
    return all;
  }

  private static String keyOf(JobDefinition definition) {
    return definition.at() + " " + definition.display();
  }
}
