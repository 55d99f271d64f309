package io.github.flinklint.source;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sources that an analysis may read: every file listed and screened by its bytes, types found
 * by path and, where that misses, by a scan for their declaration; files parsed at most once, when
 * a question needs them. For one thread.
 */
public final class SourceTree {

  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^[\\uFEFF\\s]*package\\s+([\\w.]+)\\s*;");
  private static final List<String> OTHER_LANGUAGES = List.of(".scala", ".kt");

  private final Path repositoryRoot;
  private final List<String> environmentNames;
  private final UnitParser parser = new UnitParser();
  private final List<Problem> problems = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, List<SourceFile>> byPackage = new HashMap<>();
  private final Map<String, SourceFile> byPrimaryType = new LinkedHashMap<>();
  private final Map<Path, Optional<SourceUnit>> units = new HashMap<>();
  private final Map<String, Optional<SourceType>> types = new HashMap<>();
  private final Map<String, Integer> otherLanguages = new TreeMap<>();
  private final List<SourceFile> unreadable = new ArrayList<>();

  /**
   * Lists and screens the files below the roots.
   *
   * @param repositoryRoot absolute folder that reported paths are relative to
   * @param roots in the order in which they are searched, the module's own first; a folder that is
   *     missing holds nothing
   * @param environmentNames a file that has one of these words may make or execute an environment
   */
  public SourceTree(Path repositoryRoot, List<SourceRoot> roots, List<String> environmentNames) {
    this.repositoryRoot = repositoryRoot;
    this.environmentNames = List.copyOf(environmentNames);
    for (SourceRoot root : roots) {
      list(root).forEach(path -> screen(root, path));
    }
  }

