-- The desk of the municipality's own people. What waits on them lies in the table task.

-- A choice of tasks somebody comes back to.
CREATE TABLE saved_view (
    id        TEXT      NOT NULL CONSTRAINT saved_view_pk PRIMARY KEY,
    person_id TEXT      NOT NULL
        CONSTRAINT saved_view_person REFERENCES person (id) ON DELETE CASCADE,
    name      TEXT      NOT NULL,
    query     TEXT      NOT NULL,  -- as it stands in the address
    shared    BOOLEAN   NOT NULL,  -- whether colleagues see it too
    made_at   TIMESTAMP NOT NULL
);
CREATE INDEX saved_view_person ON saved_view (person_id);

-- What was done to several tasks at once, so that it can be undone.
CREATE TABLE bulk_change (
    id        TEXT      NOT NULL CONSTRAINT bulk_change_pk PRIMARY KEY,
    person_id TEXT      NOT NULL,
    deed      TEXT      NOT NULL,
    before    TEXT      NOT NULL,  -- JSON: each task as it was
    made_at   TIMESTAMP NOT NULL,
    undone_at TIMESTAMP,
    CONSTRAINT bulk_change_deed_known CHECK (deed IN ('give', 'postpone', 'end'))
);
