package io.github.flinklint.engine;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the build, for definitions, which name a class or a jar rather than a module.
 *
 * @param modules all modules of the build, those that are not built this time included
 * @param speaks true for the one module that says which definitions belong to no module
 */
public record Reactor(List<ReactorModule> modules, boolean speaks) {

  /** Nothing is known of it. */
  public static final Reactor UNKNOWN = new Reactor(List.of(), false);

  /** Copies the list. */
  public Reactor {
    modules = List.copyOf(modules);
  }

  /** The module with this path; null for none. */
  @Nullable ReactorModule module(String path) {
    for (ReactorModule module : modules) {
      if (module.path().equals(path)) {
        return module;
      }
    }
    return null;
  }

  /** The module whose jar a definition names; null where it names none of the build, or two. */
  @Nullable ReactorModule ofJar(JobDefinition definition) {
    Given entrypoint = definition.get(Field.ENTRYPOINT);
    Text path = entrypoint == null ? null : entrypoint.text();
    if (path == null) {
      return null;
    }
    String template = path.template();
    String file = template.substring(template.lastIndexOf('/') + 1);
    int hole = file.indexOf(Text.HOLE);
    String known = hole < 0 ? file : file.substring(0, hole);
    ReactorModule best = null;
    int most = 0;
    boolean isTie = false;
    for (ReactorModule module : modules) {
      int fit = module.fit(known, hole < 0);
      isTie = fit > 0 && (fit == most || (fit < most && isTie));
      if (fit > most) {
        best = module;
        most = fit;
        isTie = false;
      }
    }
    return isTie ? null : best;
  }

  /** The modules that have a class of this name. */
  List<ReactorModule> withClass(String qualified) {
    List<ReactorModule> holders = new ArrayList<>();
    for (ReactorModule module : modules) {
      if (module.hasClass(qualified)) {
        holders.add(module);
      }
    }
    return holders;
  }
}
