-- Cases whose content was thrown away when the time their guidelines say was over: the protocol of it.
CREATE TABLE grant_thrown_away (
    application_id TEXT      NOT NULL CONSTRAINT grant_thrown_away_pk PRIMARY KEY
        CONSTRAINT grant_thrown_away_application REFERENCES grant_application (id),
    ended_on       DATE      NOT NULL, -- the last day anything happened with it
    years          INTEGER   NOT NULL, -- as its guidelines said
    what           TEXT      NOT NULL, -- JSON: how many of each was thrown away
    thrown_at      TIMESTAMP NOT NULL
);
CREATE INDEX grant_thrown_away_thrown_at ON grant_thrown_away (thrown_at);
