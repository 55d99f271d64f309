package io.github.flinklint.flinkapi;

import io.github.flinklint.value.Text;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The parsing of {@code new Path(String)}: scheme up to the first colon before a slash, authority
 * up to the next slash, the rest is path, in which backslashes become slashes, doubled slashes one,
 * and a trailing slash goes.
 */
final class PathText {

  private final Text text;
  private final String all;

  /** Index of the colon behind the scheme; -1 for none. */
  private final int colon;

  private final int pathStart;

  /** Takes the text apart; a hole counts as a character that is no slash. */
  PathText(Text text) {
    this.text = text;
    all = text.template();
    int first = all.indexOf(':');
    int slash = all.indexOf('/');
    colon = !hasDrive() && (slash < 0 || first < slash) ? first : -1;
    int start = colon + 1;
    if (all.startsWith("//", start) && all.length() - start > 2) {
      int next = all.indexOf('/', start + 2);
      start = next > 0 ? next : all.length();
    }
    pathStart = start;
  }

  /** A Windows drive, {@code C:}: no scheme. */
  boolean hasDrive() {
    return all.length() >= 2
        && all.charAt(1) == ':'
        && ((all.charAt(0) >= 'A' && all.charAt(0) <= 'Z')
            || (all.charAt(0) >= 'a' && all.charAt(0) <= 'z'));
  }

  /** The text as the path prints itself; as it is where Flink rejects it. */
  Text normalised() {
    URI uri = text.isConstant() ? uri() : null;
    if (all.isEmpty() || (uri == null && text.isConstant())) {
      return text;
    }
    Text kept = text.sub(0, pathStart);
    int begin = pathStart;
    for (int i = pathStart; i < all.length(); i++) {
      boolean isSlash = isSlash(all.charAt(i));
      boolean repeats = isSlash && i > pathStart && isSlash(all.charAt(i - 1));
      boolean trails = isSlash && i > pathStart && onlySlashesFrom(i);
      if (repeats || trails || all.charAt(i) == '\\') {
        kept = kept.plus(text.sub(begin, i));
        if (!repeats && !trails) {
          kept = kept.plus(Text.of("/"));
        }
        begin = i + 1;
      }
    }
    kept = kept.plus(text.sub(begin, all.length()));
    String exact = uri == null ? null : print(uri);
    return exact == null || exact.equals(kept.template())
        ? kept
        : Text.of(exact).withTrace(text.trace());
  }

  /** Whether Flink takes it as a directory for checkpoints: it wants a scheme, and no root. */
  Refusals.Answer isDirectory() {
    if (!text.isConstant()) {
      boolean hasScheme = colon > 0 && all.lastIndexOf(Text.HOLE, colon) < 0;
      boolean isNamed = all.substring(pathStart).chars().anyMatch(PathText::isOfName);
      return hasScheme && isNamed ? Refusals.Answer.TAKEN : Refusals.Answer.OPEN;
    }
    URI uri = uri();
    if (uri == null || uri.getScheme() == null || uri.getPath() == null) {
      return Refusals.Answer.REFUSED;
    }
    boolean isRoot = uri.getPath().isEmpty() || uri.getPath().equals("/");
    return isRoot ? Refusals.Answer.REFUSED : Refusals.Answer.TAKEN;
  }

  /** What is behind the last slash. */
  static Text name(Text text) {
    String all = text.template();
    int start = Math.max(all.lastIndexOf('/') + 1, new PathText(text).pathStart);
    return text.sub(start, all.length());
  }

  /** Number of elements of the path of a constant text. */
  int depth() {
    String path = path().template();
    return path.equals("/") ? 0 : 1 + (int) path.chars().skip(1).filter(c -> c == '/').count();
  }

  /** True where the path begins with a slash. */
  boolean isAbsolute() {
    String path = path().template();
    return path.startsWith("/", hasDrive() ? 2 : 0);
  }

  /** The path above a normalised one; null for a root. */
  @Nullable Text parent() {
    String path = all.substring(pathStart);
    int slash = path.lastIndexOf('/');
    if (path.isEmpty() || path.equals("/")) {
      return null;
    }
    return text.sub(0, pathStart + (slash == 0 ? 1 : Math.max(slash, 0)));
  }

  private static boolean isOfName(int c) {
    return c != Text.HOLE && c != '.' && !isSlash((char) c);
  }

  /** The part behind scheme and authority, normalised. */
  Text path() {
    Text whole = normalised();
    PathText again = new PathText(whole);
    return whole.sub(again.pathStart, again.all.length());
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private boolean onlySlashesFrom(int index) {
    for (int i = index; i < all.length(); i++) {
      if (!isSlash(all.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The URI that Flink makes of it; null where it cannot. */
  @Nullable URI uri() {
    if (all.isEmpty()) {
      return null;
    }
    String prefix = all.substring(0, pathStart);
    String scheme = colon < 0 ? null : prefix.substring(0, colon);
    String rest = prefix.substring(colon + 1);
    String authority = rest.startsWith("//") ? rest.substring(2) : null;
    String path = (hasDrive() ? "/" : "") + all.substring(pathStart);
    path = path.replace("\\", "/").replaceAll("/+", "/");
    if (path.endsWith("/") && path.length() > 1 && !path.matches("/\\p{Alpha}+:/")) {
      path = path.substring(0, path.length() - 1);
    }
    try {
      return new URI(scheme, authority, path, null, null).normalize();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String print(URI uri) {
    StringBuilder printed = new StringBuilder();
    if (uri.getScheme() != null) {
      printed.append(uri.getScheme()).append(':');
    }
    if (uri.getAuthority() != null) {
      printed.append("//").append(uri.getAuthority());
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    boolean drive = path.matches("/[A-Za-z]:.*") && uri.getScheme() == null;
    return printed
        .append(drive && uri.getAuthority() == null ? path.substring(1) : path)
        .toString();
  }
}
