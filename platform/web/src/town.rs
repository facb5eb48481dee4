//! A municipality in service: its database, its profile, and what is kept in memory about it.
//!
//! One process serves several municipalities, told apart by host name; each is opened when its
//! first visitor comes and shares nothing with the others. With one configured, every host is
//! served.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use db::{
    Conn, Db, Location, Migration,
    changes::{self, Numbers},
};
use kernel::{Clock, Ids, Municipality, MunicipalityNumber};
use texts::{Catalog, Override};

use crate::{Circle, Outside, kept::Shelf, theme::Theme};

/// One municipality, open.
pub struct Town {
    /// Its database.
    pub db: Db,
    /// What the time is.
    pub clock: Arc<dyn Clock>,
    /// Where ids come from.
    pub ids: Arc<dyn Ids>,
    /// Whether this is the demonstration, so that the pages say so.
    pub demo: bool,
    /// What it reaches outside itself.
    pub outside: Outside,
    /// Circles of associations that its rooms know.
    pub circles: Vec<&'static Circle>,
    words: Arc<Catalog>,
    profile: RwLock<Option<Arc<Profile>>>,
    pub(crate) shelf: Shelf,
}

/// The municipality's profile with what follows from it.
pub struct Profile {
    /// The profile.
    pub municipality: Municipality,
    /// Our words, with the municipality's own put in.
    pub catalog: Arc<Catalog>,
    /// The computed theme.
    pub theme: Theme,
    /// Its style sheet.
    pub theme_css: String,
    /// The number of the profile's last change.
    pub change: i64,
}

/// Why a municipality cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum TownRefusal {
    /// Its database will not open.
    #[error(transparent)]
    Database(#[from] db::Error),
    /// Its database holds another municipality, or none.
    #[error("the database {location} does not hold municipality {number}")]
    AnotherMunicipality {
        /// Where we looked.
        location: String,
        /// What was wanted.
        number: MunicipalityNumber,
    },
    /// Its profile has a colour or a text that cannot be used.
    #[error("the profile of the municipality cannot be used: {0}")]
    Profile(String),
    /// What it is to reach outside itself is configured wrongly, or its key cannot be read.
    #[error("{0}")]
    Outside(String),
}

/// So that what reads in a transaction says no more than what its border says: the database failed.
impl From<TownRefusal> for db::Error {
    fn from(refusal: TownRefusal) -> Self {
        match refusal {
            TownRefusal::Database(fault) => fault,
            other => Self::Failed(other.to_string()),
        }
    }
}

impl Town {
    /// Opens a municipality.
    pub fn open(
        location: &Location,
        number: &MunicipalityNumber,
        migrations: &[Migration],
        words: Arc<Catalog>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Result<Self, TownRefusal> {
        let db = Db::open(location, migrations)?;
        let town = Self {
            db,
            clock,
            ids,
            demo: false,
            outside: Outside::nothing(),
            circles: Vec::new(),
            words,
            profile: RwLock::default(),
            shelf: Shelf::default(),
        };
        let (_, profile) = town.db.read_now(|conn| town.profile(conn))?;
        if profile.municipality.number == *number {
            Ok(town)
        } else {
            let location = location.to_string();
            Err(TownRefusal::AnotherMunicipality {
                location,
                number: number.clone(),
            })
        }
    }

    /// The same municipality, marked as the demonstration.
    #[must_use]
    pub fn as_demo(mut self) -> Self {
        self.demo = true;
        self
    }

    /// The same municipality, reaching this outside itself.
    #[must_use]
    pub fn reaching(mut self, outside: Outside) -> Self {
        self.outside = outside;
        self
    }

    /// The same municipality, whose rooms know these circles.
    #[must_use]
    pub fn knowing(mut self, circles: Vec<&'static Circle>) -> Self {
        self.circles = circles;
        self
    }

    /// Our words, before the municipality's own are put in.
    pub fn words(&self) -> &Arc<Catalog> {
        &self.words
    }

    /// The change numbers now, and the profile: kept, and read again when its number has moved.
    pub fn profile(&self, conn: &mut Conn) -> Result<(Numbers, Arc<Profile>), TownRefusal> {
        let numbers = changes::all(conn)?;
        let change = numbers.of(db::municipality::TOPIC);
        let kept = self
            .profile
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if let Some(profile) = kept.filter(|profile| profile.change == change) {
            return Ok((numbers, profile));
        }
        let municipality = db::municipality::load(conn)?
            .ok_or_else(|| TownRefusal::Profile("the database holds no municipality".into()))?;
        let profile = Arc::new(Profile::make(municipality, &self.words, change)?);
        *self.profile.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&profile));
        Ok((numbers, profile))
    }
}

