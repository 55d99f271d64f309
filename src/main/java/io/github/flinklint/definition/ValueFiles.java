package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Constants;
import io.github.flinklint.definition.hcl.Value;
import io.github.flinklint.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that give the variables of a folder their values. Terraform reads some by itself; each
 * other one, below the folder or beside it, is taken for a way in which the folder is used.
 */
final class ValueFiles {
  private static final int MAX_SCENARIOS = 64;

  /** How far below the folder files of variables are looked for. */
  private static final int MAX_DEPTH = 4;

  /**
   * The values of the variables in one use of a folder.
   *
   * @param name {@code with env/prod.tfvars}; empty where there is but one
   * @param values by the name of the variable
   * @param isCertain false where a file cannot be read: it may give each other variable a value
   */
  record Scenario(String name, Map<String, Value> values, boolean isCertain) {

    /** Copies the map. */
    Scenario {
      values = Map.copyOf(values);
    }

    private Scenario with(String newName, Scenario later) {
      Map<String, Value> all = new HashMap<>(later.isCertain ? values : Map.of());
      all.putAll(later.values);
      return new Scenario(newName, all, isCertain && later.isCertain);
    }
  }

  private static final Scenario NOTHING = new Scenario("", Map.of(), true);

  private final TerraformFolder folder;
  private final TerraformReader reader;

  private ValueFiles(TerraformFolder folder, TerraformReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** The uses of a folder, at least one. */
  static List<Scenario> scenarios(TerraformFolder folder, TerraformReader reader) {
    if (folder.variables().isEmpty()) {
      return List.of(NOTHING);
    }
    return new ValueFiles(folder, reader).all();
  }

  private List<Scenario> all() {
    List<Path> own = TerraformFiles.in(folder.path(), TerraformFiles::isValues);
    Scenario base = NOTHING;
    for (Path file : inOrder(own)) {
      base = base.with("", read(file));
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : candidates()) {
      boolean isOther = !folder.path().equals(file.getParent()) || !isReadByItself(file);
      boolean isBeside = !file.startsWith(folder.path());
      Scenario values = isOther ? read(file) : NOTHING;
      boolean isOfUse =
          isBeside ? isOnlyForThis(file) : !values.values().isEmpty() || !values.isCertain();
      if (isOfUse && scenarios.size() == MAX_SCENARIOS) {
        reader.report(
            SourceLocation.ofFile(reader.nameOf(file)),
            "not read, as there are " + MAX_SCENARIOS + " files of variables before it");
      } else if (isOfUse) {
        String name = folder.path().relativize(file).toString().replace('\\', '/');
        scenarios.add(base.with("with " + name, values));
      }
    }
    return scenarios.isEmpty() ? List.of(base) : List.copyOf(scenarios);
  }

  /** Those below the folder, and those beside it unless another module lies around both. */
  private List<Path> candidates() {
    List<Path> files = new ArrayList<>(TerraformFiles.valuesBelow(folder.path(), MAX_DEPTH));
    Path parent = folder.path().getParent();
    if (parent != null
        && reader.isWithin(parent)
        && TerraformFiles.in(parent, TerraformFiles::isConfiguration).isEmpty()) {
      TerraformFiles.valuesBelow(parent, MAX_DEPTH).stream()
          .filter(file -> !file.startsWith(folder.path()))
          .forEach(files::add);
    }
    return files;
  }

  /** True where a file gives variables that are all declared here: it may be of another module. */
  private boolean isOnlyForThis(Path file) {
    Body body = reader.read(file);
    return body != null
        && !body.attributes().isEmpty()
        && body.attributes().stream()
            .allMatch(attribute -> folder.variables().containsKey(attribute.name()));
  }

  /** The files that Terraform reads by itself, in its order: the later value counts. */
  private static List<Path> inOrder(List<Path> files) {
    return Stream.of(
            files.stream().filter(f -> TerraformFiles.nameOf(f).equals("terraform.tfvars")),
            files.stream().filter(f -> TerraformFiles.nameOf(f).equals("terraform.tfvars.json")),
            files.stream().filter(ValueFiles::isAutomatic))
        .flatMap(s -> s)
        .toList();
  }

  private static boolean isReadByItself(Path file) {
    String name = TerraformFiles.nameOf(file);
    return name.equals("terraform.tfvars")
        || name.equals("terraform.tfvars.json")
        || isAutomatic(file);
  }

  private static boolean isAutomatic(Path file) {
    String name = TerraformFiles.nameOf(file);
    return name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json");
  }

  /** What a file says of the variables that are declared. */
  private Scenario read(Path file) {
    Body body = reader.read(file);
    Map<String, Value> values = new HashMap<>();
    if (body != null) {
      for (Body.Attribute attribute : body.attributes()) {
        if (folder.variables().containsKey(attribute.name())) {
          values.put(attribute.name(), Constants.evaluate(attribute.value()));
        }
      }
    }
    return new Scenario("", values, body != null);
  }
}
