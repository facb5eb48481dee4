-- What a municipality has decided about how it works: days of grace, last days, consequences.
-- Every version is kept, so that it can be told what was in force when, and who changed it.
CREATE TABLE setting (
    name    TEXT      NOT NULL,  -- begins with the room: upkeep.confirmation
    version BIGINT    NOT NULL,  -- the highest is in force
    value   TEXT      NOT NULL,  -- JSON; read whole, never queried
    made_at TIMESTAMP NOT NULL,
    made_by TEXT,                -- a person's id; NULL: the operator, or the program
    CONSTRAINT setting_pk PRIMARY KEY (name, version)
);
