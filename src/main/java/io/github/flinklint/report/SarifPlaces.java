package io.github.flinklint.report;

import io.github.flinklint.diagnostic.SourceLocation;

/** Writes places as SARIF has them, as far as they are known. */
final class SarifPlaces {

  /** What paths are relative to; the reader knows where that is, the report does not. */
  static final String ROOT = "%SRCROOT%";

  private final JsonWriter json;

  SarifPlaces(JsonWriter json) {
    this.json = json;
  }

  /** The member {@code physicalLocation}. */
  void physicalLocation(SourceLocation at) {
    json.name("physicalLocation").beginObject();
    artifact(at.file());
    if (at.line() > 0) {
      region("region", at);
    }
    json.endObject();
  }

  /** The member {@code artifactLocation}. */
  void artifact(String file) {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(RelativeUri.of(file)).name("uriBaseId").value(ROOT);
    json.endObject();
  }

  /** A region; without columns it is whole lines. */
  void region(String name, SourceLocation at) {
    json.name(name).beginObject();
    json.name("startLine").value(at.line());
    if (at.column() > 0) {
      json.name("startColumn").value(at.column());
    }
    json.name("endLine").value(at.endLine());
    if (at.column() > 0) {
      json.name("endColumn").value(at.endColumn());
    }
    json.endObject();
  }
}
