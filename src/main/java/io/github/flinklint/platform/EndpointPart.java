package io.github.flinklint.platform;

import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The endpoint and its port in a path, {@code obs.eu-de.otc.t-systems.com:443}. */
final class EndpointPart {

  private static final String PORT = "443";

  private final Text text;
  private final String host;
  private final int at;
  private final @Nullable Cloud cloud;
  private final List<Malformation> found = new ArrayList<>();

  private EndpointPart(Text text, String host, int at, @Nullable Cloud cloud) {
    this.text = text;
    this.host = host;
    this.at = at;
    this.cloud = cloud;
  }

  /**
   * What is wrong with an endpoint that follows keys.
   *
   * @param text the whole path
   * @param part endpoint and port, as a template
   * @param at index of the first character
   * @param cloud the cloud of the jobs; null where it is not told
   */
  static List<Malformation> check(Text text, String part, int at, @Nullable Cloud cloud) {
    int colon = part.lastIndexOf(':');
    String host = colon < 0 ? part : part.substring(0, colon);
    EndpointPart check = new EndpointPart(text, host, at, cloud);
    if (check.host() && colon < 0 && !part.endsWith(String.valueOf(Text.HOLE))) {
      check.add(
          Kind.PORT_MISSING,
          part.length(),
          part.length() + 1,
          "port 443 is missing behind the endpoint",
          "write :443 behind the endpoint");
    } else if (colon >= 0) {
      check.found.addAll(checkPort(part.substring(colon + 1), at + colon + 1));
    }
    return check.found;
  }

  /**
   * What is wrong with a port.
   *
   * @param port the port, as a template
   * @param at index of its first character
   */
  static List<Malformation> checkPort(String port, int at) {
    if (port.equals(PORT) || port.indexOf(Text.HOLE) >= 0) {
      return List.of();
    }
    String what =
        port.isEmpty()
            ? "the port is missing behind the colon"
            : port.matches("[0-9]{1,5}") ? "port is " + port + ", not 443" : "port is not 443";
    int end = at + Math.max(port.length(), 1);
    return List.of(
        new Malformation(Kind.PORT_WRONG, at, end, what, "write :443 behind the endpoint"));
  }

  /** Judges the name of the host; true where it makes sense to ask for its port. */
  private boolean host() {
    if (host.isEmpty()) {
      add(
          Kind.ENDPOINT_MISSING,
          0,
          1,
          "no endpoint stands behind the keys",
          "write the endpoint of the region and :443 behind the @, or obs://BUCKET/DIRECTORY"
              + " without keys");
      return false;
    }
    if (host.indexOf(Text.HOLE) >= 0) {
      return true;
    }
    int wrong = 0;
    while (wrong < host.length() && isOfHost(host.charAt(wrong))) {
      wrong++;
    }
    if (wrong < host.length()) {
      int end = wrong;
      while (end < host.length() && !isOfHost(host.charAt(end))) {
        end++;
      }
      add(
          Kind.ENDPOINT_CHARACTER,
          wrong,
          end,
          "endpoint contains a character that no host name has",
          "write the endpoint of the region, for example obs.eu-de.otc.t-systems.com");
      return true;
    }
    return nameOfHost();
  }

  private static boolean isOfHost(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ".:-".indexOf(c) >= 0;
  }

  private boolean nameOfHost() {
    String meant = Endpoints.suggestion(host);
    if (bucketBefore()) {
      return true;
    }
    String other = cloud == null ? null : Endpoints.otherCloud(host, cloud);
    if (other != null && cloud != null) {
      add(
          Kind.ENDPOINT_OTHER_CLOUD,
          0,
          host.length(),
          "endpoint of " + other + ", but cloud is " + cloud.name().toLowerCase(Locale.ROOT),
          "write the endpoint of the region in " + cloud.label() + ", or obs://BUCKET/DIRECTORY");
    } else if (meant != null) {
      add(
          Kind.ENDPOINT_TYPO,
          0,
          host.length(),
          "endpoint " + text.sub(at, at + host.length()).display() + " is not known",
          "did you mean " + meant);
    } else if (host.indexOf('.') < 0) {
      add(
          Kind.ENDPOINT_MISSING,
          0,
          host.length(),
          "no endpoint stands between the keys and the bucket",
          "write the endpoint of the region and :443 behind the @, or obs://BUCKET/DIRECTORY"
              + " without keys");
      return false;
    }
    return true;
  }

  /** Notes a bucket before the endpoint, the endpoint being right or nearly so. */
  private boolean bucketBefore() {
    String bucket = Endpoints.bucketBefore(host);
    String known = bucket == null ? Endpoints.bucketBeforeSlip(host) : bucket;
    if (known == null) {
      return false;
    }
    String endpoint = host.substring(known.length() + 1);
    String meant = Endpoints.suggestion(endpoint);
    add(
        Kind.BUCKET_IN_ENDPOINT,
        0,
        known.length() + 1,
        "the bucket stands before the endpoint rather than behind it",
        "did you mean " + (meant == null ? endpoint : meant) + ":443/" + known);
    return true;
  }

  private void add(Kind kind, int from, int to, String message, String fix) {
    found.add(new Malformation(kind, at + from, at + to, message, fix));
  }
}
