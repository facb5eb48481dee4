-- People, how they sign in, how long they stay, and what they may act for.
-- National identity numbers are never stored: number_mac is a keyed hash under the municipality's
-- own key, which does not lie in the database.

CREATE TABLE person (
    id            TEXT      NOT NULL CONSTRAINT person_pk PRIMARY KEY,
    name          TEXT      NOT NULL,  -- empty: not said yet
    email         TEXT      NOT NULL,  -- where her mail goes; never a key, never shown to strangers
    phone         TEXT      NOT NULL,
    language      TEXT      NOT NULL,  -- nb, nn, en: of pages and letters to her
    wants_news    BOOLEAN   NOT NULL,
    made_at       TIMESTAMP NOT NULL,
    last_seen_on  DATE      NOT NULL,
    anonymised_at TIMESTAMP,           -- when everything personal was emptied
    version       BIGINT    NOT NULL,
    CONSTRAINT person_language_known CHECK (language IN ('nb', 'nn', 'en'))
);

-- A person is known by (issuer, subject) and by nothing else: two issuers are never merged.
CREATE TABLE identity_link (
    id          TEXT      NOT NULL CONSTRAINT identity_link_pk PRIMARY KEY,
    person_id   TEXT      NOT NULL
        CONSTRAINT identity_link_person REFERENCES person (id) ON DELETE CASCADE,
    issuer      TEXT      NOT NULL,  -- of a provider; «email» for the embedded sign-in
    subject     TEXT      NOT NULL,  -- the provider's own; for «email» a keyed hash of the address
    number_mac  TEXT,                -- keyed hash of the identity number, when the provider gives it
    made_at     TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL,
    CONSTRAINT identity_link_issuer_subject_unique UNIQUE (issuer, subject)
);
CREATE INDEX identity_link_person ON identity_link (person_id);

CREATE TABLE session (
    id            TEXT      NOT NULL CONSTRAINT session_pk PRIMARY KEY,
    token_hash    TEXT      NOT NULL,  -- of what the cookie holds; the cookie itself is not stored
    person_id     TEXT      NOT NULL
        CONSTRAINT session_person REFERENCES person (id) ON DELETE CASCADE,
    issuer        TEXT      NOT NULL,  -- with whom she signed in
    strength      TEXT      NOT NULL,  -- email, substantial, high
    provider_sid  TEXT,                -- the provider's session, for logging out from there
    id_token      TEXT,                -- handed back to the provider when she signs out
    device        TEXT      NOT NULL,  -- in a few words, such as «Firefox, Android»
    hat           TEXT,                -- the association she last acted for
    begun_at      TIMESTAMP NOT NULL,
    seen_at       TIMESTAMP NOT NULL,
    verified_at   TIMESTAMP NOT NULL,  -- when she last proved who she is
    ended_at      TIMESTAMP,
    CONSTRAINT session_token_hash_unique UNIQUE (token_hash),
    CONSTRAINT session_strength_known CHECK (strength IN ('email', 'substantial', 'high'))
);
CREATE INDEX session_person ON session (person_id, begun_at);
CREATE INDEX session_provider_sid ON session (issuer, provider_sid);

-- One try to sign in with a provider; used once, gone within the hour.
CREATE TABLE sign_in_attempt (
    state_hash TEXT      NOT NULL CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
    attempt    TEXT      NOT NULL,  -- JSON of oidc::Attempt
    browser    TEXT      NOT NULL,  -- hash of a cookie: the answer must come to the same browser
    return_to  TEXT      NOT NULL,  -- a path of ours
    person_id  TEXT,                -- who must come back, when somebody signed in proves it again
    begun_at   TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_attempt_begun ON sign_in_attempt (begun_at);

-- A code sent by e-mail: to sign in, or to show that one reads an association's post.
CREATE TABLE email_code (
    id           TEXT      NOT NULL CONSTRAINT email_code_pk PRIMARY KEY,
    purpose      TEXT      NOT NULL,  -- sign_in, claim
    about        TEXT      NOT NULL,  -- what it opens: keyed hash of the address, or a claim's id
    code_hash    TEXT      NOT NULL,  -- keyed
    browser      TEXT      NOT NULL,  -- hash of a cookie: only the asking browser can use it
    address      TEXT      NOT NULL,  -- where it was sent; emptied with the code
    return_to    TEXT      NOT NULL,
    made_at      TIMESTAMP NOT NULL,
    expires_at   TIMESTAMP NOT NULL,
    attempts     INTEGER   NOT NULL,
    used_at      TIMESTAMP
);
CREATE INDEX email_code_about ON email_code (purpose, about, made_at);
CREATE INDEX email_code_browser ON email_code (browser);
CREATE INDEX email_code_expires ON email_code (expires_at);

-- What a person is, where, by whose word, from when to when. Never deleted while it may be asked
-- about: a role that is over has ended_on.
CREATE TABLE role (
    id             TEXT      NOT NULL CONSTRAINT role_pk PRIMARY KEY,
    person_id      TEXT      NOT NULL
        CONSTRAINT role_person REFERENCES person (id) ON DELETE CASCADE,
    kind           TEXT      NOT NULL,
    association_id TEXT,                -- NULL: a role in the municipality
    unit           TEXT,                -- key of a unit of the municipality
    scopes         TEXT      NOT NULL,  -- words parted by space: profile grants …
    capabilities   TEXT      NOT NULL,  -- for staff: words parted by space; empty: all
    source         TEXT      NOT NULL,
    given_by       TEXT,                -- the person who gave or approved it
    since_day      DATE      NOT NULL,
    until_day      DATE,                -- to and with
    grace_until    DATE,                -- the national register no longer knows it
    checked_at     TIMESTAMP,           -- when the source was last asked
    made_at        TIMESTAMP NOT NULL,
    ended_at       TIMESTAMP,
    ended_because  TEXT,                -- handed_over, withdrawn, expired, national, erased
    version        BIGINT    NOT NULL,
    CONSTRAINT role_kind_known CHECK (kind IN
        ('chair', 'deputy_chair', 'manager', 'contact', 'business_manager', 'board_member',
         'treasurer', 'accountant', 'delegate', 'administrator', 'case_officer', 'reader')),
    CONSTRAINT role_source_known CHECK (source IN
        ('national', 'code', 'officer', 'staff', 'operator', 'token')),
    CONSTRAINT role_place CHECK ((association_id IS NULL) =
        (kind IN ('administrator', 'case_officer', 'reader'))),
    CONSTRAINT role_period CHECK (until_day IS NULL OR until_day >= since_day)
);
CREATE INDEX role_person ON role (person_id) WHERE ended_at IS NULL;
CREATE INDEX role_association ON role (association_id, ended_at);

-- Units of the municipality, such as the culture office: where messages and cases belong.
CREATE TABLE unit (
    key      TEXT    NOT NULL CONSTRAINT unit_pk PRIMARY KEY,
    name     TEXT    NOT NULL,  -- JSON of kernel::Translated
    email    TEXT    NOT NULL,  -- shown to associations; empty: the municipality's own
    rank     INTEGER NOT NULL,
    version  BIGINT  NOT NULL,
    ended_at TIMESTAMP
);

-- A link that signs one person in once, made at the command line: the first administrator's.
CREATE TABLE one_time_link (
    token_hash TEXT      NOT NULL CONSTRAINT one_time_link_pk PRIMARY KEY,
    purpose    TEXT      NOT NULL,
    made_at    TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at    TIMESTAMP
);
