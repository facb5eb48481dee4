-- The action plan of a year as it was decided; it never changes again.
CREATE TABLE strategy_plan (
    document_id  TEXT      NOT NULL CONSTRAINT strategy_plan_document REFERENCES strategy_document (id),
    year         INTEGER   NOT NULL,
    content      TEXT      NOT NULL, -- JSON: how it was decided, its frame, and each measure as it was
    content_hash TEXT      NOT NULL, -- SHA-256 of it
    decided_at   TIMESTAMP NOT NULL,
    CONSTRAINT strategy_plan_pk PRIMARY KEY (document_id, year)
);
