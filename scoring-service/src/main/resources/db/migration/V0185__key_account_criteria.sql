-- By what key accounts are selected. What a version holds is never changed and never deleted; only its state is.
CREATE TABLE key_account_criteria (
    version      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision     bigint      NOT NULL,
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    content      jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL,
    activated_at timestamptz,
    activated_by text,
    archived_at  timestamptz,
    archived_by  text,
    CHECK ((state = 'DRAFT') = (activated_at IS NULL)),
    CHECK ((state = 'ARCHIVED') = (archived_at IS NOT NULL))
);

CREATE UNIQUE INDEX key_account_criteria_one_active ON key_account_criteria ((true)) WHERE state = 'ACTIVE';

-- What people say of an account where no figure does. Rows are added and never changed; the one of the latest day counts.
CREATE TABLE key_account_rating (
    id          uuid         PRIMARY KEY,
    account_id  uuid         NOT NULL,
    criterion   text         NOT NULL,
    score       numeric(4,2) NOT NULL CHECK (score BETWEEN 0 AND 10),
    rated_on    date         NOT NULL,
    source      text         NOT NULL CHECK (source <> ''),
    author      text         NOT NULL,
    recorded_at timestamptz  NOT NULL
);

CREATE INDEX key_account_rating_by_criterion ON key_account_rating (criterion, account_id, rated_on, id);
CREATE INDEX key_account_rating_by_account ON key_account_rating (account_id, id);
