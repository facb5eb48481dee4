-- What others gave in a scheme that is told about only, such as sport's local activity money: information,
-- and never a decision of the municipality's.
CREATE TABLE grant_told_year (
    scheme_id  TEXT      NOT NULL
        CONSTRAINT grant_told_year_scheme REFERENCES grant_scheme (id),
    year       INTEGER   NOT NULL,
    decided_by TEXT      NOT NULL, -- such as «Idrettsrådets årsmøte»
    met_on     DATE,
    criteria   TEXT      NOT NULL, -- what it was shared by, in the words of those who did
    shares     TEXT      NOT NULL, -- JSON: name, association when it is known, øre
    entered_at TIMESTAMP NOT NULL,
    entered_by TEXT,
    version    BIGINT    NOT NULL,
    CONSTRAINT grant_told_year_pk PRIMARY KEY (scheme_id, year)
);
