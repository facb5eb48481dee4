-- Other plans that measures point to, such as the municipal plan: each edition with its goals.

CREATE TABLE strategy_other (
    id      TEXT   NOT NULL CONSTRAINT strategy_other_pk PRIMARY KEY,
    name    TEXT   NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE strategy_other_edition (
    id       TEXT NOT NULL CONSTRAINT strategy_other_edition_pk PRIMARY KEY,
    other_id TEXT NOT NULL CONSTRAINT strategy_other_edition_other REFERENCES strategy_other (id),
    label    TEXT NOT NULL, -- such as «2022–2034»
    from_on  DATE NOT NULL,
    goals    TEXT NOT NULL, -- JSON: code and title of each, in order
    CONSTRAINT strategy_other_edition_label_unique UNIQUE (other_id, label)
);
