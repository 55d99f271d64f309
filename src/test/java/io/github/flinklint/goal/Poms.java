package io.github.flinklint.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.ReaderFactory;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * Projects made from poms on disk, without inheritance: what their elements say is taken for
 * effective.
 */
final class Poms {

  private Poms() {}

  /** Writes the pom and reads it as Maven does, with the places of its elements. */
  static MavenProject project(Path folder, String body) throws IOException, XmlPullParserException {
    Files.createDirectories(folder);
    Path file = folder.resolve("pom.xml");
    Files.writeString(
        file,
        "<project>\n<modelVersion>4.0.0</modelVersion>\n<groupId>acme</groupId><version>1</version>\n"
            + body
            + "\n</project>\n");
    InputSource source = new InputSource();
    source.setLocation(file.toString());
    Model model;
    try (var reader = ReaderFactory.newXmlReader(file.toFile())) {
      model = new MavenXpp3ReaderEx().read(reader, true, source);
    }
    if (model.getBuild() == null) {
      model.setBuild(new org.apache.maven.model.Build());
    }
    if (model.getBuild().getSourceDirectory() == null) {
      model.getBuild().setSourceDirectory(folder.resolve("src/main/java").toString());
    }
    model.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
    model.getBuild().setDirectory(folder.resolve("target").toString());
    MavenProject project = new MavenProject(model);
    project.setFile(file.toFile());
    project.addCompileSourceRoot(model.getBuild().getSourceDirectory());
    return project;
  }
}
