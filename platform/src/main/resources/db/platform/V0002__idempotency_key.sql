-- Answers of creating calls, kept so that a repeated call with the same key gets the same answer.
CREATE TABLE idempotency_key (
    subject        text        NOT NULL,
    key            text        NOT NULL,
    operation      text        NOT NULL,
    request_digest bytea       NOT NULL,
    status         int         NOT NULL,
    location       text,
    body           bytea       NOT NULL,
    created_at     timestamptz NOT NULL,
    PRIMARY KEY (subject, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
