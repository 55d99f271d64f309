resource "huaweicloud_dli_flinkjar_job" "orders" {
  name                   = "orders"
  queue_name             = "flink"
  main_class             = "acme.OrdersJob"
  entrypoint             = "obs://${var.apps}/terraform-right-1.0.jar"
  entrypoint_args        = "--checkpoint.path obs://${local.state}/flink/orders"
  feature                = "basic"
  flink_version          = "1.15"
  execution_agency_urn   = "acme_dli_obs"
  log_enabled            = true
  obs_bucket             = local.state
  restart_when_exception = true
  resume_checkpoint      = true
  resume_max_num         = -1
  checkpoint_path        = "${local.state}/flink/orders"
}

variable "apps" {
  type = string
}

variable "stage" {
  default = "prod"
}

locals {
  state = join("-", ["acme", "state", var.stage])
}
