//! Rules of price lists as rows.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _,
};
use kernel::{Ids, Money, Translated};

use super::table::price_rule;
use crate::model::{Days, Part, PriceList, Rule, Unit, UsePurpose, UserCategory, When};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = price_rule)]
struct Row {
    id: String,
    price_list_id: String,
    part: String,
    rank: i32,
    point: String,
    name_nb: String,
    name_nn: String,
    name_en: String,
    categories: String,
    purposes: String,
    kinds: String,
    premises_id: String,
    set_id: String,
    most_share: Option<i64>,
    days: String,
    from_minute: Option<i32>,
    until_minute: Option<i32>,
    least_minutes: Option<i64>,
    most_minutes: Option<i64>,
    tickets: Option<bool>,
    young_percent: Option<i64>,
    after_season_minutes: Option<i64>,
    extra_key: String,
    unit: String,
    amount: Money,
    percent: i64,
    lowest: Option<Money>,
    highest: Option<Money>,
    vat_percent: i64,
}

/// Gives lists their rules.
pub fn fill(conn: &mut Conn, lists: &mut [PriceList]) -> Result<(), Error> {
    let ids: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
    let rows: Vec<Row> = price_rule::table
        .filter(price_rule::price_list_id.eq_any(ids))
        .order((
            price_rule::price_list_id,
            price_rule::part,
            price_rule::rank,
        ))
        .select(Row::as_select())
        .load(conn)?;
    for row in rows {
        let list = lists.iter_mut().find(|list| list.id == row.price_list_id);
        if let (Some(list), Some(part)) = (list, Part::from_word(&row.part)) {
            list.part_mut(part).push(row.into_rule());
        }
    }
    Ok(())
}

/// Stores the rules of a draft in place of those it had.
pub fn put(conn: &mut Conn, ids: &dyn Ids, list: &PriceList) -> Result<(), Error> {
    let old = price_rule::table.filter(price_rule::price_list_id.eq(&list.id));
    diesel::delete(old).execute(conn)?;
    for (part, _) in Part::ALL {
        for (rank, rule) in (1..).zip(list.part(part)) {
            let row = Row::new(list, (part, rank), rule, ids);
            let insert = diesel::insert_into(price_rule::table).values(&row);
            insert.execute(conn)?;
        }
    }
    Ok(())
}

impl Row {
    fn new(list: &PriceList, (part, rank): (Part, i32), rule: &Rule, ids: &dyn Ids) -> Self {
        let when = &rule.when;
        let id = if rule.id.is_empty() {
            ids.next()
        } else {
            rule.id.clone()
        };
        let categories = when.categories.iter().map(|one| one.word());
        let purposes = when.purposes.iter().map(|one| one.word());
        Self {
            id,
            price_list_id: list.id.clone(),
            part: part.word().to_owned(),
            rank,
            point: rule.point.clone(),
            name_nb: rule.name.nb.clone(),
            name_nn: rule.name.nn.clone(),
            name_en: rule.name.en.clone(),
            categories: categories.collect::<Vec<_>>().join(" "),
            purposes: purposes.collect::<Vec<_>>().join(" "),
            kinds: when.kinds.join(" "),
            premises_id: when.premises.clone(),
            set_id: when.set.clone(),
            most_share: when.most_share,
            days: when.days.word().to_owned(),
            from_minute: when.from,
            until_minute: when.until,
            least_minutes: when.least_minutes,
            most_minutes: when.most_minutes,
            tickets: when.tickets,
            young_percent: when.young_percent,
            after_season_minutes: when.after_season_minutes,
            extra_key: rule.key.clone(),
            unit: rule.unit.word().to_owned(),
            amount: rule.amount,
            percent: rule.percent,
            lowest: rule.lowest,
            highest: rule.highest,
            vat_percent: rule.vat_percent,
        }
    }

    fn into_rule(self) -> Rule {
        let words =
            |list: &str| -> Vec<String> { list.split_whitespace().map(str::to_owned).collect() };
        let categories = words(&self.categories);
        let purposes = words(&self.purposes);
        Rule {
            id: self.id,
            point: self.point,
            name: Translated {
                nb: self.name_nb,
                nn: self.name_nn,
                en: self.name_en,
            },
            when: When {
                categories: read(&categories, UserCategory::from_word),
                purposes: read(&purposes, UsePurpose::from_word),
                kinds: words(&self.kinds),
                premises: self.premises_id,
                set: self.set_id,
                most_share: self.most_share,
                days: Days::from_word(&self.days).unwrap_or_default(),
                from: self.from_minute,
                until: self.until_minute,
                least_minutes: self.least_minutes,
                most_minutes: self.most_minutes,
                tickets: self.tickets,
                young_percent: self.young_percent,
                after_season_minutes: self.after_season_minutes,
            },
            key: self.extra_key,
            unit: Unit::from_word(&self.unit).unwrap_or_default(),
            amount: self.amount,
            percent: self.percent,
            lowest: self.lowest,
            highest: self.highest,
            vat_percent: self.vat_percent,
        }
    }
}

fn read<T>(words: &[String], from_word: impl Fn(&str) -> Option<T>) -> Vec<T> {
    words.iter().filter_map(|word| from_word(word)).collect()
}
