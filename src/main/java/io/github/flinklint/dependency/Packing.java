package io.github.flinklint.dependency;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the jar that ships is made: which plugins of the module's build put dependencies into it, and
 * what these leave out. Where none is known, all that is in scope compile or runtime is taken to be
 * packed, since somebody has to.
 *
 * @param packers the plugins that pack dependencies
 * @param leftOutFiles patterns of files that the module's own jar is made without
 */
public record Packing(List<Packer> packers, List<String> leftOutFiles) {

  /** Nothing is known of it. */
  public static final Packing UNKNOWN = new Packing(List.of(), List.of());

  /**
   * One execution of a plugin that packs dependencies.
   *
   * @param includes patterns of artifacts, {@code group:artifact} with {@code *}; empty for all
   * @param excludes patterns of artifacts that are left out
   * @param leftOutFiles patterns of files of the module's own that are left out
   */
  public record Packer(List<String> includes, List<String> excludes, List<String> leftOutFiles) {

    /** Copies the lists. */
    public Packer {
      includes = List.copyOf(includes);
      excludes = List.copyOf(excludes);
      leftOutFiles = List.copyOf(leftOutFiles);
    }

    private boolean packs(Artifact artifact) {
      boolean isIncluded =
          includes.isEmpty() || includes.stream().anyMatch(p -> Packing.matches(p, artifact));
      return isIncluded && excludes.stream().noneMatch(p -> Packing.matches(p, artifact));
    }
  }

  /** Copies the lists. */
  public Packing {
    packers = List.copyOf(packers);
    leftOutFiles = List.copyOf(leftOutFiles);
  }

  /** True where an artifact of scope compile or runtime ends up in a jar. */
  public boolean packs(Artifact artifact) {
    return packers.isEmpty() || packers.stream().anyMatch(p -> p.packs(artifact));
  }

  /**
   * True where a resource of the module ends up in a jar with dependencies.
   *
   * @param file path within the folder of resources, with forward slashes
   */
  public boolean packsFile(String file) {
    if (leftOutFiles.stream().anyMatch(p -> file(p).matcher(file).matches())) {
      return false;
    }
    return packers.isEmpty()
        || packers.stream()
            .anyMatch(
                each -> each.leftOutFiles.stream().noneMatch(p -> file(p).matcher(file).matches()));
  }

  /**
   * True where a pattern means an artifact. Patterns have up to five parts, as those of the shade,
   * assembly and dependency plugins: group and artifact decide, with {@code *} and {@code ?}; of
   * the others none may contradict a plain jar.
   */
  public static boolean matches(String pattern, Artifact artifact) {
    String[] parts = pattern.trim().split(":", -1);
    if (!wildcard(parts[0]).matcher(artifact.groupId()).matches()
        || (parts.length > 1 && !wildcard(parts[1]).matcher(artifact.artifactId()).matches())) {
      return false;
    }
    String classifier = artifact.classifier() == null ? "" : artifact.classifier();
    String version = artifact.version() == null ? "" : artifact.version();
    for (int i = 2; i < parts.length; i++) {
      Pattern part = wildcard(parts[i]);
      if (List.of(artifact.type(), classifier, version).stream()
          .noneMatch(text -> part.matcher(text).matches())) {
        return false;
      }
    }
    return true;
  }

  private static Pattern wildcard(String pattern) {
    String quoted = pattern.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile("\\Q" + quoted + "\\E");
  }

  /** A pattern of files as Ant has it: {@code **} goes over folders, {@code *} does not. */
  public static Pattern file(String pattern) {
    String text = pattern.trim().replace('\\', '/');
    text = text.endsWith("/") ? text + "**" : text;
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (text.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (text.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
