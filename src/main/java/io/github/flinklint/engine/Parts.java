package io.github.flinklint.engine;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.cache.ForeignDataException;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an examination by the questions they answer: those of an earlier build that still
 * hold, and those of this one. A part holds where all that was read for it is unchanged; that the
 * same files are there, and the module is asked the same, is for the owner to see to. For one
 * thread.
 */
final class Parts {

  /** A part as it lies on the disk, with what it depends on. */
  private static final class Kept {

    private final byte[] bytes;
    private final List<SourceUse> sources;
    private final List<ResourceUse> resources;

    Kept(byte[] bytes, List<SourceUse> sources, List<ResourceUse> resources) {
      this.bytes = bytes;
      this.sources = sources;
      this.resources = resources;
    }
  }

  private final SourceStore store;
  private final List<SourceRoot> roots;
  private final List<JobDefinition> definitions;
  private final Map<String, Kept> earlier = new HashMap<>();
  private final Map<String, Kept> current = new LinkedHashMap<>();
  private final Map<String, Boolean> unchanged = new HashMap<>();
  private final Map<String, SourceUse> sources = new LinkedHashMap<>();
  private final Map<String, ResourceUse> resources = new TreeMap<>();
  private final ProjectResources found;
  private boolean isAnyReused;
  private boolean isAnyUnfit;
  private int withJobs;

  /** Parts of a module of which nothing is known yet. */
  Parts(AnalysisRequest request, SourceStore store) {
    this.store = store;
    this.roots = request.roots();
    this.definitions = request.definitions();
    this.found = ProjectResources.of(request);
  }

  /**
   * Reads those of an earlier build.
   *
   * @throws ForeignDataException where they are none
   */
  void read(Decoder in) {
    List<SourceUse> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(SourceUse.read(in));
    }
    for (int left = in.count(); left > 0; left--) {
      String question = in.text();
      List<SourceUse> used = new ArrayList<>();
      for (int uses = in.count(); uses > 0; uses--) {
        used.add(all.get(in.index(all.size() - 1)));
      }
      List<ResourceUse> asked = new ArrayList<>();
      for (int uses = in.count(); uses > 0; uses--) {
        asked.add(ResourceUse.read(in));
      }
      earlier.put(question, new Kept(in.raw(), used, asked));
    }
    if (!in.isAtEnd()) {
      throw new ForeignDataException("goes on");
    }
  }

  /** Writes those of this build. */
  void write(Encoder out) {
    Map<String, Integer> numbers = new HashMap<>();
    List<SourceUse> all = new ArrayList<>();
    for (Kept kept : current.values()) {
      for (SourceUse use : kept.sources) {
        if (numbers.putIfAbsent(use.key(), all.size()) == null) {
          all.add(use);
        }
      }
    }
    out.number(all.size());
    for (SourceUse use : all) {
      use.write(out);
    }
    out.number(current.size());
    for (Map.Entry<String, Kept> one : current.entrySet()) {
      out.text(one.getKey());
      write(one.getValue(), numbers, out);
    }
  }

  private static void write(Kept kept, Map<String, Integer> numbers, Encoder out) {
    out.number(kept.sources.size());
    for (SourceUse use : kept.sources) {
      out.number(numbers.getOrDefault(use.key(), 0));
    }
    out.number(kept.resources.size());
    for (ResourceUse use : kept.resources) {
      use.write(out);
    }
    out.raw(kept.bytes);
  }

  /** The answer of an earlier build, if it still holds; null for none. */
  @Nullable Part find(String question) {
    Kept kept = earlier.get(question);
    if (kept == null || !isUnchanged(kept)) {
      return null;
    }
    Part part;
    try {
      part = Part.decoded(kept.bytes, definitions);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever is wrong with it, the sources tell it all again.
      return null;
    }
    List<SourceUse> renewed = new ArrayList<>();
    for (SourceUse use : kept.sources) {
      renewed.add(store.renewed(roots.get(use.root()), use));
    }
    current.put(question, new Kept(kept.bytes, renewed, kept.resources));
    note(renewed, kept.resources);
    isAnyReused = true;
    count(part);
    return part;
  }

  private boolean isUnchanged(Kept kept) {
    for (SourceUse use : kept.sources) {
      if (!isUnchanged(use)) {
        return false;
      }
    }
    for (ResourceUse use : kept.resources) {
      if (!found.isUnchanged(use)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnchanged(SourceUse use) {
    Boolean known = unchanged.get(use.key());
    if (known == null) {
      boolean hasRoot = use.root() >= 0 && use.root() < roots.size();
      known = hasRoot && store.isUnchanged(roots.get(use.root()), use);
      unchanged.put(use.key(), known);
    }
    return known;
  }

  /**
   * Keeps an answer of this build, if it can be kept.
   *
   * @param tree what was asked for it of the sources, and nothing else
   * @param asked what was asked for it of the resources
   */
  void keep(String question, Part part, SourceTree tree, ProjectResources asked) {
    List<SourceUse> used = tree.uses();
    note(used, asked.uses());
    count(part);
    try {
      current.put(question, new Kept(part.encoded(definitions), used, asked.uses()));
    } catch (ValueWriter.UnfitException e) {
      isAnyUnfit = true;
    }
  }

  /** Notes what was read for something that is no part. */
  void note(List<SourceUse> used, List<ResourceUse> asked) {
    for (SourceUse use : used) {
      sources.put(use.key(), use);
    }
    for (ResourceUse use : asked) {
      resources.put(use.name(), use);
    }
  }

  /** True where an answer is of an earlier build. */
  boolean isAnyReused() {
    return isAnyReused;
  }

  private void count(Part part) {
    withJobs += part.found().jobs().isEmpty() ? 0 : 1;
  }

  /**
   * True where a change of one job leaves another that need not be evaluated again. False where one
   * part must not be kept: another may hold the same key without knowing it for one.
   */
  boolean isWorthKeeping() {
    return withJobs > 1 && !isAnyUnfit;
  }

  /** All that the answers depend on. */
  List<SourceUse> sources() {
    return List.copyOf(sources.values());
  }

  /** All that the answers depend on. */
  List<ResourceUse> resources() {
    return List.copyOf(resources.values());
  }

  /** Number of files that had to be parsed, now or earlier. */
  int filesRead() {
    int count = 0;
    for (SourceUse use : sources.values()) {
      count += use.content().isEmpty() ? 0 : 1;
    }
    return count;
  }
}
