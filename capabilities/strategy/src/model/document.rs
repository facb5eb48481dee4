//! Documents, their editions, and the sections that people write in.

use access::PersonId;
use jiff::civil::Date;
use kernel::{
    Instant, Language, Translated,
    words::{from_word, word_of},
};

use super::Content;

/// A document that lives on through its editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// In its address.
    pub slug: String,
    /// What kind it is of.
    pub kind: String,
    /// What people call it.
    pub name: Translated,
    /// When it is to be looked at again.
    pub revision_on: Option<Date>,
    /// 1 when new.
    pub version: i64,
}

/// An edition of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// Of which document.
    pub document: String,
    /// From 1; in its address.
    pub number: i32,
    /// Its title.
    pub title: Translated,
    /// A sentence below the title.
    pub lead: Translated,
    /// The first day it says something about.
    pub from: Date,
    /// The last, when there is one.
    pub until: Option<Date>,
    /// How far it has come.
    pub state: EditionState,
    /// The last day of the read-through.
    pub read_until: Option<Date>,
    /// All that was decided; none before.
    pub content: Option<Content>,
    /// SHA-256 of it as stored; empty before.
    pub content_hash: String,
    /// When it was decided here.
    pub decided_at: Option<Instant>,
    /// 1 when new.
    pub version: i64,
}

/// How far an edition has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditionState {
    /// It is being written.
    Draft,
    /// It is being written, and others read and comment.
    Reading,
    /// It is decided, and never changes again.
    Decided,
}

/// A section that people write in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Of which edition.
    pub edition: String,
    /// Its anchor, the same in each edition.
    pub node: String,
    /// The node above.
    pub parent: Option<String>,
    /// Its place among those below the same parent.
    pub place: i32,
    /// Whether it is numbered, where its level is.
    pub is_numbered: bool,
    /// The role that owns it.
    pub role: Option<String>,
    /// A note among those who write.
    pub inside: String,
    /// 1 when new.
    pub version: i64,
    /// What it says, in the languages it is written in.
    pub texts: Vec<SectionText>,
}

/// What a section says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionText {
    /// The language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Structured text.
    pub text: String,
    /// 1 when new.
    pub version: i64,
    /// When it was saved last.
    pub saved_at: Instant,
}

/// What a section has said before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastText {
    /// From 1.
    pub number: i32,
    /// Its title.
    pub title: String,
    /// Structured text.
    pub text: String,
    /// When it was saved.
    pub saved_at: Instant,
    /// By whom.
    pub saved_by: Option<PersonId>,
}

/// Who answers for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Such as «leder for kultur og idrett».
    pub title: String,
    /// The part of the municipality; may be empty.
    pub unit: String,
    /// 1 when new.
    pub version: i64,
    /// Who holds it, and who will, by day.
    pub holders: Vec<Holder>,
}

/// Who holds a role from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The first day.
    pub from: Date,
    /// Her name.
    pub name: String,
    /// Her address.
    pub email: String,
    /// Who she is when she signs in here.
    pub person: Option<PersonId>,
}

/// What somebody said of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: String,
    /// The section.
    pub section: String,
    /// The language of the text.
    pub language: Language,
    /// The paragraph's place, from 0.
    pub paragraph: i32,
    /// How the paragraph began.
    pub quote: String,
    /// What was said.
    pub text: String,
    /// When.
    pub said_at: Instant,
    /// By whom.
    pub said_by: PersonId,
    /// When it was resolved.
    pub resolved_at: Option<Instant>,
}

