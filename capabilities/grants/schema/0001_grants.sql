-- Grants: what can be applied for, by whom, what was applied for, and what came of it.
-- Ids of associations and persons are those of other rooms. Texts a municipality writes in several
-- languages, and forms, are documents (JSON): they are read whole, and never searched.

-- A scheme. What it says stands in its guidelines.
CREATE TABLE grant_scheme (
    id      TEXT    NOT NULL CONSTRAINT grant_scheme_pk PRIMARY KEY,
    code    TEXT    NOT NULL,  -- a short word, for people who work with it
    kind    TEXT    NOT NULL,
    unit    TEXT    NOT NULL,  -- key of the unit that owns it; may be empty
    closed  BOOLEAN NOT NULL,  -- no new rounds
    version BIGINT  NOT NULL,
    CONSTRAINT grant_scheme_code_unique UNIQUE (code)
);

-- A version of a scheme's guidelines: words, rules, ceilings. Nothing is overwritten.
CREATE TABLE grant_guidelines (
    id        TEXT      NOT NULL CONSTRAINT grant_guidelines_pk PRIMARY KEY,
    scheme_id TEXT      NOT NULL
        CONSTRAINT grant_guidelines_scheme REFERENCES grant_scheme (id),
    number    INTEGER   NOT NULL,
    from_on   DATE      NOT NULL,
    content   TEXT      NOT NULL,
    made_at   TIMESTAMP NOT NULL,
    made_by   TEXT,                -- a person's id
    CONSTRAINT grant_guidelines_scheme_id_number_unique UNIQUE (scheme_id, number)
);

-- A version of a scheme's form. One that a round has opened with is never changed again.
CREATE TABLE grant_form (
    id        TEXT      NOT NULL CONSTRAINT grant_form_pk PRIMARY KEY,
    scheme_id TEXT      NOT NULL
        CONSTRAINT grant_form_scheme REFERENCES grant_scheme (id),
    number    INTEGER   NOT NULL,
    content   TEXT      NOT NULL,
    version   BIGINT    NOT NULL,
    made_at   TIMESTAMP NOT NULL,
    made_by   TEXT,                -- a person's id
    CONSTRAINT grant_form_scheme_id_number_unique UNIQUE (scheme_id, number)
);

-- A round of a scheme: a time in which one can apply, with its money and the dates after.
CREATE TABLE grant_round (
    id             TEXT      NOT NULL CONSTRAINT grant_round_pk PRIMARY KEY,
    scheme_id      TEXT      NOT NULL
        CONSTRAINT grant_round_scheme REFERENCES grant_scheme (id),
    guidelines_id  TEXT      NOT NULL
        CONSTRAINT grant_round_guidelines REFERENCES grant_guidelines (id),
    form_id        TEXT      NOT NULL
        CONSTRAINT grant_round_form REFERENCES grant_form (id),
    title          TEXT      NOT NULL,
    opens_on       DATE      NOT NULL,
    closes_on      DATE,               -- to the end of this day in Norway; NULL: rolling
    papers_on      DATE,               -- attachments may come until then
    answer_on      DATE,               -- applicants can expect an answer by then
    report_on      DATE,
    officer_up_to  BIGINT    NOT NULL, -- øre; above it others decide
    recommended_by TEXT      NOT NULL, -- such as «Musikkrådet»; may be empty
    decided_by     TEXT      NOT NULL, -- who decides above the officer's limit
    state          TEXT      NOT NULL,
    changed_at     TIMESTAMP NOT NULL,
    version        BIGINT    NOT NULL,
    CONSTRAINT grant_round_state_known CHECK (state IN ('draft', 'announced', 'cancelled'))
);

-- The money of a round, one row a purpose.
CREATE TABLE grant_pot (
    round_id TEXT    NOT NULL
        CONSTRAINT grant_pot_round REFERENCES grant_round (id) ON DELETE CASCADE,
    rank     INTEGER NOT NULL,
    purpose  TEXT    NOT NULL,
    amount   BIGINT  NOT NULL, -- øre
    CONSTRAINT grant_pot_pk PRIMARY KEY (round_id, rank)
);

