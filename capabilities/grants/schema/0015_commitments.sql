-- How much of one grant the pots of later years carry (tilsagn for senere år). The rest of what is decided is
-- carried by the round it is decided in.
CREATE TABLE grant_commitment (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_commitment_application REFERENCES grant_application (id),
    year           INTEGER   NOT NULL, -- the year of the rounds that carry it
    amount         BIGINT    NOT NULL, -- øre
    released_at    TIMESTAMP,          -- the grant came to nothing: no pot carries it any more
    CONSTRAINT grant_commitment_pk PRIMARY KEY (application_id, year),
    CONSTRAINT grant_commitment_amount CHECK (amount > 0)
);
CREATE INDEX grant_commitment_by_year ON grant_commitment (year);
-- The year whose budget a round's pots are of, where it is said.
ALTER TABLE grant_round ADD COLUMN budget_year INTEGER;
