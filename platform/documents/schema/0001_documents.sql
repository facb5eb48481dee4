-- The bytes of stored files, one copy of each content, named by its own hash.
CREATE TABLE file_content (
    sha256 TEXT  NOT NULL CONSTRAINT file_content_pk PRIMARY KEY,  -- lower-case hexadecimal
    bytes  BYTEA NOT NULL             -- checked by content and by the virus scanner before it came here
);

-- A file somebody gave us or we made. Who may see it is known by the room whose row points here.
CREATE TABLE stored_file (
    id         TEXT      NOT NULL CONSTRAINT stored_file_pk PRIMARY KEY,
    sha256     TEXT      NOT NULL CONSTRAINT stored_file_sha256_fk REFERENCES file_content (sha256),
    name       TEXT      NOT NULL,    -- made safe; as the giver called it
    kind       TEXT      NOT NULL,    -- found from the content: pdf, jpeg, png, docx, xlsx, odt, ods, text
    size       BIGINT    NOT NULL,    -- bytes
    made_at    TIMESTAMP NOT NULL,
    made_by    TEXT      NOT NULL     -- as in the audit trail: a person's id, operator, program
);
CREATE INDEX stored_file_sha256 ON stored_file (sha256);
