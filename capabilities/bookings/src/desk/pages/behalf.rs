//! Staff book on behalf of somebody who calls or stands at the counter, for an association or a person
//! without an account, or for the house itself.

use askama::Template;
use axum::body::Bytes;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use venues::time::Period;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::{
    ground::{Permits, venues, words_of},
    place::{Where, sets},
};
use crate::desk::{
    access::Action,
    actions::{self, ForWhom, OnBehalf},
    view::parameter,
};

/// As many weeks at most in one go.
const MOST_WEEKS: usize = 60;

#[derive(Template)]
#[template(path = "bookdesk/behalf.html")]
struct BehalfPage<'a> {
    visit: &'a Visit,
    names: Vec<String>,
    sets: Vec<Choice>,
    written: Written,
    errors: FormErrors,
}

/// As it was written.
#[derive(Clone, Default)]
struct Written {
    whom: String,
    association: String,
    name: String,
    phone: String,
    street: String,
    postcode: String,
    town: String,
    title: String,
    place: Where,
    until: WrittenDate,
    remark: String,
}

impl Written {
    fn read(fields: &Fields) -> Self {
        let said = |name: &str| fields.one(name).to_owned();
        Self {
            whom: said("whom"),
            association: said("association"),
            name: said("name"),
            phone: said("phone"),
            street: said("street"),
            postcode: said("postcode"),
            town: said("town"),
            title: said("title"),
            place: Where::read(fields),
            until: fields.date("until"),
            remark: said("remark"),
        }
    }
}

/// The form; a free hour of a calendar fills in where and when.
pub async fn show(visit: Visit) -> PageResult {
    Permits::staff(&visit.actor(), Action::BookFor)?;
    let asked = |name: &str| parameter(visit.query(), name);
    let day: Option<Date> = asked("date").parse().ok();
    let written = Written {
        whom: "association".into(),
        place: Where {
            set: asked("set"),
            day: day.map(WrittenDate::from).unwrap_or_default(),
            from: asked("from"),
            to: asked("to"),
        },
        ..Written::default()
    };
    render(visit, written, FormErrors::new()).await
}

async fn render(visit: Visit, written: Written, errors: FormErrors) -> PageResult {
    let asking = visit.clone();
    let set = written.place.set.clone();
    let (names, sets) = visit
        .read(move |_, conn| {
            let venues = venues(asking.town(), conn)?;
            let names = associations::names(conn)?.into_iter().map(|(_, name)| name);
            Ok::<_, PageError>((names.collect(), sets(&venues, &set, &set)))
        })
        .await?;
    let status = errors.status();
    let shown = BehalfPage {
        visit: &visit,
        names,
        sets,
        written,
        errors,
    };
    page(&shown, status)
}

/// Books it.
pub async fn save(visit: Visit, body: Bytes) -> PageResult {
    let permits = Permits::staff(&visit.actor(), Action::BookFor)?;
    let written = Written::read(&Fields::read(&body));
    let (say, asked) = (visit.say().clone(), written.clone());
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let mut errors = FormErrors::new();
            let whom = whom(&say, conn, &asked, &mut errors)?;
            if asked.title.is_empty() {
                errors.add("title", say.t("bookdesk-error-title"));
            }
            let first = asked.place.checked(&say, &venues, &mut errors);
            let until = asked.until.checked("until", &say, &mut errors);
            let (Some(whom), Some((set, first)), true) = (whom, first, errors.is_empty()) else {
                return Ok(Err(errors));
            };
            let it = OnBehalf {
                whom,
                title: asked.title.clone(),
                set,
                periods: weekly(first, until),
                remark: asked.remark.clone(),
            };
            match actions::book_for(conn, &permits.hand(town, &venues), &it) {
                Ok(booking) => Ok(Ok(booking)),
                Err(error) => {
                    errors.add("set", words_of(&say, &venues, error)?);
                    Ok::<_, PageError>(Err(errors))
                }
            }
        })
        .await?;
    match done {
        Err(errors) => render(visit, written, errors).await,
        Ok(Some(booking)) => {
            let there = visit.to(&format!("/saker/reservasjoner/{}", booking.id));
            Ok(see_done(&there, texts::id("bookdesk-done-booked")))
        }
        Ok(None) => {
            let there = visit.to("/saker/reservasjoner");
            Ok(see_done(&there, texts::id("bookdesk-done-booked-own")))
        }
    }
}

fn whom(
    say: &texts::Speaker,
    conn: &mut Conn,
    asked: &Written,
    errors: &mut FormErrors,
) -> Result<Option<ForWhom>, PageError> {
    Ok(match asked.whom.as_str() {
        "association" => {
            let wanted = asked.association.to_lowercase();
            let found = associations::names(conn)?
                .into_iter()
                .find(|(_, name)| name.to_lowercase() == wanted);
            if found.is_none() {
                errors.add("association", say.t("bookdesk-error-association"));
            }
            found.map(|(id, _)| ForWhom::Association(id))
        }
        "caller" => {
            if asked.name.is_empty() {
                errors.add("name", say.t("bookdesk-error-name"));
            }
            if asked.phone.chars().filter(char::is_ascii_digit).count() < 8 {
                errors.add("phone", say.t("bookdesk-error-phone"));
            }
            if asked.street.is_empty() {
                errors.add("street", say.t("bookdesk-error-street"));
            }
            let digits = asked.postcode.chars().all(|one| one.is_ascii_digit());
            if asked.postcode.chars().count() != 4 || !digits {
                errors.add("postcode", say.t("bookdesk-error-postcode"));
            }
            if asked.town.is_empty() {
                errors.add("town", say.t("bookdesk-error-town"));
            }
            Some(ForWhom::Caller {
                name: asked.name.clone(),
                phone: asked.phone.clone(),
                address: [&asked.street, &asked.postcode, &asked.town].map(Clone::clone),
            })
        }
        "own" => Some(ForWhom::OwnUse),
        "maintenance" => Some(ForWhom::Maintenance),
        _ => {
            errors.add("whom", say.t("bookdesk-error-whom"));
            None
        }
    })
}

/// The same hours every week to the last day.
fn weekly(first: Period, until: Option<Date>) -> Vec<Period> {
    let (date, opens) = venues::time::civil(first.starts);
    let closes = opens + i32::try_from(first.minutes()).unwrap_or_default();
    let last = until.unwrap_or(date).max(date);
    date.series(7.days())
        .take_while(|day| *day <= last)
        .take(MOST_WEEKS)
        .map(|day| Period::on(day, opens, closes))
        .collect()
}

impl BehalfPage<'_> {
    fn whom(&self) -> Vec<Choice> {
        let all = [
            ("association", "bookdesk-whom-association"),
            ("caller", "bookdesk-whom-caller"),
            ("own", "bookdesk-whom-own"),
            ("maintenance", "bookdesk-whom-maintenance"),
        ];
        // texts: bookdesk-whom-*
        let choice = |(value, id): (&str, &str)| {
            let words = self.visit.say().t(id).into_owned();
            Choice::new(value, words).chosen(self.written.whom == value)
        };
        all.into_iter().map(choice).collect()
    }
}
