//! The index: made once from documents and tags, then only read.
//!
//! All terms stand sorted in one list; each has postings of eight bytes (document, word of its
//! name, how the term came about). Tags have a list of words of their own and a list of documents
//! each, narrower tags included. Descriptions have a third. Memory is a few hundred bytes for each
//! document; a municipality's index is made in some tens of milliseconds and replaced whole.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::compounds;
use crate::dictionary::Terms;
use crate::document::{Document, Tag};
use crate::entries::{Entry, Kind, Reader};
use crate::fold::{self, fold};
use crate::words::{self, Word};

/// Searches associations, or anything else with a Norwegian name, in memory.
#[derive(Debug)]
pub struct Index {
    pub(crate) kept: Vec<Kept>,
    pub(crate) names: Lists<Posting>,
    pub(crate) texts: Lists<u32>,
    pub(crate) tag_words: Lists<TagWord>,
    pub(crate) tags: Vec<TagKept>,
    /// Whole names, folded and without spaces.
    pub(crate) whole: HashMap<String, Vec<u32>>,
    /// Sorted by number.
    pub(crate) numbers: Vec<(String, u32)>,
}

/// Terms with a list each.
#[derive(Debug)]
pub(crate) struct Lists<T> {
    pub terms: Terms,
    starts: Vec<u32>,
    items: Vec<T>,
}

/// One document under one term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Posting {
    pub document: u32,
    pub word: u16,
    pub kind: Kind,
}

/// What is kept of a document to rank and explain it.
#[derive(Debug)]
pub(crate) struct Kept {
    /// The words of all names and places, in small letters as written, with one space between.
    pub words: Box<str>,
    /// Words of the name come first; from here on former names, then places.
    pub name_words: u16,
    pub other_names: Vec<(u16, Box<str>)>,
}

/// A tag under one of its words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TagWord {
    pub tag: u32,
    pub word: u32,
    /// The word itself, not a base form of it.
    pub exact: bool,
}

/// A tag with the documents that carry it or a narrower one.
#[derive(Debug)]
pub(crate) struct TagKept {
    pub key: String,
    pub words: Vec<String>,
    /// Document and cost: own, proposed, narrower.
    pub documents: Vec<(u32, u8)>,
}

impl Index {
    /// Makes an index. Documents keep their positions; give them in the order ties should have.
    pub fn build(documents: Vec<Document>, tags: &[Tag]) -> Index {
        let mut reader = Reader::default();
        let mut kept = Vec::with_capacity(documents.len());
        let mut names: HashMap<String, Vec<Posting>> = HashMap::new();
        let mut texts: HashMap<String, Vec<u32>> = HashMap::new();
        let mut whole: HashMap<String, Vec<u32>> = HashMap::new();
        let mut numbers = Vec::new();
        let mut tagged: HashMap<String, Vec<(u32, u8)>> = HashMap::new();
        for (at, document) in documents.into_iter().enumerate() {
            let id = u32::try_from(at).unwrap_or(u32::MAX);
            let (words, entries) = read_names(&document, &mut reader, &mut kept);
            for name in std::iter::once(&document.name).chain(&document.other_names) {
                let folded = whole_name(name);
                let list = if folded.is_empty() {
                    continue;
                } else {
                    whole.entry(folded).or_default()
                };
                if list.last() != Some(&id) {
                    list.push(id);
                }
            }
            for entry in best_of_each(entries) {
                let posting = Posting {
                    document: id,
                    word: entry.word,
                    kind: entry.kind,
                };
                names.entry(entry.term).or_default().push(posting);
            }
            debug_assert!(words >= kept[at].name_words);
            let mut seen = HashSet::new();
            for word in words::words(&document.text) {
                let term = text_term(&word, &mut reader);
                if !word.stop && seen.insert(term.clone()) {
                    texts.entry(term).or_default().push(id);
                }
            }
            numbers.extend(document.number.map(|number| (number, id)));
            for tag in document.tags {
                tagged
                    .entry(tag.key)
                    .or_default()
                    .push((id, if tag.proposed { 2 } else { 0 }));
            }
        }
        numbers.sort();
        let tags = keep_tags(tags, &tagged);
        let tag_words = read_tag_words(&tags, &mut reader);
        Index {
            kept,
            names: Lists::of(names),
            texts: Lists::of(texts),
            tag_words,
            tags,
            whole,
            numbers,
        }
    }

    /// How many documents the index holds.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether the index holds nothing.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }
}

impl<T> Lists<T> {
    fn of(map: HashMap<String, Vec<T>>) -> Lists<T> {
        let mut sorted: Vec<(String, Vec<T>)> = map.into_iter().collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        let mut starts = Vec::with_capacity(sorted.len() + 1);
        let mut items = Vec::new();
        let mut terms = Vec::with_capacity(sorted.len());
        for (term, list) in sorted {
            starts.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
            items.extend(list);
            terms.push(term);
        }
        starts.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
        Lists {
            terms: Terms::of(terms),
            starts,
            items,
        }
    }

