-- Impartiality, and what councils recommend. What a person's roles say is asked of the register each
-- time; here is what she has said herself, and when.

-- What somebody declared before she saw the rows of a round. The newest counts; the others are the trace.
CREATE TABLE grant_declaration (
    id        TEXT      NOT NULL CONSTRAINT grant_declaration_pk PRIMARY KEY,
    round_id  TEXT      NOT NULL
        CONSTRAINT grant_declaration_round REFERENCES grant_round (id),
    person_id TEXT      NOT NULL,
    number    INTEGER   NOT NULL,
    additions TEXT      NOT NULL, -- JSON: applicants she named herself, and why
    shown     TEXT      NOT NULL, -- JSON: what the register said of her then
    said_at   TIMESTAMP NOT NULL,
    CONSTRAINT grant_declaration_round_id_person_id_number_unique UNIQUE (round_id, person_id, number)
);

-- Who leads a unit: when she steps aside, nobody in the unit decides (forvaltningsloven § 6 third paragraph).
CREATE TABLE grant_unit_leader (
    unit      TEXT      NOT NULL CONSTRAINT grant_unit_leader_pk PRIMARY KEY,
    person_id TEXT      NOT NULL,
    set_at    TIMESTAMP NOT NULL
);

-- A council that recommends in a round: for which applicants, what it sees of them, and its advice.
CREATE TABLE grant_recommending (
    id         TEXT      NOT NULL CONSTRAINT grant_recommending_pk PRIMARY KEY,
    round_id   TEXT      NOT NULL
        CONSTRAINT grant_recommending_round REFERENCES grant_round (id),
    council_id TEXT      NOT NULL,
    kinds      TEXT      NOT NULL, -- groups of activities, parted by space; empty: every applicant
    fields     TEXT      NOT NULL, -- codes of the questions opened to it, parted by space
    frame      BIGINT,             -- øre: what it divides; NULL: no frame
    key_id     TEXT      NOT NULL, -- the key it divides by, such as its own; may be empty
    due_on     DATE,
    text       TEXT      NOT NULL,
    meeting    TEXT      NOT NULL, -- JSON: date, who took part, who took part in the principle alone
    minutes    TEXT      NOT NULL, -- JSON: all of it as it was handed over; empty before
    hash       TEXT      NOT NULL, -- SHA-256 of the minutes
    handed_at  TIMESTAMP,
    handed_by  TEXT,
    version    BIGINT    NOT NULL,
    CONSTRAINT grant_recommending_round_id_council_id_unique UNIQUE (round_id, council_id)
);

-- What a council recommends for one applicant, and why staff decided otherwise.
CREATE TABLE grant_council_row (
    recommending_id TEXT      NOT NULL
        CONSTRAINT grant_council_row_recommending REFERENCES grant_recommending (id),
    application_id  TEXT      NOT NULL
        CONSTRAINT grant_council_row_application REFERENCES grant_application (id),
    amount          BIGINT,            -- øre
    text            TEXT      NOT NULL,
    deviation       TEXT      NOT NULL, -- the municipality's reason; the council sees it after notice
    deviation_at    TIMESTAMP,
    deviation_by    TEXT,
    CONSTRAINT grant_council_row_pk PRIMARY KEY (recommending_id, application_id)
);
