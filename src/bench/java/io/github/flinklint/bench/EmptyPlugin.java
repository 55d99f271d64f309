package io.github.flinklint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Puts the plugin that does nothing into a local repository, as Maven itself would install it. */
final class EmptyPlugin {

  static final String ARTIFACT = "empty-maven-plugin";
  static final String VERSION = "1";
  static final String GROUP = "io.github.flinklint.bench";

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>@group@</groupId>
        <artifactId>@artifact@</artifactId>
        <version>@version@</version>
        <packaging>maven-plugin</packaging>
      </project>
      """;

  private static final String DESCRIPTOR =
      """
      <plugin>
        <name>empty</name>
        <groupId>@group@</groupId>
        <artifactId>@artifact@</artifactId>
        <version>@version@</version>
        <goalPrefix>empty</goalPrefix>
        <mojos>
          <mojo>
            <goal>nothing</goal>
            <requiresProject>true</requiresProject>
            <threadSafe>true</threadSafe>
            <implementation>@class@</implementation>
            <language>java</language>
            <instantiationStrategy>per-lookup</instantiationStrategy>
            <executionStrategy>once-per-session</executionStrategy>
          </mojo>
        </mojos>
      </plugin>
      """;

  private EmptyPlugin() {}

  static void install(Path repository) throws IOException {
    Path folder = repository.resolve(GROUP.replace('.', '/')).resolve(ARTIFACT).resolve(VERSION);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ARTIFACT + "-" + VERSION + ".pom"), fill(POM));
    Path jar = folder.resolve(ARTIFACT + "-" + VERSION + ".jar");
    String classFile = EmptyMojo.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream code = EmptyPlugin.class.getClassLoader().getResourceAsStream(classFile)) {
      out.putNextEntry(new JarEntry("META-INF/maven/plugin.xml"));
      out.write(fill(DESCRIPTOR).getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new JarEntry(classFile));
      code.transferTo(out);
    }
  }

  private static String fill(String template) {
    return template
        .replace("@group@", GROUP)
        .replace("@artifact@", ARTIFACT)
        .replace("@version@", VERSION)
        .replace("@class@", EmptyMojo.class.getName());
  }
}
