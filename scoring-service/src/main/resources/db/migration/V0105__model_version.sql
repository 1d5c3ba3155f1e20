-- Fitted models by name. What was fitted is never changed and never deleted; only the state is.
CREATE TABLE model_version (
    version              text             PRIMARY KEY,
    revision             bigint           NOT NULL,
    state                text             NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    run_id               uuid             NOT NULL UNIQUE,
    model_kind           text             NOT NULL,
    k                    int              NOT NULL,
    parameters           double precision[] NOT NULL,
    log_covariance       double precision[],
    days_per_unit        double precision NOT NULL CHECK (days_per_unit > 0),
    as_of                date             NOT NULL,
    dropout_identifiable boolean          NOT NULL,
    left_truncated       boolean          NOT NULL,
    log_likelihood       double precision NOT NULL,
    bic                  double precision NOT NULL,
    accounts             bigint           NOT NULL,
    converged            boolean          NOT NULL,
    spend                jsonb            NOT NULL,
    report               jsonb            NOT NULL,
    back_test            jsonb            NOT NULL,
    created_at           timestamptz      NOT NULL,
    created_by           text             NOT NULL,
    activated_at         timestamptz,
    activated_by         text,
    archived_at          timestamptz,
    archived_by          text
);

CREATE UNIQUE INDEX model_version_one_active ON model_version ((true)) WHERE state = 'ACTIVE';
CREATE INDEX model_version_by_age ON model_version (created_at, version);

-- When each version was in force: what answers for a past day.
CREATE TABLE model_activation (
    started_at timestamptz PRIMARY KEY,
    version    text        NOT NULL REFERENCES model_version,
    ended_at   timestamptz CHECK (ended_at >= started_at)
);

CREATE UNIQUE INDEX model_activation_one_open ON model_activation ((true)) WHERE ended_at IS NULL;
