package io.github.flinklint.engine;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.source.SourceRoot;
import io.github.flinklint.source.SourceStore;
import io.github.flinklint.source.SourceUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examinations of earlier builds. One is as good as a new one where the request asks the same, the
 * same files are there, a look at each tells the same, what was parsed has the same contents, what
 * was looked through for names has the same names, and resources that were asked for are the same
 * or still missing. It holds facts only: rules, suppressions, the baseline and the day are no part
 * of it. What holds a key is not kept.
 */
final class ExaminationCache {

  private static final String KIND = "facts-";

  /** Kinds are told by how names begin. */
  private static final String PARTS = "parts-";

  /** A module may be asked for with several sets of parameters; others are of old poms. */
  private static final int MOST = 8;

  private final SourceStore sources;
  private final @Nullable CacheFolder folder;

  ExaminationCache(Workspace workspace) {
    this.sources = workspace.sources();
    this.folder = workspace.cache();
  }

  /** The examination of an earlier build; null where there is none that still holds. */
  @Nullable Examination find(AnalysisRequest request) {
    if (folder == null) {
      return null;
    }
    String question = request.question();
    Decoder in = folder.read(name(request, question), question);
    try {
      return in == null || !isUnchanged(request, in)
          ? null
          : new ExaminationReader(in, request.definitions()).read();
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever is wrong with the file, the sources tell it all again.
      return null;
    }
  }

  private boolean isUnchanged(AnalysisRequest request, Decoder in) {
    List<SourceRoot> roots = request.roots();
    if (!in.texts().equals(sources.fingerprints(roots)) || !sources.isReadable(roots)) {
      return false;
    }
    // All of it is read, whatever it says: what follows is the examination.
    boolean isSame = true;
    for (int left = in.count(); left > 0; left--) {
      SourceUse use = SourceUse.read(in);
      isSame = isSame && sources.isUnchanged(roots.get(use.root()), use);
    }
    ProjectResources found = ProjectResources.of(request);
    for (int left = in.count(); left > 0; left--) {
      ResourceUse use = ResourceUse.read(in);
      isSame = isSame && found.isUnchanged(use);
    }
    return isSame;
  }

  /** The parts of an examination of an earlier build; none where there are none. */
  Parts parts(AnalysisRequest request) {
    Parts parts = new Parts(request, sources);
    List<SourceRoot> roots = request.roots();
    if (folder == null || !sources.isReadable(roots)) {
      return parts;
    }
    String question = request.question();
    Decoder in = folder.read(partsName(request, question), question);
    try {
      if (in != null && in.texts().equals(sources.fingerprints(roots))) {
        parts.read(in);
      }
      return parts;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever is wrong with the file, the sources tell it all again.
      return new Parts(request, sources);
    }
  }

  /**
   * Keeps an examination, if it can be kept.
   *
   * @param parts what it consists of
   * @param areApart whether each part is true by itself
   */
  void keep(AnalysisRequest request, Examination examined, Parts parts, boolean areApart) {
    List<SourceRoot> roots = request.roots();
    if (folder == null || !sources.isReadable(roots)) {
      return;
    }
    String question = request.question();
    // Where one part has a key, another may hold it without knowing it for one.
    boolean mayKeep = areApart && examined.secretKeys().isEmpty();
    keepParts(folder, request, question, mayKeep ? parts : null);
    Encoder out = folder.begin(question);
    out.texts(sources.fingerprints(roots));
    List<SourceUse> files = parts.sources();
    out.number(files.size());
    for (SourceUse use : files) {
      use.write(out);
    }
    List<ResourceUse> resources = parts.resources();
    out.number(resources.size());
    for (ResourceUse use : resources) {
      use.write(out);
    }
    try {
      new ExaminationWriter(out, request.definitions()).write(examined);
    } catch (ValueWriter.UnfitException e) {
      // What is a key now may lie in what was kept before anybody knew it for one.
      folder.remove(name(request, question));
      return;
    }
    String name = name(request, question);
    folder.write(name, out);
    folder.keep(kind(request), MOST);
  }

  private void keepParts(
      CacheFolder kept, AnalysisRequest request, String question, @Nullable Parts parts) {
    if (parts != null && parts.isWorthKeeping()) {
      Encoder out = kept.begin(question);
      out.texts(sources.fingerprints(request.roots()));
      parts.write(out);
      kept.write(partsName(request, question), out);
      kept.keep(PARTS + kind(request), MOST);
    } else {
      kept.remove(partsName(request, question));
    }
  }

  private static String partsName(AnalysisRequest request, String question) {
    return PARTS + name(request, question);
  }

  private static String name(AnalysisRequest request, String question) {
    return kind(request) + Digest.name(question);
  }

  private static String kind(AnalysisRequest request) {
    String module = request.repositoryRoot() + "\n" + request.module().path();
    return KIND + Digest.name(module) + "-";
  }
}
