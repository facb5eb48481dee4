//! One of the premises in the list, and what is missing about it.

use std::{collections::HashMap, sync::Arc};

use texts::Speaker;
use web::{PageError, Visit};

use super::Asked;
use crate::{
    desk::{
        ground::permit,
        lacks::{Lacks, lacking},
    },
    model::{End, Picture, Premises, Site},
    pages::words,
    store,
    venues::Venues,
};

/// A row.
pub struct Row {
    pub id: String,
    pub site: String,
    pub site_name: String,
    pub district: String,
    pub name: String,
    pub kind: String,
    pub parts: i64,
    pub lacks: Vec<Lacks>,
    /// From when it is let no more, in words.
    pub ended: String,
    /// The premises themselves, for a file.
    pub premises: Premises,
    /// And where they are.
    pub at: Site,
}

struct Known {
    venues: Arc<Venues>,
    pictures: HashMap<String, Vec<Picture>>,
    ends: HashMap<String, End>,
    prices: Arc<prices::PriceLists>,
    today: jiff::civil::Date,
}

/// The premises that fit and that the visitor may change, in order; and when nothing narrows the
/// list, sites that have none.
pub async fn rows(visit: &Visit, asked: &Asked) -> Result<(Vec<Row>, Vec<Site>), PageError> {
    let known = visit
        .read(move |town, conn| {
            Ok(Known {
                venues: town.kept(conn)?,
                pictures: store::pictures::all(conn)?,
                ends: store::ends::all(conn)?,
                prices: town.kept(conn)?,
                today: kernel::today(&*town.clock),
            })
        })
        .await?;
    let actor = visit.actor();
    let refused = permit(&actor, None).err();
    let may_change =
        |site: &Site| refused.is_none() || permit(&actor, site.owner.as_deref()).is_ok();
    // Where there are no premises yet, whoever may enter the first sees that there are none.
    if refused.is_some() && !known.venues.sites().any(may_change) {
        return Err(refused.unwrap_or(PageError::Forbidden));
    }
    let places = known.venues.all().iter().filter_map(|premises| {
        let site = known.venues.site(&premises.site)?;
        (may_change(site) && fits(visit.say(), asked, premises, site)).then_some((premises, site))
    });
    let rows = places.map(|(premises, site)| known.row(visit.say(), premises, site));
    let lack = kernel::words::from_word(&Lacks::ALL, &asked.mangler);
    let rows: Vec<Row> = rows
        .filter(|row| lack.is_none_or(|lack| row.lacks.contains(&lack)))
        .collect();
    let narrowed = [&asked.slag, &asked.bydel, &asked.mangler, &asked.q];
    let mut empty: Vec<Site> = Vec::new();
    if narrowed.iter().all(|choice| choice.is_empty()) {
        let has = |site: &Site| known.venues.all().iter().any(|it| it.site == site.id);
        let bare = known
            .venues
            .sites()
            .filter(|site| may_change(site) && !has(site));
        empty = bare.cloned().collect();
        empty.sort_by_cached_key(|site| texts::collation_key(&site.name));
    }
    Ok((rows, empty))
}

fn fits(say: &Speaker, asked: &Asked, premises: &Premises, site: &Site) -> bool {
    let wanted = asked.q.to_lowercase();
    let name = words::full_name(premises, Some(site)).to_lowercase();
    let kind = say.t(&format!("venue-kind-{}", premises.kind.word()));
    let said = [name, site.address.to_lowercase(), kind.to_lowercase()].join(" ");
    wanted.split_whitespace().all(|word| said.contains(word))
        && (asked.slag.is_empty() || premises.kind.word() == asked.slag)
        && (asked.bydel.is_empty() || site.district == asked.bydel)
}

impl Known {
    fn row(&self, say: &Speaker, premises: &Premises, site: &Site) -> Row {
        let district = self.venues.district(&site.district).unwrap_or_default();
        let ended = self.ends.get(&premises.id).map(|end| {
            let date = say.date(end.from_on);
            say.ta(
                "venuedesk-ended",
                &[("date", &date), ("reason", &end.reason)],
            )
        });
        Row {
            id: premises.id.clone(),
            site: site.id.clone(),
            site_name: site.name.clone(),
            district: district.to_owned(),
            name: premises.name.clone(),
            kind: say
                .t(&format!("venue-kind-{}", premises.kind.word()))
                .into_owned(),
            parts: i64::try_from(premises.sets.len()).unwrap_or(i64::MAX),
            lacks: lacking(
                (premises, self.venues.let_by(premises)),
                self.pictures.contains_key(&premises.id)
                    || self.pictures.contains_key(&premises.site),
                (&self.prices, self.today),
            ),
            ended: ended.unwrap_or_default(),
            premises: premises.clone(),
            at: site.clone(),
        }
    }
}
