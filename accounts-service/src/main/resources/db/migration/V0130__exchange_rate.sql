-- Units of the reporting currency for one unit of the currency; a rate holds from its day on.
CREATE TABLE exchange_rate (
    currency    text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    day         date        NOT NULL,
    rate        numeric     NOT NULL CHECK (rate > 0),
    source      text        NOT NULL CHECK (source <> ''),
    version     bigint      NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (currency, day)
);

-- Every rate that was ever booked, never changed.
CREATE TABLE exchange_rate_change (
    currency    text        NOT NULL,
    day         date        NOT NULL,
    version     bigint      NOT NULL,
    rate        numeric     NOT NULL,
    source      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (currency, day, version)
);

-- The currency that the installation adds up in; one row.
CREATE TABLE reporting_currency (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    currency text    NOT NULL CHECK (currency ~ '^[A-Z]{3}$')
);
