package io.github.flinklint.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A project that builds are run in. */
interface MeasuredTree {

  /** What tables call it. */
  String name();

  /** The folder of the pom. */
  Path folder();

  /** The folder of the sources, which may lie elsewhere. */
  Path sources();

  /** The phase of Maven that is run, and that the measured plugins are bound to. */
  String phase();

  /** Changes a file that holds a job, in another way for each edit. */
  void changeJob(int edit) throws IOException;

  /** Changes a file that no job reaches, in another way for each edit. */
  void changeOther(int edit) throws IOException;

  /**
   * Fails where the report is not the right answer: a fast wrong answer is not measured.
   *
   * @param edit the last edit of the job; 0 for none
   */
  void check(LintReport report, int edit);
}
