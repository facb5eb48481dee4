//! A document with all that pages about it stand on, read in one snapshot.
//!
//! Public pages take decided editions from it; the workshop takes the one that is written.

use db::Conn;
use jiff::civil::Date;
use kernel::Language;
use web::{PageError, Visit};

use super::{promises::anchor, shown::nearest};
use crate::{
    model::{
        Document, Edition, EditionState, Input, Kind, Role, Section, StrategyPicture, answering,
        in_force, placed,
    },
    store::{documents, inputs, kinds, measures, pictures, roles, sections},
};

/// A document, its kind and its editions.
#[derive(Clone, Debug)]
pub struct Ground {
    pub document: Document,
    pub kind: Kind,
    pub editions: Vec<Edition>,
}

impl Ground {
    /// The one with this id.
    pub fn of(conn: &mut Conn, id: &str) -> Result<Self, PageError> {
        let document = documents::one(conn, id)?.ok_or(PageError::NotFound)?;
        Self::with(conn, document)
    }

    /// The one at this address.
    pub fn at(conn: &mut Conn, slug: &str) -> Result<Self, PageError> {
        let document = documents::at(conn, slug)?.ok_or(PageError::NotFound)?;
        Self::with(conn, document)
    }

    /// All of them.
    pub fn all(conn: &mut Conn) -> Result<Vec<Self>, PageError> {
        let all = documents::all(conn)?.into_iter();
        all.map(|document| Self::with(conn, document)).collect()
    }

    fn with(conn: &mut Conn, document: Document) -> Result<Self, PageError> {
        Ok(Self {
            kind: kinds::one(conn, &document.kind)?.ok_or(PageError::NotFound)?,
            editions: documents::editions(conn, &document.id)?,
            document,
        })
    }

    /// The edition with this number, once it is decided.
    pub fn decided(&self, number: i32) -> Result<&Edition, PageError> {
        let found = self
            .editions
            .iter()
            .find(|edition| edition.number == number);
        found
            .filter(|edition| edition.content.is_some())
            .ok_or(PageError::NotFound)
    }

    /// The decided ones, the newest first.
    pub fn all_decided(&self) -> impl Iterator<Item = &Edition> {
        let newest = self.editions.iter().rev();
        newest.filter(|edition| edition.content.is_some())
    }

    /// The edition in force on a day.
    pub fn in_force(&self, today: Date) -> Option<&Edition> {
        in_force(&self.editions, today)
    }

    /// What is in force, or was decided last.
    pub fn now_or_newest(&self, today: Date) -> Option<&Edition> {
        let now = self.in_force(today);
        now.or_else(|| self.all_decided().next())
    }

    /// The edition that is being written.
    pub fn draft(&self) -> Option<&Edition> {
        let last = self.editions.last();
        last.filter(|edition| edition.state != EditionState::Decided)
    }

    /// The same; pages about a draft are not there without one.
    pub fn open(&self) -> Result<&Edition, PageError> {
        self.draft().ok_or(PageError::NotFound)
    }

    /// All that something can be about or serve: anchor and words of each section of the newest
    /// edition, and of each measure.
    pub fn targets(
        &self,
        conn: &mut Conn,
        language: Language,
    ) -> Result<Vec<(String, String)>, PageError> {
        let mut all = self.goals(conn, language)?;
        for it in measures::of_document(conn, &self.document.id)? {
            let title = nearest(&it.told.title, language).0;
            let words = format!("{} {title}", it.told.number);
            all.push((anchor(&it), words.trim().to_owned()));
        }
        Ok(all)
    }

    /// Anchor and words of each section of the newest edition.
    pub fn goals(
        &self,
        conn: &mut Conn,
        language: Language,
    ) -> Result<Vec<(String, String)>, PageError> {
        let Some(edition) = self.editions.last() else {
            return Ok(Vec::new());
        };
        let all = sections::of_edition(conn, &edition.id)?;
        let each = placed(&self.kind.shape, &all).into_iter().map(|it| {
            let title = nearest(&it.section.title(), language).0;
            let words = format!("{} {title}", it.number);
            (it.section.node.clone(), words.trim().to_owned())
        });
        Ok(each.collect())
    }

    /// What it is called.
    pub fn name(&self, visit: &Visit) -> String {
        let nearest = self.document.name.nearest(visit.language());
        nearest.map_or_else(String::new, |(_, name)| name.to_owned())
    }

    /// Where it is worked on.
    pub fn bench(&self, visit: &Visit) -> String {
        visit.to(&format!("/saker/strategi/{}", self.document.id))
    }
}

/// A section with its document and owner.
pub struct OfSection {
    pub ground: Ground,
    pub section: Section,
    pub roles: Vec<Role>,
    /// Every section of the edition.
    all: Vec<Section>,
    /// What was said about the document.
    pub said: Vec<Input>,
    /// The pictures of the document.
    pub pictures: Vec<StrategyPicture>,
}

impl OfSection {
    /// The section with this id, of an edition that is being written.
    pub fn of(conn: &mut Conn, id: &str) -> Result<Self, PageError> {
        let section = sections::one(conn, id)?.ok_or(PageError::NotFound)?;
        let edition = documents::edition(conn, &section.edition)?.ok_or(PageError::NotFound)?;
        let ground = Ground::of(conn, &edition.document)?;
        let is_open = ground.draft().is_some_and(|draft| draft.id == edition.id);
        if !is_open {
            return Err(PageError::NotFound);
        }
        Ok(Self {
            said: inputs::of_document(conn, &ground.document.id)?,
            pictures: pictures::of_document(conn, &ground.document.id)?,
            all: sections::of_edition(conn, &edition.id)?,
            ground,
            section,
            roles: roles::all(conn)?,
        })
    }

    /// The role that answers for it.
    pub fn owner(&self) -> Option<&Role> {
        let id = answering(&self.section, &self.all)?;
        self.roles.iter().find(|role| role.id == *id)
    }
}
