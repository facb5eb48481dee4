-- What officers keep true about their association: more about groups, a logo, contact persons, and
-- every version of the own layer, so that a change can be taken back.

ALTER TABLE association_group ADD COLUMN gender TEXT NOT NULL DEFAULT 'all'
    CONSTRAINT association_group_gender_known CHECK (gender IN ('all', 'female', 'male'));
ALTER TABLE association_group ADD COLUMN level TEXT NOT NULL DEFAULT '';          -- such as «nybegynnere», as the association writes it
ALTER TABLE association_group ADD COLUMN para BOOLEAN NOT NULL DEFAULT FALSE;     -- adapted for people with disabilities
ALTER TABLE association_group ADD COLUMN size INTEGER;                            -- how many take part; NULL: not said

ALTER TABLE own_profile ADD COLUMN logo TEXT;                                     -- id of a stored file, re-encoded by us
ALTER TABLE own_profile ADD COLUMN version BIGINT NOT NULL DEFAULT 1;             -- a form carries it

-- The own layer as it was after each change. The newest is what holds.
CREATE TABLE own_profile_version (
    id             TEXT      NOT NULL CONSTRAINT own_profile_version_pk PRIMARY KEY,
    association_id TEXT      NOT NULL
        CONSTRAINT own_profile_version_association REFERENCES association (id) ON DELETE CASCADE,
    version        BIGINT    NOT NULL,  -- that of own_profile
    layer          TEXT      NOT NULL,  -- JSON of model::OwnLayer
    section        TEXT      NOT NULL,  -- what was changed: about, groups …; undone: taken back
    on_behalf      TEXT      NOT NULL,  -- paper, phone: entered by staff; empty: by the association
    made_at        TIMESTAMP NOT NULL,
    made_by        TEXT,                -- a person's id
    CONSTRAINT own_profile_version_association_id_version_unique UNIQUE (association_id, version),
    CONSTRAINT own_profile_version_on_behalf_known CHECK (on_behalf IN ('', 'paper', 'phone', 'talk'))
);

-- Whom to turn to for what. Shown to the public only where purpose and consent say so.
CREATE TABLE association_contact (
    id             TEXT      NOT NULL CONSTRAINT association_contact_pk PRIMARY KEY,
    association_id TEXT      NOT NULL
        CONSTRAINT association_contact_association REFERENCES association (id) ON DELETE CASCADE,
    purpose        TEXT      NOT NULL,
    person_id      TEXT,                -- when the contact is somebody who has signed in here
    name           TEXT      NOT NULL,
    email          TEXT      NOT NULL,
    phone          TEXT      NOT NULL,
    consent_at     TIMESTAMP,           -- when the contact agreed to be shown; NULL: has not
    consent_told_by TEXT,               -- the person who says so; often the contact
    changed_at     TIMESTAMP NOT NULL,
    version        BIGINT    NOT NULL,
    CONSTRAINT association_contact_association_id_purpose_unique UNIQUE (association_id, purpose),
    CONSTRAINT association_contact_purpose_known CHECK (purpose IN
        ('public', 'booking', 'grants', 'invoices'))
);
CREATE INDEX association_contact_person ON association_contact (person_id);
CREATE INDEX association_contact_email ON association_contact (email);
