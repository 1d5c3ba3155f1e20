-- The last sequence number given to an event of an account. Its row is the lock that keeps an account's events in order.
CREATE TABLE event_sequence (
    account_id uuid PRIMARY KEY,
    last_value bigint NOT NULL
) WITH (fillfactor = 50);

-- Events not yet published; the columns id, aggregatetype, aggregateid, type and payload are those that Debezium's
-- outbox router expects. Published rows are deleted.
CREATE TABLE outbox (
    shard         smallint    NOT NULL,
    position      bigint      GENERATED ALWAYS AS IDENTITY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    sequence      bigint,
    occurred_at   timestamptz NOT NULL,
    traceparent   text,
    headers       text,
    payload       bytea       NOT NULL,
    PRIMARY KEY (shard, position)
) WITH (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 5000);
