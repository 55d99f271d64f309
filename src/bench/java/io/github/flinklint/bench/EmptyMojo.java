package io.github.flinklint.bench;

import org.apache.maven.plugin.AbstractMojo;

/** Does nothing: what any plugin costs a build, whatever it does. */
public final class EmptyMojo extends AbstractMojo {

  @Override
  public void execute() {}
}
