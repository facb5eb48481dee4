-- What everybody sees of an association that let the last day of its yearly confirmation pass: written
-- by whoever keeps the rules of the confirmation, and gone when the association confirms.
CREATE TABLE association_unconfirmed (
    association_id TEXT    NOT NULL CONSTRAINT association_unconfirmed_pk PRIMARY KEY
        CONSTRAINT association_unconfirmed_association REFERENCES association (id) ON DELETE CASCADE,
    due_on         DATE    NOT NULL,   -- the last day that passed
    marked         BOOLEAN NOT NULL,   -- lists and its page say so
    hidden         BOOLEAN NOT NULL    -- it stands in no list; its address says that it sleeps
);
