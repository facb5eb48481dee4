-- What an association keeps true: member numbers, documents, bank account, yearly confirmation.
-- Ids of associations and persons are those of other rooms.

-- Member numbers of one association for one year. A new version is a new row, the highest is in force.
CREATE TABLE member_report (
    id              TEXT      NOT NULL CONSTRAINT member_report_pk PRIMARY KEY,
    association_id  TEXT      NOT NULL,
    year            INTEGER   NOT NULL,  -- as on 31 December
    version         BIGINT    NOT NULL,
    source          TEXT      NOT NULL,
    remark          TEXT      NOT NULL,  -- for what staff entered: paper, phone, talk; else empty
    residents       BIGINT,              -- of them living in the municipality; NULL: not said
    with_disability BIGINT,
    paying          BIGINT,
    entered_at      TIMESTAMP NOT NULL,
    entered_by      TEXT,                -- a person's id
    CONSTRAINT member_report_association_id_year_version_unique UNIQUE (association_id, year, version),
    CONSTRAINT member_report_source_known CHECK (source IN ('typed', 'file', 'staff', 'federation'))
);

-- How many in each band of age and gender. Counts alone: who they are is never stored.
CREATE TABLE member_count (
    report_id TEXT   NOT NULL
        CONSTRAINT member_count_report REFERENCES member_report (id) ON DELETE CASCADE,
    band      TEXT   NOT NULL,
    gender    TEXT   NOT NULL,
    members   BIGINT NOT NULL,
    CONSTRAINT member_count_pk PRIMARY KEY (report_id, band, gender),
    CONSTRAINT member_count_band_known CHECK (band IN ('0-5', '6-12', '13-19', '20-25', '26-')),
    CONSTRAINT member_count_gender_known CHECK (gender IN ('women', 'men', 'other')),
    CONSTRAINT member_count_members_counts CHECK (members >= 0)
);

-- How many in each group (team, band, section), where the association says so.
CREATE TABLE member_group (
    report_id TEXT    NOT NULL
        CONSTRAINT member_group_report REFERENCES member_report (id) ON DELETE CASCADE,
    rank      INTEGER NOT NULL,
    name      TEXT    NOT NULL,  -- the group's name as it was then
    members   BIGINT  NOT NULL,
    CONSTRAINT member_group_pk PRIMARY KEY (report_id, rank)
);

-- The document shelf. The newest version of (kind, year, title) is in force; older ones are kept.
CREATE TABLE shelf_document (
    id             TEXT      NOT NULL CONSTRAINT shelf_document_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    kind           TEXT      NOT NULL,
    year           INTEGER   NOT NULL,  -- the year it is about
    title          TEXT      NOT NULL,  -- such as «Årsmøtet»; mostly empty
    version        BIGINT    NOT NULL,
    file_id        TEXT      NOT NULL
        CONSTRAINT shelf_document_file REFERENCES stored_file (id),
    remark         TEXT      NOT NULL,  -- for what staff entered: paper, phone, talk; else empty
    kept_at        TIMESTAMP NOT NULL,
    kept_by        TEXT,                -- a person's id; NULL: the program
    CONSTRAINT shelf_document_version_unique UNIQUE (association_id, kind, year, title, version),
    CONSTRAINT shelf_document_kind_known CHECK (kind IN
        ('statutes', 'yearly_report', 'accounts', 'minutes', 'audit', 'other'))
);

-- A file that came with a form that was not complete; waits a day for the rest of it.
CREATE TABLE shelf_draft (
    id             TEXT      NOT NULL CONSTRAINT shelf_draft_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    file_id        TEXT      NOT NULL
        CONSTRAINT shelf_draft_file REFERENCES stored_file (id),
    made_at        TIMESTAMP NOT NULL,
    made_by        TEXT      NOT NULL   -- a person's id
);

-- Bank accounts: proposed, in force, and what came of them. Nothing is overwritten.
CREATE TABLE bank_account (
    id             TEXT      NOT NULL CONSTRAINT bank_account_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    number         TEXT      NOT NULL,  -- eleven digits
    state          TEXT      NOT NULL,
    as_registered  BOOLEAN   NOT NULL,  -- the voluntary register had the same when it was given
    remark         TEXT      NOT NULL,  -- for what staff entered: paper, phone, talk; else empty
    proposed_at    TIMESTAMP NOT NULL,
    proposed_by    TEXT,                -- a person's id
    decided_at     TIMESTAMP,           -- when it came into force, was refused or taken back
    decided_by     TEXT,
    ended_at       TIMESTAMP,           -- when another came in its place
    CONSTRAINT bank_account_state_known CHECK (state IN
        ('waiting', 'in_force', 'replaced', 'refused', 'taken_back'))
);
CREATE UNIQUE INDEX bank_account_waiting_unique ON bank_account (association_id)
    WHERE state = 'waiting';
CREATE UNIQUE INDEX bank_account_in_force_unique ON bank_account (association_id)
    WHERE state = 'in_force';
CREATE INDEX bank_account_association ON bank_account (association_id, proposed_at);

-- Each time an association said that all is right.
CREATE TABLE confirmation (
    id             TEXT      NOT NULL CONSTRAINT confirmation_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    due_on         DATE      NOT NULL,  -- the last day it was for
    confirmed_on   DATE      NOT NULL,
    confirmed_at   TIMESTAMP NOT NULL,
    confirmed_by   TEXT,                -- a person's id
    way            TEXT      NOT NULL,
    remark         TEXT      NOT NULL,  -- for what staff entered: paper, phone, talk; else empty
    CONSTRAINT confirmation_association_id_due_on_unique UNIQUE (association_id, due_on),
    CONSTRAINT confirmation_way_known CHECK (way IN ('page', 'link', 'staff'))
);

-- Reminders that were sent, or that were let pass because a later one took their place.
CREATE TABLE confirmation_reminder (
    association_id TEXT      NOT NULL,
    due_on         DATE      NOT NULL,
    step           INTEGER   NOT NULL,  -- days from the last day: -30, -14, -3, 3, 14, 30
    made_at        TIMESTAMP NOT NULL,
    CONSTRAINT confirmation_reminder_pk PRIMARY KEY (association_id, due_on, step)
);

-- Since when the yearly confirmation is asked of an association, and when it usually meets.
CREATE TABLE upkeep_entry (
    association_id TEXT NOT NULL CONSTRAINT upkeep_entry_pk PRIMARY KEY,
    since          DATE NOT NULL,
    meeting_month  INTEGER,              -- of the annual meeting; NULL: the usual month
    CONSTRAINT upkeep_entry_meeting_month_known CHECK (meeting_month >= 1 AND meeting_month <= 12)
);
