-- Twelve factors, January first, for versions that run on the operational time of a season; null for calendar time.
ALTER TABLE model_version ADD COLUMN season double precision[] CHECK (cardinality(season) = 12);
