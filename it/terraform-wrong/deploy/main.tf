# Nearly every line is wrong.
resource "huaweicloud_dli_flinkjar_job" "orders" {
  name              = "orders"
  main_class        = "acme.OrdersJob"
  entrypoint        = "jars/terraform-wrong-1.0.jar"
  feature           = "basic"
  flink_version     = "1.17"
  resume_checkpoint = false
  resume_max_num    = 0
  checkpoint_path   = "acme-state/flink/order"
}

resource "huaweicloud_dli_flinkjar_job" "clicks" {
  name                   = "clicks"
  main_class             = "acme.OrderJob"
  entrypoint             = "obs://acme-apps/terraform-wrong-1.0.jar"
  execution_agency_urn   = "acme_dli_obs"
  restart_when_exception = true
  resume_checkpoint      = true
}

resource "huaweicloud_dli_flinkjar_job" "payments" {
  name                   = "payments"
  main_class             = "acme.OrdersJob"
  execution_agency_urn   = "acme_dli_obs"
  restart_when_exception = true
  resume_checkpoint      = true
  checkpoint_enabled     = true
  checkpoint_interval    = 300000
}
