package io.github.flinklint.platform;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The public endpoints of OBS, as far as the documents of the clouds name them: {@code
 * obs.REGION.DOMAIN}, and for some clouds {@code obs.DOMAIN}. An endpoint that is not here may
 * still be right (a new region, a private cloud); one that is nearly one of these is a slip.
 */
final class Endpoints {

  /** Regions without their number, by which a slip in a region's name is told from a new region. */
  private static final List<String> AREAS =
      List.of(
          "ae-ad-",
          "af-north-",
          "af-south-",
          "ap-southeast-",
          "cn-east-",
          "cn-north-",
          "cn-south-",
          "cn-southwest-",
          "eu-ch",
          "eu-de",
          "eu-nl",
          "eu-west-",
          "la-north-",
          "la-south-",
          "me-east-",
          "na-mexico-",
          "ru-northwest-",
          "sa-brazil-",
          "tr-central-",
          "tr-west-");

  private static final String HUAWEI = Cloud.HUAWEICLOUD.label();
  private static final String OTC = Cloud.OTC.label();

  /** Partners of Huawei Cloud have endpoints and documents of their own, but no setting. */
  private static final List<Provider> PROVIDERS =
      List.of(
          new Provider("obs", "myhuaweicloud.com", HUAWEI, Cloud.HUAWEICLOUD),
          new Provider("obs", "myhuaweicloud.eu", HUAWEI, Cloud.HUAWEICLOUD),
          new Provider("obs", "otc.t-systems.com", OTC, Cloud.OTC),
          new Provider("obs", "sc.otc.t-systems.com", OTC, Cloud.OTC),
          new Provider("obs", "g42cloud.com", "G42 Cloud", Cloud.HUAWEICLOUD),
          new Provider("obs", "hc.vodafone.com.tr", "Vodafone", Cloud.HUAWEICLOUD),
          new Provider(
              "oss", "prod-cloud-ocb.orange-business.com", "Orange Business", Cloud.HUAWEICLOUD));

  /** An edit or two in a long name is a slip; in a short one it is another name. */
  private static final int DOMAIN_SLIP = 2;

  private Endpoints() {}

