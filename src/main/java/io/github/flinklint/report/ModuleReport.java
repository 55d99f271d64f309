package io.github.flinklint.report;

import io.github.flinklint.diagnostic.DependencyReport;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A module that a report is about.
 *
 * @param path its path relative to the repository root, {@code .} for the root
 * @param name its artifact id
 * @param flinkVersion version of Flink that it was taken to use; null where it is not known
 * @param dependencies what it depends on of Flink, and of what else the cluster brings
 */
public record ModuleReport(
    String path, String name, @Nullable String flinkVersion, List<DependencyReport> dependencies) {

  /** Copies the list. */
  public ModuleReport {
    dependencies = List.copyOf(dependencies);
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof ModuleReport that
        && path.equals(that.path)
        && name.equals(that.name)
        && Objects.equals(flinkVersion, that.flinkVersion)
        && dependencies.equals(that.dependencies);
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + name.hashCode();
  }
}
