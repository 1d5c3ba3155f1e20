-- Pushes that changed nothing although somebody meant them to: the last one of each order and kind, as far as it could be read.
CREATE TABLE refused_push (
    source     text        NOT NULL,
    order_id   text        NOT NULL,
    kind       text        NOT NULL,
    revision   int,
    ordered_on date,
    currency   text,
    digest     bytea,
    code       text        NOT NULL,
    detail     text        NOT NULL,
    refused_at timestamptz NOT NULL,
    PRIMARY KEY (source, order_id, kind)
) WITH (fillfactor = 80);
CREATE INDEX refused_push_by_day ON refused_push (source, ordered_on, currency);
CREATE INDEX refused_push_by_age ON refused_push (refused_at);

ALTER TABLE reconciliation_finding ADD COLUMN code text, ADD COLUMN detail text;
