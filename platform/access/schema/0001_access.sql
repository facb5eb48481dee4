-- Who did what to which thing. Written in the same transaction as the change, never changed after.
CREATE TABLE audit (
    id           TEXT      NOT NULL CONSTRAINT audit_pk PRIMARY KEY,
    at           TIMESTAMP NOT NULL,
    actor        TEXT      NOT NULL,  -- nobody, operator, program; later a person's id
    action       TEXT      NOT NULL,  -- the action permitted, such as associations.import
    subject      TEXT      NOT NULL,  -- the id of the thing
    from_version BIGINT,              -- NULL when it was made
    to_version   BIGINT               -- NULL when it was removed
);
CREATE INDEX audit_subject ON audit (subject, at);
