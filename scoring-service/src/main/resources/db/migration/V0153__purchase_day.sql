-- What an account ordered in a day, kept as orders change: a score needs the days, and reading every order for it would cost more with
-- each order that an account ever placed. A day whose orders were all cancelled stays, with no orders.
CREATE TABLE purchase_day (
    account_id      uuid    NOT NULL,
    ordered_on      date    NOT NULL,
    currency        text    NOT NULL,
    net_amount      numeric NOT NULL,
    purchase_amount numeric NOT NULL,
    purchases       integer NOT NULL,
    orders          integer NOT NULL,
    PRIMARY KEY (account_id, ordered_on, currency)
) WITH (fillfactor = 80);

-- The rows of a statement, called changed, are counted in, or out with the sign -1.
CREATE FUNCTION count_purchase_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sign CONSTANT integer := TG_ARGV[0];
BEGIN
    INSERT INTO purchase_day AS d
    SELECT account_id, ordered_on, counted_currency, sign * sum(counted_amount),
           sign * COALESCE(sum(counted_amount) FILTER (WHERE is_purchase), 0),
           sign * count(*) FILTER (WHERE is_purchase), sign * count(*)
    FROM changed WHERE status <> 'CANCELLED'
    GROUP BY account_id, ordered_on, counted_currency
    ORDER BY account_id, ordered_on, counted_currency
    ON CONFLICT (account_id, ordered_on, currency) DO UPDATE
    SET net_amount = d.net_amount + excluded.net_amount,
        purchase_amount = d.purchase_amount + excluded.purchase_amount,
        purchases = d.purchases + excluded.purchases,
        orders = d.orders + excluded.orders;
    RETURN NULL;
END
$$;

CREATE TRIGGER inserted AFTER INSERT ON purchase REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_days('1');
CREATE TRIGGER updated_from AFTER UPDATE ON purchase REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_days('-1');
CREATE TRIGGER updated_to AFTER UPDATE ON purchase REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_days('1');
CREATE TRIGGER deleted AFTER DELETE ON purchase REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_days('-1');

INSERT INTO purchase_day
SELECT account_id, ordered_on, counted_currency, sum(counted_amount),
       COALESCE(sum(counted_amount) FILTER (WHERE is_purchase), 0), count(*) FILTER (WHERE is_purchase), count(*)
FROM purchase WHERE status <> 'CANCELLED'
GROUP BY account_id, ordered_on, counted_currency;

DROP INDEX purchase_history;
