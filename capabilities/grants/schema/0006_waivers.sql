-- That a leader found somebody impartial in spite of a listed tie (forvaltningsloven § 6 second paragraph,
-- § 8): for one applicant, with her reason. One that was taken back stays as the trace.
CREATE TABLE grant_waiver (
    id            TEXT      NOT NULL CONSTRAINT grant_waiver_pk PRIMARY KEY,
    round_id      TEXT      NOT NULL
        CONSTRAINT grant_waiver_round REFERENCES grant_round (id),
    person_id     TEXT      NOT NULL, -- who was found impartial
    applicant     TEXT      NOT NULL, -- an association's id, else the application's
    why           TEXT      NOT NULL,
    found_at      TIMESTAMP NOT NULL,
    found_by      TEXT      NOT NULL,
    taken_back_at TIMESTAMP,
    taken_back_by TEXT
);
CREATE INDEX grant_waiver_round_person ON grant_waiver (round_id, person_id);
