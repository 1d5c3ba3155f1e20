-- Accounts as the accounts service last told of them. Version 0: only orders of the account have been heard of.
CREATE TABLE account (
    id                      uuid    PRIMARY KEY,
    version                 bigint  NOT NULL,
    name                    text,
    parent_account_id       uuid,
    tier                    text    NOT NULL CHECK (tier IN ('KEY', 'MAJOR', 'STANDARD', 'PROSPECT')),
    service_level_agreement boolean NOT NULL
) WITH (fillfactor = 80);

CREATE INDEX account_by_name ON account (COALESCE(name, ''), id);

-- Orders and credits at their highest revision.
CREATE TABLE purchase (
    account_id  uuid        NOT NULL,
    source      text        NOT NULL,
    order_id    text        NOT NULL,
    revision    bigint      NOT NULL,
    type        text        NOT NULL CHECK (type IN ('ORDER', 'CREDIT')),
    status      text        NOT NULL CHECK (status IN ('OPEN', 'DELIVERED', 'CANCELLED')),
    ordered_at  timestamptz NOT NULL,
    ordered_on  date        NOT NULL,
    currency    text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    net_amount  numeric     NOT NULL,
    is_purchase boolean     NOT NULL GENERATED ALWAYS AS
                            (type = 'ORDER' AND status <> 'CANCELLED' AND net_amount > 0) STORED,
    PRIMARY KEY (account_id, source, order_id)
);

-- A history is read from this index alone.
CREATE INDEX purchase_history ON purchase (account_id, ordered_on)
    INCLUDE (currency, net_amount, is_purchase) WHERE status <> 'CANCELLED';

-- One mark for each transaction that changed a history, folded into the counter now and then.
CREATE TABLE history_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);

CREATE TABLE history_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    folded   bigint  NOT NULL
);

INSERT INTO history_version (folded) VALUES (0);
