//! Somebody tells of damage, from the building or from her own time.
//!
//! A picture is drawn anew when it comes, so that nothing but what is seen is kept: no place, no
//! camera.

use ::access::Scope;
use askama::Template;
use axum::{extract::Path, response::Response};
use db::Conn;
use tasks::{Addressee, NewTask};
use venues::Venues;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, Town, Upload, Uploaded, Visit, page,
    see_done,
};

use crate::{
    DAMAGE_TASK,
    access::{Action, Facts, may},
    actions::{self, NewDamage},
    lessors,
    pages::{
        ground::{Time, venues},
        reach::Reach,
    },
    words,
};

const LONGEST: usize = 2000;
/// As many pictures of one damage.
const MOST: usize = 4;

#[derive(Template)]
#[template(path = "damage/tell.html")]
struct TellPage<'a> {
    visit: &'a Visit,
    read: Read,
    written: Written,
    errors: FormErrors,
}

struct Read {
    path: String,
    back: String,
    /// Where it is, when that is known.
    place: String,
    premises: Vec<Choice>,
}

#[derive(Clone, Default)]
struct Written {
    premises: String,
    words: String,
    alternative: String,
}

/// Where it is told from.
#[derive(Clone)]
enum From {
    /// The building; a site, or none.
    Site(String),
    /// A time of one's own.
    Time(String),
}

/// The form, from the building.
pub async fn anywhere(visit: Visit) -> PageResult {
    let site = Fields::read(visit.query().as_bytes())
        .one("sted")
        .to_owned();
    render(
        visit,
        From::Site(site),
        Written::default(),
        FormErrors::new(),
    )
    .await
}

/// The form, from a time.
pub async fn of_time(visit: Visit, Path(id): Path<String>) -> PageResult {
    render(visit, From::Time(id), Written::default(), FormErrors::new()).await
}

/// Takes what is told in the building.
pub async fn tell_anywhere(visit: Visit, form: Upload<45>) -> PageResult {
    let site = form.fields.one("sted").to_owned();
    tell(visit, From::Site(site), form).await
}

/// Takes what is told from a time.
pub async fn tell_of_time(visit: Visit, Path(id): Path<String>, form: Upload<45>) -> PageResult {
    tell(visit, From::Time(id), form).await
}

async fn render(visit: Visit, from: From, written: Written, errors: FormErrors) -> PageResult {
    may(&visit.actor(), Action::TellDamage, &Facts::default())?;
    let (asking, chosen) = (visit.clone(), written.premises.clone());
    let read = visit
        .read(move |_, conn| read(&asking, conn, &from, &chosen))
        .await?;
    let status = errors.status();
    let shown = TellPage {
        visit: &visit,
        read,
        written,
        errors,
    };
    page(&shown, status)
}

fn read(visit: &Visit, conn: &mut Conn, from: &From, chosen: &str) -> Result<Read, PageError> {
    let venues = venues(visit, conn)?;
    match from {
        From::Time(id) => {
            let (time, _) = Time::own(visit, conn, id, Action::SeeWayIn)?;
            let back = visit.to(&format!("/oppmote/{id}"));
            Ok(Read {
                path: format!("{back}/skade"),
                back,
                place: words::place(&venues, &time.it.set),
                premises: Vec::new(),
            })
        }
        From::Site(site) => {
            let here = venues.all().iter();
            let here = here.filter(|it| site.is_empty() || it.site == *site);
            let choice = |it: &venues::model::Premises| {
                let name = words::premises_name(&venues, &it.id);
                Choice::new(it.id.clone(), name).chosen(it.id == chosen)
            };
            let path = visit.to("/vaktmester/skade");
            let cares = Reach::of(visit, &venues, Action::SeeDay).is_ok();
            let back = if cares { "/vaktmester" } else { "/min-side" };
            Ok(Read {
                path,
                back: visit.to(back),
                place: String::new(),
                premises: here.map(choice).collect(),
            })
        }
    }
}

