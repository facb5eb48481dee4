-- How far the reports of a grant have come, as whoever follows grants up tells us.
CREATE TABLE grant_reported (
    application_id TEXT NOT NULL CONSTRAINT grant_reported_pk PRIMARY KEY
        CONSTRAINT grant_reported_application REFERENCES grant_application (id),
    state          TEXT NOT NULL, -- the one that has come the shortest way
    CONSTRAINT grant_reported_state_known CHECK (state IN
        ('awaited', 'delivered', 'approved', 'refused'))
);
