//! One request as a page sees it: which municipality, which language, who.

use std::sync::Arc;

use access::{Actor, Who};
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
};
use db::changes::Numbers;
use identity::Session;
use kernel::Language;
use texts::Speaker;

use crate::{House, PageError, Profile, Town, assets, guest::Guest};

/// A request, with what every page needs. Cheap to clone.
#[derive(Clone)]
pub struct Visit(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub house: House,
    pub town: Arc<Town>,
    pub profile: Arc<Profile>,
    pub numbers: Numbers,
    pub speaker: Speaker,
    /// The path as the browser asked for it, without language: `/foreninger`.
    pub path: String,
    /// The query as it was sent, without `?`.
    pub query: String,
    /// The id of the one part of the page that script asks for.
    pub fragment: Option<String>,
    pub host: String,
    pub secure: bool,
    pub client: String,
    pub guest: Guest,
}

/// Where one signs in, without language.
const SIGN_IN: &str = "/logg-inn";

impl Visit {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// The municipality in service.
    pub fn town(&self) -> &Arc<Town> {
        &self.0.town
    }

    /// The municipality's profile.
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    pub(crate) fn numbers(&self) -> &Numbers {
        &self.0.numbers
    }

    /// Who asks.
    pub fn actor(&self) -> Actor {
        self.0.guest.actor.clone()
    }

    /// The person who asks, when she has signed in.
    pub fn who(&self) -> Option<&Who> {
        self.0.guest.actor.who()
    }

    /// Whether she may work here, as far as we know: nobody has said that she does not.
    pub fn may_be_staff(&self) -> bool {
        self.who().is_none_or(Who::is_staff)
    }

    /// The person who asks; a visitor who has not signed in is asked to.
    pub fn person(&self) -> Result<&Who, PageError> {
        self.who().ok_or(PageError::SignIn)
    }

    /// Her session.
    pub fn session(&self) -> Option<&Session> {
        self.0.guest.session.as_ref()
    }

    /// Whether she came over https.
    pub fn is_secure(&self) -> bool {
        self.0.secure
    }

    /// Where to sign in, and come back here afterwards.
    pub fn sign_in_path(&self) -> String {
        self.sign_in_at(SIGN_IN)
    }

    /// Where to prove once more who she is, and come back here afterwards.
    pub(crate) fn prove_again_path(&self) -> String {
        self.sign_in_at("/logg-inn/igjen")
    }

    fn sign_in_at(&self, place: &str) -> String {
        // From one page of signing in to another nobody wants back, save with a link in hand.
        let holds_link = self.path().matches('/').count() > 2;
        if self.path().starts_with(SIGN_IN) && !holds_link {
            return self.to(place);
        }
        let query = if self.query().is_empty() {
            String::new()
        } else {
            format!("?{}", self.query())
        };
        let here = format!("{}{query}", self.to(self.path()));
        let back: String = form_urlencoded::byte_serialize(here.as_bytes()).collect();
        format!("{}?til={back}", self.to(place))
    }

    /// The menu of those who work here: address, words, and whether it is here. Whoever is not of the
    /// municipality's own people lets premises of her own.
    pub fn staff_navigation(&self) -> Vec<(String, String, bool)> {
        let actor = self.actor();
        let all = self.0.house.capabilities().iter();
        if !actor.is_staff() {
            let mut places: Vec<_> = all.flat_map(|one| one.lessor_navigation).collect();
            places.sort_by_key(|place| place.rank);
            return self.entries(places.iter().map(|place| (place.path, place.text_id)));
        }
        let places = all.flat_map(|one| one.staff_navigation);
        let hers = places.filter(|place| (place.may)(&actor));
        let mut entries = self.entries(hers.map(|place| (place.path, place.text_id)));
        // What waits comes first, whichever capability brings it.
        let inbox = self.to("/saker");
        entries.sort_by_key(|(path, _, _)| *path != inbox);
        entries
    }

    /// Everything the program can do.
    pub fn capabilities(&self) -> &[crate::Capability] {
        self.0.house.capabilities()
    }

    /// The visitor's language.
    pub fn language(&self) -> Language {
        self.0.speaker.language()
    }

    /// Speaks the visitor's language.
    pub fn say(&self) -> &Speaker {
        &self.0.speaker
    }

    /// The path asked for, without language, such as `/foreninger`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The query as it was sent, without `?`.
    pub fn query(&self) -> &str {
        &self.0.query
    }

    /// Whether script asks for just the part of the page with this id.
    pub fn wants_fragment(&self, id: &str) -> bool {
        self.0.fragment.as_deref() == Some(id)
    }

