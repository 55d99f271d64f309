package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Body.Attribute;
import io.github.flinklint.definition.hcl.Body.Block;
import io.github.flinklint.definition.hcl.Expression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all files of one folder declare together, which is a module to Terraform.
 *
 * @param path the folder
 * @param name its path from the root of the repository
 * @param variables by name
 * @param locals by name
 * @param jobs resources that are Flink Jar jobs
 * @param modules calls of other modules
 * @param isCertain false where a file that overrides others cannot be read: nothing of what they
 *     say is certain then
 */
record TerraformFolder(
    Path path,
    String name,
    Map<String, TerraformVariable> variables,
    Map<String, Expression> locals,
    List<Block> jobs,
    List<Block> modules,
    boolean isCertain) {

  /** The types of resources that are Flink Jar jobs; the second is that of a partner's cloud. */
  private static final Set<String> JOB_TYPES =
      Set.of("huaweicloud_dli_flinkjar_job", "hcso_dli_flinkjar_job");

  /** Reads a folder. What cannot be read is left out. */
  static TerraformFolder read(Path folder, TerraformReader reader) {
    List<Block> blocks = new ArrayList<>();
    List<Block> overrides = new ArrayList<>();
    boolean isCertain = true;
    for (Path file : TerraformFiles.in(folder, TerraformFiles::isConfiguration)) {
      Body body = reader.read(file);
      if (body == null) {
        isCertain &= !isOverride(file);
      } else {
        (isOverride(file) ? overrides : blocks).addAll(body.blocks());
      }
    }
    List<Block> merged = blocks.stream().map(block -> overridden(block, overrides)).toList();
    return new TerraformFolder(
        folder,
        reader.nameOf(folder),
        variables(merged),
        locals(Stream.concat(blocks.stream(), overrides.stream()).toList()),
        of(merged, "resource", 2).filter(b -> JOB_TYPES.contains(b.labels().get(0))).toList(),
        of(merged, "module", 1).toList(),
        isCertain);
  }

  private static boolean isOverride(Path file) {
    String name = TerraformFiles.nameOf(file);
    String stem = name.substring(0, name.lastIndexOf(".tf"));
    return stem.equals("override") || stem.endsWith("_override");
  }

  private static Stream<Block> of(List<Block> blocks, String type, int labels) {
    return blocks.stream().filter(b -> b.type().equals(type) && b.labels().size() == labels);
  }

  private static Map<String, TerraformVariable> variables(List<Block> blocks) {
    Map<String, TerraformVariable> variables = new LinkedHashMap<>();
    of(blocks, "variable", 1)
        .forEach(block -> variables.put(block.labels().get(0), TerraformVariable.of(block.body())));
    return variables;
  }

  /** By name; where files override others the last one counts. */
  private static Map<String, Expression> locals(List<Block> blocks) {
    Map<String, Expression> locals = new LinkedHashMap<>();
    of(blocks, "locals", 0)
        .flatMap(block -> block.body().attributes().stream())
        .forEach(attribute -> locals.put(attribute.name(), attribute.value()));
    return locals;
  }

  // ---- files that override others

  private static Block overridden(Block block, List<Block> overrides) {
    Body body = block.body();
    for (Block override : overrides) {
      boolean isSame =
          override.type().equals(block.type()) && override.labels().equals(block.labels());
      if (isSame) {
        body = merged(body, override.body());
      }
    }
    return new Block(block.type(), block.labels(), body, block.header());
  }

  /** Each attribute by itself, blocks by their type. */
  private static Body merged(Body body, Body override) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    body.attributes().forEach(a -> attributes.put(a.name(), a));
    override.attributes().forEach(a -> attributes.put(a.name(), a));
    Set<String> types =
        override.blocks().stream().map(Block::type).collect(Collectors.toUnmodifiableSet());
    List<Block> blocks =
        Stream.concat(
                body.blocks().stream().filter(b -> !types.contains(b.type())),
                override.blocks().stream())
            .toList();
    return new Body(List.copyOf(attributes.values()), blocks);
  }
}
