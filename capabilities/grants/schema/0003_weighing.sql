-- Weighing applications, drawing samples for control, hearing associations, and what was paid.

-- Points one handler gave an application on one criterion. Others see them when they have given their own.
CREATE TABLE grant_score (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_score_application REFERENCES grant_application (id),
    criterion      TEXT      NOT NULL,
    scored_by      TEXT      NOT NULL, -- a person's id
    points         INTEGER   NOT NULL,
    why            TEXT      NOT NULL,
    scored_at      TIMESTAMP NOT NULL,
    CONSTRAINT grant_score_pk PRIMARY KEY (application_id, criterion, scored_by),
    CONSTRAINT grant_score_points_range CHECK (points BETWEEN 0 AND 5)
);

-- A sample drawn for control. Seed, whole and drawn are kept, so that anybody can draw it again.
CREATE TABLE grant_sample (
    id       TEXT      NOT NULL CONSTRAINT grant_sample_pk PRIMARY KEY,
    round_id TEXT      NOT NULL
        CONSTRAINT grant_sample_round REFERENCES grant_round (id),
    seed     TEXT      NOT NULL,
    among    TEXT      NOT NULL, -- JSON: numbers of every case that could be drawn
    drawn    TEXT      NOT NULL, -- JSON: numbers of those that were
    drawn_at TIMESTAMP NOT NULL,
    drawn_by TEXT
);
CREATE INDEX grant_sample_round ON grant_sample (round_id, drawn_at);

-- Guidelines that are proposed, sent to associations for comment before they are taken into use.
CREATE TABLE grant_hearing (
    id            TEXT      NOT NULL CONSTRAINT grant_hearing_pk PRIMARY KEY,
    scheme_id     TEXT      NOT NULL
        CONSTRAINT grant_hearing_scheme REFERENCES grant_scheme (id),
    content       TEXT      NOT NULL, -- the guidelines as proposed
    from_on       DATE      NOT NULL, -- when they would hold
    number        INTEGER   NOT NULL, -- the version they were written from
    question      TEXT      NOT NULL, -- what is asked
    due_on        DATE,               -- answers are to come by then; NULL until it is sent
    made_at       TIMESTAMP NOT NULL,
    made_by       TEXT,
    sent_at       TIMESTAMP,
    guidelines_id TEXT,               -- the version that came of it
    version       BIGINT    NOT NULL
);
CREATE INDEX grant_hearing_scheme ON grant_hearing (scheme_id, made_at);

-- Who was asked, with the answer.
CREATE TABLE grant_voice (
    hearing_id     TEXT      NOT NULL
        CONSTRAINT grant_voice_hearing REFERENCES grant_hearing (id) ON DELETE CASCADE,
    association_id TEXT      NOT NULL,
    answer         TEXT      NOT NULL, -- empty until it comes
    answered_at    TIMESTAMP,
    answered_by    TEXT,
    CONSTRAINT grant_voice_pk PRIMARY KEY (hearing_id, association_id)
);
CREATE INDEX grant_voice_association ON grant_voice (association_id);

-- What was paid out of a grant so far, as whoever pays told us.
CREATE TABLE grant_paid (
    application_id TEXT   NOT NULL CONSTRAINT grant_paid_pk PRIMARY KEY
        CONSTRAINT grant_paid_application REFERENCES grant_application (id),
    amount         BIGINT NOT NULL -- øre
);
