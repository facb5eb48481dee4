-- What an association counts as for a time, whatever its member numbers say: set by an event of another
-- room, such as a grant, and undone by staff. A row is never deleted.
CREATE TABLE price_class (
    id             TEXT      NOT NULL CONSTRAINT price_class_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    category       TEXT      NOT NULL,  -- what it counts as
    from_on        DATE      NOT NULL,
    until_on       DATE      NOT NULL,  -- the last day
    source         TEXT      NOT NULL,  -- id of what set it, in the room that told
    number         TEXT      NOT NULL,  -- what people call that, such as T-2026-00012
    set_at         TIMESTAMP NOT NULL,
    undone_at      TIMESTAMP,
    undone_by      TEXT,                -- a person's id; NULL: the room that set it took it back
    CONSTRAINT price_class_source_unique UNIQUE (source),
    CONSTRAINT price_class_category_known CHECK (category IN ('youth', 'adult'))
);
CREATE INDEX price_class_association_id ON price_class (association_id);
