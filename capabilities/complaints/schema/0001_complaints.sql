-- Complaints of decisions on grants: a case of their own beside the decision, which is never changed.

CREATE TABLE complaint (
    id              TEXT      NOT NULL CONSTRAINT complaint_pk PRIMARY KEY,
    number          TEXT      NOT NULL, -- such as K-2026-00007
    application_id  TEXT      NOT NULL,
    decision_id     TEXT      NOT NULL, -- what is complained of
    held_by         TEXT,               -- the association; none: a person's own
    person_id       TEXT,               -- whose it is when there is no association
    way             TEXT      NOT NULL, -- page, paper, phone or talk
    text            TEXT      NOT NULL,
    wants_help      BOOLEAN   NOT NULL, -- asks for help to write it
    received_on     DATE      NOT NULL, -- sent, or handed in, on this day
    received_at     TIMESTAMP NOT NULL,
    sent_by         TEXT,
    entered_by      TEXT,               -- staff, when it came on paper
    is_late         BOOLEAN   NOT NULL,
    admitted_why    TEXT      NOT NULL, -- why it is treated though it was late
    state           TEXT      NOT NULL,
    view            TEXT      NOT NULL, -- the first body's view, when it was sent on
    sent_on_at      TIMESTAMP,
    sent_on_by      TEXT,
    body            TEXT      NOT NULL, -- the appeal body
    case_number     TEXT      NOT NULL,
    reasons         TEXT      NOT NULL, -- of the answer
    money_from      TEXT      NOT NULL, -- where more money comes from: pot, other
    money_words     TEXT      NOT NULL,
    new_decision_id TEXT,
    answered_at     TIMESTAMP,
    answered_by     TEXT,
    version         BIGINT    NOT NULL,
    CONSTRAINT complaint_number_unique UNIQUE (number),
    CONSTRAINT complaint_decision_id_unique UNIQUE (decision_id),
    CONSTRAINT complaint_state_known CHECK (state IN
        ('late', 'received', 'forwarded', 'changed', 'upheld', 'won', 'dismissed', 'withdrawn'))
);
CREATE INDEX complaint_application ON complaint (application_id);
CREATE INDEX complaint_held_by ON complaint (held_by);

-- What has happened with a complaint; the applicant sees it.
CREATE TABLE complaint_event (
    id           TEXT      NOT NULL CONSTRAINT complaint_event_pk PRIMARY KEY,
    complaint_id TEXT      NOT NULL
        CONSTRAINT complaint_event_complaint REFERENCES complaint (id),
    kind         TEXT      NOT NULL,
    text         TEXT      NOT NULL,
    at           TIMESTAMP NOT NULL,
    by_person    TEXT
);
CREATE INDEX complaint_event_complaint ON complaint_event (complaint_id, at);
