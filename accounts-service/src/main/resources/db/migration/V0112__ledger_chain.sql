-- Each account's revisions form a chain: a position, and SHA-256 over the hash before and what the revision says (see the
-- class LedgerContent). Revisions of before have neither; how many an account has of them is kept, so that none can be added.
ALTER TABLE order_revision ADD position bigint, ADD chain_hash bytea;

CREATE TABLE ledger_head (
    account_id uuid   PRIMARY KEY,
    position   bigint NOT NULL DEFAULT 0,
    chain_hash bytea  NOT NULL DEFAULT '',
    unsealed   bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

INSERT INTO ledger_head (account_id, unsealed) SELECT account_id, count(*) FROM order_revision GROUP BY account_id;

-- What stays of a detached month, so that the chains of its accounts can still be followed; no position before the chain began.
CREATE TABLE ledger_archive (
    account_id uuid   NOT NULL,
    id         uuid   NOT NULL,
    revision   int    NOT NULL,
    position   bigint,
    chain_hash bytea,
    PRIMARY KEY (account_id, id, revision)
);

CREATE OR REPLACE FUNCTION detach_ledger_month(day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    month text := ledger_month(day);
    part  text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('ledger months', 0));
    -- In the order in which bookings write them.
    LOCK TABLE order_revision, order_line, order_delivery IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('INSERT INTO ledger_archive SELECT account_id, id, revision, position, chain_hash FROM %I', 'order_revision_' || month);
    EXECUTE format('UPDATE ledger_head h SET unsealed = h.unsealed - r.count
                    FROM (SELECT account_id, count(*) FROM %I WHERE position IS NULL GROUP BY account_id) r
                    WHERE r.account_id = h.account_id', 'order_revision_' || month);
    FOREACH part IN ARRAY ARRAY['order_revision', 'order_line', 'order_delivery'] LOOP
        EXECUTE format('ALTER TABLE %I DETACH PARTITION %I', part, part || '_' || month);
        EXECUTE format('ALTER TABLE %I RENAME TO %I', part || '_' || month, 'detached_' || part || '_' || month);
    END LOOP;
END $$;

-- How far the audit of all accounts has come, and which replica goes on with it until when.
CREATE TABLE ledger_audit (
    singleton    boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    worker       uuid,
    lease_until  timestamptz NOT NULL DEFAULT '-infinity',
    last_account uuid
);
INSERT INTO ledger_audit DEFAULT VALUES;
