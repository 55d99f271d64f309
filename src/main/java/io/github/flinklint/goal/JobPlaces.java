package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where the jobs of the parameter {@code jobs} are written: in the module's pom or in one of its
 * parents. Maven tells only what they come to, so they are found again by their texts; where that
 * fits in more than one place, none is named.
 */
final class JobPlaces {

  /** The lists of each pom, the module's own first. */
  private final List<List<List<PomJobs.Entry>>> poms;

  private final SourceLocation otherwise;

  private JobPlaces(List<List<List<PomJobs.Entry>>> poms, String pom) {
    this.poms = poms;
    this.otherwise = SourceLocation.ofFile(pom);
  }

  /** Reads the poms of the module below the root. */
  static JobPlaces of(MavenProject project, Path root, String pom) {
    List<List<List<PomJobs.Entry>>> poms = new ArrayList<>();
    for (MavenProject next = project; next != null; next = next.getParent()) {
      if (next.getFile() != null) {
        Path path = PomPlaces.pomOf(next).toAbsolutePath().normalize();
        if (path.startsWith(root) && !path.toString().endsWith(".pom")) {
          poms.add(PomJobs.read(RepositoryRoot.relative(root, path), path));
        }
      }
    }
    return new JobPlaces(poms, pom);
  }

  /** No places but that of the pom. */
  static JobPlaces none(String pom) {
    return new JobPlaces(List.of(), pom);
  }

  /** The place of one job, which may be just the pom. */
  Place of(List<InlineJob> jobs, int index) {
    PomJobs.Entry entry = inLists(jobs, index);
    return new Place(entry, otherwise);
  }

  private PomJobs.@Nullable Entry inLists(List<InlineJob> jobs, int index) {
    for (List<List<PomJobs.Entry>> lists : poms) {
      List<PomJobs.Entry> same =
          lists.stream().filter(l -> fits(jobs, l)).map(l -> l.get(index)).toList();
      if (!same.isEmpty()) {
        return same.size() == 1 ? same.get(0) : null;
      }
    }
    // Lists of several poms were merged.
    for (List<List<PomJobs.Entry>> lists : poms) {
      List<PomJobs.Entry> same =
          lists.stream().flatMap(List::stream).filter(e -> fits(jobs.get(index), e)).toList();
      if (!same.isEmpty()) {
        return same.size() == 1 ? same.get(0) : null;
      }
    }
    return null;
  }

  private static boolean fits(List<InlineJob> jobs, List<PomJobs.Entry> entries) {
    boolean fits = jobs.size() == entries.size();
    for (int i = 0; fits && i < jobs.size(); i++) {
      fits = fits(jobs.get(i), entries.get(i));
    }
    return fits;
  }

  /** A pom need not say all: Maven merges the jobs of a pom with those of its parent. */
  private static boolean fits(InlineJob job, PomJobs.Entry entry) {
    Map<String, String> given = job.given();
    return entry.fields().containsKey("mainClass")
        && entry.fields().entrySet().stream()
            .allMatch(
                field -> {
                  String value = given.getOrDefault(field.getKey(), "");
                  PomJobs.Element element = field.getValue();
                  return element.hasProperty() || element.content().equals(value);
                });
  }

  /**
   * The place of a job.
   *
   * @param entry its element; null where it was not found
   * @param otherwise the pom
   */
  record Place(PomJobs.@Nullable Entry entry, SourceLocation otherwise) {

    /** Its start tag. */
    SourceLocation at() {
      return entry == null ? otherwise : entry.at();
    }

    /** Place of the value of an element. */
    SourceLocation at(String name) {
      PomJobs.Element element = entry == null ? null : entry.fields().get(name);
      return element == null ? at() : element.at();
    }

    /** A value with the places of its characters. */
    Text text(String name, String value) {
      PomJobs.Element element = entry == null ? null : entry.fields().get(name);
      return element == null ? Text.of(value, new Origin(at(), null)) : element.valueOf(value);
    }
  }
}
