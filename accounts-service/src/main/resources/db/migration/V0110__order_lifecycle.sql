-- What a document says of its fulfilment, summed over its lines; the formulas are those of the class Fulfilment.
ALTER TABLE customer_order
    ADD credited_order_id  text,
    ADD ordered_quantity   numeric NOT NULL DEFAULT 0,
    ADD delivered_quantity numeric NOT NULL DEFAULT 0,
    ADD open_quantity      numeric NOT NULL DEFAULT 0,
    ADD dated_quantity     numeric NOT NULL DEFAULT 0,
    ADD promised_quantity  numeric NOT NULL DEFAULT 0,
    ADD on_time_quantity   numeric NOT NULL DEFAULT 0,
    ADD quantity_days      numeric NOT NULL DEFAULT 0,
    ADD next_promised_on   date;

ALTER TABLE order_revision
    ADD credited_order_id  text,
    ADD ordered_quantity   numeric NOT NULL DEFAULT 0,
    ADD delivered_quantity numeric NOT NULL DEFAULT 0,
    ADD open_quantity      numeric NOT NULL DEFAULT 0,
    ADD dated_quantity     numeric NOT NULL DEFAULT 0,
    ADD promised_quantity  numeric NOT NULL DEFAULT 0,
    ADD on_time_quantity   numeric NOT NULL DEFAULT 0,
    ADD quantity_days      numeric NOT NULL DEFAULT 0,
    ADD next_promised_on   date;

ALTER TABLE order_line
    ADD promised_on        date,
    ADD delivered_quantity numeric NOT NULL DEFAULT 0;

CREATE TABLE order_delivery (
    account_id      uuid    NOT NULL,
    ordered_on      date    NOT NULL,
    id              uuid    NOT NULL,
    revision        int     NOT NULL,
    line_number     int     NOT NULL,
    delivery_number int     NOT NULL,
    delivered_on    date    NOT NULL,
    quantity        numeric NOT NULL,
    PRIMARY KEY (account_id, ordered_on, id, revision, line_number, delivery_number),
    FOREIGN KEY (account_id, ordered_on, id, revision, line_number) REFERENCES order_line
);

-- Documents of before knew no deliveries: a delivered one was delivered wholly on unknown days, of others only what came back.
UPDATE order_line l
SET delivered_quantity = CASE r.status WHEN 'DELIVERED' THEN l.quantity ELSE l.returned_quantity END
FROM order_revision r
WHERE r.account_id = l.account_id AND r.ordered_on = l.ordered_on AND r.id = l.id AND r.revision = l.revision
  AND r.type = 'ORDER' AND r.status <> 'CANCELLED';

UPDATE order_revision r
SET ordered_quantity = s.ordered,
    delivered_quantity = s.delivered,
    open_quantity = CASE r.status WHEN 'OPEN' THEN s.ordered - s.delivered ELSE 0 END,
    next_promised_on = CASE WHEN r.status = 'OPEN' AND s.ordered > s.delivered THEN r.due_on END
FROM (SELECT account_id, ordered_on, id, revision, sum(quantity) AS ordered, sum(delivered_quantity) AS delivered
      FROM order_line GROUP BY account_id, ordered_on, id, revision) s
WHERE r.account_id = s.account_id AND r.ordered_on = s.ordered_on AND r.id = s.id AND r.revision = s.revision
  AND r.type = 'ORDER' AND r.status <> 'CANCELLED';

UPDATE customer_order o
SET ordered_quantity = r.ordered_quantity, delivered_quantity = r.delivered_quantity,
    open_quantity = r.open_quantity, next_promised_on = r.next_promised_on
FROM order_revision r
WHERE r.account_id = o.account_id AND r.id = o.id AND r.revision = o.revision;

CREATE INDEX customer_order_by_time ON customer_order (ordered_at DESC, id DESC);
CREATE INDEX customer_order_by_source ON customer_order (source, ordered_at DESC, id DESC);
CREATE INDEX customer_order_open ON customer_order (ordered_at DESC, id DESC) WHERE open_quantity > 0;
