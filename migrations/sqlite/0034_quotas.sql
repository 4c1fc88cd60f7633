-- How much of a resource one member may book: so many bookings or minutes a day, week or month, or so many to come.
CREATE TABLE quota (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    period      TEXT NOT NULL CONSTRAINT quota_period_known CHECK (period IN ('day', 'week', 'month', 'ahead')),
    measure     TEXT NOT NULL CONSTRAINT quota_measure_known CHECK (measure IN ('bookings', 'minutes')),
    most        INTEGER NOT NULL CONSTRAINT quota_most_in_bounds CHECK (most BETWEEN 1 AND 44640),
    CONSTRAINT quota_ahead_counts_bookings CHECK (period <> 'ahead' OR measure = 'bookings'),
    CONSTRAINT quota_once PRIMARY KEY (resource_id, period, measure)
) STRICT, WITHOUT ROWID;
