-- What an ERP system says it has of a day and a currency, and what was found in the ledger when they were last compared.
CREATE TABLE reconciliation (
    source          text        NOT NULL CHECK (source <> ''),
    day             date        NOT NULL,
    currency        text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    version         bigint      NOT NULL,
    expected_orders bigint      NOT NULL,
    expected_amount numeric     NOT NULL,
    itemised        boolean     NOT NULL,
    posted_by       text        NOT NULL,
    posted_at       timestamptz NOT NULL,
    state           text        NOT NULL,
    found_orders    bigint      NOT NULL,
    found_amount    numeric     NOT NULL,
    findings        bigint      NOT NULL,
    compared_at     timestamptz NOT NULL,
    PRIMARY KEY (source, day, currency)
);
CREATE INDEX reconciliation_by_day ON reconciliation (day DESC, source, currency);
CREATE INDEX reconciliation_open ON reconciliation (compared_at) WHERE state = 'DIFFERENT';

-- The orders that the ERP system counted, where it lists them.
CREATE TABLE reconciliation_item (
    source   text NOT NULL,
    day      date NOT NULL,
    currency text NOT NULL,
    order_id text NOT NULL,
    revision int,
    amount   numeric,
    PRIMARY KEY (source, day, currency, order_id),
    FOREIGN KEY (source, day, currency) REFERENCES reconciliation
);

-- The orders behind a difference, as far as they can be known.
CREATE TABLE reconciliation_finding (
    source            text NOT NULL,
    day               date NOT NULL,
    currency          text NOT NULL,
    order_id          text NOT NULL,
    kind              text NOT NULL,
    expected_revision int,
    found_revision    int,
    expected_amount   numeric,
    found_amount      numeric,
    PRIMARY KEY (source, day, currency, order_id, kind),
    FOREIGN KEY (source, day, currency) REFERENCES reconciliation
);
