-- Who uses what when. Every use of premises passes through the table occupancy.

-- A time that comes back: one weekday, every week or every second.
CREATE TABLE series (
    id       TEXT      NOT NULL CONSTRAINT series_pk PRIMARY KEY,
    set_id   TEXT      NOT NULL CONSTRAINT series_set REFERENCES lettable_set (id),
    kind     TEXT      NOT NULL,
    held_by  TEXT,               -- an association's id; NULL: the municipality
    title    TEXT      NOT NULL, -- shown to everybody; never names a person
    weekday  INTEGER   NOT NULL, -- 1 is Monday
    rhythm   TEXT      NOT NULL CONSTRAINT series_rhythm CHECK (rhythm IN ('every', 'odd', 'even')),
    opens    INTEGER   NOT NULL, -- minutes after midnight in Norway
    closes   INTEGER   NOT NULL,
    from_on  DATE      NOT NULL,
    until_on DATE      NOT NULL, -- the last day
    made_at  TIMESTAMP NOT NULL,
    version  BIGINT    NOT NULL,
    CONSTRAINT series_hours CHECK (opens < closes)
);
CREATE INDEX series_held_by ON series (held_by);

-- A date that a series lost, and why.
CREATE TABLE missing_date (
    series_id TEXT  NOT NULL CONSTRAINT missing_date_series REFERENCES series (id),
    on_date   DATE  NOT NULL,
    cause     TEXT  NOT NULL,
    reason    TEXT  NOT NULL,  -- the closure in words, or the holiday's name; may be empty
    CONSTRAINT missing_date_pk PRIMARY KEY (series_id, on_date)
);

-- One use of a set of atoms, once. It is never deleted; its state tells how it went.
CREATE TABLE occurrence (
    id             TEXT      NOT NULL CONSTRAINT occurrence_pk PRIMARY KEY,
    series_id      TEXT      CONSTRAINT occurrence_series REFERENCES series (id),
    set_id         TEXT      NOT NULL CONSTRAINT occurrence_set REFERENCES lettable_set (id),
    kind           TEXT      NOT NULL,
    held_by        TEXT,               -- an association's id; NULL: the municipality
    title          TEXT      NOT NULL, -- shown to everybody; never names a person
    starts         TIMESTAMP NOT NULL,
    ends           TIMESTAMP NOT NULL,
    before_minutes INTEGER   NOT NULL, -- as the set had them when it was made
    after_minutes  INTEGER   NOT NULL,
    state          TEXT      NOT NULL CONSTRAINT occurrence_state CHECK (state IN
        ('held', 'requested', 'granted', 'used', 'not_used',
         'cancelled', 'refused', 'withdrawn', 'displaced', 'released', 'expired')),
    held_until     TIMESTAMP,          -- when a hold runs out
    reason         TEXT      NOT NULL, -- why it was ended; may be empty
    changed_at     TIMESTAMP NOT NULL,
    changed_in     BIGINT    NOT NULL, -- the change number of the calendar when it last moved
    version        BIGINT    NOT NULL,
    CONSTRAINT occurrence_hold CHECK ((state = 'held') = (held_until IS NOT NULL)),
    CONSTRAINT occurrence_ends CHECK (starts < ends)
);
CREATE INDEX occurrence_series ON occurrence (series_id);
CREATE INDEX occurrence_set ON occurrence (set_id, starts);
CREATE INDEX occurrence_held_by ON occurrence (held_by, starts);
CREATE INDEX occurrence_held_until ON occurrence (held_until);
CREATE INDEX occurrence_changed_in ON occurrence (changed_in);

-- An atom that is taken, buffers included. Two rows of one atom never meet: the database itself refuses.
CREATE TABLE occupancy (
    occurrence_id TEXT      NOT NULL CONSTRAINT occupancy_occurrence REFERENCES occurrence (id),
    atom          BIGINT    NOT NULL CONSTRAINT occupancy_atom REFERENCES atom (number),
    starts        TIMESTAMP NOT NULL,
    ends          TIMESTAMP NOT NULL,
    CONSTRAINT occupancy_pk PRIMARY KEY (occurrence_id, atom),
    CONSTRAINT occupancy_ends CHECK (starts < ends)
);
CREATE INDEX occupancy_atom_ends ON occupancy (atom, ends, starts);
CREATE INDEX occupancy_ends ON occupancy (ends, starts);

-- Rows of one atom never meet, so the first that ends after the new one starts is the only one that
-- could meet it: one step in the index, however long the calendar is.
CREATE TRIGGER occupancy_atom_taken_insert BEFORE INSERT ON occupancy
BEGIN
    SELECT RAISE(ABORT, 'exclusion constraint failed: occupancy_atom_taken')
    WHERE (SELECT taken.starts FROM occupancy taken
           WHERE taken.atom = NEW.atom AND taken.ends > NEW.starts
           ORDER BY taken.ends LIMIT 1) < NEW.ends;
END;
CREATE TRIGGER occupancy_atom_taken_update BEFORE UPDATE ON occupancy
BEGIN
    SELECT RAISE(ABORT, 'exclusion constraint failed: occupancy_atom_taken')
    WHERE (SELECT taken.starts FROM occupancy taken
           WHERE taken.atom = NEW.atom AND taken.ends > NEW.starts AND taken.rowid <> OLD.rowid
           ORDER BY taken.ends LIMIT 1) < NEW.ends;
END;
