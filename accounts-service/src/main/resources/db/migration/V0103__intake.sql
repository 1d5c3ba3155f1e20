-- What an unknown account means, by source; without a row orders wait in quarantine.
CREATE TABLE order_source (
    source                 text        PRIMARY KEY,
    unknown_account_policy text        NOT NULL,
    version                bigint      NOT NULL,
    updated_at             timestamptz NOT NULL
);

-- Orders that were understood but could not be booked. A replayed one leaves no row: its order is in the ledger.
CREATE TABLE quarantine (
    id                  uuid        PRIMARY KEY,
    source              text        NOT NULL,
    order_id            text        NOT NULL,
    revision            int         NOT NULL,
    digest              bytea       NOT NULL,
    account_external_id text        NOT NULL,
    reason              text        NOT NULL,
    detail              text        NOT NULL,
    document            bytea       NOT NULL,
    received_at         timestamptz NOT NULL,
    UNIQUE (source, order_id, revision, digest)
);
CREATE INDEX quarantine_by_account ON quarantine (source, account_external_id) WHERE reason = 'UNKNOWN_ACCOUNT';
CREATE INDEX quarantine_by_age ON quarantine (received_at, id);
