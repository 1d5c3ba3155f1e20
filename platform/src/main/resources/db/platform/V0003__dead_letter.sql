-- Records that could not be taken, as they came; what stands here also stands in <topic>.dlq.
CREATE TABLE dead_letter (
    id              uuid        PRIMARY KEY,
    topic           text        NOT NULL,
    topic_partition int         NOT NULL,
    topic_offset    bigint      NOT NULL,
    key             text,
    headers         text        NOT NULL,
    value           bytea       NOT NULL,
    code            text        NOT NULL,
    error           text        NOT NULL,
    attempt         int         NOT NULL,
    previous_id     uuid,
    state           text        NOT NULL,
    version         bigint      NOT NULL,
    parked_at       timestamptz NOT NULL
);
CREATE INDEX dead_letter_by_age ON dead_letter (state, parked_at, id);
CREATE INDEX dead_letter_by_topic ON dead_letter (topic, state, parked_at, id);

-- What was done to a dead letter; the version is the one that the change led to.
CREATE TABLE dead_letter_change (
    letter_id  uuid        NOT NULL REFERENCES dead_letter,
    version    bigint      NOT NULL,
    action     text        NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    reason     text,
    before     bytea,
    after      bytea,
    PRIMARY KEY (letter_id, version)
);
