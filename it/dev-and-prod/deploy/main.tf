variable "stage" {}

variable "path" {
  default = ""
}

resource "huaweicloud_dli_flinkjar_job" "orders" {
  name                   = "orders-${var.stage}"
  main_class             = "acme.OrdersJob"
  entrypoint             = "obs://acme-apps/dev-and-prod-1.0.jar"
  entrypoint_args        = "--checkpoint.path obs://acme-state-${var.stage}/flink/orders"
  execution_agency_urn   = "acme_dli_obs"
  restart_when_exception = true
  resume_checkpoint      = true
  checkpoint_path        = var.path
}
