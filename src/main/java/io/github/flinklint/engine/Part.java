package io.github.flinklint.engine;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.cache.ForeignDataException;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;

/**
 * What one question about a module has come to. Parts of an examination are kept by themselves, so
 * that a change of one job leaves what was found out about the others.
 *
 * @param found jobs, suppressions, trouble and the like; the parts of a module together are its
 *     examination
 * @param state how much of the file it is about could be read
 * @param methods places of names of methods by absolute paths: those that evaluations entered, or
 *     those of a file that may have to be evaluated
 */
record Part(Examination found, State state, List<SourceLocation> methods) {

  /** How much of a file could be read. */
  enum State {
    /** All of it. */
    WHOLE,
    /** There is a tree, and places where the parser stumbled. */
    BROKEN,
    /** There is no tree. */
    UNREAD
  }

  /** Copies the list. */
  Part {
    methods = List.copyOf(methods);
  }

  /**
   * Its bytes.
   *
   * @throws ValueWriter.UnfitException where it holds what cannot be kept
   */
  byte[] encoded(List<JobDefinition> definitions) {
    Encoder out = new Encoder();
    out.one(state);
    ValueWriter values = new ValueWriter(out, true);
    out.number(methods.size());
    for (SourceLocation method : methods) {
      values.place(method);
    }
    new ExaminationWriter(out, definitions).write(found);
    return out.bytes();
  }

  /**
   * From its bytes.
   *
   * @throws ForeignDataException where they are none
   */
  static Part decoded(byte[] bytes, List<JobDefinition> definitions) {
    Decoder in = new Decoder(bytes);
    State state = in.one(State.values());
    List<SourceLocation> methods = new ValueReader(in).places();
    return new Part(new ExaminationReader(in, definitions).read(), state, methods);
  }
}
