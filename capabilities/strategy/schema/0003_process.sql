-- How a document comes to be: phases with dates, owners and tasks, and what everybody may know of them.

-- The work on a document, from the order to the first action plan.
CREATE TABLE strategy_process (
    id          TEXT   NOT NULL CONSTRAINT strategy_process_pk PRIMARY KEY,
    document_id TEXT   NOT NULL CONSTRAINT strategy_process_document REFERENCES strategy_document (id),
    told        TEXT   NOT NULL, -- JSON: name, who ordered it, whether everybody sees it
    begun_on    DATE   NOT NULL,
    ended_on    DATE,            -- NULL: it goes on
    version     BIGINT NOT NULL
);
CREATE INDEX strategy_process_document_id ON strategy_process (document_id);

-- A phase of it.
CREATE TABLE strategy_phase (
    id         TEXT    NOT NULL CONSTRAINT strategy_phase_pk PRIMARY KEY,
    process_id TEXT    NOT NULL CONSTRAINT strategy_phase_process REFERENCES strategy_process (id),
    place      INTEGER NOT NULL,
    told       TEXT    NOT NULL, -- JSON: title, text, how to take part, who is invited, papers
    work       TEXT    NOT NULL, -- JSON: tasks and a note; leaves the house never
    role_id    TEXT CONSTRAINT strategy_phase_role REFERENCES strategy_role (id),
    starts_on  DATE,
    ends_on    DATE,
    done_on    DATE,
    version    BIGINT  NOT NULL
);
CREATE INDEX strategy_phase_process_id ON strategy_phase (process_id);

-- What its dates and owner were before they were changed.
CREATE TABLE strategy_phase_past (
    phase_id   TEXT      NOT NULL CONSTRAINT strategy_phase_past_phase REFERENCES strategy_phase (id),
    number     INTEGER   NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    changed_by TEXT,
    role_id    TEXT,
    starts_on  DATE,
    ends_on    DATE,
    reason     TEXT      NOT NULL, -- among the municipality's own; may be empty
    CONSTRAINT strategy_phase_past_pk PRIMARY KEY (phase_id, number)
);