  /** True for an endpoint of a known cloud. */
  static boolean isKnown(String host) {
    for (Provider provider : PROVIDERS) {
      String bucket = provider.bucket(host);
      if (bucket != null && bucket.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The bucket in front of a known endpoint, {@code b} of {@code b.obs.eu-de.otc.t-systems.com};
   * null where there is none.
   */
  static @Nullable String bucketBefore(String host) {
    for (Provider provider : PROVIDERS) {
      String bucket = provider.bucket(host);
      if (bucket != null && !bucket.isEmpty()) {
        return bucket;
      }
    }
    return null;
  }

  /**
   * The endpoint that was probably meant; null where the name is right, or far from all that is
   * known.
   */
  static @Nullable String suggestion(String host) {
    for (Provider provider : PROVIDERS) {
      String meant = provider.suggestion(host.toLowerCase(Locale.ROOT));
      if (meant != null) {
        return meant;
      }
    }
    return null;
  }

  /**
   * The name of the cloud that an endpoint belongs to, where that is certainly not the cloud of the
   * jobs.
   *
   * @param host an endpoint, a bucket before it or not
   * @param cloud the cloud of the jobs
   * @return null where it may be the same cloud: for its own endpoints, those of its partners, and
   *     all that are not known
   */
  static @Nullable String otherCloud(String host, Cloud cloud) {
    for (Provider provider : PROVIDERS) {
      if (provider.cloud() != cloud && provider.bucket(host) != null) {
        return provider.name();
      }
    }
    return null;
  }

  /**
   * The bucket in front of a host that is nearly a known endpoint, {@code b} of {@code
   * b.obs.eu-de.otc.t-system.com}.
   *
   * @return null where there is none, or the endpoint is right
   */
  static @Nullable String bucketBeforeSlip(String host) {
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      String endpoint = host.substring(dot + 1);
      if (isOfService(endpoint) && suggestion(endpoint) != null) {
        return host.substring(0, dot);
      }
    }
    return null;
  }

  private static boolean isOfService(String endpoint) {
    for (Provider provider : PROVIDERS) {
      if (endpoint.startsWith(provider.service() + ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who offers OBS.
   *
   * @param service first label of its endpoints
   * @param domain what follows the region
   * @param name as people call it
   * @param cloud the cloud whose documents hold for it
   */
  private record Provider(String service, String domain, String name, Cloud cloud) {

    /**
     * The bucket in front of an endpoint of this provider, with or without a region; the longest
     * where that is not clear. Empty where there is none, null for other hosts.
     */
    @Nullable String bucket(String host) {
      int end = host.length() - domain.length();
      if (!isAt(host, end, domain)) {
        return null;
      }
      String plain = beforeService(host, end);
      if (plain != null && !plain.isEmpty()) {
        return plain;
      }
      int region = host.lastIndexOf('.', end - 2) + 1;
      boolean hasRegion = host.startsWith(".", end - 1) && isLabel(host, region, end - 1);
      String regional = hasRegion ? beforeService(host, region) : null;
      return regional == null ? plain : regional;
    }

    /** What stands before {@code obs.}, its dot left out; null where that is not there. */
    private @Nullable String beforeService(String host, int end) {
      int from = end - service.length() - 1;
      if (!isAt(host, from, service + ".")) {
        return null;
      }
      if (from == 0) {
        return "";
      }
      boolean isBucket = from > 1 && host.charAt(from - 1) == '.' && isOneLine(host);
      return isBucket ? host.substring(0, from - 1) : null;
    }

    @Nullable String suggestion(String host) {
      if (!host.endsWith("." + domain)) {
        return domainSlip(host);
      }
      String[] labels = host.substring(0, host.length() - domain.length() - 1).split("\\.", -1);
      if (labels.length == 1) {
        return AREAS.contains(areaOf(labels[0])) ? of(labels[0]) : null;
      }
      if (labels.length != 2 || !isRegion(labels[1])) {
        return null;
      }
      if (labels[0].equals(service)) {
        String region = regionSlip(labels[1]);
        return region == null ? null : of(region);
      }
      boolean slip = labels[0].equals("s3") || Similarity.distance(labels[0], service) == 1;
      return slip ? of(labels[1]) : null;
    }

    private @Nullable String domainSlip(String host) {
      String[] labels = host.split("\\.", 3);
      if (labels.length < 3
          || !labels[0].equals(service)
          || !isRegion(labels[1])
          || isKnown(host)) {
        return null;
      }
      return Similarity.distance(labels[2], domain) <= DOMAIN_SLIP ? of(labels[1]) : null;
    }

    private String of(String region) {
      return service + "." + region + "." + domain;
    }
  }

  /** True where a word in lower case stands there, in whatever case. */
  private static boolean isAt(String host, int from, String word) {
    if (from < 0 || from + word.length() > host.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(host.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String host, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = lower(host.charAt(i));
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return from < to;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private static boolean isOneLine(String host) {
    for (int i = 0; i < host.length(); i++) {
      if ("\n\r\u0085\u2028\u2029".indexOf(host.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRegion(String label) {
    int hyphen = label.indexOf('-');
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean isDigit = c >= '0' && c <= '9' && i > hyphen;
      boolean isHyphen = c == '-' && i > 0 && label.charAt(i - 1) != '-' && i + 1 < label.length();
      if (!isDigit && !isHyphen && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return hyphen > 0;
  }

  /** A region without its number. */
  private static String areaOf(String region) {
    int end = region.length();
    while (end > 0 && region.charAt(end - 1) >= '0' && region.charAt(end - 1) <= '9') {
      end--;
    }
    return region.substring(0, end);
  }

  /** The region that was probably meant; null where the area is known, or not nearly known. */
  private static @Nullable String regionSlip(String region) {
    String area = areaOf(region);
    if (AREAS.contains(area)) {
      return null;
    }
    for (String known : AREAS) {
      boolean sameCountry = area.startsWith(known.substring(0, known.indexOf('-') + 1));
      boolean slip = sameCountry && known.endsWith("-") && Similarity.distance(area, known) == 1;
      if (slip || Similarity.isSwap(area, known)) {
        return known + region.substring(area.length());
      }
    }
    return null;
  }
}
