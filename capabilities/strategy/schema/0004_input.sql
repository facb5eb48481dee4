-- What people said on the way, and what became of it.

CREATE TABLE strategy_input (
    id          TEXT      NOT NULL CONSTRAINT strategy_input_pk PRIMARY KEY,
    document_id TEXT      NOT NULL CONSTRAINT strategy_input_document REFERENCES strategy_document (id),
    told        TEXT      NOT NULL, -- JSON: title, text, kind, from whom, day, what it is about, what became of it
    is_public   BOOLEAN   NOT NULL,
    inside      TEXT      NOT NULL, -- leaves the house never
    made_at     TIMESTAMP NOT NULL,
    version     BIGINT    NOT NULL
);
CREATE INDEX strategy_input_document_id ON strategy_input (document_id);