-- An application. It belongs to the association, or to the person when there is none.
CREATE TABLE grant_application (
    id              TEXT      NOT NULL CONSTRAINT grant_application_pk PRIMARY KEY,
    number          TEXT,               -- such as T-2026-00042; none until it is sent
    round_id        TEXT      NOT NULL
        CONSTRAINT grant_application_round REFERENCES grant_round (id),
    held_by         TEXT,
    person_id       TEXT,               -- who began it; the applicant when there is no association
    group_name      TEXT      NOT NULL, -- a group of the association, or one without number
    title           TEXT      NOT NULL,
    applied         BIGINT    NOT NULL, -- øre; 0 where the scheme reckons the sum itself
    pot             INTEGER   NOT NULL, -- rank of the pot
    state           TEXT      NOT NULL,
    way             TEXT      NOT NULL, -- for what staff entered: paper, phone, talk; else empty
    entered_by      TEXT,               -- a person's id, for what staff entered
    began_at        TIMESTAMP NOT NULL,
    answers_version BIGINT    NOT NULL, -- counts what was saved of answers
    sent_at         TIMESTAMP,          -- when it was first sent
    sent_by         TEXT,
    sent_version    BIGINT    NOT NULL, -- answers_version as last sent
    guidelines_id   TEXT      NOT NULL,
    form_id         TEXT      NOT NULL,
    copied_from     TEXT,               -- an earlier application it was begun from
    lacking_until   DATE,               -- what is missing is to come by then
    handled_by      TEXT,               -- a person's id
    recommended     BIGINT,             -- øre
    recommended_why TEXT      NOT NULL,
    version         BIGINT    NOT NULL,
    CONSTRAINT grant_application_number_unique UNIQUE (number),
    CONSTRAINT grant_application_state_known CHECK (state IN
        ('draft', 'unsigned', 'sent', 'lacking', 'handling', 'recommended', 'decided', 'notified',
         'withdrawn', 'lapsed'))
);
CREATE INDEX grant_application_round ON grant_application (round_id, state);
CREATE INDEX grant_application_held_by ON grant_application (held_by, began_at);
CREATE INDEX grant_application_person ON grant_application (person_id, began_at);

-- Answers as they are written. Every save is a row, so that nobody's words are lost to another's; when
-- the application is sent, only the newest of each block stays.
CREATE TABLE grant_answer (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_answer_application REFERENCES grant_application (id) ON DELETE CASCADE,
    version        BIGINT    NOT NULL,
    block          TEXT      NOT NULL,
    value          TEXT      NOT NULL,
    page           TEXT      NOT NULL, -- the page it was written on
    saved_at       TIMESTAMP NOT NULL,
    saved_by       TEXT,
    CONSTRAINT grant_answer_pk PRIMARY KEY (application_id, version)
);

-- Who has a page of an application open.
CREATE TABLE grant_presence (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_presence_application REFERENCES grant_application (id) ON DELETE CASCADE,
    person_id      TEXT      NOT NULL,
    seen_at        TIMESTAMP NOT NULL,
    CONSTRAINT grant_presence_pk PRIMARY KEY (application_id, person_id)
);

-- Attachments, each a file of its own, or one that was taken from the association's shelf.
CREATE TABLE grant_file (
    id             TEXT      NOT NULL CONSTRAINT grant_file_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_file_application REFERENCES grant_application (id) ON DELETE CASCADE,
    block          TEXT      NOT NULL,
    file_id        TEXT      NOT NULL
        CONSTRAINT grant_file_file REFERENCES stored_file (id),
    from_shelf     BOOLEAN   NOT NULL, -- the shelf owns the file
    given_at       TIMESTAMP NOT NULL,
    given_by       TEXT,
    removed_at     TIMESTAMP           -- was sent before; the files of what was sent stay
);
CREATE INDEX grant_file_application ON grant_file (application_id);

