-- What the municipality keeps to itself about an association, and what it does with it.

ALTER TABLE internal_record ADD COLUMN because TEXT NOT NULL DEFAULT '';  -- why it is not listed, or archived
ALTER TABLE internal_record ADD COLUMN approval TEXT NOT NULL DEFAULT 'none'
    CONSTRAINT internal_record_approval_known CHECK (approval IN ('none', 'waiting', 'approved', 'refused'));
ALTER TABLE internal_record ADD COLUMN archived_at TIMESTAMP;             -- out of use; nothing is deleted
ALTER TABLE internal_record ADD COLUMN merged_into TEXT;                  -- the association it became a part of

-- Notes for colleagues. Never shown to the public or the association.
CREATE TABLE association_note (
    id             TEXT      NOT NULL CONSTRAINT association_note_pk PRIMARY KEY,
    association_id TEXT      NOT NULL
        CONSTRAINT association_note_association REFERENCES association (id) ON DELETE CASCADE,
    body           TEXT      NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    made_by        TEXT                 -- a person's id; NULL: from before notes were signed
);
CREATE INDEX association_note_association ON association_note (association_id, made_at);
INSERT INTO association_note (id, association_id, body, made_at, made_by)
    SELECT association_id, association_id, note, changed_at, NULL FROM internal_record WHERE note <> '';
ALTER TABLE internal_record DROP COLUMN note;

-- Somebody says that something on an association's page is wrong.
CREATE TABLE fault_report (
    id             TEXT      NOT NULL CONSTRAINT fault_report_pk PRIMARY KEY,
    association_id TEXT      NOT NULL
        CONSTRAINT fault_report_association REFERENCES association (id) ON DELETE CASCADE,
    about          TEXT      NOT NULL,  -- which part of the page
    body           TEXT      NOT NULL,
    email          TEXT      NOT NULL,  -- where the answer goes; empty: no answer wanted
    language       TEXT      NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    answer         TEXT      NOT NULL,
    closed_at      TIMESTAMP,
    closed_by      TEXT,                -- a person's id
    CONSTRAINT fault_report_about_known CHECK (about IN
        ('name', 'activity', 'time_place', 'contact', 'ended', 'privacy', 'other'))
);
CREATE INDEX fault_report_association ON fault_report (association_id, made_at);
CREATE INDEX fault_report_closed ON fault_report (closed_at);

-- Two that staff have looked at and found to be two.
CREATE TABLE association_distinct (
    one_id   TEXT      NOT NULL,        -- the lesser id
    other_id TEXT      NOT NULL,
    made_at  TIMESTAMP NOT NULL,
    made_by  TEXT,                      -- a person's id
    CONSTRAINT association_distinct_pk PRIMARY KEY (one_id, other_id)
);

-- One association became a part of another, with what was moved, so that it can be taken back.
CREATE TABLE association_merge (
    id        TEXT      NOT NULL CONSTRAINT association_merge_pk PRIMARY KEY,
    from_id   TEXT      NOT NULL,
    into_id   TEXT      NOT NULL,
    moved     TEXT      NOT NULL,       -- JSON: what each capability moved, by its name
    made_at   TIMESTAMP NOT NULL,
    made_by   TEXT,                     -- a person's id
    undone_at TIMESTAMP
);
CREATE INDEX association_merge_from ON association_merge (from_id);
CREATE INDEX association_merge_into ON association_merge (into_id);
