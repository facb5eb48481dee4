-- Letters: posted once, filed as PDF, told of to each who is to read them; and sittings of a body
-- that decided.

-- Words of the standard reasons of a decision, parted by spaces.
ALTER TABLE grant_decision ADD COLUMN standard TEXT NOT NULL DEFAULT '';
-- Another decision, such as one over a complaint, took its place then. Both are kept.
ALTER TABLE grant_decision ADD COLUMN replaced_at TIMESTAMP;
DROP INDEX grant_decision_counts_unique;
CREATE UNIQUE INDEX grant_decision_counts_unique ON grant_decision (application_id)
    WHERE undone_at IS NULL AND replaced_at IS NULL;

-- A letter, as it was posted. Nothing in it is changed; the PDF is made of it once.
CREATE TABLE grant_letter (
    id             TEXT      NOT NULL CONSTRAINT grant_letter_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_letter_application REFERENCES grant_application (id),
    subject_id     TEXT      NOT NULL, -- the decision it tells of, or another room's
    content        TEXT      NOT NULL, -- the paper (JSON)
    complain_by    DATE,               -- the last day to complain of what it tells
    posted_at      TIMESTAMP NOT NULL,
    file_id        TEXT                -- the PDF, once it is filed
        CONSTRAINT grant_letter_file REFERENCES stored_file (id),
    CONSTRAINT grant_letter_subject_id_unique UNIQUE (subject_id)
);
CREATE INDEX grant_letter_application ON grant_letter (application_id, posted_at);

-- Who was told of a letter, and by which mail. When the mail was taken stands with the mail.
CREATE TABLE grant_notice (
    id        TEXT      NOT NULL CONSTRAINT grant_notice_pk PRIMARY KEY,
    letter_id TEXT      NOT NULL
        CONSTRAINT grant_notice_letter REFERENCES grant_letter (id),
    turn      INTEGER   NOT NULL, -- 1; 2 when nobody had opened it after a week
    receiver  TEXT      NOT NULL, -- a person's id, or «association» for its own address
    mail_id   TEXT      NOT NULL,
    told_at   TIMESTAMP NOT NULL,
    CONSTRAINT grant_notice_letter_id_turn_receiver_unique UNIQUE (letter_id, turn, receiver)
);

-- When each of the applicant's own first opened a letter.
CREATE TABLE grant_opening (
    letter_id TEXT      NOT NULL
        CONSTRAINT grant_opening_letter REFERENCES grant_letter (id),
    person_id TEXT      NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    CONSTRAINT grant_opening_pk PRIMARY KEY (letter_id, person_id)
);

-- What a body decided in one sitting; its decisions carry the id as what they were made in one go by.
CREATE TABLE grant_sitting (
    id          TEXT      NOT NULL CONSTRAINT grant_sitting_pk PRIMARY KEY,
    round_id    TEXT      NOT NULL
        CONSTRAINT grant_sitting_round REFERENCES grant_round (id),
    body        TEXT      NOT NULL,
    met_on      DATE      NOT NULL,
    case_number TEXT      NOT NULL,
    vote        TEXT      NOT NULL, -- such as «Enstemmig»; may be empty
    entered_at  TIMESTAMP NOT NULL,
    entered_by  TEXT
);
CREATE INDEX grant_sitting_round ON grant_sitting (round_id);
