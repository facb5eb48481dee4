-- Pictures in the texts of a document, and files of input that wait for somebody to say yes.

CREATE TABLE strategy_picture (
    id          TEXT      NOT NULL CONSTRAINT strategy_picture_pk PRIMARY KEY,
    document_id TEXT      NOT NULL CONSTRAINT strategy_picture_document REFERENCES strategy_document (id),
    file_id     TEXT      NOT NULL, -- drawn anew when it came: nothing but what is seen is kept
    alternative TEXT      NOT NULL, -- what it shows, as it was said when it came
    made_at     TIMESTAMP NOT NULL
);
CREATE INDEX strategy_picture_document_id ON strategy_picture (document_id);

CREATE TABLE strategy_input_file (
    id          TEXT      NOT NULL CONSTRAINT strategy_input_file_pk PRIMARY KEY,
    document_id TEXT      NOT NULL CONSTRAINT strategy_input_file_document REFERENCES strategy_document (id),
    name        TEXT      NOT NULL, -- what its giver calls the file
    file_id     TEXT      NOT NULL, -- forgotten with the row, when it is taken in or a day has gone
    made_at     TIMESTAMP NOT NULL
);
