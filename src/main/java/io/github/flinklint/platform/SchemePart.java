package io.github.flinklint.platform;

import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a path up to its authority, {@code obs://}.
 *
 * @param next index of the first character of the authority; -1 where there is none to be read
 * @param isOpen true where a hole leaves open what file system it is
 * @param found what is wrong
 */
record SchemePart(int next, boolean isOpen, List<Malformation> found) {

  private static final String OBS = "obs";
  private static final String USE_OBS = "use obs://BUCKET/DIRECTORY";

  /** Reads the beginning of a path, from index {@code begin} of its template. */
  static SchemePart read(String s, int begin, int end) {
    int stop = begin;
    while (stop < end && ":/?#".indexOf(s.charAt(stop)) < 0 && s.charAt(stop) != Text.HOLE) {
      stop++;
    }
    String word = s.substring(begin, stop);
    char next = stop < end ? s.charAt(stop) : '/';
    if (next == ':' && isScheme(word)) {
      return word.equalsIgnoreCase(OBS)
          ? obs(s, begin, stop + 1, end, word)
          : foreign(s, begin, stop, end, word);
    }
    if (next == Text.HOLE && "obs://".regionMatches(true, 0, word, 0, word.length())) {
      return new SchemePart(-1, true, List.of());
    }
    if (word.equalsIgnoreCase(OBS) && s.startsWith("//", stop)) {
      Malformation colon =
          new Malformation(
              Kind.MISSING_COLON, stop, stop + 1, "no colon stands behind obs", "write obs://");
      return new SchemePart(stop + 2, false, List.of(colon));
    }
    return failed(noScheme(word, begin, Math.max(stop, begin + 1), next));
  }

  private static boolean isScheme(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean isOther = (c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0;
      if (!isLetter && (i == 0 || !isOther)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static SchemePart obs(String s, int begin, int at, int end, String word) {
    int next = at;
    while (next < end && s.charAt(next) == '/') {
      next++;
    }
    int slashes = next - at;
    boolean hole = next < end && s.charAt(next) == Text.HOLE;
    if (slashes < 2 && hole) {
      return new SchemePart(-1, true, List.of());
    }
    if (next == end) {
      return failed(
          new Malformation(Kind.NO_BUCKET, at, end, "no bucket stands behind obs:", USE_OBS));
    }
    Malformation wrong = null;
    if (slashes < 2) {
      String what = slashes == 0 ? "no slashes stand" : "only one slash stands";
      wrong =
          new Malformation(Kind.MISSING_SLASHES, at, at + 1, what + " behind obs:", "write obs://");
    } else if (slashes > 2) {
      wrong =
          new Malformation(
              Kind.NO_BUCKET,
              at + 2,
              next,
              "no bucket stands between obs:// and the next slash",
              "write obs://BUCKET");
    } else if (!word.equals(OBS)) {
      wrong =
          new Malformation(
              Kind.SCHEME_CASE,
              begin,
              at - 1,
              "the scheme " + word + " is not in lower case",
              "write obs://");
    }
    return new SchemePart(next, false, wrong == null ? List.of() : List.of(wrong));
  }

  private static SchemePart foreign(String s, int begin, int stop, int end, String word) {
    String scheme = word.toLowerCase(Locale.ROOT);
    if (scheme.length() == 1) {
      return failed(
          new Malformation(
              Kind.NO_SCHEME,
              begin,
              stop + 1,
              "checkpoint path is a folder of a Windows machine",
              USE_OBS));
    }
    String where =
        switch (scheme) {
          case "file" -> "the local disk of a container, which is gone after a restart";
          case "hdfs", "viewfs", "webhdfs" -> "HDFS";
          case "s3", "s3a", "s3n", "s3p" -> "S3";
          case "http", "https" -> "a web address";
          // Without slashes, but with an @, it may be a key that lacks its scheme.
          default ->
              s.startsWith("//", stop + 1) || s.indexOf('@', stop) < 0
                  ? "a file system with the scheme " + word
                  : "another file system";
        };
    String bucket = bucketOfWebAddress(s, stop, end);
    return failed(
        new Malformation(
            Kind.OTHER_SCHEME,
            begin,
            stop,
            "checkpoint path is on " + where + ", not in OBS",
            bucket == null ? USE_OBS : "did you mean obs://" + bucket + "/DIRECTORY"));
  }

  /**
   * The bucket of {@code https://bucket.obs.eu-de.otc.t-systems.com/a}; null where it is none such.
   */
  private static @Nullable String bucketOfWebAddress(String s, int stop, int end) {
    int host = stop + 3;
    if (!s.startsWith("://", stop) || s.indexOf('@') >= 0) {
      return null;
    }
    String bucket = Endpoints.bucketBefore(s.substring(host, UserInfo.indexOf(s, '/', host, end)));
    return bucket == null || bucket.indexOf(Text.HOLE) >= 0 ? null : bucket;
  }

  private static Malformation noScheme(String word, int from, int to, char next) {
    String message;
    String fix = USE_OBS;
    if (word.equals("jobmanager")) {
      message = "checkpoint path is the word jobmanager, which names no directory";
    } else if (word.isEmpty() && next == '/') {
      message = "checkpoint path is a local folder without a scheme, which Flink refuses";
    } else {
      message = "checkpoint path has no scheme, which Flink refuses";
      fix = "write obs:// in front of the bucket, as in obs://BUCKET/DIRECTORY";
    }
    return new Malformation(Kind.NO_SCHEME, from, to, message, fix);
  }

  private static SchemePart failed(Malformation malformation) {
    return new SchemePart(-1, false, List.of(malformation));
  }
}
