-- Accounts as accounts-service last published them; nothing here is changed by hand.
CREATE TABLE account (
    account_id              uuid    PRIMARY KEY,
    version                 bigint  NOT NULL,
    name                    text    NOT NULL,
    tier                    text    NOT NULL CHECK (tier IN ('KEY', 'MAJOR', 'STANDARD', 'PROSPECT')),
    service_level_agreement boolean NOT NULL,
    external_ids            jsonb   NOT NULL
);

-- The newest score of each account; known_class is the last class other than UNCLASSIFIED.
CREATE TABLE account_score (
    account_id             uuid        PRIMARY KEY,
    sequence               bigint      NOT NULL,
    as_of                  date        NOT NULL,
    model_version          text        NOT NULL,
    customer_class         text        NOT NULL,
    known_class            text,
    unclassified_reason    text,
    cadence_state          text        NOT NULL,
    overdue_ratio          numeric,
    last_order_on          date,
    next_expected_order_on date,
    monetary_amount        numeric,
    monetary_currency      text,
    scored_at              timestamptz NOT NULL
);
