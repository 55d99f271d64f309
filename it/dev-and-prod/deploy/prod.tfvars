stage = "prod"
path  = "acme-state-dev/flink/orders"
