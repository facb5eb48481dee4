//! For the manifest: evidence and figures told at the measures and goals of a strategy's own pages.
//!
//! A strategy stands below this room and cannot ask it; it asks by [`web::Followed`]. Everybody is told only
//! what everybody may know.

use db::{Conn, Error};
use web::{Followed, Proof, Visit};

use super::{known, lines_at, told_now};
use crate::store::{figures, ties};

/// What is known of measures and goals, and where they are followed.
pub fn followed(
    visit: &Visit,
    conn: &mut Conn,
    about: &[&str],
    is_public: bool,
) -> Result<Followed, Error> {
    let today = kernel::today(&*visit.town().clock);
    let tied = ties::of_measures(conn, about)?;
    let mut proofs = Vec::new();
    for line in told_now(visit, conn, &tied, is_public)? {
        let Some(tie) = tied.iter().find(|tie| tie.id == line.id) else {
            continue;
        };
        proofs.push(Proof {
            about: tie.measure.clone(),
            sort: line.kind,
            words: line.words,
            link: line.link,
            is_public: line.is_public,
            is_figure: false,
        });
    }
    let shown = figures::shown_at(conn, about)?;
    if !shown.is_empty() {
        let kept = figures::all(conn)?;
        let room = if is_public { "" } else { "/saker" };
        for subject in about {
            let asked = (*subject, today, is_public);
            for line in lines_at(visit, conn, (&shown, &kept), asked)? {
                let figure = known(visit, &kept, &line.code);
                proofs.push(Proof {
                    about: (*subject).to_owned(),
                    words: format!("{}. {}", line.value, line.small),
                    sort: line.name,
                    link: visit.to(&format!("{room}/oppfolging/tall/{}", line.code)),
                    is_public: figure.is_some_and(|it| it.is_public()),
                    is_figure: true,
                });
            }
        }
    }
    Ok(Followed {
        proofs,
        page: Some(page(visit, about, is_public)),
    })
}

/// Everybody's page, or the one where evidence is tied to the measure.
fn page(visit: &Visit, about: &[&str], is_public: bool) -> (String, String) {
    let say = visit.say();
    if is_public {
        let words = say.t("followup-index-all").into_owned();
        return (words, visit.to("/oppfolging"));
    }
    let words = say.t("followup-measure-evidence").into_owned();
    let path = match about {
        [measure] => format!("/saker/oppfolging/tiltak/{measure}"),
        _ => "/saker/oppfolging".to_owned(),
    };
    (words, visit.to(&path))
}
