-- How fast an import goes, when it began and ended, how much of the file is here, and which columns nobody knows.
ALTER TABLE order_import
    ADD COLUMN unknown_column_policy text NOT NULL DEFAULT 'REJECT',
    ADD COLUMN unknown_columns jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN bytes_received bigint NOT NULL DEFAULT 0,
    ADD COLUMN bytes_total bigint,
    ADD COLUMN rows_per_second double precision,
    ADD COLUMN started_at timestamptz,
    ADD COLUMN ended_at timestamptz,
    ADD COLUMN gave_way int NOT NULL DEFAULT 0;

-- The rows as they stand in the file, where they are not what is taken.
ALTER TABLE order_import_chunk ADD COLUMN originals bytea;

ALTER TABLE order_import_rejected ADD COLUMN field text;
