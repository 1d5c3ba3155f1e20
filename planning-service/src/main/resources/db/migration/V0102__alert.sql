-- Listed from the least to the most severe, so that sorting by severity means what it says.
CREATE TYPE severity AS ENUM ('LOW', 'MEDIUM', 'HIGH');

CREATE TABLE alert (
    alert_id        uuid        PRIMARY KEY,
    account_id      uuid        NOT NULL,
    type            text        NOT NULL,
    reason          text        NOT NULL,
    severity        severity    NOT NULL,
    status          text        NOT NULL CHECK (status IN ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
    customer_class  text        NOT NULL,
    class_before    text,
    cadence_state   text        NOT NULL,
    explanation     text        NOT NULL,
    occurrences     int         NOT NULL CHECK (occurrences > 0),
    opened_at       timestamptz NOT NULL,
    last_seen_at    timestamptz NOT NULL,
    acknowledged_by text,
    acknowledged_at timestamptz,
    note            text,
    resolved_at     timestamptz,
    resolution      text,
    version         bigint      NOT NULL
);

-- One live alert per account, type and reason: a repeat finds it instead of adding to the heap.
CREATE UNIQUE INDEX alert_live ON alert (account_id, type, reason) WHERE status <> 'RESOLVED';
CREATE INDEX alert_of_account ON alert (account_id, opened_at, alert_id);
CREATE INDEX alert_by_age ON alert (status, opened_at, alert_id);
CREATE INDEX alert_by_severity ON alert (status, severity, opened_at, alert_id);