-- What was sent, whole, as it was then.
CREATE TABLE grant_submission (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_submission_application REFERENCES grant_application (id),
    number         INTEGER   NOT NULL,
    content        TEXT      NOT NULL,
    hash           TEXT      NOT NULL, -- SHA-256 of content
    sent_at        TIMESTAMP NOT NULL,
    sent_by        TEXT,
    CONSTRAINT grant_submission_pk PRIMARY KEY (application_id, number)
);

-- What has happened with an application; the applicant sees it.
CREATE TABLE grant_event (
    id             TEXT      NOT NULL CONSTRAINT grant_event_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_event_application REFERENCES grant_application (id),
    kind           TEXT      NOT NULL,
    text           TEXT      NOT NULL,
    at             TIMESTAMP NOT NULL,
    by_person      TEXT,
    is_inside      BOOLEAN   NOT NULL  -- for staff alone
);
CREATE INDEX grant_event_application ON grant_event (application_id, at);

-- Questions of staff, with the answers.
CREATE TABLE grant_question (
    id             TEXT      NOT NULL CONSTRAINT grant_question_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_question_application REFERENCES grant_application (id),
    text           TEXT      NOT NULL,
    due_on         DATE      NOT NULL,
    asked_at       TIMESTAMP NOT NULL,
    asked_by       TEXT,
    answer         TEXT      NOT NULL,
    answered_at    TIMESTAMP,
    answered_by    TEXT
);
CREATE INDEX grant_question_application ON grant_question (application_id);

-- Notes among staff. Nothing written here is ever shown to an applicant.
CREATE TABLE grant_inside_note (
    id             TEXT      NOT NULL CONSTRAINT grant_inside_note_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_inside_note_application REFERENCES grant_application (id),
    text           TEXT      NOT NULL,
    written_at     TIMESTAMP NOT NULL,
    written_by     TEXT
);
CREATE INDEX grant_inside_note_application ON grant_inside_note (application_id);

-- The officer's figures beside the applicant's own.
CREATE TABLE grant_figure (
    application_id TEXT      NOT NULL
        CONSTRAINT grant_figure_application REFERENCES grant_application (id),
    name           TEXT      NOT NULL, -- applied, costs, incomes, members
    amount         BIGINT    NOT NULL, -- kroner, or persons
    reason         TEXT      NOT NULL,
    set_at         TIMESTAMP NOT NULL,
    set_by         TEXT,
    CONSTRAINT grant_figure_pk PRIMARY KEY (application_id, name)
);

-- Decisions. One that was undone before notice stays, and counts no more.
CREATE TABLE grant_decision (
    id             TEXT      NOT NULL CONSTRAINT grant_decision_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT grant_decision_application REFERENCES grant_application (id),
    outcome        TEXT      NOT NULL,
    amount         BIGINT    NOT NULL, -- øre
    reasons        TEXT      NOT NULL,
    conditions     TEXT      NOT NULL,
    body           TEXT      NOT NULL, -- who decided, when it was no officer
    case_number    TEXT      NOT NULL,
    report_on      DATE,
    bulk           TEXT      NOT NULL, -- those decided in one go share it; else empty
    decided_at     TIMESTAMP NOT NULL,
    decided_by     TEXT,
    undone_at      TIMESTAMP,
    notified_at    TIMESTAMP,
    complain_by    DATE,               -- the last day to complain
    letter         TEXT      NOT NULL, -- the words of the letter, as it was sent
    hash           TEXT      NOT NULL, -- SHA-256 of the letter
    is_public      BOOLEAN   NOT NULL, -- stands on the public list
    CONSTRAINT grant_decision_outcome_known CHECK (outcome IN
        ('granted', 'partly', 'refused', 'dismissed'))
);
CREATE UNIQUE INDEX grant_decision_counts_unique ON grant_decision (application_id)
    WHERE undone_at IS NULL;