    /// Whether script asks for a part of a page.
    pub(crate) fn is_fragment(&self) -> bool {
        self.0.fragment.is_some()
    }

    /// Who the client is, for limits: an address, never logged.
    pub fn client(&self) -> &str {
        &self.0.client
    }

    /// The host asked for, with port.
    pub fn host(&self) -> &str {
        &self.0.host
    }

    /// The address of a page in the visitor's language: `/foreninger` → `/nb/foreninger`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.language().tag())
    }

    /// All that a public page of this visit depends on, besides the facts it is made from.
    pub(crate) fn page_key(&self, today: jiff::civil::Date) -> String {
        let Inner {
            path,
            query,
            fragment,
            host,
            secure,
            ..
        } = &*self.0;
        let (language, part) = (
            self.language().tag(),
            fragment.as_deref().unwrap_or_default(),
        );
        format!("{language}{path}?{query}#{part} {host} {secure} {today}")
    }

    /// The full address of a path on this host.
    pub fn absolute(&self, path: &str) -> String {
        let scheme = if self.0.secure { "https" } else { "http" };
        format!("{scheme}://{}{path}", self.0.host)
    }

    // What the shell asks for.

    /// The municipality's name with the word for it, such as «Fjordvik kommune».
    pub fn municipality_name(&self) -> String {
        let name = self.profile().municipality.name(self.language());
        self.say().ta("municipality-named", &[("name", name)])
    }

    /// The main menu: address, words, and whether the page asked for is there.
    pub fn navigation(&self) -> Vec<(String, String, bool)> {
        let places = self.0.house.navigation();
        self.entries(places.map(|place| (place.path, place.text_id)))
    }

    fn entries(
        &self,
        places: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Vec<(String, String, bool)> {
        let places: Vec<_> = places.collect();
        let begins = |with: &str| {
            let rest = self.path().strip_prefix(with);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let all = self.0.house.capabilities().iter();
        let elsewhere: Vec<_> = all.flat_map(|one| one.also_here).collect();
        // How much of this page's address a place knows.
        let knows = |path: &str| {
            let also = elsewhere.iter().filter(|(_, of)| *of == path);
            let starts = also.map(|(start, _)| *start).chain([path]);
            starts.filter(|start| begins(start)).map(str::len).max()
        };
        // `/saker` and `/saker/foreninger` both hold the second's pages; the nearest is here.
        let here = places
            .iter()
            .filter_map(|(path, _)| Some((knows(path)?, *path)))
            .max()
            .map(|(_, path)| path);
        places
            .into_iter()
            .map(|(path, text_id)| {
                let words = self.say().t(text_id).into_owned();
                (self.to(path), words, here == Some(path))
            })
            .collect()
    }

    /// This page in the other languages.
    pub fn other_languages(&self) -> Vec<(Language, String)> {
        let query = if self.query().is_empty() {
            String::new()
        } else {
            format!("?{}", self.query())
        };
        let path = if self.path() == "/" { "" } else { self.path() };
        Language::ALL
            .into_iter()
            .filter(|language| *language != self.language())
            .map(|language| (language, format!("/{}{path}{query}", language.tag())))
            .collect()
    }

    /// The address of the municipality's theme, new when the theme is.
    pub fn theme_path(&self) -> String {
        format!("/theme/{}.css", self.profile().theme.fingerprint())
    }

    /// The address of the coat of arms, when the municipality has given one.
    pub fn logo_path(&self) -> Option<String> {
        let profile = self.profile();
        let given = !profile.municipality.brand.logo.is_empty();
        given.then(|| format!("/logo/{}.svg", profile.change))
    }

    /// The address of an asset.
    pub fn asset(&self, logical: &'static str) -> &'static str {
        assets::path(logical)
    }

    /// Whether this is the demonstration.
    pub fn is_demo(&self) -> bool {
        self.town().demo
    }

    /// Runs `work` with a snapshot of the municipality's database, on a thread made for blocking.
    pub async fn read<T, F>(&self, work: F) -> Result<T, PageError>
    where
        T: Send + 'static,
        F: FnOnce(&Town, &mut db::Conn) -> Result<T, PageError> + Send + 'static,
    {
        let town = Arc::clone(self.town());
        self.town().db.read(move |conn| work(&town, conn)).await
    }

    /// Runs `work` in a transaction on the municipality's database.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<db::Error> + Send + 'static,
        F: FnOnce(&Town, &mut db::Conn) -> Result<T, E> + Send + 'static,
    {
        let town = Arc::clone(self.town());
        self.town().db.write(move |conn| work(&town, conn)).await
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}
