//! Logoen: a picture told by its content and drawn anew by us, shown as the public will see it before
//! it is taken into use.
//!
//! A file that was chosen in a form cannot be carried on by the page, so the picture waits with us
//! meanwhile, for a day; only those who may take it into use can see it.

use std::sync::Arc;

use askama::Template;
use axum::{Router, body::Bytes, extract::Path, routing::get};
use documents::{Allowed, Clean, FileId, Kind, keep, reencode_logo};
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, RefusalWords as _, Upload, Visit,
    page, see_done, see_other,
};

use super::{
    opened::{Opened, permitted},
    preview::{self, Preview},
    ways,
};
use crate::{
    access::Action,
    actions::{OnBehalf, OwnChange, change_own},
    model::OwnLayer,
    pages::logo_path,
    store,
};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/profil/logo", get(show).post(send))
        .route(
            "/min-forening/{id}/profil/logo/lagre",
            axum::routing::post(take),
        )
        .route(
            "/min-forening/{id}/profil/logo/fjern",
            axum::routing::post(remove),
        )
}

#[derive(Template)]
#[template(path = "editing/logo.html")]
struct LogoPage<'a> {
    visit: &'a Visit,
    opened: &'a Opened,
    errors: FormErrors,
}

const CHANGE: &str = "logo";

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    shown(&visit, &opened, FormErrors::new())
}

fn shown(visit: &Visit, opened: &Opened, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let logo = LogoPage {
        visit,
        opened,
        errors,
    };
    page(&logo, status)
}

async fn send(visit: Visit, Path(id): Path<String>, mut form: Upload<6>) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let mut errors = FormErrors::new();
    let way = opened.way(&visit, &form.fields, &mut errors);
    let Some(file) = form.file("logo") else {
        errors.add("logo", visit.say().t("logo-missing"));
        return shown(&visit, &opened, errors);
    };
    let drawn = match drawn(&visit, file).await? {
        Ok(drawn) if errors.is_empty() => drawn,
        Ok(_) => return shown(&visit, &opened, errors),
        Err(words) => {
            errors.add("logo", words);
            return shown(&visit, &opened, errors);
        }
    };
    let version = form.fields.version().unwrap_or(-1);
    if version != opened.association.own_version {
        return Err(PageError::Changed);
    }
    let asking = visit.clone();
    let association = opened.association.clone();
    let file = visit
        .write(move |town, conn| {
            permitted(&asking, Action::EditProfile, &association)?;
            let by = asking.who().map_or("", |who| who.person.0.as_str());
            let (clock, ids) = (&*town.clock, &*town.ids);
            let file = keep(conn, clock, ids, &drawn, by)?;
            store::put_logo_draft(conn, clock, &association.id, &file)?;
            Ok::<_, PageError>(file)
        })
        .await?;
    let preview = Preview::of_logo(&visit, &opened, &file.0, way.word());
    let mut layer = opened.association.own_layer();
    layer.profile.logo = Some(file.0);
    preview::answer(&visit, &opened, &layer, preview)
}

/// Takes the picture that was looked at into use, or leads back to choose another.
async fn take(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let frame = Fields::read(&body);
    if frame.one("do") != "save" {
        return Ok(see_other(&opened.path(&visit, "/logo")));
    }
    let file = FileId(frame.one("draft").to_owned());
    let (of, wanted) = (opened.association.id.clone(), file.clone());
    let waits = visit.read(move |_, conn| Ok(store::is_logo_draft(conn, &of, &wanted)?));
    let mut errors = FormErrors::new();
    if !waits.await? {
        errors.add("logo", visit.say().t("logo-gone"));
    }
    let way = opened.way(&visit, &frame, &mut errors);
    if !errors.is_empty() {
        return shown(&visit, &opened, errors);
    }
    let mut layer = opened.association.own_layer();
    layer.profile.logo = Some(file.0);
    let done = texts::id("logo-done-kept");
    kept(&visit, &opened, &frame, way, layer, done).await
}

async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let frame = Fields::read(&body);
    let mut errors = FormErrors::new();
    let way = opened.way(&visit, &frame, &mut errors);
    if !errors.is_empty() {
        return shown(&visit, &opened, errors);
    }
    let mut layer = opened.association.own_layer();
    layer.profile.logo = None;
    let done = texts::id("logo-done-removed");
    kept(&visit, &opened, &frame, way, layer, done).await
}

/// Keeps the layer with its logo; the picture waits no more.
async fn kept(
    visit: &Visit,
    opened: &Opened,
    frame: &Fields,
    on_behalf: OnBehalf,
    layer: OwnLayer,
    done: &'static str,
) -> PageResult {
    let version = frame.version().unwrap_or(-1);
    let (asking, id) = (visit.clone(), opened.association.id.clone());
    visit
        .write(move |town, conn| {
            let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let permit = permitted(&asking, Action::EditProfile, &association)?;
            if association.own_version != version {
                return Err(PageError::Changed);
            }
            let change = OwnChange {
                section: CHANGE,
                on_behalf,
            };
            let (clock, ids) = (&*town.clock, &*town.ids);
            change_own(conn, clock, ids, &permit, &association, change, &layer)?;
            if let Some(file) = layer.profile.logo {
                store::drop_logo_draft(conn, &FileId(file))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&opened.path(visit, ""), done))
}

/// The picture as we draw it, or what to do about the file.
async fn drawn(visit: &Visit, file: web::Uploaded) -> Result<Result<Clean, String>, PageError> {
    let scanner = Arc::clone(&visit.town().outside.scanner);
    let look = move || {
        let accepted = file.accepted(&Allowed::LOGO).map_err(Wrong::File)?;
        let png = reencode_logo(&accepted).map_err(Wrong::Logo)?;
        let name = accepted.name().to_owned();
        accepted.scanned(&*scanner).map_err(Wrong::File)?;
        Ok(Clean::made_here(&name, Kind::Png, png))
    };
    let looked = tokio::task::spawn_blocking(look)
        .await
        .map_err(|fault| PageError::fault(&fault))?;
    Ok(looked.map_err(|wrong: Wrong| match wrong {
        Wrong::File(refusal) => refusal.words(visit.say()),
        Wrong::Logo(refusal) => refusal.words(visit.say()),
    }))
}

enum Wrong {
    File(documents::FileRefusal),
    Logo(documents::LogoRefusal),
}

impl LogoPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let here = self.visit.say().t("logo-title").into_owned();
        self.opened
            .crumbs(self.visit, Some((here, self.path("/logo"))))
    }

    fn path(&self, after: &str) -> String {
        self.opened.path(self.visit, after)
    }

    fn logo(&self) -> Option<String> {
        let own = self.opened.association.own.as_ref()?;
        Some(logo_path(self.opened.id(), own.logo.as_ref()?))
    }

    fn ways(&self) -> Vec<Choice> {
        ways::choices(self.visit.say(), "")
    }
}
