-- The register of associations: the hub. Three layers hang on one row.
--   national: what the entity register and the voluntary register say; read-only, dated
--   own:      what the association says about itself
--   internal: what the municipality notes for itself; never shown to the public

CREATE TABLE association (
    id                  TEXT      NOT NULL CONSTRAINT association_pk PRIMARY KEY,
    organisation_number TEXT,     -- NULL: an association without a number is one of us
    name                TEXT      NOT NULL,  -- as people write it
    standing            TEXT      NOT NULL,
    version             BIGINT    NOT NULL,
    made_at             TIMESTAMP NOT NULL,
    changed_at          TIMESTAMP NOT NULL,
    CONSTRAINT association_organisation_number_unique UNIQUE (organisation_number),
    CONSTRAINT association_standing_known CHECK (standing IN
        ('active', 'bankrupt', 'winding_up', 'dissolved', 'moved_away', 'erased')),
    CONSTRAINT association_version_counts CHECK (version > 0)
);

-- National layer: what a register says of the association, whole, as it was read. The registers
-- change their fields every year, so the record is kept as one text and never queried.
CREATE TABLE entity_record (
    association_id TEXT      NOT NULL CONSTRAINT entity_record_pk PRIMARY KEY
        CONSTRAINT entity_record_association REFERENCES association (id) ON DELETE CASCADE,
    record         TEXT      NOT NULL,  -- JSON of national::Entity (Enhetsregisteret)
    fetched_at     TIMESTAMP NOT NULL,
    in_latest_file BOOLEAN   NOT NULL
);

CREATE TABLE voluntary_record (
    association_id TEXT      NOT NULL CONSTRAINT voluntary_record_pk PRIMARY KEY
        CONSTRAINT voluntary_record_association REFERENCES association (id) ON DELETE CASCADE,
    record         TEXT      NOT NULL,  -- JSON of national::VoluntaryRecord (Frivillighetsregisteret)
    fetched_at     TIMESTAMP NOT NULL,
    in_latest_file BOOLEAN   NOT NULL
);

-- All ranked ICNPO categories; one in four associations has more than one.
CREATE TABLE association_category (
    association_id TEXT    NOT NULL
        CONSTRAINT association_category_association REFERENCES association (id) ON DELETE CASCADE,
    rank           INTEGER NOT NULL,
    code           TEXT    NOT NULL,
    CONSTRAINT association_category_pk PRIMARY KEY (association_id, rank)
);

-- Activity types of our vocabulary: proposed by us, or chosen by the association.
CREATE TABLE association_activity (
    association_id TEXT NOT NULL
        CONSTRAINT association_activity_association REFERENCES association (id) ON DELETE CASCADE,
    activity       TEXT NOT NULL,
    standing       TEXT NOT NULL,
    because        TEXT NOT NULL,  -- for a proposal: name:korps, activity:sang, category:1200
    CONSTRAINT association_activity_pk PRIMARY KEY (association_id, activity),
    CONSTRAINT association_activity_standing_known CHECK (standing IN
        ('proposed', 'chosen', 'declined'))
);

-- Own layer.
CREATE TABLE own_profile (
    association_id  TEXT      NOT NULL CONSTRAINT own_profile_pk PRIMARY KEY
        CONSTRAINT own_profile_association REFERENCES association (id) ON DELETE CASCADE,
    short_name      TEXT      NOT NULL,
    description     TEXT      NOT NULL,  -- JSON of kernel::Translated
    how_to_start    TEXT      NOT NULL,  -- JSON of kernel::Translated
    openness        TEXT      NOT NULL,
    price_from_ore  BIGINT,              -- a year, for one person; NULL: not said
    price_to_ore    BIGINT,
    website         TEXT      NOT NULL,
    email           TEXT      NOT NULL,  -- where the contact form goes; never shown
    target_groups   TEXT      NOT NULL,  -- JSON lists of small words; counted in memory
    accessibility   TEXT      NOT NULL,
    languages       TEXT      NOT NULL,
    district        TEXT      NOT NULL,  -- key of a district, when it is not that of the address
    confirmed_on    DATE,                -- when the association last said that all this is right
    changed_at      TIMESTAMP NOT NULL,
    CONSTRAINT own_profile_openness_known CHECK (openness IN
        ('unknown', 'open', 'waiting_list', 'full')),
    CONSTRAINT own_profile_price_ordered CHECK (price_from_ore >= 0 AND price_to_ore >= price_from_ore)
);

