-- What came with a complaint, as files. None is taken out again: it is part of the case.
CREATE TABLE complaint_file (
    id           TEXT      NOT NULL CONSTRAINT complaint_file_pk PRIMARY KEY,
    complaint_id TEXT      NOT NULL
        CONSTRAINT complaint_file_complaint REFERENCES complaint (id),
    file_id      TEXT      NOT NULL, -- of the files that are kept
    given_at     TIMESTAMP NOT NULL,
    given_by     TEXT                -- a person's id
);
CREATE INDEX complaint_file_complaint ON complaint_file (complaint_id, given_at);