async fn tell(visit: Visit, from: From, mut form: Upload<45>) -> PageResult {
    let permit = may(&visit.actor(), Action::TellDamage, &Facts::default())?;
    let say = visit.say();
    let mut errors = FormErrors::new();
    let written = Written {
        premises: form.fields.one("premises").to_owned(),
        words: form.fields.one("words").trim().to_owned(),
        alternative: form.fields.one("alternative").trim().to_owned(),
    };
    if written.words.is_empty() || written.words.chars().count() > LONGEST {
        errors.add("words", say.t("care-error-words"));
    }
    let files: Vec<Uploaded> = form.files("pictures").into_iter().take(MOST + 1).collect();
    if files.len() > MOST {
        errors.add("pictures", say.t("care-error-pictures"));
    }
    if !files.is_empty()
        && (written.alternative.is_empty() || written.alternative.chars().count() > 300)
    {
        errors.add("alternative", say.t("care-error-alternative"));
    }
    let mut pictures = Vec::new();
    for file in files {
        match file.picture(&visit).await? {
            Ok(picture) => pictures.push((picture, written.alternative.clone())),
            Err(words) => errors.add("pictures", words),
        }
    }
    let (asking, of) = (visit.clone(), from.clone());
    let wanted = written.premises.clone();
    let place = visit
        .read(move |_, conn| where_it_is(&asking, conn, &of, &wanted))
        .await?;
    let Some((premises, occurrence)) = place else {
        errors.add("premises", say.t("care-error-premises"));
        return render(visit, from, written, errors).await;
    };
    if !errors.is_empty() {
        return render(visit, from, written, errors).await;
    }
    let new = NewDamage {
        premises,
        occurrence,
        words: written.words,
        pictures,
    };
    let asking = visit.clone();
    let cares = visit
        .write(move |town, conn| {
            let venues = venues(&asking, conn)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let premises = new.premises.clone();
            let id = actions::tell_damage(conn, parts, &permit, new)?;
            wait(conn, (town, &venues), &id, &premises)?;
            Ok::<_, PageError>(Reach::of(&asking, &venues, Action::SeeDay).is_ok())
        })
        .await?;
    Ok(told(&visit, &from, cares))
}

fn told(visit: &Visit, from: &From, cares: bool) -> Response {
    let path = match from {
        From::Time(id) => format!("/oppmote/{id}"),
        From::Site(site) if cares => format!("/vaktmester?sted={site}"),
        From::Site(_) => "/vaktmester/skade".to_owned(),
    };
    see_done(&visit.to(&path), texts::id("care-done-damage"))
}

fn where_it_is(
    visit: &Visit,
    conn: &mut Conn,
    from: &From,
    premises: &str,
) -> Result<Option<(String, Option<String>)>, PageError> {
    let venues = venues(visit, conn)?;
    Ok(match from {
        From::Time(id) => {
            let (time, _) = Time::own(visit, conn, id, Action::SeeWayIn)?;
            let found = venues.with_set(&time.it.set);
            found.map(|(premises, _)| (premises.id.clone(), Some(id.clone())))
        }
        From::Site(_) => venues.get(premises).map(|it| (it.id.clone(), None)),
    })
}

/// Damage waits on whoever lets the premises, when somebody answers for her, and else on those who work
/// with premises.
fn wait(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    id: &str,
    premises: &str,
) -> Result<(), db::Error> {
    let owner = lessors::of_premises(conn, (town, venues), premises)?.map(|(owner, _)| owner);
    let addressee = match &owner {
        Some(id) => Addressee::Association {
            id: id.clone(),
            scope: Scope::Booking,
        },
        None => Addressee::Staff {
            capability: "venues".to_owned(),
            unit: String::new(),
        },
    };
    let task = NewTask {
        kind: DAMAGE_TASK,
        subject: id,
        addressee,
        association: owner.as_deref(),
        title: texts::id("care-task-damage"),
        remark: "",
        words: &[("place", &words::premises_name(venues, premises))],
        path: &format!("/saker/skader/{id}"),
        due_on: None,
    };
    tasks::open(conn, &*town.clock, &*town.ids, &task)?;
    Ok(())
}
