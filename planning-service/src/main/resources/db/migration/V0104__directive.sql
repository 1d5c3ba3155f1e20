-- Instructions to a function of the value chain; both days of the time box belong to it.
CREATE TABLE directive (
    directive_id      uuid        PRIMARY KEY,
    account_id        uuid        NOT NULL REFERENCES account,
    activity          text        NOT NULL,
    instruction       text        NOT NULL,
    priority          text        NOT NULL CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    valid_from        date        NOT NULL,
    valid_until       date        NOT NULL CHECK (valid_until > valid_from),
    quantity          numeric     CHECK (quantity > 0),
    quantity_unit     text,
    quantity_period   text        CHECK (quantity_period IN ('WEEK', 'MONTH', 'QUARTER')),
    status            text        NOT NULL
        CHECK (status IN ('ISSUED', 'ACKNOWLEDGED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    issued_by         text        NOT NULL,
    issued_at         timestamptz NOT NULL,
    answered_by       text,
    answered_at       timestamptz,
    refusal_reason    text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    expired_at        timestamptz,
    version           bigint      NOT NULL,
    CHECK ((quantity IS NULL) = (quantity_unit IS NULL) AND (quantity IS NULL) = (quantity_period IS NULL)),
    CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL)),
    CHECK ((status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL)),
    CHECK ((status = 'EXPIRED') = (expired_at IS NOT NULL))
);

CREATE INDEX directive_by_age ON directive (issued_at, directive_id);
CREATE INDEX directive_of_account ON directive (account_id, issued_at, directive_id);
CREATE INDEX directive_live ON directive (valid_until) WHERE status IN ('ISSUED', 'ACKNOWLEDGED');
