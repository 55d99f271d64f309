package io.github.flinklint.mojo;

import org.jspecify.annotations.Nullable;

/** One {@code job} of the parameter {@code jobs}, as Maven fills it in. */
public final class Job {

  /** Qualified name of the main class. */
  @Nullable String mainClass;

  /** The program's arguments in one line; null where they are not told. */
  @Nullable String arguments;
}
