-- Strategies, platforms, plans: written together, decided, and kept at a fixed address.

-- What documents of a kind look like: levels with names, what must not be forgotten.
CREATE TABLE strategy_kind (
    id      TEXT   NOT NULL CONSTRAINT strategy_kind_pk PRIMARY KEY,
    shape   TEXT   NOT NULL, -- JSON: name, levels, required
    version BIGINT NOT NULL
);

-- A document that lives on through its editions.
CREATE TABLE strategy_document (
    id          TEXT      NOT NULL CONSTRAINT strategy_document_pk PRIMARY KEY,
    slug        TEXT      NOT NULL CONSTRAINT strategy_document_slug_unique UNIQUE, -- in its address, for ever
    kind_id     TEXT      NOT NULL CONSTRAINT strategy_document_kind REFERENCES strategy_kind (id),
    name        TEXT      NOT NULL, -- JSON: in each language
    revision_on DATE,               -- when it is to be looked at again
    made_at     TIMESTAMP NOT NULL,
    version     BIGINT    NOT NULL
);

-- Who answers for something: a role, whoever holds it.
CREATE TABLE strategy_role (
    id      TEXT   NOT NULL CONSTRAINT strategy_role_pk PRIMARY KEY,
    title   TEXT   NOT NULL,
    unit    TEXT   NOT NULL, -- as the municipality calls it; may be empty
    version BIGINT NOT NULL
);

-- Who holds a role from a day on; the successor is known before her day.
CREATE TABLE strategy_holder (
    role_id   TEXT NOT NULL CONSTRAINT strategy_holder_role REFERENCES strategy_role (id),
    from_on   DATE NOT NULL,
    name      TEXT NOT NULL,
    email     TEXT NOT NULL,
    person_id TEXT,          -- when she signs in here
    CONSTRAINT strategy_holder_pk PRIMARY KEY (role_id, from_on)
);

-- An edition of a document: first written, then decided and never changed again.
CREATE TABLE strategy_edition (
    id           TEXT      NOT NULL CONSTRAINT strategy_edition_pk PRIMARY KEY,
    document_id  TEXT      NOT NULL CONSTRAINT strategy_edition_document REFERENCES strategy_document (id),
    number       INTEGER   NOT NULL,
    title        TEXT      NOT NULL, -- JSON: in each language
    lead         TEXT      NOT NULL, -- JSON: a sentence below the title
    from_on      DATE      NOT NULL,
    until_on     DATE,
    state        TEXT      NOT NULL CONSTRAINT strategy_edition_state CHECK (state IN ('draft', 'reading', 'decided')),
    read_until   DATE,               -- the last day of the read-through
    content      TEXT,               -- JSON: all that was decided, as it was; NULL before
    content_hash TEXT      NOT NULL, -- SHA-256 of it; empty before
    decided_at   TIMESTAMP,
    version      BIGINT    NOT NULL,
    CONSTRAINT strategy_edition_number_unique UNIQUE (document_id, number)
);

-- A section of an edition. The same section of the next edition has the same node.
CREATE TABLE strategy_section (
    id          TEXT    NOT NULL CONSTRAINT strategy_section_pk PRIMARY KEY,
    edition_id  TEXT    NOT NULL CONSTRAINT strategy_section_edition REFERENCES strategy_edition (id),
    node        TEXT    NOT NULL, -- its anchor
    parent      TEXT,             -- node of the section above; NULL: none
    place       INTEGER NOT NULL,
    is_numbered BOOLEAN NOT NULL,
    role_id     TEXT CONSTRAINT strategy_section_role REFERENCES strategy_role (id),
    inside      TEXT    NOT NULL, -- a note among those who write; leaves the house never
    version     BIGINT  NOT NULL,
    CONSTRAINT strategy_section_node_unique UNIQUE (edition_id, node)
);

-- What a section says in a language.
CREATE TABLE strategy_text (
    section_id TEXT      NOT NULL CONSTRAINT strategy_text_section REFERENCES strategy_section (id),
    language   TEXT      NOT NULL,
    title      TEXT      NOT NULL,
    text       TEXT      NOT NULL,
    version    BIGINT    NOT NULL,
    saved_at   TIMESTAMP NOT NULL,
    saved_by   TEXT,
    CONSTRAINT strategy_text_pk PRIMARY KEY (section_id, language)
);

-- What it has said, one row for each sitting.
CREATE TABLE strategy_text_past (
    section_id TEXT      NOT NULL CONSTRAINT strategy_text_past_section REFERENCES strategy_section (id),
    language   TEXT      NOT NULL,
    number     INTEGER   NOT NULL,
    title      TEXT      NOT NULL,
    text       TEXT      NOT NULL,
    saved_at   TIMESTAMP NOT NULL,
    saved_by   TEXT,
    CONSTRAINT strategy_text_past_pk PRIMARY KEY (section_id, language, number)
);

-- What somebody said of a paragraph while a draft was read through.
CREATE TABLE strategy_comment (
    id          TEXT      NOT NULL CONSTRAINT strategy_comment_pk PRIMARY KEY,
    section_id  TEXT      NOT NULL CONSTRAINT strategy_comment_section REFERENCES strategy_section (id),
    language    TEXT      NOT NULL,
    paragraph   INTEGER   NOT NULL, -- its place in the text, from 0
    quote       TEXT      NOT NULL, -- how the paragraph began
    text        TEXT      NOT NULL,
    said_at     TIMESTAMP NOT NULL,
    said_by     TEXT      NOT NULL,
    resolved_at TIMESTAMP,
    resolved_by TEXT
);
CREATE INDEX strategy_comment_section_id ON strategy_comment (section_id);
