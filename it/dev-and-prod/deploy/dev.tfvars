stage = "dev"
path  = "acme-state-dev/flink/orders"
