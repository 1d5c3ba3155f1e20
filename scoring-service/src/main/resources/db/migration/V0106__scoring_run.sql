-- Runs that fit a model. A replica holds a run by a lease, in the time of the database; when it dies another one takes it.
CREATE TABLE scoring_run (
    id              uuid             PRIMARY KEY,
    as_of           date             NOT NULL,
    family          text             NOT NULL,
    k               int,
    calibration_end date             CHECK (calibration_end < as_of),
    state           text             NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    stage           text,
    share           double precision NOT NULL CHECK (share BETWEEN 0 AND 1),
    failure         text,
    model_version   text             REFERENCES model_version,
    requested_at    timestamptz      NOT NULL,
    requested_by    text             NOT NULL,
    started_at      timestamptz,
    ended_at        timestamptz,
    attempts        int              NOT NULL,
    worker          uuid,
    lease_until     timestamptz,
    CHECK ((state = 'RUNNING') = (worker IS NOT NULL AND lease_until IS NOT NULL)),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CHECK ((state = 'SUCCEEDED') = (model_version IS NOT NULL))
);

CREATE INDEX scoring_run_open ON scoring_run (id) WHERE state IN ('QUEUED', 'RUNNING');
