-- The ledger by month of the order's day, and its revisions with the key of their order. A month is three tables of its own, one each of revisions, lines and deliveries;
-- their foreign keys lie between these, so that a whole month can be detached and neither attaching nor detaching checks rows.
ALTER TABLE order_revision RENAME TO whole_order_revision;
ALTER TABLE order_line RENAME TO whole_order_line;
ALTER TABLE order_delivery RENAME TO whole_order_delivery;
ALTER INDEX order_revision_pkey RENAME TO whole_order_revision_pkey;
ALTER INDEX order_line_pkey RENAME TO whole_order_line_pkey;
ALTER INDEX order_delivery_pkey RENAME TO whole_order_delivery_pkey;

CREATE TABLE order_revision (
    LIKE whole_order_revision INCLUDING DEFAULTS,
    source   text NOT NULL,
    order_id text NOT NULL,
    PRIMARY KEY (account_id, ordered_on, id, revision)
) PARTITION BY RANGE (ordered_on);

CREATE TABLE order_line (
    LIKE whole_order_line INCLUDING DEFAULTS,
    PRIMARY KEY (account_id, ordered_on, id, revision, line_number)
) PARTITION BY RANGE (ordered_on);

CREATE TABLE order_delivery (
    LIKE whole_order_delivery INCLUDING DEFAULTS,
    PRIMARY KEY (account_id, ordered_on, id, revision, line_number, delivery_number)
) PARTITION BY RANGE (ordered_on);

CREATE FUNCTION ledger_month(day date) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN to_char(day, 'YYYY_MM');

-- Creates the tables of a month unless they are there. They are made beside the ledger and then attached, which waits for no
-- reader and no writer and lets none wait.
CREATE FUNCTION create_ledger_month(day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    month text := ledger_month(day);
    first date := date_trunc('month', day)::date;
    after date := (date_trunc('month', day) + interval '1 month')::date;
    part  text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('ledger months', 0));
    IF to_regclass('order_delivery_' || month) IS NOT NULL THEN
        RETURN;
    END IF;
    FOREACH part IN ARRAY ARRAY['order_revision', 'order_line', 'order_delivery'] LOOP
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING INDEXES)', part || '_' || month, part);
    END LOOP;
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (account_id, ordered_on, id, revision) REFERENCES %I',
                   'order_line_' || month, 'order_revision_' || month);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (account_id, ordered_on, id, revision, line_number) REFERENCES %I',
                   'order_delivery_' || month, 'order_line_' || month);
    FOREACH part IN ARRAY ARRAY['order_revision', 'order_line', 'order_delivery'] LOOP
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                       part, part || '_' || month, first, after);
    END LOOP;
END $$;

-- Takes a month out of the ledger; its tables stay, named detached_..., with their rows and keys.
CREATE FUNCTION detach_ledger_month(day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    month text := ledger_month(day);
    part  text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('ledger months', 0));
    -- In the order in which bookings write them.
    LOCK TABLE order_revision, order_line, order_delivery IN ACCESS EXCLUSIVE MODE;
    FOREACH part IN ARRAY ARRAY['order_revision', 'order_line', 'order_delivery'] LOOP
        EXECUTE format('ALTER TABLE %I DETACH PARTITION %I', part, part || '_' || month);
        EXECUTE format('ALTER TABLE %I RENAME TO %I', part || '_' || month, 'detached_' || part || '_' || month);
    END LOOP;
END $$;

SELECT create_ledger_month(month)
FROM (SELECT DISTINCT date_trunc('month', ordered_on)::date AS month FROM whole_order_revision) months;
INSERT INTO order_revision
SELECT r.*, o.source, o.order_id FROM whole_order_revision r
JOIN customer_order o ON o.account_id = r.account_id AND o.id = r.id;
INSERT INTO order_line SELECT * FROM whole_order_line;
INSERT INTO order_delivery SELECT * FROM whole_order_delivery;
DROP TABLE whole_order_delivery, whole_order_line, whole_order_revision;
