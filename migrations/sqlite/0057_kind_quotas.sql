-- How much one member may book of all that is of one kind together, beside the quota of each resource.
CREATE TABLE kind_quota (
    kind    TEXT NOT NULL CONSTRAINT kind_quota_kind_known
        CHECK (kind IN ('room', 'table_game', 'instrument', 'workplace')),
    period  TEXT NOT NULL CONSTRAINT kind_quota_period_known CHECK (period IN ('day', 'week', 'month', 'ahead')),
    measure TEXT NOT NULL CONSTRAINT kind_quota_measure_known CHECK (measure IN ('bookings', 'minutes')),
    most    INTEGER NOT NULL CONSTRAINT kind_quota_most_in_bounds CHECK (most BETWEEN 1 AND 44640),
    CONSTRAINT kind_quota_ahead_counts_bookings CHECK (period <> 'ahead' OR measure = 'bookings'),
    CONSTRAINT kind_quota_once PRIMARY KEY (kind, period, measure)
) STRICT, WITHOUT ROWID;
