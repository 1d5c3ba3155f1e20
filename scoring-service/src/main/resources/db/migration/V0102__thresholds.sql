-- The thresholds of the portfolio; a new version whenever one of them moved. Old versions are kept.
CREATE TABLE threshold_version (
    version     bigint      PRIMARY KEY,
    as_of       date        NOT NULL,
    computed_at timestamptz NOT NULL
);

CREATE TABLE threshold (
    version       bigint NOT NULL REFERENCES threshold_version,
    currency      text   NOT NULL,
    accounts      int    NOT NULL,
    interval_days double precision,
    value         numeric,
    lifetime_days double precision,
    PRIMARY KEY (version, currency)
);

CREATE TABLE threshold_check (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    checked_on date    NOT NULL
);
