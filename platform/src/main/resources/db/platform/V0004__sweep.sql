-- How far a sweep over all accounts has come, and which replica goes on with it until when.
CREATE TABLE sweep (
    name         text        PRIMARY KEY,
    worker       uuid        NOT NULL,
    lease_until  timestamptz NOT NULL,
    last_account uuid
);
