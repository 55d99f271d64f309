package io.github.flinklint.rules;

import io.github.flinklint.dependency.ModuleContents.ResourceFile;
import io.github.flinklint.diagnostic.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The findings of the rules about files at the root of the class path. */
final class ResourceFiles {

  private ResourceFiles() {}

  static List<Finding> of(
      RuleDoc doc,
      RuleInput input,
      Predicate<ResourceFile> isWrong,
      Function<ResourceFile, String> message,
      Function<ResourceFile, String> fix) {
    return input.contents().resources().stream()
        .filter(isWrong)
        .filter(file -> input.contents().packing().packsFile(file.name()))
        .map(file -> input.finding(doc, file.at(), message.apply(file), fix.apply(file)))
        .toList();
  }
}