  private List<Path> list(SourceRoot root) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(root.folder())) {
      return found;
    }
    try {
      // As compilers do: what lies behind a link is compiled too.
      Files.walkFileTree(
          root.folder(),
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Lister(root, found));
    } catch (IOException e) {
      report(root.folder(), "folder cannot be read; check its permissions");
    }
    Collections.sort(found);
    return found;
  }

  /** Collects Java files and counts those in languages that are not analysed. */
  private final class Lister extends SimpleFileVisitor<Path> {
    private final SourceRoot root;
    private final List<Path> found;

    Lister(SourceRoot root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      String name = path.getFileName().toString();
      if (name.endsWith(".java")) {
        found.add(path);
      } else if (root.own()) {
        countOtherLanguage(path, name);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      // A link to a folder around it leads to nothing new.
      if (!(failure instanceof FileSystemLoopException)) {
        report(path, "cannot be read; check its permissions");
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Flink jobs in other languages are named, so that nobody takes their silence for a pass. */
  private void countOtherLanguage(Path path, String name) {
    for (String suffix : OTHER_LANGUAGES) {
      if (name.endsWith(suffix)) {
        try {
          String text = Files.readString(path, StandardCharsets.ISO_8859_1);
          boolean mayHoldJob =
              text.contains("main") && environmentNames.stream().anyMatch(text::contains);
          if (mayHoldJob) {
            otherLanguages.merge(relative(path), 1, Integer::sum);
          }
        } catch (IOException e) {
          report(path, "cannot be read; check its permissions");
        }
      }
    }
  }

  private void screen(SourceRoot root, Path path) {
    String text;
    try {
      // Latin-1 keeps every byte a character: good enough to look for ASCII words, and the fastest
      // to decode.
      text = Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      report(path, "cannot be read; check its permissions");
      unreadable.add(
          new SourceFile(path, relative(path), root, "", stem(path), false, false, false));
      return;
    }
    Matcher declared = PACKAGE.matcher(text);
    SourceFile file =
        new SourceFile(
            path,
            relative(path),
            root,
            declared.find() ? declared.group(1) : "",
            stem(path),
            text.contains("main"),
            environmentNames.stream().anyMatch(text::contains),
            text.contains(Directive.MARK));
    files.add(file);
    byPackage.computeIfAbsent(file.packageName(), p -> new ArrayList<>()).add(file);
    byPrimaryType.putIfAbsent(file.primaryType(), file);
  }

  private static String stem(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }

  private String relative(Path path) {
    Path from =
        path.startsWith(repositoryRoot) ? repositoryRoot.relativize(path) : path.getFileName();
    return from.toString().replace('\\', '/');
  }

  private void report(Path path, String message) {
    problems.add(new Problem(Problem.Kind.SOURCE, SourceLocation.ofFile(relative(path)), message));
  }

  /** All files in a fixed order. */
  public List<SourceFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** Files that could not be read at all. */
  public List<SourceFile> unreadable() {
    return Collections.unmodifiableList(unreadable);
  }

  /**
   * Files in languages that are not analysed and that seem to hold a Flink job, relative paths,
   * sorted.
   */
  public List<String> otherLanguageJobs() {
    return List.copyOf(otherLanguages.keySet());
  }

  /** Trouble met so far. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Number of files parsed so far. */
  public int parsed() {
    return units.size();
  }

  /** True where some file declares this package or one below it. */
  public boolean isPackage(String name) {
    return byPackage.containsKey(name)
        || byPackage.keySet().stream().anyMatch(p -> p.startsWith(name + "."));
  }

  /**
   * Parses a file, once.
   *
   * @return null where nothing could be made of it; the problem is recorded
   */
  public @Nullable SourceUnit parse(SourceFile file) {
    Optional<SourceUnit> known = units.get(file.path());
    if (known == null) {
      known = Optional.ofNullable(parser.parse(file, problems));
      units.put(file.path(), known);
    }
    return known.orElse(null);
  }

  /** The suppressions in all files, sorted. */
  public List<Suppression> suppressions() {
    List<Suppression> found = new ArrayList<>();
    for (SourceFile file : files) {
      SourceUnit unit = file.mayHoldSuppressions() ? parse(file) : null;
      if (unit != null) {
        found.addAll(JavaSuppressions.of(unit));
      }
    }
    return found.stream().sorted().toList();
  }

  /**
   * The text of a file in its encoding, for looking through it without parsing; empty where it
   * cannot be read.
   */
  public String text(SourceFile file) {
    try {
      return Files.readString(file.path(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The type of a qualified name, nested types with dots.
   *
   * @return null where the sources hold none
   */
  public @Nullable SourceType find(String qualifiedName) {
    Optional<SourceType> known = types.get(qualifiedName);
    if (known == null) {
      types.put(qualifiedName, Optional.empty());
      known = Optional.ofNullable(search(qualifiedName));
      types.put(qualifiedName, known);
    }
    return known.orElse(null);
  }

  private @Nullable SourceType search(String name) {
    SourceFile primary = byPrimaryType.get(name);
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    if (primary != null) {
      SourceType type = declaredIn(primary, simple);
      if (type != null) {
        return type;
      }
    }
    String qualifier = dot < 0 ? "" : name.substring(0, dot);
    SourceType secondary = secondary(qualifier, simple);
    if (secondary != null) {
      return secondary;
    }
    if (dot < 0 || !mayBeType(qualifier)) {
      return null;
    }
    SourceType outer = find(qualifier);
    return outer == null ? null : outer.nested(simple);
  }

  /**
   * Sparing look: a package of lower-case words only is hardly a type, unless a file of that name
   * exists.
   */
  private boolean mayBeType(String qualifier) {
    String last = qualifier.substring(qualifier.lastIndexOf('.') + 1);
    return byPrimaryType.containsKey(qualifier)
        || (!last.isEmpty() && Character.isUpperCase(last.charAt(0)));
  }

  /** A top-level type that lives in another type's file of the same package. */
  private @Nullable SourceType secondary(String packageName, String simple) {
    List<SourceFile> candidates = byPackage.get(packageName);
    if (candidates == null || simple.isEmpty()) {
      return null;
    }
    Pattern declaration =
        Pattern.compile("\\b(?:class|interface|enum|record)\\s+" + Pattern.quote(simple) + "\\b");
    for (SourceFile file : candidates) {
      if (!file.stem().equals(simple) && declaration.matcher(text(file)).find()) {
        SourceType type = declaredIn(file, simple);
        if (type != null) {
          return type;
        }
      }
    }
    return null;
  }

  private @Nullable SourceType declaredIn(SourceFile file, String simple) {
    SourceUnit unit = parse(file);
    if (unit == null) {
      return null;
    }
    for (TypeDeclaration<?> declaration : unit.tree().getTypes()) {
      if (declaration.getNameAsString().equals(simple)) {
        String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return SourceType.of(prefix + simple, declaration, null, unit);
      }
    }
    return null;
  }

  /** Top-level types of a parsed file. */
  @SuppressWarnings("ReferenceEquality") // two declarations of one name are told apart as nodes
  public List<SourceType> typesOf(SourceFile file) {
    List<SourceType> found = new ArrayList<>();
    SourceUnit unit = parse(file);
    if (unit != null) {
      String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
      for (TypeDeclaration<?> declaration : unit.tree().getTypes()) {
        String name = prefix + declaration.getNameAsString();
        SourceType indexed = find(name);
        found.add(
            indexed != null && indexed.node() == declaration
                ? indexed
                : SourceType.of(name, declaration, null, unit));
      }
    }
    return found;
  }
}
