//! Spelling out why a hit is there, for the hits a page shows.

use crate::answer::{Hit, How, Reason, Why};
use crate::entries::Kind;
use crate::index::{Index, Kept};
use crate::query::{self, Slot};

impl Index {
    /// Why a hit of this query's answer is there: at most one reason for each of the first words,
    /// none twice. Never empty for a hit that [`Index::search`] gave for the same query.
    pub fn why(&self, query: &str, hit: &Hit) -> Vec<Why> {
        let slots = query::read(query);
        let mut whys: Vec<Why> = Vec::new();
        for reason in hit.reasons {
            if let Some(why) = self.spell_out(&slots, hit.document, reason)
                && !whys.contains(&why)
            {
                whys.push(why);
            }
        }
        if whys.is_empty() {
            let name = self
                .kept
                .get(hit.document as usize)
                .map(name)
                .unwrap_or_default();
            whys.push(Why::Name { word: name });
        }
        whys
    }

    fn spell_out(&self, slots: &[Slot], document: u32, reason: Reason) -> Option<Why> {
        let asked = |slot: u8| {
            slots
                .get(usize::from(slot))
                .map(|slot| slot.word.surface.clone())
        };
        match reason.how {
            How::Nothing => None,
            How::Number => Some(Why::Number),
            How::Text { slot } => Some(Why::Text { word: asked(slot)? }),
            How::Tag => {
                let met = self.tag_words.item(reason.place);
                let tag = &self.tags[met.tag as usize];
                let word = tag
                    .words
                    .get(met.word as usize)
                    .cloned()
                    .unwrap_or_default();
                Some(Why::Tag {
                    key: tag.key.clone(),
                    word,
                })
            }
            How::Posting { slot, slip } => {
                let posting = self.names.item(reason.place);
                let kept = self.kept.get(document as usize)?;
                let mut found = word(kept, posting.word);
                if posting.kind == Kind::Place {
                    return Some(Why::Place { place: found });
                }
                if posting.word >= kept.name_words {
                    let former = kept
                        .other_names
                        .iter()
                        .find(|(end, _)| posting.word < *end)?;
                    return Some(Why::FormerName {
                        name: former.1.to_string(),
                    });
                }
                if posting.kind == Kind::Joined {
                    found = format!("{found} {}", word(kept, posting.word + 1));
                }
                let asked = asked(slot)?;
                let short = matches!(
                    posting.kind,
                    Kind::Abbreviation | Kind::AbbreviationPart | Kind::Possible | Kind::Initials
                );
                Some(match (slip || posting.kind == Kind::Mended, short) {
                    (true, _) => Why::Spelling { asked, found },
                    (_, true) => Why::Abbreviation { asked, found },
                    _ => Why::Name { word: found },
                })
            }
        }
    }
}

fn word(kept: &Kept, at: u16) -> String {
    kept.words
        .split(' ')
        .nth(usize::from(at))
        .unwrap_or_default()
        .to_owned()
}

fn name(kept: &Kept) -> String {
    let words: Vec<&str> = kept
        .words
        .split(' ')
        .take(usize::from(kept.name_words))
        .collect();
    words.join(" ")
}
