package jobs.lomboks.valueobject.model;

import lombok.AllArgsConstructor;
import lombok.Value;

@Value
@AllArgsConstructor(staticName = "of")
public class Target {
  String scheme;
  String path;
  @lombok.With
  int port;

  public static Target of(String scheme, String path) {
    return of(scheme, path, 8020);
  }

  public String uri() {
    return scheme + "://node:" + port + "/" + getPath();
  }
}
