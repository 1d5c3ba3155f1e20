-- The record of erp.orders.v1 in which a document came, so that later verdicts can name it.
ALTER TABLE quarantine
    ADD COLUMN record_id        text,
    ADD COLUMN record_partition int,
    ADD COLUMN record_offset    bigint;
