-- Steps of grant cases that an archive core takes: something came, or a letter went. Empty without a core.
CREATE TABLE archive_step (
    step_id        TEXT      NOT NULL CONSTRAINT archive_step_pk PRIMARY KEY,
    application_id TEXT      NOT NULL,
    noted_at       TIMESTAMP NOT NULL, -- found by us
    taken_at       TIMESTAMP           -- taken by the core; none: it waits
);
CREATE INDEX archive_step_application ON archive_step (application_id);