CREATE TABLE meeting_place (
    id             TEXT    NOT NULL CONSTRAINT meeting_place_pk PRIMARY KEY,
    association_id TEXT    NOT NULL
        CONSTRAINT meeting_place_association REFERENCES association (id) ON DELETE CASCADE,
    rank           INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    address        TEXT    NOT NULL,  -- public: the association marked it as a meeting place
    district       TEXT    NOT NULL,  -- key, or empty
    latitude_micro BIGINT,            -- millionths of a degree, WGS 84
    longitude_micro BIGINT,
    step_free      TEXT    NOT NULL,
    CONSTRAINT meeting_place_step_free_known CHECK (step_free IN ('unknown', 'yes', 'no'))
);
CREATE INDEX meeting_place_association ON meeting_place (association_id, rank);

-- Groups (team, band, section) of an association.
CREATE TABLE association_group (
    id             TEXT    NOT NULL CONSTRAINT association_group_pk PRIMARY KEY,
    association_id TEXT    NOT NULL
        CONSTRAINT association_group_association REFERENCES association (id) ON DELETE CASCADE,
    rank           INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    age_from       INTEGER,
    age_to         INTEGER,
    meets          TEXT    NOT NULL,  -- such as «torsdag kl. 17–18», as the association writes it
    place          TEXT    NOT NULL,
    openness       TEXT    NOT NULL,
    CONSTRAINT association_group_ages_ordered CHECK (age_from >= 0 AND age_to >= age_from),
    CONSTRAINT association_group_openness_known CHECK (openness IN
        ('unknown', 'open', 'waiting_list', 'full'))
);
CREATE INDEX association_group_association ON association_group (association_id, rank);

CREATE TABLE association_link (
    association_id TEXT    NOT NULL
        CONSTRAINT association_link_association REFERENCES association (id) ON DELETE CASCADE,
    rank           INTEGER NOT NULL,
    label          TEXT    NOT NULL,
    address        TEXT    NOT NULL,
    CONSTRAINT association_link_pk PRIMARY KEY (association_id, rank)
);

-- Internal layer.
CREATE TABLE internal_record (
    association_id TEXT      NOT NULL CONSTRAINT internal_record_pk PRIMARY KEY
        CONSTRAINT internal_record_association REFERENCES association (id) ON DELETE CASCADE,
    listed         BOOLEAN   NOT NULL,  -- whether the public may see the association at all
    note           TEXT      NOT NULL,
    changed_at     TIMESTAMP NOT NULL
);

-- One reading of a national register.
CREATE TABLE national_import (
    id          TEXT      NOT NULL CONSTRAINT national_import_pk PRIMARY KEY,
    source      TEXT      NOT NULL,
    started_at  TIMESTAMP NOT NULL,
    finished_at TIMESTAMP NOT NULL,
    read        BIGINT    NOT NULL,
    kept        BIGINT    NOT NULL,
    new         BIGINT    NOT NULL,
    changed     BIGINT    NOT NULL,
    unchanged   BIGINT    NOT NULL,
    elsewhere   BIGINT    NOT NULL,
    gone        BIGINT    NOT NULL,
    rejected    BIGINT    NOT NULL
);

-- What each reading changed, field by field; the staff inbox will read it.
CREATE TABLE association_change (
    id             TEXT      NOT NULL CONSTRAINT association_change_pk PRIMARY KEY,
    association_id TEXT      NOT NULL
        CONSTRAINT association_change_association REFERENCES association (id) ON DELETE CASCADE,
    import_id      TEXT      NOT NULL
        CONSTRAINT association_change_import REFERENCES national_import (id),
    at             TIMESTAMP NOT NULL,
    kind           TEXT      NOT NULL,
    field          TEXT      NOT NULL,  -- empty when the whole association is meant
    before         TEXT,
    after          TEXT,
    CONSTRAINT association_change_kind_known CHECK (kind IN
        ('new', 'changed', 'moved_here', 'moved_away', 'bankrupt', 'winding_up', 'dissolved',
         'revived', 'joined_voluntary', 'left_voluntary', 'board_changed', 'not_in_latest_file',
         'back_in_file'))
);
CREATE INDEX association_change_association ON association_change (association_id, at);
CREATE INDEX association_change_import ON association_change (import_id);
