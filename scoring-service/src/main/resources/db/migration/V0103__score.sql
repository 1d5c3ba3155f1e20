-- The current score of each account; the profile columns are all that class and cadence depend on.
CREATE TABLE score (
    account_id           uuid        PRIMARY KEY,
    as_of                date        NOT NULL,
    thresholds_version   bigint      NOT NULL,
    model_version        text        NOT NULL,
    customer_class       text        NOT NULL,
    unclassified_reason  text,
    cadence_state        text        NOT NULL,
    overdue_ratio        double precision,
    next_expected_on     date,
    first_on             date,
    last_on              date,
    purchase_days        int         NOT NULL,
    median_interval_days double precision,
    currency             text,
    value                numeric,
    scored_at            timestamptz NOT NULL,
    CHECK ((customer_class = 'UNCLASSIFIED') = (unclassified_reason IS NOT NULL)),
    CHECK ((currency IS NULL) = (value IS NULL))
) WITH (fillfactor = 70);

CREATE INDEX score_staleness ON score (thresholds_version, as_of);
CREATE INDEX score_by_value ON score (COALESCE(currency, ''), COALESCE(value, 0), account_id);
CREATE INDEX score_by_recency ON score (COALESCE(last_on, '-infinity'), account_id);
