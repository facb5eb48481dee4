//! What we compare with: substring match, and stemmed full text with typo tolerance.
//!
//! Both see everything our index sees: names, former names, the words of the tags, places, numbers
//! and descriptions. Every word of a query must be met. Substring match is what municipal registers
//! do in SQL (`ILIKE '%word%'`); the other is tantivy with its Norwegian stemmer, letters folded to
//! ASCII, and typos forgiven by Meilisearch's rules (none up to four letters, one up to eight, two
//! beyond, a swap counts one).

use std::collections::HashMap;

use search::{Document, Tag};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{
    Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, SimpleTokenizer, Stemmer, TextAnalyzer,
};
use tantivy::{Index, IndexReader, TantivyDocument, Term};

/// All words a document may be found by.
fn everything(document: &Document, tags: &HashMap<&str, &Tag>) -> [String; 3] {
    let names = format!("{} {}", document.name, document.other_names.join(" "));
    let words: Vec<&str> = document
        .tags
        .iter()
        .filter_map(|tagged| tags.get(tagged.key.as_str()))
        .flat_map(|tag| tag.words.iter().map(String::as_str).chain(wider(tag, tags)))
        .collect();
    let rest = format!(
        "{} {} {}",
        document.places.join(" "),
        document.number.as_deref().unwrap_or_default(),
        document.text
    );
    [names, words.join(" "), rest]
}

fn wider<'a>(tag: &'a Tag, tags: &'a HashMap<&str, &Tag>) -> impl Iterator<Item = &'a str> {
    tag.broader
        .iter()
        .filter_map(|key| tags.get(key.as_str()))
        .flat_map(|tag| tag.words.iter().map(String::as_str))
}

fn by_key(tags: &[Tag]) -> HashMap<&str, &Tag> {
    tags.iter().map(|tag| (tag.key.as_str(), tag)).collect()
}

/// Substring match without regard to capitals.
pub struct Substring(Vec<String>);

impl Substring {
    /// Reads the documents.
    pub fn new(documents: &[Document], tags: &[Tag]) -> Substring {
        let tags = by_key(tags);
        Substring(
            documents
                .iter()
                .map(|document| everything(document, &tags).join(" ").to_lowercase())
                .collect(),
        )
    }

    /// The whole query must be met as it stands.
    pub fn whole(&self, query: &str) -> Vec<usize> {
        let query = query.trim().to_lowercase();
        self.meeting(|text| !query.is_empty() && text.contains(&query))
    }

    /// Each word must be met somewhere.
    pub fn words(&self, query: &str) -> Vec<usize> {
        let query = query.to_lowercase();
        self.meeting(|text| {
            query.split_whitespace().next().is_some()
                && query.split_whitespace().all(|word| text.contains(word))
        })
    }

    fn meeting(&self, meets: impl Fn(&str) -> bool) -> Vec<usize> {
        self.0
            .iter()
            .enumerate()
            .filter(|(_, text)| meets(text))
            .map(|(at, _)| at)
            .collect()
    }
}

/// tantivy with everything it offers for this.
pub struct FullText {
    index: Index,
    reader: IndexReader,
    position: Field,
    fields: [Field; 3],
}

impl FullText {
    /// Makes the index in memory.
    ///
    /// # Errors
    /// Whatever tantivy says.
    pub fn new(documents: &[Document], tags: &[Tag]) -> tantivy::Result<FullText> {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("norwegian")
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let text = TextOptions::default().set_indexing_options(indexing);
        let mut schema = Schema::builder();
        let fields =
            ["names", "tags", "rest"].map(|name| schema.add_text_field(name, text.clone()));
        let position = schema.add_u64_field("position", STORED);
        let index = Index::create_in_ram(schema.build());
        let analyser = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::Norwegian))
            .filter(AsciiFoldingFilter)
            .build();
        index.tokenizers().register("norwegian", analyser);
        let mut writer = index.writer_with_num_threads(1, 50_000_000)?;
        let tags = by_key(tags);
        for (at, document) in documents.iter().enumerate() {
            let mut entry = TantivyDocument::default();
            for (field, text) in fields.iter().zip(everything(document, &tags)) {
                entry.add_text(*field, text);
            }
            entry.add_u64(position, at as u64);
            writer.add_document(entry)?;
        }
        writer.commit()?;
        let reader = index.reader()?;
        Ok(FullText {
            index,
            reader,
            position,
            fields,
        })
    }

    /// Every word must be met, typos forgiven.
    ///
    /// # Errors
    /// Whatever tantivy says.
    pub fn search(&self, query: &str) -> tantivy::Result<Vec<usize>> {
        let mut words: Vec<String> = Vec::new();
        let mut analyser = self
            .index
            .tokenizers()
            .get("norwegian")
            .expect("registered above");
        analyser
            .token_stream(query)
            .process(&mut |token| words.push(token.text.clone()));
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let all = words
            .iter()
            .map(|word| (Occur::Must, self.word(word)))
            .collect();
        let searcher = self.reader.searcher();
        let top = searcher.search(
            &BooleanQuery::new(all),
            &TopDocs::with_limit(10_000).order_by_score(),
        )?;
        let position = |address| -> tantivy::Result<usize> {
            let entry: TantivyDocument = searcher.doc(address)?;
            let position = entry
                .get_first(self.position)
                .and_then(|value| value.as_u64());
            Ok(usize::try_from(position.unwrap_or_default()).unwrap_or_default())
        };
        top.into_iter()
            .map(|(_, address)| position(address))
            .collect()
    }

    fn word(&self, word: &str) -> Box<dyn Query> {
        let slips = match word.chars().count() {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        let mut ways: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for field in self.fields {
            let term = Term::from_field_text(field, word);
            ways.push((
                Occur::Should,
                Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs)),
            ));
            if slips > 0 {
                ways.push((
                    Occur::Should,
                    Box::new(FuzzyTermQuery::new(term, slips, true)),
                ));
            }
        }
        Box::new(BooleanQuery::new(ways))
    }
}
