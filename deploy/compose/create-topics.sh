#!/usr/bin/env bash
# Creates the topics that are missing; nobody creates one by using it.
set -euo pipefail

for topic in $TOPICS; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVER" \
        --create --if-not-exists --topic "$topic" --partitions "$PARTITIONS" --replication-factor 1
done
