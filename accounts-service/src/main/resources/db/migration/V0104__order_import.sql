-- A file of orders: received into chunks first, then taken chunk by chunk, each chunk in one transaction with its count.
CREATE TABLE order_import (
    id              uuid        PRIMARY KEY,
    source          text        NOT NULL,
    format          text        NOT NULL,
    dry_run         boolean     NOT NULL,
    policy          text,
    state           text        NOT NULL,
    detail          text,
    rows_received   bigint      NOT NULL DEFAULT 0,
    rows_created    bigint      NOT NULL DEFAULT 0,
    rows_updated    bigint      NOT NULL DEFAULT 0,
    rows_unchanged  bigint      NOT NULL DEFAULT 0,
    rows_stale      bigint      NOT NULL DEFAULT 0,
    rows_quarantined bigint     NOT NULL DEFAULT 0,
    rows_error      bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX order_import_open ON order_import (created_at) WHERE state IN ('RECEIVING', 'QUEUED', 'RUNNING');

CREATE TABLE order_import_chunk (
    import_id uuid  NOT NULL REFERENCES order_import,
    number    int   NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, number)
);

CREATE TABLE order_import_rejected (
    import_id uuid   NOT NULL REFERENCES order_import,
    line      bigint NOT NULL,
    code      text   NOT NULL,
    detail    text   NOT NULL,
    content   bytea  NOT NULL,
    PRIMARY KEY (import_id, line)
);
