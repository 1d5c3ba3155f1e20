-- When this service wrote the row: what a rebuild must not take away, and what a comparison must leave for the next time.
ALTER TABLE purchase ADD COLUMN written_at timestamptz NOT NULL DEFAULT '-infinity';

-- A rebuild of the orders from their source: received beside the projection, then put in its place account by account.
CREATE TABLE projection_rebuild (
    id           uuid        PRIMARY KEY,
    source       text        NOT NULL CHECK (source IN ('TOPIC', 'LEDGER')),
    state        text        NOT NULL CHECK (state IN ('RECEIVING', 'APPLYING', 'DONE')),
    started_at   timestamptz NOT NULL,
    started_by   text        NOT NULL,
    last_account uuid,
    received     bigint      NOT NULL DEFAULT 0,
    accounts     bigint      NOT NULL DEFAULT 0,
    restored     bigint      NOT NULL DEFAULT 0,
    removed      bigint      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX projection_rebuild_one_open ON projection_rebuild ((true)) WHERE state <> 'DONE';

CREATE TABLE rebuilt_purchase (
    account_id  uuid        NOT NULL,
    source      text        NOT NULL,
    order_id    text        NOT NULL,
    revision    bigint      NOT NULL,
    type        text        NOT NULL,
    status      text        NOT NULL,
    ordered_at  timestamptz NOT NULL,
    ordered_on  date        NOT NULL,
    currency    text        NOT NULL,
    net_amount  numeric     NOT NULL,
    PRIMARY KEY (account_id, source, order_id)
);
