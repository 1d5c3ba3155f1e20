-- What is left of an order after everything that it cost, in its currency and in the reporting currency; null where it is not known of every
-- line. What counts is in the currency of the amount that counts.
ALTER TABLE purchase
    ADD pocket_margin           numeric,
    ADD reporting_pocket_margin numeric,
    ADD counted_margin          numeric GENERATED ALWAYS AS
        (CASE WHEN reporting_amount IS NULL THEN pocket_margin ELSE reporting_pocket_margin END) STORED;

-- A rebuild that began before this received no margins; it is to begin again.
DELETE FROM projection_rebuild WHERE state <> 'DONE';
DELETE FROM rebuilt_purchase;
ALTER TABLE rebuilt_purchase
    ADD pocket_margin           numeric,
    ADD reporting_pocket_margin numeric;
