//! One section of the profile: its form, what is done with a row of it, and keeping it.

use askama::Template;
use axum::{Router, body::Bytes, extract::Path, http::StatusCode, routing::get};
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    Difference, Section, differences,
    finding::{self, Looked},
    form::{Pairs, Pressed},
    opened::{Opened, permitted},
    preview::{self, Preview},
    sections::{self, Judge, Offer},
    ways,
};
use crate::{
    access::Action,
    actions::{OwnChange, change_own},
    model::OwnLayer,
    store,
};

/// The routes: a page for each section.
pub fn routes() -> Router {
    let mut router = Router::new();
    for section in Section::ALL {
        let path = format!("/min-forening/{{id}}/profil/{}", section.slug());
        let show = move |visit: Visit, Path(id): Path<String>| show(visit, id, section);
        let send =
            move |visit: Visit, Path(id): Path<String>, body: Bytes| send(visit, id, section, body);
        router = router.route(&path, get(show).post(send));
    }
    router
}

#[derive(Template)]
#[template(path = "editing/edit.html")]
struct EditPage<'a> {
    visit: &'a Visit,
    opened: &'a Opened,
    section: Section,
    fields: Fields,
    /// How it came, when the municipality is at it.
    way: String,
    errors: FormErrors,
    version: i64,
    /// What was saved by somebody else meanwhile, and what is written here.
    conflict: Vec<Difference>,
    /// The row whose address was looked up, and what came of it.
    looked: Option<(usize, Looked)>,
}

async fn show(visit: Visit, id: String, section: Section) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let pairs = sections::fill(section, &opened.association);
    page(
        &EditPage::of(&visit, &opened, section, &pairs),
        StatusCode::OK,
    )
}

async fn send(visit: Visit, id: String, section: Section, body: Bytes) -> PageResult {
    let (pairs, frame, pressed) = Pairs::read(&body);
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let version = frame.version().unwrap_or(-1);
    let form = |pairs: &Pairs| EditPage {
        way: frame.one("on_behalf").to_owned(),
        version,
        ..EditPage::of(&visit, &opened, section, pairs)
    };
    match &pressed {
        Pressed::Add(_) | Pressed::Remove(..) | Pressed::Up(..) => {
            let (list, first) = sections::list(section).unwrap_or_default();
            let ours = matches!(&pressed, Pressed::Add(it) | Pressed::Remove(it, _) | Pressed::Up(it, _) if it == list);
            let pairs = if ours {
                pairs.rearranged(&pressed, first)
            } else {
                pairs
            };
            return page(&form(&pairs), StatusCode::OK);
        }
        Pressed::Find(list, row) if section == Section::Places && list == "places" => {
            let looked = Some((*row, finding::look(&visit, &pairs, *row).await?));
            let form = EditPage {
                looked,
                ..form(&pairs)
            };
            return page(&form, StatusCode::OK);
        }
        Pressed::Use(list, row, carried) if section == Section::Places && list == "places" => {
            return page(
                &form(&finding::chosen(pairs, *row, carried)),
                StatusCode::OK,
            );
        }
        Pressed::Edit | Pressed::Search | Pressed::Find(..) | Pressed::Use(..) => {
            return page(&form(&pairs), StatusCode::OK);
        }
        Pressed::Preview | Pressed::Save => {}
    }
    let mut errors = FormErrors::new();
    let before = opened.association.own_layer();
    let mut layer = before.clone();
    let judge = Judge {
        say: visit.say(),
        municipality: opened.municipality(),
        vocabulary: opened.register.vocabulary(),
    };
    sections::apply(section, &pairs.fields(), &mut layer, &judge, &mut errors);
    let way = opened.way(&visit, &frame, &mut errors);
    if !errors.is_empty() {
        let status = errors.status();
        let form = EditPage {
            errors,
            ..form(&pairs)
        };
        return page(&form, status);
    }
    if version != opened.association.own_version {
        return conflict(&visit, &opened, form(&pairs), &layer);
    }
    if pressed == Pressed::Preview {
        let preview =
            Preview::of(&visit, &opened, section, &before, &layer).carrying(&pairs, way.word());
        return preview::answer(&visit, &opened, &layer, preview);
    }
    let change = OwnChange {
        section: section.word(),
        on_behalf: way,
    };
    if !save(&visit, &opened, version, change, &layer).await? {
        let opened = Opened::by(&visit, opened.association.id.0, Action::EditProfile).await?;
        let form = EditPage {
            way: way.word().to_owned(),
            ..EditPage::of(&visit, &opened, section, &pairs)
        };
        return conflict(&visit, &opened, form, &layer);
    }
    Ok(see_done(
        &opened.path(&visit, ""),
        texts::id("editing-done-saved"),
    ))
}

/// Keeps the layer. Gives back whether it was still the version that was changed.
pub async fn save(
    visit: &Visit,
    opened: &Opened,
    version: i64,
    change: OwnChange<'static>,
    layer: &OwnLayer,
) -> Result<bool, PageError> {
    let (asking, id, layer) = (visit.clone(), opened.association.id.clone(), layer.clone());
    visit
        .write(move |town, conn| {
            let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let permit = permitted(&asking, Action::EditProfile, &association)?;
            if association.own_version != version {
                return Ok(false);
            }
            let (clock, ids) = (&*town.clock, &*town.ids);
            change_own(conn, clock, ids, &permit, &association, change, &layer)?;
            Ok::<_, PageError>(true)
        })
        .await
}

