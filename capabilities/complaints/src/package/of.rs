//! What a case in the archive is of: an application, or a whole round. Either way it is given step by
//! step.

use db::{Conn, Error};
use grants::{
    model::{Application, Round},
    store,
};
use web::Town;

use super::{
    archive::Case,
    document::Document,
    rounds,
    step_papers::papers_of,
    steps::{self, Step},
};

/// What a case is of.
#[derive(Clone, Debug)]
pub enum Of {
    /// An application.
    Application(Box<Application>),
    /// A round.
    Round(Box<Round>),
}

impl Of {
    /// The one with this id.
    pub fn read(conn: &mut Conn, id: &str) -> Result<Option<Self>, Error> {
        if let Some(it) = store::applications::one(conn, id)? {
            return Ok(Some(Self::Application(Box::new(it))));
        }
        let round = store::rounds::one(conn, id)?;
        Ok(round.map(|it| Self::Round(Box::new(it))))
    }

    /// What every message of the case says.
    pub fn case(&self, conn: &mut Conn, town: &Town) -> Result<Case, Error> {
        match self {
            Self::Application(it) => Case::of(conn, town, it),
            Self::Round(round) => Case::of_round(conn, town, round),
        }
    }

    /// Its steps, oldest first.
    pub fn steps(&self, conn: &mut Conn) -> Result<Vec<Step>, Error> {
        match self {
            Self::Application(it) => steps::steps(conn, it),
            Self::Round(round) => rounds::steps(conn, round),
        }
    }

    /// The documents of a step, the main one first.
    pub fn papers(
        &self,
        conn: &mut Conn,
        town: &Town,
        case: &Case,
        step: &Step,
    ) -> Result<Vec<Document>, Error> {
        match self {
            Self::Application(it) => papers_of(conn, town, (case, it), step),
            Self::Round(round) => Ok(vec![rounds::paper(conn, case, round, step)?]),
        }
    }

    /// Whether a step that waits was taken back. Minutes are not: they are noted when they stand.
    pub fn is_taken_back(&self, conn: &mut Conn, key: &str) -> Result<bool, Error> {
        match self {
            Self::Application(it) => steps::is_taken_back(conn, it, key),
            Self::Round(_) => Ok(false),
        }
    }
}
