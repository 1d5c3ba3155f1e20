-- The net amount in the reporting currency, at the rate that it was booked at; both absent where none was known. What counts is that
-- amount, or the original one where it is all there is.
ALTER TABLE purchase
    ADD reporting_currency text CHECK (reporting_currency ~ '^[A-Z]{3}$'),
    ADD reporting_amount   numeric,
    ADD counted_currency   text    NOT NULL GENERATED ALWAYS AS (COALESCE(reporting_currency, currency)) STORED,
    ADD counted_amount     numeric NOT NULL GENERATED ALWAYS AS (COALESCE(reporting_amount, net_amount)) STORED,
    ADD CHECK ((reporting_currency IS NULL) = (reporting_amount IS NULL));

DROP INDEX purchase_history;
CREATE INDEX purchase_history ON purchase (account_id, ordered_on)
    INCLUDE (counted_currency, counted_amount, is_purchase) WHERE status <> 'CANCELLED';

-- A rebuild that began before this received no reporting amounts; it is to begin again.
DELETE FROM projection_rebuild WHERE state <> 'DONE';
DELETE FROM rebuilt_purchase;
ALTER TABLE rebuilt_purchase
    ADD reporting_currency text,
    ADD reporting_amount   numeric;