/// Somebody else was first: both are shown, nothing is lost, and it can be saved on top.
fn conflict(visit: &Visit, opened: &Opened, form: EditPage<'_>, layer: &OwnLayer) -> PageResult {
    let stored = opened.association.own_layer();
    let form = EditPage {
        conflict: differences(visit.say(), &opened.register, &stored, layer),
        version: opened.association.own_version,
        ..form
    };
    page(&form, StatusCode::CONFLICT)
}

impl<'a> EditPage<'a> {
    fn of(visit: &'a Visit, opened: &'a Opened, section: Section, pairs: &Pairs) -> Self {
        Self {
            visit,
            opened,
            section,
            fields: pairs.fields(),
            way: String::new(),
            errors: FormErrors::new(),
            version: opened.association.own_version,
            conflict: Vec::new(),
            looked: None,
        }
    }

    /// Whether addresses can be looked up here.
    fn finds_addresses(&self) -> bool {
        self.visit.town().outside.addresses.is_there()
    }

    /// What came of looking up this row.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    fn looked(&self, row: &usize) -> Option<&Looked> {
        let (at, looked) = self.looked.as_ref()?;
        (at == row).then_some(looked)
    }

    /// Whether the address of this row was found, and stands as it was found.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    fn is_found(&self, row: &usize) -> bool {
        let address = self.at("places", row, "address");
        finding::point_of(self.at("places", row, "point"), address).is_some()
    }

    // texts: editing-section-* editing-lead-*
    fn heading(&self) -> String {
        let id = format!("editing-section-{}", self.section.word());
        self.visit.say().t(&id).into_owned()
    }

    fn lead(&self) -> String {
        let id = format!("editing-lead-{}", self.section.word());
        self.visit.say().t(&id).into_owned()
    }

    fn action(&self) -> String {
        self.opened
            .path(self.visit, &format!("/{}", self.section.slug()))
    }

    fn back(&self) -> String {
        self.opened.path(self.visit, "")
    }

    fn crumbs(&self) -> Vec<Crumb> {
        self.opened
            .crumbs(self.visit, Some((self.heading(), self.action())))
    }

    fn ways(&self) -> Vec<Choice> {
        ways::choices(self.visit.say(), &self.way)
    }

    fn one(&self, name: &str) -> &str {
        self.fields.one(name)
    }

    /// A field of a row of a list.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    fn at(&self, list: &str, row: &usize, name: &str) -> &str {
        self.fields.one(&format!("{list}-{row}-{name}"))
    }

    /// The rows of a list; an empty one to begin with.
    fn rows(&self, list: &str) -> Vec<usize> {
        let rows = self.fields.rows(list);
        if rows.is_empty() { vec![1] } else { rows }
    }

    fn districts(&self, chosen: &str) -> Vec<Choice> {
        let all = self.opened.municipality().districts.iter();
        all.map(|it| Choice::new(&it.key, &it.name).chosen(it.key == chosen))
            .collect()
    }

    // texts: step-free-choice-*
    fn step_free(&self, chosen: &str) -> Vec<Choice> {
        let chosen = if chosen.is_empty() { "unknown" } else { chosen };
        let choice = |word: &str| {
            let words = self.visit.say().t(&format!("step-free-choice-{word}"));
            Choice::new(word, words).chosen(word == chosen)
        };
        ["yes", "no", "unknown"].map(choice).into()
    }

    fn room(&self, chosen: &str) -> Vec<Choice> {
        sections::openness(self.visit.say(), chosen)
    }

    fn genders(&self, chosen: &str) -> Vec<Choice> {
        sections::genders(
            self.visit.say(),
            if chosen.is_empty() { "all" } else { chosen },
        )
    }

    fn targets(&self) -> Vec<Choice> {
        sections::targets(self.visit.say(), &self.fields)
    }

    fn accessibility(&self) -> Vec<Choice> {
        sections::accessibility(self.visit.say(), &self.fields)
    }

    fn languages(&self) -> Vec<Choice> {
        sections::languages(self.visit.say(), &self.fields)
    }

    /// Activities that are ticked, and those that were found by searching.
    fn activities(&self) -> Vec<Choice> {
        let vocabulary = self.opened.register.vocabulary();
        let language = self.visit.language();
        let chosen = self.fields.all("chosen");
        let ticked = chosen
            .iter()
            .filter_map(|key| sections::offer(vocabulary, key, language));
        let ticked = ticked.map(|it| Choice::new(it.key, it.name).chosen(true));
        let found = self
            .found()
            .into_iter()
            .filter(|it| !chosen.contains(&it.key.as_str()));
        ticked
            .chain(found.map(|it| Choice::new(it.key, it.name)))
            .collect()
    }

    fn found(&self) -> Vec<Offer> {
        let (vocabulary, language) = (self.opened.register.vocabulary(), self.visit.language());
        sections::found(vocabulary, self.one("words"), language)
    }

    fn offers(&self) -> Vec<Offer> {
        let (vocabulary, language) = (self.opened.register.vocabulary(), self.visit.language());
        let chosen = self.fields.all("chosen");
        let mut offers = sections::offers(&self.opened.association, vocabulary, language);
        offers.retain(|offer| !chosen.contains(&offer.key.as_str()));
        offers
    }

    fn answers(&self, key: &str) -> Vec<Choice> {
        let (say, given) = (self.visit.say(), self.one(&format!("answer-{key}")));
        vec![
            Choice::new("yes", say.t("editing-answer-yes")).chosen(given == "yes"),
            Choice::new("no", say.t("editing-answer-no")).chosen(given == "no"),
        ]
    }
}
