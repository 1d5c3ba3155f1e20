-- Priorities that people decided. Rows are added and never changed, so that past rankings can be explained.
CREATE TABLE priority_override (
    id         uuid         PRIMARY KEY,
    source     text         NOT NULL,
    order_id   text         NOT NULL,
    score      numeric(5,2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    reason     text         NOT NULL CHECK (reason <> ''),
    author     text         NOT NULL,
    created_at timestamptz  NOT NULL,
    expires_at timestamptz  NOT NULL CHECK (expires_at > created_at)
);

CREATE INDEX priority_override_by_order ON priority_override (source, order_id);