    /// A term's list, with the position of its first item.
    pub(crate) fn under(&self, term: u32) -> (u32, &[T]) {
        let (start, end) = (self.starts[term as usize], self.starts[term as usize + 1]);
        (start, &self.items[start as usize..end as usize])
    }

    pub(crate) fn item(&self, at: u32) -> &T {
        &self.items[at as usize]
    }
}

/// A name as compared whole: folded, without spaces and punctuation.
pub(crate) fn whole_name(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// A description's words are held by base form; only there is a stem good enough.
pub(crate) fn text_term(word: &Word, reader: &mut Reader) -> String {
    reader.analyse(word).base
}

/// Reads a document's names and places, and keeps what explains them. Says how many words.
fn read_names(document: &Document, reader: &mut Reader, kept: &mut Vec<Kept>) -> (u16, Vec<Entry>) {
    let (mut words, mut entries) = reader.name(&document.name, 0);
    let count = |words: &[String]| u16::try_from(words.len()).unwrap_or(u16::MAX);
    let name_words = count(&words);
    let mut other_names = Vec::new();
    for name in &document.other_names {
        let (more, found) = reader.name(name, count(&words));
        words.extend(more);
        entries.extend(found);
        other_names.push((count(&words), name.as_str().into()));
    }
    for place in &document.places {
        let (more, found) = Reader::place(place, count(&words));
        words.extend(more);
        entries.extend(found);
    }
    kept.push(Kept {
        words: words.join(" ").into(),
        name_words,
        other_names,
    });
    (count(&words), entries)
}

/// Keeps the best entry of each term.
fn best_of_each(entries: Vec<Entry>) -> Vec<Entry> {
    let mut best: BTreeMap<String, Entry> = BTreeMap::new();
    for entry in entries {
        match best.get(&entry.term) {
            Some(old) if (old.kind, old.word) <= (entry.kind, entry.word) => {}
            _ => {
                best.insert(entry.term.clone(), entry);
            }
        }
    }
    best.into_values().collect()
}

fn keep_tags(tags: &[Tag], tagged: &HashMap<String, Vec<(u32, u8)>>) -> Vec<TagKept> {
    let position: HashMap<&str, usize> = tags
        .iter()
        .enumerate()
        .map(|(at, tag)| (tag.key.as_str(), at))
        .collect();
    let mut documents: Vec<BTreeMap<u32, u8>> = vec![BTreeMap::new(); tags.len()];
    for (at, tag) in tags.iter().enumerate() {
        let Some(own) = tagged.get(&tag.key) else {
            continue;
        };
        // Every wider tag, each once, whatever rings the vocabulary holds.
        let mut wider = vec![at];
        let mut next = 0;
        while let Some(&here) = wider.get(next) {
            for key in &tags[here].broader {
                if let Some(&up) = position.get(key.as_str()).filter(|up| !wider.contains(up)) {
                    wider.push(up);
                }
            }
            next += 1;
        }
        for (step, up) in wider.into_iter().enumerate() {
            for (document, cost) in own {
                let cost = cost + if step > 0 { 3 } else { 0 };
                let place = documents[up].entry(*document).or_insert(cost);
                *place = cost.min(*place);
            }
        }
    }
    tags.iter()
        .zip(documents)
        .map(|(tag, documents)| TagKept {
            key: tag.key.clone(),
            words: tag.words.clone(),
            documents: documents.into_iter().collect(),
        })
        .collect()
}

fn read_tag_words(tags: &[TagKept], reader: &mut Reader) -> Lists<TagWord> {
    let mut map: HashMap<String, Vec<TagWord>> = HashMap::new();
    for (at, tag) in tags.iter().enumerate() {
        for (word_at, text) in tag.words.iter().enumerate() {
            let words = words::meaningful(words::words(text));
            let [tag, word] = [at, word_at].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
            let folded: String = words.iter().map(|word| word.folded.as_str()).collect();
            let bases: String = words
                .iter()
                .map(|word| {
                    let analysis = compounds_of(word, reader);
                    if analysis.0 {
                        analysis.1
                    } else {
                        word.key.clone()
                    }
                })
                .collect();
            let together = fold::key(&folded);
            if bases != together && !bases.is_empty() {
                map.entry(bases).or_default().push(TagWord {
                    tag,
                    word,
                    exact: false,
                });
            }
            if !together.is_empty() {
                map.entry(together).or_default().push(TagWord {
                    tag,
                    word,
                    exact: true,
                });
            }
        }
    }
    Lists::of(map)
}

fn compounds_of(word: &Word, reader: &mut Reader) -> (bool, String) {
    let analysis: compounds::Analysis = reader.analyse(word);
    (analysis.known, analysis.base)
}
