resource "huaweicloud_dli_flinkjar_job" "unused" {
  name                   = "unused"
  main_class             = "acme.unused.UnusedJob"
  flink_version          = "1.15"
  execution_agency_urn   = "acme_dli_obs"
  entrypoint             = "obs://acme-apps/suppression-1.0.jar"
  # flink-lint:ignore job-restart-disabled -- restarted by hand, after a look at the source
  restart_when_exception = false
  resume_checkpoint      = true
  checkpoint_path        = "acme-state/flink/unused"
}
