-- What happens with a grant after its recipient was told: money, reports, changes, money to get back.
-- Ids of applications and decisions are those of the room of grants.

-- The follow-up of one grant. How it ended stands here; changes and claims are rows of their own.
CREATE TABLE follow_up (
    application_id TEXT      NOT NULL CONSTRAINT follow_up_pk PRIMARY KEY,
    decision_id    TEXT      NOT NULL, -- the decision its plan follows
    held_by        TEXT,               -- the association, or none
    amount         BIGINT    NOT NULL, -- øre, as decided
    account        TEXT      NOT NULL, -- for recipients the register has no account of; else empty
    account_by     TEXT,               -- a person's id: who wrote it
    confirmed      TEXT      NOT NULL, -- id of a changed account that an officer has confirmed; may be empty
    confirmed_at   TIMESTAMP,
    confirmed_by   TEXT,               -- a person's id
    ending         TEXT      NOT NULL, -- empty while it goes on
    ended_at       TIMESTAMP,
    ended_by       TEXT,               -- a person's id
    end_reason     TEXT      NOT NULL,
    laid_at        TIMESTAMP NOT NULL,
    version        BIGINT    NOT NULL,
    CONSTRAINT follow_up_ending_known CHECK (ending IN
        ('', 'completed', 'repaid', 'written_off', 'declined', 'lapsed'))
);
CREATE INDEX follow_up_held_by ON follow_up (held_by);

-- A line of a payment plan. A condition holds its own line and no other.
CREATE TABLE payment_line (
    id             TEXT      NOT NULL CONSTRAINT payment_line_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT payment_line_follow_up REFERENCES follow_up (application_id),
    rank           INTEGER   NOT NULL,
    kind           TEXT      NOT NULL,
    amount         BIGINT    NOT NULL, -- øre
    due_on         DATE      NOT NULL,
    needs          TEXT      NOT NULL, -- what must be so before it is paid; may be empty
    met_at         TIMESTAMP,
    met_by         TEXT,               -- a person's id
    paid_on        DATE,
    dropped_at     TIMESTAMP,          -- it will not be paid
    CONSTRAINT payment_line_kind_known CHECK (kind IN ('before', 'instalment', 'after', 'withheld'))
);
CREATE INDEX payment_line_application ON payment_line (application_id, rank);

-- A run makes one payment file. Two different people release it.
CREATE TABLE payment_run (
    id        TEXT      NOT NULL CONSTRAINT payment_run_pk PRIMARY KEY,
    number    INTEGER   NOT NULL,
    until     DATE      NOT NULL, -- takes lines that are due by then
    state     TEXT      NOT NULL,
    lines     BIGINT    NOT NULL,
    total     BIGINT    NOT NULL, -- øre
    made_at   TIMESTAMP NOT NULL,
    made_by   TEXT,               -- a person's id
    first_at  TIMESTAMP,
    first_by  TEXT,               -- a person's id
    second_at TIMESTAMP,
    second_by TEXT,               -- a person's id
    undone_at TIMESTAMP,
    paid_on   DATE,
    csv_file  TEXT      NOT NULL, -- stored file; empty until it is released
    csv_hash  TEXT      NOT NULL, -- SHA-256
    json_file TEXT      NOT NULL,
    json_hash TEXT      NOT NULL,
    version   BIGINT    NOT NULL,
    CONSTRAINT payment_run_number_unique UNIQUE (number),
    CONSTRAINT payment_run_state_known CHECK (state IN ('made', 'first', 'released', 'paid', 'undone')),
    CONSTRAINT payment_run_two_people CHECK (second_by IS NULL OR second_by <> first_by)
);

-- What a run pays. A line is in one run only; an undone run gives its lines back.
CREATE TABLE payment_run_line (
    line_id             TEXT   NOT NULL CONSTRAINT payment_run_line_pk PRIMARY KEY
        CONSTRAINT payment_run_line_line REFERENCES payment_line (id),
    run_id              TEXT   NOT NULL
        CONSTRAINT payment_run_line_run REFERENCES payment_run (id),
    payee               TEXT   NOT NULL,
    organisation_number TEXT   NOT NULL, -- may be empty
    account             TEXT   NOT NULL,
    amount              BIGINT NOT NULL, -- øre
    reference           TEXT   NOT NULL  -- such as T-2026-00042-1
);
CREATE INDEX payment_run_line_run ON payment_run_line (run_id);

