-- What a key would give a council's applicants, tried beside what is recommended by hand. Nothing of it
-- counts before the council takes it over, and nothing of it is ever changed.
CREATE TABLE grant_council_trial (
    id              TEXT      NOT NULL CONSTRAINT grant_council_trial_pk PRIMARY KEY,
    recommending_id TEXT      NOT NULL
        CONSTRAINT grant_council_trial_recommending REFERENCES grant_recommending (id),
    number          INTEGER   NOT NULL, -- 1, 2, 3 in each council's part
    key_id          TEXT      NOT NULL, -- the version of the key
    key_name        TEXT      NOT NULL, -- JSON: what the key was called then
    frame           BIGINT    NOT NULL, -- øre
    sums            TEXT      NOT NULL, -- JSON: øre by application
    made_at         TIMESTAMP NOT NULL,
    made_by         TEXT,               -- a person's id
    CONSTRAINT grant_council_trial_recommending_id_number_unique UNIQUE (recommending_id, number)
);
