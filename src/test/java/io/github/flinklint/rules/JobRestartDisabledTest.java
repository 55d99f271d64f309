package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;

class JobRestartDisabledTest extends SwitchRuleTest {

  JobRestartDisabledTest() {
    super(
        "job-restart-disabled",
        Field.RESTART,
        "Auto Restart upon Exception",
        ", so that DLI leaves the job down after a failure");
  }
}
