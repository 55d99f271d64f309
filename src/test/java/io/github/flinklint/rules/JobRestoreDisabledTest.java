package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;

class JobRestoreDisabledTest extends SwitchRuleTest {

  JobRestoreDisabledTest() {
    super(
        "job-restore-disabled",
        Field.RESTORE,
        "Restore Job from Checkpoint",
        ", so that a restart begins with empty state");
  }
}