impl Profile {
    /// Puts together what follows from a municipality's profile, or says what cannot be used.
    pub fn make(
        municipality: Municipality,
        words: &Arc<Catalog>,
        change: i64,
    ) -> Result<Self, TownRefusal> {
        let refused = |fault: &dyn std::fmt::Display| TownRefusal::Profile(fault.to_string());
        municipality.check().map_err(|fault| refused(&fault))?;
        let brand = &municipality.brand;
        let theme = Theme::from_hex(&brand.main, brand.accent.as_deref())
            .map_err(|fault| refused(&fault))?;
        let overrides: Vec<Override> = municipality
            .texts
            .iter()
            .flat_map(|(language, own)| {
                own.iter().map(|(id, text)| Override {
                    language: *language,
                    id: id.clone(),
                    text: text.clone(),
                })
            })
            .collect();
        let catalog = if overrides.is_empty() {
            Arc::clone(words)
        } else {
            words
                .with_overrides(overrides)
                .map_err(|fault| refused(&fault))?
        };
        let theme_css = theme.css();
        Ok(Self {
            municipality,
            catalog,
            theme,
            theme_css,
            change,
        })
    }
}

/// Every municipality of this process.
pub struct Towns(Vec<Entry>);

struct Entry {
    number: MunicipalityNumber,
    hosts: Vec<String>,
    open: Box<dyn Fn() -> Result<Town, TownRefusal> + Send + Sync>,
    town: OnceLock<Arc<Town>>,
    opening: std::sync::Mutex<()>,
}

impl Towns {
    /// None yet.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a municipality that is opened by `open` when it is first asked for.
    #[must_use]
    pub fn with(
        mut self,
        number: MunicipalityNumber,
        hosts: Vec<String>,
        open: impl Fn() -> Result<Town, TownRefusal> + Send + Sync + 'static,
    ) -> Self {
        let open = Box::new(open);
        let (town, opening) = (OnceLock::new(), std::sync::Mutex::new(()));
        self.0.push(Entry {
            number,
            hosts,
            open,
            town,
            opening,
        });
        self
    }

    /// The municipality that `host` (with or without port) belongs to, opened if need be; `None`
    /// when it belongs to nobody here. Blocks while a database is opened.
    pub fn at(&self, host: &str) -> Option<Result<Arc<Town>, TownRefusal>> {
        self.entry(host).map(Entry::town)
    }

    fn entry(&self, host: &str) -> Option<&Entry> {
        if let [only] = self.0.as_slice() {
            return Some(only);
        }
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        self.0
            .iter()
            .find(|entry| entry.hosts.iter().any(|own| own.eq_ignore_ascii_case(name)))
    }

    /// The municipality at `host` when it is open already; never blocks.
    pub fn ready(&self, host: &str) -> Option<Arc<Town>> {
        self.entry(host)
            .and_then(|entry| entry.town.get().map(Arc::clone))
    }

    /// Every municipality, opened; for background jobs and metrics.
    pub fn all(
        &self,
    ) -> impl Iterator<Item = (&MunicipalityNumber, Result<Arc<Town>, TownRefusal>)> {
        self.0.iter().map(|entry| (&entry.number, entry.town()))
    }

    /// Those that are open already.
    pub fn open(&self) -> impl Iterator<Item = (&MunicipalityNumber, &Arc<Town>)> {
        self.0
            .iter()
            .filter_map(|entry| entry.town.get().map(|town| (&entry.number, town)))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl Default for Towns {
    fn default() -> Self {
        Self::new()
    }
}

impl Entry {
    fn town(&self) -> Result<Arc<Town>, TownRefusal> {
        if let Some(town) = self.town.get() {
            return Ok(Arc::clone(town));
        }
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(town) = self.town.get() {
            return Ok(Arc::clone(town));
        }
        let town = Arc::new((self.open)()?);
        Ok(Arc::clone(self.town.get_or_init(|| town)))
    }
}
