-- Below which account an account is since when; the last version before a day is what held on that day. What an account was first told
-- with holds from the beginning; none, no row: it was at the top.
CREATE TABLE account_parent (
    account_id        uuid        NOT NULL,
    version           bigint      NOT NULL,
    since             timestamptz NOT NULL,
    parent_account_id uuid,
    PRIMARY KEY (account_id, version)
);

INSERT INTO account_parent (account_id, version, since, parent_account_id)
SELECT id, version, '-infinity', parent_account_id FROM account WHERE parent_account_id IS NOT NULL;

-- The accounts that were below another one, with the one at the top of each. A parent that nothing has been heard of is the top.
-- Accounts in a circle, which can only be there while an event is on its way, are left out: they are below nobody.
CREATE FUNCTION ultimate_parents(before timestamptz) RETURNS TABLE (account_id uuid, ultimate_parent uuid)
    LANGUAGE sql STABLE
AS $$
    WITH RECURSIVE parent AS (
        SELECT DISTINCT ON (p.account_id) p.account_id AS id, p.parent_account_id AS above
        FROM account_parent p WHERE p.since < before
        ORDER BY p.account_id, p.version DESC
    ), below AS (
        SELECT p.id, p.above AS top
        FROM parent p LEFT JOIN parent pp ON pp.id = p.above
        WHERE p.above IS NOT NULL AND pp.above IS NULL
        UNION ALL
        SELECT p.id, b.top FROM below b JOIN parent p ON p.above = b.id
    )
    SELECT id, top FROM below
$$;
