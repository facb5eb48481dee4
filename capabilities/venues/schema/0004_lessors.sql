-- Whoever lets premises through Samspill and is no association: a company, a foundation, a parish. A site
-- points to it as to an association (site.owner_association), and its people hold a role for its id.
CREATE TABLE lessor (
    id                  TEXT    NOT NULL CONSTRAINT lessor_pk PRIMARY KEY,
    name                TEXT    NOT NULL CONSTRAINT lessor_name_unique UNIQUE,
    organisation_number TEXT    NOT NULL,  -- nine digits; empty: has none
    contact_name        TEXT    NOT NULL,  -- whom the municipality asks
    contact_email       TEXT    NOT NULL,
    contact_phone       TEXT    NOT NULL,
    version             BIGINT  NOT NULL
);

-- Somebody who answers for a lessor: a name until she has signed in with her link and said yes.
CREATE TABLE lessor_person (
    id         TEXT       NOT NULL CONSTRAINT lessor_person_pk PRIMARY KEY,
    lessor_id  TEXT       NOT NULL CONSTRAINT lessor_person_lessor REFERENCES lessor (id),
    name       TEXT       NOT NULL,
    email      TEXT       NOT NULL,  -- empty: the link was used
    person_id  TEXT,                 -- NULL: has not said yes
    role_id    TEXT,                 -- the role she got
    token_hash TEXT CONSTRAINT lessor_person_token_hash_unique UNIQUE,
    asked_at   TIMESTAMP  NOT NULL,
    ended_at   TIMESTAMP             -- NULL: answers for it, or has been asked to
);
CREATE INDEX lessor_person_lessor ON lessor_person (lessor_id);
CREATE INDEX lessor_person_person ON lessor_person (person_id);