-- A report of what the money was used for.
CREATE TABLE payment_report (
    id             TEXT      NOT NULL CONSTRAINT payment_report_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT payment_report_follow_up REFERENCES follow_up (application_id),
    rank           INTEGER   NOT NULL,
    due_on         DATE      NOT NULL,
    state          TEXT      NOT NULL,
    done           TEXT      NOT NULL, -- what was done, in the recipient's words
    accounts       TEXT      NOT NULL, -- lines beside those of the budget, JSON, read whole
    participants   BIGINT,
    young          BIGINT,             -- of them under 20
    events         BIGINT,
    hours          BIGINT,             -- of voluntary work
    delivered_at   TIMESTAMP,
    delivered_by   TEXT,               -- a person's id
    attested_at    TIMESTAMP,
    attested_by    TEXT,               -- a person's id
    answer         TEXT      NOT NULL, -- what staff wrote back
    reviewed_at    TIMESTAMP,
    reviewed_by    TEXT,               -- a person's id
    version        BIGINT    NOT NULL,
    CONSTRAINT payment_report_state_known CHECK (state IN
        ('awaited', 'begun', 'delivered', 'lacking', 'approved', 'refused', 'remitted'))
);
CREATE INDEX payment_report_application ON payment_report (application_id, rank);
CREATE INDEX payment_report_state ON payment_report (state, due_on);

-- Attachments of a report.
CREATE TABLE payment_report_file (
    id        TEXT      NOT NULL CONSTRAINT payment_report_file_pk PRIMARY KEY,
    report_id TEXT      NOT NULL
        CONSTRAINT payment_report_file_report REFERENCES payment_report (id),
    file_id   TEXT      NOT NULL
        CONSTRAINT payment_report_file_file REFERENCES stored_file (id),
    given_at  TIMESTAMP NOT NULL,
    given_by  TEXT                -- a person's id
);
CREATE INDEX payment_report_file_report ON payment_report_file (report_id);

-- Reminders that were sent, so that each is sent once.
CREATE TABLE payment_reminder (
    report_id TEXT      NOT NULL
        CONSTRAINT payment_reminder_report REFERENCES payment_report (id),
    kind      TEXT      NOT NULL, -- with the date it is about: a new date is reminded of again
    sent_at   TIMESTAMP NOT NULL,
    CONSTRAINT payment_reminder_pk PRIMARY KEY (report_id, kind)
);

-- A recipient asks to do something else than what was granted for.
CREATE TABLE payment_change (
    id             TEXT      NOT NULL CONSTRAINT payment_change_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT payment_change_follow_up REFERENCES follow_up (application_id),
    text           TEXT      NOT NULL,
    report_on      DATE,               -- a new date for the report; none when that is not asked
    state          TEXT      NOT NULL,
    asked_at       TIMESTAMP NOT NULL,
    asked_by       TEXT,               -- a person's id
    answer         TEXT      NOT NULL,
    answered_at    TIMESTAMP,
    answered_by    TEXT,               -- a person's id
    CONSTRAINT payment_change_state_known CHECK (state IN ('asked', 'approved', 'refused'))
);
CREATE INDEX payment_change_application ON payment_change (application_id, asked_at);

-- Money the municipality wants back.
CREATE TABLE payment_claim (
    id             TEXT      NOT NULL CONSTRAINT payment_claim_pk PRIMARY KEY,
    application_id TEXT      NOT NULL
        CONSTRAINT payment_claim_follow_up REFERENCES follow_up (application_id),
    amount         BIGINT    NOT NULL, -- øre
    reason         TEXT      NOT NULL,
    due_on         DATE      NOT NULL,
    repaid         BIGINT    NOT NULL, -- øre that have come
    state          TEXT      NOT NULL,
    claimed_at     TIMESTAMP NOT NULL,
    claimed_by     TEXT,               -- a person's id
    settled_at     TIMESTAMP,
    settled_by     TEXT,               -- a person's id
    remark         TEXT      NOT NULL, -- why it was written off
    version        BIGINT    NOT NULL,
    CONSTRAINT payment_claim_state_known CHECK (state IN ('claimed', 'partly', 'paid', 'written_off'))
);
CREATE INDEX payment_claim_application ON payment_claim (application_id, claimed_at);
