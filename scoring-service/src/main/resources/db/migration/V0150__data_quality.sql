-- How far the orders of an account can be trusted, as the accounts service last told; no time while it has told nothing.
ALTER TABLE account
    ADD COLUMN data_quality_grade  text CHECK (data_quality_grade IN ('A', 'B', 'C', 'D', 'E')),
    ADD COLUMN data_quality_faults text[],
    ADD COLUMN data_quality_at     timestamptz;

-- The grade that was known when the score was kept.
ALTER TABLE score_history ADD COLUMN data_quality_grade text;
