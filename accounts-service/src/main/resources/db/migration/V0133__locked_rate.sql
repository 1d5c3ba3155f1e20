-- The amount in the reporting currency and the rate that it was locked at; all absent where no rate was known.
ALTER TABLE customer_order
    ADD reporting_currency text,
    ADD reporting_amount   numeric,
    ADD rate               numeric CHECK (rate > 0),
    ADD rate_date          date;
-- No check here: the tables of months are made without one and then attached.
ALTER TABLE order_revision
    ADD reporting_currency text,
    ADD reporting_amount   numeric,
    ADD rate               numeric,
    ADD rate_date          date;

-- What an order without a rate means, by source; the policy of the installation when absent.
ALTER TABLE order_source
    ADD missing_rate_policy text;

-- Currencies whose rates changed since the orders that wait for them were last looked at.
CREATE TABLE rate_arrival (
    currency text   PRIMARY KEY,
    number   bigint NOT NULL
);
CREATE INDEX quarantine_without_rate ON quarantine (currency, id) WHERE state = 'WAITING' AND reason = 'MISSING_RATE';
