//! A document with the measures that are followed, read in one snapshot.
//!
//! Public pages are there for documents that are decided; the municipality's own follow drafts too.

use db::Conn;
use jiff::civil::Date;
use kernel::Translated;
use strategy::{
    model::{Content, Document, Edition, Measure, Role, in_force},
    store::{documents, measures, roles},
};
use web::{PageError, Visit};

/// A document, its editions and its measures.
#[derive(Clone, Debug)]
pub struct Ground {
    pub document: Document,
    pub editions: Vec<Edition>,
    pub measures: Vec<Measure>,
    pub roles: Vec<Role>,
    /// The newest public reason of each measure.
    pub reasons: Vec<(String, String)>,
}

impl Ground {
    /// The one with this id.
    pub fn of(conn: &mut Conn, id: &str) -> Result<Self, PageError> {
        let document = documents::one(conn, id)?.ok_or(PageError::NotFound)?;
        Self::with(conn, document)
    }

    /// The one at this address, once something of it is decided.
    pub fn at(conn: &mut Conn, slug: &str) -> Result<Self, PageError> {
        let document = documents::at(conn, slug)?.ok_or(PageError::NotFound)?;
        let ground = Self::with(conn, document)?;
        if ground.decided().is_none() {
            return Err(PageError::NotFound);
        }
        Ok(ground)
    }

    /// All of them.
    pub fn all(conn: &mut Conn) -> Result<Vec<Self>, PageError> {
        let all = documents::all(conn)?.into_iter();
        all.map(|document| Self::with(conn, document)).collect()
    }

    fn with(conn: &mut Conn, document: Document) -> Result<Self, PageError> {
        let measures = measures::of_document(conn, &document.id)?;
        Ok(Self {
            editions: documents::editions(conn, &document.id)?,
            reasons: measures::reasons(conn, &measures)?,
            roles: roles::all(conn)?,
            document,
            measures,
        })
    }

    /// What is in force on a day.
    pub fn in_force(&self, today: Date) -> Option<&Content> {
        in_force(&self.editions, today).and_then(|it| it.content.as_ref())
    }

    /// The newest that is decided.
    pub fn decided(&self) -> Option<&Content> {
        let newest = self.editions.iter().rev();
        newest.into_iter().find_map(|it| it.content.as_ref())
    }

    /// The newest that was decided by the end of a day: a year knows nothing of decisions made after it.
    pub fn decided_by(&self, on: Date) -> Option<&Content> {
        let newest = self.editions.iter().rev();
        let mut contents = newest.filter_map(|it| it.content.as_ref());
        contents.find(|it| it.decision.as_ref().is_some_and(|own| own.on <= on))
    }

    /// What it is called.
    pub fn name(&self, visit: &Visit) -> String {
        nearest(visit, &self.document.name)
    }

    /// The public reason of a measure; may be empty.
    pub fn reason(&self, measure: &str) -> String {
        let own = self.reasons.iter().find(|(id, _)| id == measure);
        own.map_or_else(String::new, |(_, reason)| reason.clone())
    }

    /// The role that answers for a measure.
    pub fn role(&self, measure: &Measure) -> Option<&Role> {
        let id = measure.told.role.as_ref()?;
        self.roles.iter().find(|role| role.id == *id)
    }

    /// Unit and role, never a name.
    pub fn who(&self, measure: &Measure) -> String {
        measure.owners(self.role(measure)).join(", ")
    }
}

/// A text in the nearest language.
pub fn nearest(visit: &Visit, text: &Translated) -> String {
    let nearest = text.nearest(visit.language());
    nearest.map_or_else(String::new, |(_, words)| words.to_owned())
}

/// Number and title of a measure.
pub fn heading(visit: &Visit, it: &Measure) -> String {
    let title = nearest(visit, &it.told.title);
    format!("{} {title}", it.told.number).trim().to_owned()
}
