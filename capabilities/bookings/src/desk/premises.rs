//! How long one waits for an answer at the site of some premises, and how many are refused, on their
//! public page: from figures that are kept, since many look at once when booking opens.

use askama::Template;
use db::Conn;
use venues::Venues;
use web::{PageError, Part, Place, Visit};

use super::figures::{AnswerFigures, SiteFigures};

#[derive(Template)]
#[template(path = "bookdesk/premises.html")]
struct AnswersPart<'a> {
    visit: &'a Visit,
    it: &'a SiteFigures,
}

/// The part; none where nobody has had to ask.
pub fn part(visit: &Visit, conn: &mut Conn, premises: &str) -> Result<Vec<Part>, PageError> {
    let town = visit.town();
    let venues = town.kept::<Venues>(conn)?;
    let figures = town.kept::<AnswerFigures>(conn)?;
    let site = venues.get(premises).map(|it| it.site.as_str());
    let Some(it) = site.and_then(|site| figures.of_site(site)) else {
        return Ok(Vec::new());
    };
    let part = AnswersPart { visit, it };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 30,
        place: Place::Main,
        html,
    }])
}

impl AnswersPart<'_> {
    fn time(&self) -> String {
        let say = self.visit.say();
        match self.it.median_days {
            Some(0) => say.t("bookdesk-answers-same-day").into_owned(),
            Some(days) => say.tn("bookdesk-answers-days", days),
            None => say.t("bookdesk-answers-none-yet").into_owned(),
        }
    }

    fn refused(&self) -> String {
        let say = self.visit.say();
        let (refused, answered) = (say.number(self.it.refused), say.number(self.it.answered));
        let words = [("refused", refused.as_str()), ("answered", &answered)];
        say.ta("bookdesk-answers-refused", &words)
    }
}
