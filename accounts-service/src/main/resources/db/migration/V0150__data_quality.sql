-- The grade of each account as it was last told; the faults are those that lowered it, each with the grade it leads to.
CREATE TABLE data_quality (
    account_id  uuid        PRIMARY KEY,
    grade       text,
    faults      text        NOT NULL,
    computed_at timestamptz NOT NULL
) WITH (fillfactor = 80);

-- The audit of ledgers is one of the sweeps that platform keeps.
DROP TABLE ledger_audit;
