-- What the models need of the purchases beyond the rhythm, and what the model in force says of the account.
ALTER TABLE score
    ADD COLUMN sum_log_interval_days double precision NOT NULL DEFAULT 0,
    ADD COLUMN active_periods        int              NOT NULL DEFAULT 0,
    ADD COLUMN first_net             numeric          NOT NULL DEFAULT 0,
    ADD COLUMN repeat_days           int              NOT NULL DEFAULT 0,
    ADD COLUMN repeat_net            numeric          NOT NULL DEFAULT 0,
    ADD COLUMN verdict               text             NOT NULL DEFAULT 'INSUFFICIENT_HISTORY'
        CHECK (verdict IN ('AGREE', 'DISAGREE', 'INSUFFICIENT_HISTORY')),
    ADD COLUMN p_alive               double precision,
    ADD COLUMN expected_orders       double precision,
    ADD COLUMN p_order               double precision,
    ADD COLUMN clv                   double precision,
    ADD COLUMN kept_clv              double precision;

-- Scores from before have none of it: a day long gone makes the next rescoring take the orders again.
UPDATE score SET as_of = DATE '1970-01-01';

CREATE INDEX score_by_model ON score (model_version);
CREATE INDEX score_by_clv ON score (COALESCE(currency, ''), COALESCE(clv, -1), account_id);
CREATE INDEX score_by_expected_orders ON score (COALESCE(expected_orders, -1), account_id);
CREATE INDEX score_by_p_order ON score (COALESCE(p_order, -1), account_id);

-- The model whose lifetimes the thresholds were taken from; null for the rule of the rhythm.
ALTER TABLE threshold_version ADD COLUMN lifetime_model text;

-- What was known of an account from a day on, until its next row. Rows are added and never changed.
CREATE TABLE score_history (
    account_id          uuid        NOT NULL,
    as_of               date        NOT NULL,
    id                  bigint      GENERATED ALWAYS AS IDENTITY,
    customer_class      text        NOT NULL,
    unclassified_reason text,
    cadence_state       text        NOT NULL,
    verdict             text        NOT NULL,
    model_version       text        NOT NULL,
    p_alive             double precision,
    expected_orders     double precision,
    p_order             double precision,
    clv                 double precision,
    currency            text,
    value               numeric,
    changed             text[]      NOT NULL,
    recorded_at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, as_of, id)
);
