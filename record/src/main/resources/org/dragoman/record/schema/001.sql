-- The first schema. Statements end with a semicolon at the end of a line. Columns: docs/record.md.
-- No primary keys: an index over ten million rows costs more than the writer, who has the file to
-- itself and hands out the numbers.

CREATE TABLE meta (schema_version INTEGER NOT NULL, migrated TIMESTAMP NOT NULL);

CREATE TABLE report (
  id BIGINT NOT NULL,
  source VARCHAR NOT NULL,
  version INTEGER NOT NULL,
  superseded_by BIGINT,
  told_in BIGINT NOT NULL,
  story_id VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  url VARCHAR,
  title VARCHAR,
  published DATE NOT NULL,
  publication VARCHAR,
  via VARCHAR,
  language VARCHAR,
  headline_start INTEGER,
  headline_end INTEGER,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  sha256 VARCHAR NOT NULL,
  first_seen TIMESTAMP NOT NULL,
  fetched TIMESTAMP NOT NULL,
  text VARCHAR NOT NULL
);

CREATE TABLE coding (
  id INTEGER NOT NULL,
  coder VARCHAR NOT NULL,
  version VARCHAR NOT NULL,
  codebook VARCHAR NOT NULL,
  coded DATE NOT NULL
);

CREATE TABLE event (
  event BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  report BIGINT NOT NULL,
  coding INTEGER NOT NULL,
  superseded BOOLEAN NOT NULL,
  date VARCHAR NOT NULL,
  date_start DATE NOT NULL,
  date_end DATE NOT NULL,
  date_text_start INTEGER,
  date_text_end INTEGER,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  auxiliary_modes VARCHAR[] NOT NULL,
  contexts VARCHAR[] NOT NULL,
  quad_code INTEGER NOT NULL,
  event_scale DOUBLE NOT NULL,
  confidence DOUBLE NOT NULL,
  actor_codes VARCHAR[] NOT NULL,
  recipient_codes VARCHAR[] NOT NULL,
  place_text VARCHAR,
  place VARCHAR,
  geonameid BIGINT,
  lat DOUBLE,
  lon DOUBLE,
  city VARCHAR,
  district VARCHAR,
  province VARCHAR,
  country VARCHAR,
  country_code VARCHAR,
  feature_class VARCHAR,
  feature_code VARCHAR,
  resolution INTEGER,
  trigger_texts VARCHAR[] NOT NULL,
  trigger_starts INTEGER[] NOT NULL,
  trigger_ends INTEGER[] NOT NULL,
  sentence_index INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  headline BOOLEAN NOT NULL,
  sentence VARCHAR NOT NULL
);

CREATE TABLE participant (
  event BIGINT NOT NULL,
  role VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  code VARCHAR,
  sector VARCHAR,
  identity VARCHAR,
  identifier_id VARCHAR,
  identifier_text VARCHAR,
  office VARCHAR,
  gender VARCHAR,
  text VARCHAR NOT NULL,
  text_start INTEGER NOT NULL,
  text_end INTEGER NOT NULL,
  antecedent_start INTEGER,
  antecedent_end INTEGER,
  reason VARCHAR NOT NULL,
  alternatives VARCHAR[] NOT NULL,
  assumed BOOLEAN NOT NULL
);

CREATE TABLE failure (
  origin VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  failed TIMESTAMP NOT NULL
);

CREATE VIEW reports AS
SELECT id AS report, source, version, story_id, url, title, published, publication, via, language,
  sha256, first_seen, fetched, told_in, told_in <> id AS reprint, superseded_by, text
FROM report;

CREATE VIEW events AS
SELECT e.event, e.id, e.report, e.date, e.date_start, e.date_end, e.type, e.mode, e.auxiliary_modes,
  e.contexts, e.quad_code, e.event_scale, e.confidence, e.actor_codes, e.recipient_codes, e.place,
  e.country_code AS place_country, e.lat, e.lon, e.geonameid, e.resolution, e.trigger_texts,
  e.trigger_starts, e.trigger_ends, e.sentence, e.sentence_start, e.sentence_end, c.coder,
  c.version AS coder_version, c.codebook, c.coded
FROM event e JOIN coding c ON c.id = e.coding
WHERE NOT e.superseded;

CREATE VIEW participants AS
SELECT p.event, p.role, p.position, p.code, p.sector, p.identity, p.identifier_id,
  p.identifier_text, p.office, p.gender, p.text, p.text_start, p.text_end
FROM participant p JOIN event e ON e.event = p.event
WHERE NOT e.superseded;
