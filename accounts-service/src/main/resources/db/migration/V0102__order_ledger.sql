-- Every order at its current revision; the one place that knows an order by the identifier of its ERP system.
CREATE TABLE customer_order (
    source      text        NOT NULL,
    order_id    text        NOT NULL,
    id          uuid        NOT NULL,
    account_id  uuid        NOT NULL REFERENCES account,
    revision    int         NOT NULL,
    digest      bytea       NOT NULL,
    type        text        NOT NULL,
    status      text        NOT NULL,
    ordered_at  timestamptz NOT NULL,
    due_on      date,
    currency    text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    net_amount  numeric     NOT NULL,
    quantity    numeric     NOT NULL,
    line_count  int         NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (source, order_id)
) WITH (fillfactor = 90);
CREATE INDEX customer_order_by_account ON customer_order (account_id, ordered_at DESC, id DESC);

-- The ledger: every accepted revision, never changed. Keys lead with the account so that it can be distributed, and
-- hold the day so that it can be partitioned by month.
CREATE TABLE order_revision (
    account_id  uuid        NOT NULL,
    ordered_on  date        NOT NULL,
    id          uuid        NOT NULL,
    revision    int         NOT NULL,
    digest      bytea       NOT NULL,
    type        text        NOT NULL,
    status      text        NOT NULL,
    ordered_at  timestamptz NOT NULL,
    due_on      date,
    currency    text        NOT NULL,
    net_amount  numeric     NOT NULL,
    quantity    numeric     NOT NULL,
    line_count  int         NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, ordered_on, id, revision)
);

CREATE TABLE order_line (
    account_id        uuid    NOT NULL,
    ordered_on        date    NOT NULL,
    id                uuid    NOT NULL,
    revision          int     NOT NULL,
    line_number       int     NOT NULL,
    product           text    NOT NULL,
    quantity          numeric NOT NULL,
    returned_quantity numeric NOT NULL,
    unit_price        numeric NOT NULL,
    net_amount        numeric NOT NULL,
    PRIMARY KEY (account_id, ordered_on, id, revision, line_number),
    FOREIGN KEY (account_id, ordered_on, id, revision) REFERENCES order_revision
);
