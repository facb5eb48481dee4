-- Applications that were the same as another of the same applicant, and were merged into it. What was sent
-- stays with each. One that was parted again stays as the trace, until it is merged anew.
CREATE TABLE grant_duplicate (
    application_id TEXT      NOT NULL CONSTRAINT grant_duplicate_pk PRIMARY KEY -- the one that ended
        CONSTRAINT grant_duplicate_application REFERENCES grant_application (id),
    into_id        TEXT      NOT NULL -- the one that is kept and decided
        CONSTRAINT grant_duplicate_into REFERENCES grant_application (id),
    why            TEXT      NOT NULL, -- as the applicant was told; emptied when the content is thrown away
    merged_at      TIMESTAMP NOT NULL,
    merged_by      TEXT      NOT NULL, -- a person's id
    parted_at      TIMESTAMP,          -- when it became a case of its own again
    parted_by      TEXT                -- a person's id
);
CREATE INDEX grant_duplicate_into ON grant_duplicate (into_id);
