//! Reading a gold set and scoring any search against it; shared with the benches.

use std::collections::{BTreeSet, HashMap};

use search::{Document, Index, Tag, Tagged};

/// Associations, vocabulary and queries.
pub struct Set {
    /// The associations, in order.
    pub documents: Vec<Document>,
    /// The vocabulary.
    pub tags: Vec<Tag>,
    /// The queries.
    pub queries: Vec<Query>,
}

/// A query and what it must find, by position.
pub struct Query {
    /// The kind of trouble it tries.
    pub class: String,
    /// As asked.
    pub text: String,
    /// Positions of documents.
    pub expected: BTreeSet<usize>,
}

/// How a search fares.
#[derive(Debug, Default, Clone, Copy)]
pub struct Score {
    /// How many queries there were.
    pub queries: usize,
    /// How many found all expected, and one of them first.
    pub answered: usize,
    /// Hits that were not expected, over all queries.
    pub extra: usize,
}

impl Score {
    /// The sum over classes.
    pub fn total(scores: &[(String, Score)]) -> Score {
        scores
            .iter()
            .fold(Score::default(), |sum, (_, score)| Score {
                queries: sum.queries + score.queries,
                answered: sum.answered + score.answered,
                extra: sum.extra + score.extra,
            })
    }
}

impl Set {
    /// Reads the set in a folder whose files begin so; the main one has no beginning.
    pub fn read(folder: &str, beginning: &str) -> Set {
        let rows = |file: &str| -> Vec<Vec<String>> {
            let path = format!("{folder}/{beginning}{file}.tsv");
            let text =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            text.lines()
                .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
                .map(|line| line.split('\t').map(str::to_owned).collect())
                .collect()
        };
        let documents: Vec<Document> = rows("documents").iter().map(|row| document(row)).collect();
        let tags: Vec<Tag> = rows("tags").iter().map(|row| tag(row)).collect();
        let queries = rows("queries")
            .iter()
            .map(|row| query(row, &documents, &tags))
            .collect();
        Set {
            documents,
            tags,
            queries,
        }
    }

    /// The set's index.
    pub fn index(&self) -> Index {
        Index::build(self.documents.clone(), &self.tags)
    }

    /// Scores a search by class, in the order classes first appear.
    pub fn score(&self, mut search: impl FnMut(&str) -> Vec<usize>) -> Vec<(String, Score)> {
        let mut scores: Vec<(String, Score)> = Vec::new();
        for query in &self.queries {
            if !scores.iter().any(|(class, _)| *class == query.class) {
                scores.push((query.class.clone(), Score::default()));
            }
            let found = search(&query.text);
            let all = query.expected.iter().all(|at| found.contains(at));
            let first = found
                .first()
                .is_none_or(|first| query.expected.contains(first));
            for (_, score) in scores.iter_mut().filter(|(class, _)| *class == query.class) {
                score.queries += 1;
                score.answered += usize::from(all && first);
                score.extra += found
                    .iter()
                    .filter(|at| !query.expected.contains(at))
                    .count();
            }
        }
        scores
    }
}

fn column(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}

fn list(text: &str, between: char) -> Vec<String> {
    text.split(between)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn document(row: &[String]) -> Document {
    let tagged = |text: &String| Tagged {
        key: text.trim_start_matches('?').to_owned(),
        proposed: text.starts_with('?'),
    };
    Document {
        key: column(row, 0).to_owned(),
        name: column(row, 1).to_owned(),
        tags: list(column(row, 2), ',').iter().map(tagged).collect(),
        places: list(column(row, 3), ';'),
        other_names: list(column(row, 4), ';'),
        number: Some(column(row, 5).to_owned()).filter(|number| !number.is_empty()),
        text: column(row, 6).to_owned(),
    }
}

fn tag(row: &[String]) -> Tag {
    Tag {
        key: column(row, 0).to_owned(),
        words: list(column(row, 1), ';'),
        broader: list(column(row, 2), ';'),
    }
}

fn query(row: &[String], documents: &[Document], tags: &[Tag]) -> Query {
    let by_key: HashMap<&str, usize> = documents
        .iter()
        .enumerate()
        .map(|(at, document)| (document.key.as_str(), at))
        .collect();
    let mut expected = BTreeSet::new();
    for wanted in column(row, 2).split_whitespace() {
        let Some(tag) = wanted.strip_prefix('#') else {
            expected.insert(
                *by_key
                    .get(wanted)
                    .unwrap_or_else(|| panic!("no document {wanted}")),
            );
            continue;
        };
        let (tag, place) = tag
            .split_once('@')
            .map_or((tag, None), |(tag, place)| (tag, Some(place)));
        assert!(tags.iter().any(|known| known.key == tag), "no tag {tag}");
        let fits = |key: &str| {
            key == tag
                || tags
                    .iter()
                    .any(|known| known.key == key && known.broader.iter().any(|up| up == tag))
        };
        expected.extend(documents.iter().enumerate().filter_map(|(at, document)| {
            let here = place.is_none_or(|place| document.places.iter().any(|own| own == place));
            (here && document.tags.iter().any(|tagged| fits(&tagged.key))).then_some(at)
        }));
    }
    Query {
        class: column(row, 0).to_owned(),
        text: column(row, 1).to_owned(),
        expected,
    }
}
