resource "huaweicloud_dli_flinkjar_job" "broken" {
  name = "broken
}
