-- Of which day and currency the documents in quarantine are, so that those can be found which wait for a rate or are missing
-- in a control total. The documents are JSON in UTF-8 whose instants are in UTC, whatever the settings of the session.
CREATE FUNCTION document_member(document bytea, member text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CAST(convert_from(document, 'UTF8') AS jsonb) ->> member;

CREATE FUNCTION document_day(document bytea) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN make_date(
        CAST(substr(document_member(document, 'orderedAt'), 1, 4) AS int),
        CAST(substr(document_member(document, 'orderedAt'), 6, 2) AS int),
        CAST(substr(document_member(document, 'orderedAt'), 9, 2) AS int));

ALTER TABLE quarantine
    ADD COLUMN currency   text GENERATED ALWAYS AS (document_member(document, 'currency')) STORED,
    ADD COLUMN ordered_on date GENERATED ALWAYS AS (document_day(document)) STORED;
CREATE INDEX quarantine_by_day ON quarantine (source, ordered_on, currency) WHERE state = 'WAITING';
