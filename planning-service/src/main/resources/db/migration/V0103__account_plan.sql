-- One plan per account and calendar year; the row tells which version counts.
CREATE TABLE account_plan (
    plan_id    uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    period     int  NOT NULL CHECK (period BETWEEN 1900 AND 9999),
    status     text NOT NULL CHECK (status IN ('DRAFT', 'REVIEW', 'APPROVED', 'ACTIVE', 'CLOSED')),
    version    int  NOT NULL,
    UNIQUE (account_id, period)
);

-- What each version said; rows are added and never changed.
CREATE TABLE account_plan_version (
    plan_id        uuid        NOT NULL REFERENCES account_plan,
    version        int         NOT NULL CHECK (version > 0),
    customer_class text        NOT NULL,
    as_of          date        NOT NULL,
    why            text        NOT NULL,
    content        jsonb       NOT NULL,
    written_at     timestamptz NOT NULL,
    PRIMARY KEY (plan_id, version)
);
