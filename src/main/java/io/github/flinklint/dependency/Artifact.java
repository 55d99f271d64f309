package io.github.flinklint.dependency;

import org.jspecify.annotations.Nullable;

/**
 * What a repository holds under one name.
 *
 * @param groupId group
 * @param artifactId artifact
 * @param version version; null where none is given
 * @param type {@code jar} or another type
 * @param classifier classifier; null for none
 */
public record Artifact(
    String groupId,
    String artifactId,
    @Nullable String version,
    String type,
    @Nullable String classifier) {

  /** What of it is the same in all versions: of two with one key, a class path has one. */
  public String key() {
    String key = groupId + ":" + artifactId + ":" + type;
    return classifier == null ? key : key + ":" + classifier;
  }

  /** {@code group:artifact:version}, as messages name it, with a classifier where it has one. */
  public String describe() {
    String name = groupId + ":" + artifactId;
    name = classifier == null ? name : name + ":" + classifier;
    return version == null ? name : name + ":" + version;
  }

  /** True for a jar of classes, the main one of its artifact. */
  public boolean isMainJar() {
    return type.equals("jar") && (classifier == null || classifier.isEmpty());
  }
}
