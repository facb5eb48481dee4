//! Numbers for a snapshot, taken from the register: member numbers as each association gave them.
//!
//! Source and date follow every number. Nothing is guessed: what an association has not told is not
//! there, and is named among what a run warns of. A district is the association's own word, else that
//! of its address.

use std::collections::{BTreeMap, HashMap};

use associations::{
    model::{ActivityStanding, Association, Standing},
    vocabulary::Vocabulary,
};
use db::{Conn, Error};
use jiff::civil::{Date, date};
use kernel::Municipality;
use upkeep::model::{Band, Gender, MemberNumbers};

use crate::engine::{Figure, LARGEST, Number, Row, Snapshot};

/// What to take.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Member numbers as on 31 December of this year.
    pub year: i16,
    /// These associations; `None` for all that live and have given their numbers.
    pub among: Option<Vec<String>>,
    /// What each got last year, by id.
    pub last: HashMap<String, Number>,
    /// Numbers the register does not have, by id: activities, own effort, figures of one's own.
    pub besides: HashMap<String, Vec<(Figure, Number)>>,
}

/// Takes them.
pub fn take(
    conn: &mut Conn,
    municipality: &Municipality,
    wanted: &Wanted,
) -> Result<Snapshot, Error> {
    let mut all = associations::all(conn)?;
    all.retain(|one| match &wanted.among {
        Some(ids) => ids.contains(&one.id.0),
        None => one.standing == Standing::Active && one.internal.archived_at.is_none(),
    });
    all.sort_by_cached_key(|one| (texts::collation_key(&one.name), one.id.0.clone()));
    let vocabulary = Vocabulary::standard();
    let mut rows = Vec::new();
    for (place, one) in (1..).zip(&all) {
        let id = &one.id.0;
        let given = upkeep::member_numbers(conn, id, wanted.year)?;
        if given.is_none() && wanted.among.is_none() {
            continue;
        }
        let mut numbers = given.map_or_else(BTreeMap::new, |given| numbers_of(&given));
        numbers.extend(wanted.besides.get(id).into_iter().flatten().cloned());
        let number = one.organisation_number.as_ref();
        rows.push(Row {
            id: id.clone(),
            name: one.name.clone(),
            organisation_number: number.map_or_else(String::new, |it| it.as_str().to_owned()),
            place,
            area: area_of(one, municipality),
            kinds: kinds_of(one, vocabulary),
            numbers,
            last: wanted.last.get(id).cloned(),
        });
    }
    Snapshot::of(rows).map_err(|why| Error::Failed(why.to_string()))
}

fn numbers_of(given: &MemberNumbers) -> BTreeMap<Figure, Number> {
    let on: Date = date(given.year.clamp(1, 9998), 12, 31);
    let number = |value: i64| Number {
        value: value.clamp(0, LARGEST),
        source: given.source.word().to_owned(),
        on,
    };
    let mut numbers = BTreeMap::new();
    for band in Band::ALL {
        let (from, to) = band.ages();
        let value = given.counts.in_band(band);
        numbers.insert(Figure::Aged(from, to), number(value));
    }
    let women = given.counts.of_gender(Gender::Women);
    let men = given.counts.of_gender(Gender::Men);
    numbers.insert(Figure::Members, number(given.counts.total()));
    numbers.insert(Figure::Women, number(women));
    numbers.insert(Figure::Men, number(men));
    let said = [
        (Figure::Residents, given.residents),
        (Figure::WithDisability, given.with_disability),
        (Figure::Paying, given.paying),
        // Who has named no group has not said how many there are.
        (
            Figure::Groups,
            i64::try_from(given.groups.len())
                .ok()
                .filter(|groups| *groups > 0),
        ),
    ];
    for (figure, value) in said {
        if let Some(value) = value {
            numbers.insert(figure, number(value));
        }
    }
    numbers
}

fn area_of(one: &Association, municipality: &Municipality) -> String {
    let own = one.own.as_ref().map(|own| own.district.clone());
    let known = own.filter(|key| municipality.district(key).is_some());
    known.unwrap_or_else(|| {
        let entity = one.entity.as_ref().map(|dated| &dated.facts);
        let address =
            entity.and_then(|it| it.business_address.as_ref().or(it.postal_address.as_ref()));
        let code = address.and_then(|address| address.postal_code.as_deref());
        let district = code.and_then(|code| municipality.district_of(code));
        district.map_or_else(String::new, |district| district.key.clone())
    })
}

fn kinds_of(one: &Association, vocabulary: &Vocabulary) -> Vec<String> {
    let counts = |it: &&associations::model::Activity| it.standing != ActivityStanding::Declined;
    let activities = one.activities.iter().filter(counts);
    let groups = activities.filter_map(|it| vocabulary.get(&it.key));
    let mut kinds: Vec<String> = groups.map(|it| it.group.to_owned()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}
