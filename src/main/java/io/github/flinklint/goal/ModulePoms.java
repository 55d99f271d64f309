package io.github.flinklint.goal;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Finds the poms of all modules of the build, those included that {@code -pl} leaves out of it and
 * that Maven then looks for in repositories.
 *
 * <p>Maven's own finder has an interface of its own beside the one of the repositories, another one
 * in Maven 4, by which it gives effective models instead of files: with profiles, and as they were
 * before a plugin put a reduced pom in the place of the file. A proxy answers for all of them.
 */
final class ModulePoms implements InvocationHandler {

  private static final WorkspaceRepository REPOSITORY = new WorkspaceRepository("flink-lint");

  private final @Nullable WorkspaceReader own;
  private final List<MavenProject> modules;

  private ModulePoms(@Nullable WorkspaceReader own, List<MavenProject> modules) {
    this.own = own;
    this.modules = List.copyOf(modules);
  }

  /**
   * A finder of all modules.
   *
   * @param own what Maven itself finds modules with, which is asked first; null for none
   */
  static WorkspaceReader of(@Nullable WorkspaceReader own, List<MavenProject> modules) {
    Set<Class<?>> interfaces = new LinkedHashSet<>(Set.of(WorkspaceReader.class));
    for (Class<?> c = own == null ? null : own.getClass(); c != null; c = c.getSuperclass()) {
      interfaces.addAll(List.of(c.getInterfaces()));
    }
    ClassLoader loader =
        own == null ? WorkspaceReader.class.getClassLoader() : own.getClass().getClassLoader();
    return (WorkspaceReader)
        Proxy.newProxyInstance(
            loader, interfaces.toArray(Class<?>[]::new), new ModulePoms(own, modules));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ask(this, method, arguments);
    }
    if (method.getName().equals("getRepository")) {
      return REPOSITORY; // not that of Maven, whose answers others have cached
    }
    Object found = own == null ? null : ask(own, method, arguments);
    boolean isEmpty = found == null || (found instanceof List<?> list && list.isEmpty());
    return isEmpty && arguments[0] instanceof Artifact artifact ? answer(method, artifact) : found;
  }

  private static @Nullable Object ask(Object asked, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(asked, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private @Nullable Object answer(Method method, Artifact artifact) {
    MavenProject module =
        modules.stream()
            .filter(m -> m.getGroupId().equals(artifact.getGroupId()))
            .filter(m -> m.getArtifactId().equals(artifact.getArtifactId()))
            .findFirst()
            .orElse(null);
    if (method.getName().equals("findVersions")) {
      return module == null ? List.of() : List.of(module.getVersion());
    }
    if (module == null || !module.getVersion().equals(artifact.getVersion())) {
      return null;
    }
    Class<?> wanted = method.getReturnType();
    if (wanted.isInstance(module.getModel())) {
      return module.getModel();
    }
    boolean isPom = artifact.getExtension().equals("pom");
    if (!isPom || module.getFile() == null) {
      return null;
    }
    if (wanted.equals(Path.class)) {
      return module.getFile().toPath();
    }
    return wanted.equals(File.class) ? module.getFile() : null;
  }
}
