package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import java.util.List;

/** Tells to which module of a report something belongs; by index, since names may be equal. */
final class Attribution {

  private final List<ModuleReport> modules;
  private final List<JobReport> jobs;

  Attribution(List<ModuleReport> modules, List<JobReport> jobs) {
    this.modules = modules;
    this.jobs = jobs;
  }

  /**
   * The module of the job, else that of the file. A class of the same name may start a job in
   * several modules; then the file decides.
   */
  int of(Finding finding) {
    List<Integer> ofJob =
        jobs.stream()
            .filter(j -> j.mainClass().equals(finding.job()))
            .map(this::of)
            .distinct()
            .toList();
    return ofJob.size() == 1 ? ofJob.get(0) : ofFile(finding.location().file());
  }

  /** The module that the job is said to be in, else that of its file. */
  int of(JobReport job) {
    for (int i = 0; i < modules.size(); i++) {
      if (modules.get(i).path().equals(job.module())) {
        return i;
      }
    }
    return ofFile(job.file());
  }

  /** True for a file of no module: the pom of a parent that has no jobs, for example. */
  static boolean isOutside(String file, List<ModuleReport> modules) {
    return modules.stream().noneMatch(m -> m.path().equals(".") || file.startsWith(m.path() + "/"));
  }

  /** The innermost module that has the file, else the first. */
  int ofFile(String file) {
    int best = 0;
    int length = -1;
    for (int i = 0; i < modules.size(); i++) {
      String path = modules.get(i).path();
      boolean isRoot = path.equals(".");
      int depth = isRoot ? 0 : path.length();
      if ((isRoot || file.startsWith(path + "/")) && depth > length) {
        best = i;
        length = depth;
      }
    }
    return best;
  }
}