impl EditionState {
    const ALL: [(Self, &str); 3] = [
        (Self::Draft, "draft"),
        (Self::Reading, "reading"),
        (Self::Decided, "decided"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Section {
    /// What it says in exactly this language.
    pub fn text(&self, language: Language) -> Option<&SectionText> {
        self.texts.iter().find(|text| text.language == language)
    }

    /// Its titles in each language.
    pub fn title(&self) -> Translated {
        self.gathered(|text| &text.title)
    }

    /// Its text in each language.
    pub fn said(&self) -> Translated {
        self.gathered(|text| &text.text)
    }

    fn gathered(&self, what: impl Fn(&SectionText) -> &String) -> Translated {
        let of = |language| self.text(language).map(|text| what(text).clone());
        Translated {
            nb: of(Language::Nb).unwrap_or_default(),
            nn: of(Language::Nn).unwrap_or_default(),
            en: of(Language::En).unwrap_or_default(),
        }
    }
}

impl Role {
    /// Who holds it on a day.
    pub fn holder(&self, today: Date) -> Option<&Holder> {
        self.holders.iter().rfind(|holder| holder.from <= today)
    }

    /// Who takes over after a day.
    pub fn successor(&self, today: Date) -> Option<&Holder> {
        self.holders.iter().find(|holder| holder.from > today)
    }
}

/// The edition that is in force on a day: decided, begun, not over, and the newest of those.
pub fn in_force(editions: &[Edition], today: Date) -> Option<&Edition> {
    editions
        .iter()
        .filter(|edition| edition.state == EditionState::Decided && edition.from <= today)
        .filter(|edition| edition.until.is_none_or(|until| today <= until))
        .max_by_key(|edition| (edition.from, edition.number))
}

/// The decided editions whose measures are the document's own today: the one in force, and those to come.
pub fn carrying(editions: &[Edition], today: Date) -> Vec<&Edition> {
    let now = in_force(editions, today).map(|now| now.number);
    let decided = editions
        .iter()
        .filter(|it| it.state == EditionState::Decided);
    decided
        .filter(|it| Some(it.number) == now || it.from > today)
        .collect()
}

/// The last day an edition was or will be in force: its own last day, or the day before another took over.
pub fn last_day(editions: &[Edition], edition: &Edition) -> Option<Date> {
    let place = |it: &Edition| (it.from, it.number);
    let later = editions
        .iter()
        .filter(|it| it.state == EditionState::Decided && place(it) > place(edition));
    let next = later.map(|it| it.from).min();
    let next = next.and_then(|from| from.yesterday().ok());
    let days = [edition.until, next];
    days.into_iter()
        .flatten()
        .min()
        .map(|day| day.max(edition.from))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn edition(number: i32, from: Date, until: Option<Date>) -> Edition {
        Edition {
            id: number.to_string(),
            document: String::new(),
            number,
            title: Translated::default(),
            lead: Translated::default(),
            from,
            until,
            state: EditionState::Decided,
            read_until: None,
            content: None,
            content_hash: String::new(),
            decided_at: None,
            version: 1,
        }
    }

    #[test]
    fn what_is_in_force_follows_from_the_dates() {
        let (first, second) = (
            edition(1, date(2023, 1, 1), Some(date(2026, 12, 31))),
            edition(2, date(2027, 1, 1), None),
        );
        let both = [first, second];
        let number = |on| in_force(&both, on).map(|edition| edition.number);
        assert_eq!(number(date(2022, 12, 31)), None);
        assert_eq!(number(date(2026, 12, 31)), Some(1));
        assert_eq!(number(date(2027, 1, 1)), Some(2));
        let mut draft = both.to_vec();
        draft[1].state = EditionState::Draft;
        assert_eq!(in_force(&draft, date(2027, 1, 1)), None, "a draft never is");
    }

    #[test]
    fn measures_are_of_the_edition_in_force_and_of_those_to_come() {
        let editions = [
            edition(1, date(2019, 1, 1), Some(date(2022, 12, 31))),
            edition(2, date(2023, 1, 1), None),
            edition(3, date(2027, 1, 1), None),
        ];
        let of = |on| {
            let all = carrying(&editions, on).into_iter();
            all.map(|it| it.number).collect::<Vec<_>>()
        };
        assert_eq!(of(date(2026, 12, 31)), [2, 3]);
        assert_eq!(of(date(2027, 1, 1)), [3]);
        let last = |at: usize| last_day(&editions, &editions[at]);
        assert_eq!(last(0), Some(date(2022, 12, 31)));
        assert_eq!(last(1), Some(date(2026, 12, 31)), "another took over");
        assert_eq!(last(2), None);
    }

    #[test]
    fn a_role_passes_to_the_successor_on_her_day() {
        let holder = |from, name: &str| Holder {
            from,
            name: name.to_owned(),
            email: String::new(),
            person: None,
        };
        let role = Role {
            id: String::new(),
            title: String::new(),
            unit: String::new(),
            version: 1,
            holders: vec![
                holder(date(2023, 1, 1), "Marit"),
                holder(date(2026, 12, 1), "Siri"),
            ],
        };
        let name = |on| role.holder(on).map(|holder| holder.name.as_str());
        assert_eq!(name(date(2026, 11, 30)), Some("Marit"));
        assert_eq!(name(date(2026, 12, 1)), Some("Siri"));
        let next = role.successor(date(2026, 11, 30));
        assert_eq!(next.map(|holder| holder.name.as_str()), Some("Siri"));
    }
}
