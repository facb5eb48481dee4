-- The municipality that owns this database, and what it looks and sounds like. One row.
CREATE TABLE municipality (
    number  TEXT NOT NULL CONSTRAINT municipality_pk PRIMARY KEY,
    profile TEXT NOT NULL             -- JSON of kernel::Municipality; read whole, never queried
);

-- Counts the changes of a topic, so that a node knows when what it keeps in memory is old.
CREATE TABLE change_number (
    topic  TEXT   NOT NULL CONSTRAINT change_number_pk PRIMARY KEY,
    number BIGINT NOT NULL
);
