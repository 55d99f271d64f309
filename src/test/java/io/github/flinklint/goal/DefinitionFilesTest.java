package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFilesTest {

  private static final String JOB = "resource \"huaweicloud_dli_flinkjar_job\" \"a\" {}";

  @TempDir Path root;

  @Test
  void findsTerraformWithAJobByItself() throws Exception {
    write("b.tf", JOB);
    write("deploy/a.tf", JOB.replace("huaweicloud", "hcso"));
    write("deploy/x.tf.json", "{\"resource\":{\"huaweicloud_dli_flinkjar_job\":{}}}");
    write("deploy/network.tf", "resource \"huaweicloud_vpc\" \"v\" {}");
    write("deploy/job.json", "{\"main_class\":\"dli_flinkjar_job\"}");
    write("deploy/notes.txt", JOB);
    for (String folder :
        List.of("target", "app/target", ".git", "a/.terraform/m", "node_modules")) {
      write(folder + "/c.tf", JOB);
    }
    DefinitionFiles files = DefinitionFiles.find(root, List.of(), null);
    assertEquals(paths("b.tf", "deploy/a.tf", "deploy/x.tf.json"), files.terraform());
    assertEquals(List.of(), files.rest());
  }

  @Test
  void entersFoldersThatAreNamedAsSources() throws Exception {
    write("orders.java/deploy/a.tf", JOB);
    write("src/orders.java/b.tf", JOB);
    write("Orders.java/c.tf", JOB);
    write("src/main/java/acme/Orders.java", "class Orders {}");
    DefinitionFiles files = DefinitionFiles.find(root, List.of(), null);
    assertEquals(
        paths("Orders.java/c.tf", "orders.java/deploy/a.tf", "src/orders.java/b.tf"),
        files.terraform());
  }

  /** Limit 16. */
  @Test
  void asksNothingOfWhatIsNamedAsTheSourceOfAClass() throws Exception {
    write("src/main/java/acme/Orders.java/a.tf", JOB);
    assertEquals(List.of(), DefinitionFiles.find(root, List.of(), null).terraform());
    // What is named is found wherever it lies.
    List<String> named = List.of("src/main/java/acme/Orders.java/a.tf");
    assertEquals(paths(named.get(0)), DefinitionFiles.find(root, named, null).terraform());
  }

  @Test
  void followsNoLinksBelowARootThatMayBeOne() throws Exception {
    write("real/deploy/a.tf", JOB);
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
    Files.createSymbolicLink(root.resolve("real/deploy/again"), root.resolve("real"));
    Files.createSymbolicLink(root.resolve("real/self.tf"), Path.of("self.tf"));
    for (List<String> globs : List.of(List.<String>of(), List.of("**/*.tf"))) {
      DefinitionFiles files = DefinitionFiles.find(link, globs, null);
      assertEquals(List.of(link.resolve("deploy/a.tf")), files.terraform());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deploy/*.json | deploy/a.json",
        "./deploy/*.json | deploy/a.json",
        "**/*.json | b.json deploy/a.json deploy/x/c.json",
        "deploy/**.json | deploy/a.json deploy/x/c.json",
        "{b,c}.json | b.json",
        "deploy/a.json | deploy/a.json",
        "target/d.json | target/d.json",
      })
  void matchesGlobs(String glob, String found) throws Exception {
    for (String file : List.of("b.json", "deploy/a.json", "deploy/x/c.json", "target/d.json")) {
      write(file, "{}");
    }
    DefinitionFiles files = DefinitionFiles.find(root, List.of(glob), null);
    assertEquals(paths(found.split(" ", -1)), files.rest());
    assertEquals(List.of(), files.terraform());
  }

  @Test
  void globsNameFilesOfBothKindsOnce() throws Exception {
    write("a.json", "{}");
    write("b.tf", "");
    write("c.tf.json", "{}");
    DefinitionFiles files = DefinitionFiles.find(root, List.of("*", "a.json", "*.tf"), null);
    assertEquals(paths("a.json"), files.rest());
    assertEquals(paths("b.tf", "c.tf.json"), files.terraform());
  }

  @ParameterizedTest
  @ValueSource(strings = {"deploy/*.tf", "none.json", "target/*.json", "deploy"})
  void aGlobThatMatchesNothingIsNamed(String glob) throws Exception {
    write("deploy/a.json", "{}");
    write("target/b.json", "{}");
    assertRefused(
        List.of("deploy/*.json", glob), "parameter jobDefinitions is '" + glob + "', but");
  }

  @Test
  void refusesBrokenGlobsAndOtherFiles() throws Exception {
    write("deploy/a.yaml", "");
    assertRefused(List.of("deploy/[a"), "is 'deploy/[a', but it must be a glob such as");
    assertRefused(List.of("deploy/*"), "a.yaml', but it must be files of Terraform");
  }

  @Test
  void looksOncePerBuild() throws Exception {
    var session = new DefaultRepositorySystemSession();
    write("a.tf", JOB);
    List<Path> first = DefinitionFiles.find(root, List.of(), session).terraform();
    write("b.tf", JOB);
    assertEquals(first, DefinitionFiles.find(root, List.of(), session).terraform());
    assertEquals(paths("b.tf"), DefinitionFiles.find(root, List.of("b.tf"), session).terraform());
    assertEquals(
        paths("a.tf", "b.tf"),
        DefinitionFiles.find(root, List.of(), new DefaultRepositorySystemSession()).terraform());
  }

  private void assertRefused(List<String> globs, String message) {
    String actual =
        assertThrows(MojoExecutionException.class, () -> DefinitionFiles.find(root, globs, null))
            .getMessage();
    assertTrue(actual.contains(message), actual);
  }

  private List<Path> paths(String... names) {
    return List.of(names).stream().map(root::resolve).toList();
  }

  private void write(String name, String content) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
