-- A logo that was handed in and is looked at before it is taken into use; waits a day.
CREATE TABLE logo_draft (
    file_id        TEXT      NOT NULL CONSTRAINT logo_draft_pk PRIMARY KEY
        CONSTRAINT logo_draft_file REFERENCES stored_file (id),
    association_id TEXT      NOT NULL
        CONSTRAINT logo_draft_association REFERENCES association (id) ON DELETE CASCADE,
    made_at        TIMESTAMP NOT NULL
);
