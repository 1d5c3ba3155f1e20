-- A document that was set aside keeps its row whatever becomes of it. Its key stays that of the document as it was pushed,
-- also when the document is edited: pushed again, it is known.
ALTER TABLE quarantine
    DROP COLUMN detail,
    ADD COLUMN state   text   NOT NULL DEFAULT 'WAITING',
    ADD COLUMN outcome text,
    ADD COLUMN version bigint NOT NULL DEFAULT 1;
DROP INDEX quarantine_by_account;
DROP INDEX quarantine_by_age;
CREATE INDEX quarantine_by_account ON quarantine (source, account_external_id) WHERE state = 'WAITING';
CREATE INDEX quarantine_by_reason ON quarantine (reason, id) WHERE state = 'WAITING';
CREATE INDEX quarantine_waiting ON quarantine (id) WHERE state = 'WAITING';

-- What was done to a document in quarantine; the version is the one that the change led to.
CREATE TABLE quarantine_change (
    quarantine_id uuid        NOT NULL REFERENCES quarantine,
    version       bigint      NOT NULL,
    action        text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    changed_by    text,
    reason        text,
    before        bytea,
    after         bytea,
    PRIMARY KEY (quarantine_id, version)
);
