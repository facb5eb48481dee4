-- What is to be done, and how it goes.

-- A measure. What anybody may see is one text; the note inside is a column of its own.
CREATE TABLE strategy_measure (
    id          TEXT      NOT NULL CONSTRAINT strategy_measure_pk PRIMARY KEY,
    document_id TEXT      NOT NULL CONSTRAINT strategy_measure_document REFERENCES strategy_document (id),
    told        TEXT      NOT NULL, -- JSON: number, title, goals, years, unit, role, cost, status …
    inside      TEXT      NOT NULL, -- leaves the house never
    made_at     TIMESTAMP NOT NULL,
    version     BIGINT    NOT NULL
);
CREATE INDEX strategy_measure_document_id ON strategy_measure (document_id);

-- Every status a measure has had.
CREATE TABLE strategy_status (
    measure_id TEXT      NOT NULL CONSTRAINT strategy_status_measure REFERENCES strategy_measure (id),
    number     INTEGER   NOT NULL,
    said_at    TIMESTAMP NOT NULL,
    said_by    TEXT,
    status     TEXT      NOT NULL,
    progress   INTEGER   NOT NULL, -- per cent
    reason     TEXT      NOT NULL, -- for all to see; may be empty
    CONSTRAINT strategy_status_pk PRIMARY KEY (measure_id, number)
);

-- The frame of a year's action plan.
CREATE TABLE strategy_frame (
    document_id TEXT    NOT NULL CONSTRAINT strategy_frame_document REFERENCES strategy_document (id),
    year        INTEGER NOT NULL,
    kroner      BIGINT  NOT NULL,
    CONSTRAINT strategy_frame_pk PRIMARY KEY (document_id, year)
);
