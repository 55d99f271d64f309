package jobs.inputs.propertiesprofile.conf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

public class Profile {
  private final Properties values = new Properties();

  private Profile() {}

  public static Profile load(String name) throws IOException {
    Profile p = new Profile();
    try (Reader r = new InputStreamReader(Profile.class.getResourceAsStream("/profile-" + name + ".properties"), StandardCharsets.UTF_8)) {
      p.values.load(r);
    }
    return p;
  }

  public String text(String key) {
    return values.getProperty(key);
  }

  public long number(String key, long dflt) {
    String v = text(key);
    return v == null ? dflt : Long.parseLong(v.trim());
  }
}
