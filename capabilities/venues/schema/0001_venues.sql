-- Premises that people may borrow: where they are, what they are made of, what is known about them,
-- and when they are open.

-- A building or an area with one address.
CREATE TABLE site (
    id                TEXT      NOT NULL CONSTRAINT site_pk PRIMARY KEY,
    name              TEXT      NOT NULL,
    district          TEXT      NOT NULL,  -- a key of the municipality's districts; empty: not said
    address           TEXT      NOT NULL,
    latitude_micro    BIGINT,              -- millionths of a degree; NULL: not said
    longitude_micro   BIGINT,
    transport         TEXT      NOT NULL,
    parking           TEXT      NOT NULL,
    house_rules       TEXT      NOT NULL,
    owner_association TEXT,                -- who lets it; NULL: the municipality
    version           BIGINT    NOT NULL
);

-- A room, hall, pitch or storage unit at a site.
CREATE TABLE premises (
    id                 TEXT     NOT NULL CONSTRAINT premises_pk PRIMARY KEY,
    site_id            TEXT     NOT NULL CONSTRAINT premises_site REFERENCES site (id),
    name               TEXT     NOT NULL,
    kind               TEXT     NOT NULL,
    about              TEXT     NOT NULL,
    closed_on_holidays BOOLEAN  NOT NULL,
    version            BIGINT   NOT NULL
);
CREATE INDEX premises_site ON premises (site_id);

-- The smallest part of premises that is ever let or closed alone: a third of a hall.
CREATE TABLE atom (
    number      BIGINT   NOT NULL CONSTRAINT atom_pk PRIMARY KEY,
    premises_id TEXT     NOT NULL CONSTRAINT atom_premises REFERENCES premises (id),
    name        TEXT     NOT NULL
);
CREATE INDEX atom_premises ON atom (premises_id);

-- Atoms that are let together, in one layout of the floor.
CREATE TABLE lettable_set (
    id             TEXT     NOT NULL CONSTRAINT lettable_set_pk PRIMARY KEY,
    premises_id    TEXT     NOT NULL CONSTRAINT lettable_set_premises REFERENCES premises (id),
    name           TEXT     NOT NULL,
    layout         TEXT     NOT NULL,  -- sets of one layout fit together; empty: the only one
    rank           INTEGER  NOT NULL,  -- lower comes first
    most_people    INTEGER,            -- NULL: not known
    before_minutes INTEGER  NOT NULL,  -- to get it ready, kept free of others
    after_minutes  INTEGER  NOT NULL   -- to clear it away
);
CREATE INDEX lettable_set_premises ON lettable_set (premises_id);

-- Which atoms a set is made of.
CREATE TABLE lettable_set_atom (
    set_id TEXT    NOT NULL CONSTRAINT lettable_set_atom_set REFERENCES lettable_set (id),
    atom   BIGINT  NOT NULL CONSTRAINT lettable_set_atom_atom REFERENCES atom (number),
    CONSTRAINT lettable_set_atom_pk PRIMARY KEY (set_id, atom)
);

-- Something measured or seen in premises, by whom and when.
CREATE TABLE premises_fact (
    premises_id TEXT  NOT NULL CONSTRAINT premises_fact_premises REFERENCES premises (id),
    topic       TEXT  NOT NULL,
    value       TEXT,            -- a number, yes, no, or words; NULL: somebody looked, and it is not known
    source      TEXT  NOT NULL,
    seen_on     DATE  NOT NULL,
    CONSTRAINT premises_fact_pk PRIMARY KEY (premises_id, topic)
);

-- What premises are good for: an activity of the vocabulary, or an intended use.
CREATE TABLE suitability (
    premises_id TEXT     NOT NULL CONSTRAINT suitability_premises REFERENCES premises (id),
    purpose     TEXT     NOT NULL,
    fitness     INTEGER  NOT NULL,  -- per cent
    CONSTRAINT suitability_pk PRIMARY KEY (premises_id, purpose),
    CONSTRAINT suitability_fitness CHECK (fitness BETWEEN 1 AND 100)
);

-- A layer of opening hours. Of the rules that fit a date, those of the nearest layer decide.
CREATE TABLE opening_rule (
    id          TEXT     NOT NULL CONSTRAINT opening_rule_pk PRIMARY KEY,
    premises_id TEXT     NOT NULL CONSTRAINT opening_rule_premises REFERENCES premises (id),
    layer       TEXT     NOT NULL CONSTRAINT opening_rule_layer CHECK (layer IN ('week', 'season', 'date')),
    tenant_kind TEXT     NOT NULL,  -- whom it is for
    weekday     INTEGER,            -- 1 is Monday; NULL: every day
    from_on     DATE,               -- NULL: always was
    to_on       DATE,               -- the last day; NULL: until further notice
    opens       INTEGER  NOT NULL,  -- minutes after midnight
    closes      INTEGER  NOT NULL,  -- the same as opens: closed all day
    CONSTRAINT opening_rule_hours CHECK (opens >= 0 AND opens <= closes AND closes <= 1440)
);
CREATE INDEX opening_rule_premises ON opening_rule (premises_id);

