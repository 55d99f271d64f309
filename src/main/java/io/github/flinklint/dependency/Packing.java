package io.github.flinklint.dependency;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
   * @param leftOutFiles patterns of files that are left out, whatever brings them
   * @param relocated packages whose classes get other names
   * @param minimizes true where classes are left out that no class of the module uses
   */
  public record Packer(
      List<String> includes,
      List<String> excludes,
      List<String> leftOutFiles,
      List<String> relocated,
      boolean minimizes) {

    /** One that leaves all classes as they are. */
    public Packer(List<String> includes, List<String> excludes, List<String> leftOutFiles) {
      this(includes, excludes, leftOutFiles, List.of(), false);
    }

    /** Copies the lists. */
    public Packer {
      includes = List.copyOf(includes);
      excludes = List.copyOf(excludes);
      leftOutFiles = List.copyOf(leftOutFiles);
      relocated = List.copyOf(relocated);
    }

    private boolean packs(Artifact artifact) {
      return (includes.isEmpty() || isAny(includes, artifact)) && !isAny(excludes, artifact);
    }

    private static boolean isAny(List<String> patterns, Artifact artifact) {
      for (String pattern : patterns) {
        if (Packing.matches(pattern, artifact)) {
          return true;
        }
      }
      return false;
    }

    private boolean packs(Artifact artifact, List<String> packages, boolean isUsed) {
      return packs(artifact) && keeps(packages) && (isUsed || !minimizes);
    }

    private boolean keeps(List<String> packages) {
      for (String name : packages) {
        for (String moved : relocated) {
          if (name.startsWith(moved)) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean leavesOut(String file) {
      return Packing.isAnyFile(leftOutFiles, file);
    }
  }

  /** Copies the lists. */
  public Packing {
    packers = List.copyOf(packers);
    leftOutFiles = List.copyOf(leftOutFiles);
  }

  /** True where an artifact of scope compile or runtime ends up in a jar. */
  public boolean packs(Artifact artifact) {
    boolean packs = packers.isEmpty();
    for (Packer packer : packers) {
      packs = packs || packer.packs(artifact);
    }
    return packs;
  }

  /**
   * True where the classes of an artifact certainly end up in a jar under their own names.
   *
   * @param packages the beginnings of their names
   * @param isUsed true where the module's own classes use them
   */
  public boolean packs(Artifact artifact, List<String> packages, boolean isUsed) {
    boolean packs = packers.isEmpty();
    for (Packer packer : packers) {
      packs = packs || packer.packs(artifact, packages, isUsed);
    }
    return packs;
  }

  /**
   * True where a file at the root of the class path ends up in a jar with dependencies.
   *
   * @param file path within the jar, with forward slashes
   */
  public boolean packsFile(String file) {
    boolean packs = packers.isEmpty();
    for (Packer packer : packers) {
      packs = packs || !packer.leavesOut(file);
    }
    return packs;
  }

  /** True where the module's own jar is made without a file. */
  public boolean leavesOut(String file) {
    return isAnyFile(leftOutFiles, file);
  }

  private static boolean isAnyFile(List<String> patterns, String file) {
    for (String pattern : patterns) {
      if (file(pattern).matcher(file).matches()) {
        return true;
      }
    }
    return false;
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
      if (!part.matcher(artifact.type()).matches()
          && !part.matcher(classifier).matches()
          && !part.matcher(version).matches()) {
        return false;
      }
    }
    return true;
  }

  private static Pattern wildcard(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString());
  }

  /** A pattern of files as Ant has it: {@code **} goes over folders, {@code *} does not. */
  public static Pattern file(String pattern) {
    String text = pattern.trim();
    if (text.startsWith("%regex[") && text.endsWith("]")) {
      return regex(text.substring("%regex[".length(), text.length() - 1));
    }
    if (text.startsWith("%ant[") && text.endsWith("]")) {
      text = text.substring("%ant[".length(), text.length() - 1);
    }
    text = text.replace('\\', '/');
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

  /** One that is no pattern matches nothing: Maven itself will have refused it. */
  private static Pattern regex(String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      return Pattern.compile("(?!)");
    }
  }
}
