CREATE TABLE account (
    id                      uuid        PRIMARY KEY,
    name                    text        NOT NULL CHECK (name <> ''),
    country                 text        CHECK (country ~ '^[A-Z]{2}$'),
    parent_account_id       uuid        REFERENCES account,
    tier                    text        NOT NULL,
    service_level_agreement boolean     NOT NULL,
    version                 bigint      NOT NULL,
    created_at              timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    CHECK (parent_account_id <> id)
);
CREATE INDEX account_by_name ON account (name, id);
CREATE INDEX account_by_parent ON account (parent_account_id) WHERE parent_account_id IS NOT NULL;

-- The identifiers by which other systems know an account, each unique in its system.
CREATE TABLE account_external_id (
    system      text NOT NULL,
    external_id text NOT NULL,
    account_id  uuid NOT NULL REFERENCES account,
    PRIMARY KEY (system, external_id)
);
CREATE INDEX account_external_id_by_account ON account_external_id (account_id);