-- Days when several premises are closed for one reason: school holidays, own use, maintenance.
CREATE TABLE closure_calendar (
    id   TEXT  NOT NULL CONSTRAINT closure_calendar_pk PRIMARY KEY,
    name TEXT  NOT NULL,
    kind TEXT  NOT NULL
);

-- A run of closed days.
CREATE TABLE closure (
    id          TEXT  NOT NULL CONSTRAINT closure_pk PRIMARY KEY,
    calendar_id TEXT  NOT NULL CONSTRAINT closure_calendar REFERENCES closure_calendar (id),
    from_on     DATE  NOT NULL,
    to_on       DATE  NOT NULL,  -- the last day
    reason      TEXT  NOT NULL,
    CONSTRAINT closure_days CHECK (from_on <= to_on)
);
CREATE INDEX closure_by_calendar ON closure (calendar_id);

-- Which premises follow which calendars of closed days.
CREATE TABLE premises_calendar (
    premises_id TEXT  NOT NULL CONSTRAINT premises_calendar_premises REFERENCES premises (id),
    calendar_id TEXT  NOT NULL CONSTRAINT premises_calendar_calendar REFERENCES closure_calendar (id),
    CONSTRAINT premises_calendar_pk PRIMARY KEY (premises_id, calendar_id)
);

-- Premises whose booking rules are written once for all of them.
CREATE TABLE rule_group (
    id      TEXT    NOT NULL CONSTRAINT rule_group_pk PRIMARY KEY,
    name    TEXT    NOT NULL,
    version BIGINT  NOT NULL
);

-- Which premises are in which groups.
CREATE TABLE rule_group_premises (
    group_id    TEXT  NOT NULL CONSTRAINT rule_group_premises_group REFERENCES rule_group (id),
    premises_id TEXT  NOT NULL CONSTRAINT rule_group_premises_premises REFERENCES premises (id),
    CONSTRAINT rule_group_premises_pk PRIMARY KEY (group_id, premises_id)
);

-- Who may book premises, for what, for how long, how soon, how far ahead and how much.
CREATE TABLE booking_rule (
    id                TEXT     NOT NULL CONSTRAINT booking_rule_pk PRIMARY KEY,
    premises_id       TEXT     CONSTRAINT booking_rule_premises REFERENCES premises (id),
    group_id          TEXT     CONSTRAINT booking_rule_group REFERENCES rule_group (id),
    tenant_kind       TEXT     NOT NULL,
    category          TEXT     NOT NULL,  -- one user category; empty: all of that kind
    kinds             TEXT     NOT NULL,  -- sorts of use with blanks between; empty: all
    from_on           DATE     NOT NULL,  -- for uses from this date
    until_on          DATE,               -- to and with; NULL: until another takes over
    sign_in           TEXT     NOT NULL CONSTRAINT booking_rule_sign_in CHECK (sign_in IN ('email', 'strong')),
    confirmed_only    BOOLEAN  NOT NULL,  -- associations that have confirmed themselves this year
    least_age         INTEGER,
    opens_at          TIMESTAMP,          -- nobody books by it before
    days_ahead        INTEGER  NOT NULL,
    ahead_opens       INTEGER  NOT NULL,  -- the minute of the day when one more day opens
    notice_minutes    INTEGER  NOT NULL,  -- no later than this before it starts
    least_minutes     INTEGER  NOT NULL,
    most_minutes      INTEGER  NOT NULL,
    grid_minutes      INTEGER  NOT NULL,  -- starts and ends at whole steps after midnight
    week_minutes      INTEGER,            -- the most one tenant may have in a week
    season_minutes    INTEGER,            -- and from August to July
    at_once           BOOLEAN  NOT NULL,  -- granted without a case officer
    at_once_opens     INTEGER,            -- only between these minutes of the day; NULL: at any time
    at_once_closes    INTEGER,
    terms_id          TEXT,               -- what must be agreed to, as it is worded on the day
    needs_responsible BOOLEAN  NOT NULL,  -- a grown-up who answers for it
    deposit           BIGINT   NOT NULL,  -- in øre
    displacement_days INTEGER  NOT NULL,  -- an event may take it over until so many days before
    CONSTRAINT booking_rule_of_one CHECK ((premises_id IS NULL) <> (group_id IS NULL)),
    CONSTRAINT booking_rule_length CHECK (0 < least_minutes AND least_minutes <= most_minutes),
    CONSTRAINT booking_rule_grid CHECK (grid_minutes > 0)
);
CREATE INDEX booking_rule_premises ON booking_rule (premises_id);
CREATE INDEX booking_rule_group ON booking_rule (group_id);

-- What it costs to cancel later than so many hours before.
CREATE TABLE cancel_step (
    rule_id      TEXT     NOT NULL CONSTRAINT cancel_step_rule REFERENCES booking_rule (id),
    hours_before INTEGER  NOT NULL,
    percent      INTEGER  NOT NULL,  -- of the price
    CONSTRAINT cancel_step_pk PRIMARY KEY (rule_id, hours_before),
    CONSTRAINT cancel_step_percent CHECK (percent BETWEEN 0 AND 100)
);
