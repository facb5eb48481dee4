//! Who borrows: herself, one of her associations, or a sort of borrower when nobody has signed in.
//!
//! What is free and what it costs depend on it, so it stands in the address (`for=`), and every page
//! says for whom it speaks. Only an association she may book for is offered by name.

use access::Scope;
use associations::{model::AssociationId, public::Register};
use prices::{UserCategory, YoungMembers};
use texts::Speaker;
use web::{Choice, PageError, Visit};

use crate::model::TenantKind;

/// Somebody who borrows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borrower {
    /// As it stands in the address.
    pub word: String,
    /// What a choice says.
    pub words: String,
    /// The association.
    pub association: Option<String>,
    /// What prices and rules go by.
    pub category: UserCategory,
    /// How many of the members are young, when it is known.
    pub young: Option<YoungMembers>,
}

/// Those to choose from, and who is chosen.
#[derive(Clone, Debug)]
pub struct Borrowers {
    all: Vec<Borrower>,
    chosen: usize,
    /// Whether the address says who.
    said: bool,
}

const ASSOCIATION: &str = "a-";
const HERSELF: &str = "me";
const COMPANY: &str = "company";
/// Those without an account, most common first.
const SORTS: [UserCategory; 4] = [
    UserCategory::YouthAssociation,
    UserCategory::AdultAssociation,
    UserCategory::Private,
    UserCategory::Commercial,
];

impl Borrowers {
    /// Reads who is chosen from the query of a visit; the first who can be when nobody is.
    pub async fn of(visit: &Visit, register: &Register) -> Result<Self, PageError> {
        let hers = hers(visit, register).await?;
        let all: Vec<Borrower> = if visit.who().is_some() {
            hers.into_iter().chain(herself(visit.say())).collect()
        } else {
            SORTS.into_iter().map(|it| sort(visit.say(), it)).collect()
        };
        let mut fields = form_urlencoded::parse(visit.query().as_bytes());
        let asked = fields.find(|(name, _)| name == "for");
        let chosen = asked.and_then(|(_, word)| {
            // A link from somebody without an account still means a private person, or a company.
            let meant = |it: &Borrower| it.word == word || it.category.word() == word;
            all.iter().position(meant)
        });
        Ok(Self {
            all,
            said: chosen.is_some(),
            chosen: chosen.unwrap_or_default(),
        })
    }

    /// Takes a category that what people come to do makes likely, when nobody has said who borrows and
    /// no association of hers is among them: a birthday is had by a private person.
    pub fn suppose(&mut self, category: UserCategory) {
        let hers = self.all.iter().any(|it| it.association.is_some());
        if self.said || hers {
            return;
        }
        if let Some(at) = self.all.iter().position(|it| it.category == category) {
            self.chosen = at;
        }
    }

    /// Who is chosen.
    pub fn chosen(&self) -> &Borrower {
        &self.all[self.chosen]
    }

    /// As it stands in the address; empty when it goes without saying.
    pub fn word(&self) -> &str {
        if self.chosen == 0 {
            ""
        } else {
            &self.chosen().word
        }
    }

    /// The choices of a form.
    pub fn choices(&self) -> Vec<Choice> {
        let numbered = self.all.iter().enumerate();
        let choice = |(at, it): (usize, &Borrower)| Choice {
            value: it.word.clone(),
            words: it.words.clone(),
            hint: String::new(),
            chosen: at == self.chosen,
        };
        numbered.map(choice).collect()
    }
}

impl Borrower {
    /// Somebody of a category, and no more is known.
    pub fn anonymous(category: UserCategory) -> Self {
        Self {
            word: category.word().into(),
            words: String::new(),
            association: None,
            category,
            young: None,
        }
    }

    /// Which rules and hours are for them.
    pub fn tenant(&self) -> TenantKind {
        TenantKind::of(self.category)
    }

    // texts: venue-price-for-you*
    /// «for dere», «for deg».
    pub fn price_for(&self, say: &Speaker) -> String {
        let one = matches!(self.category, UserCategory::Private);
        say.t(if one {
            "venue-price-for-you"
        } else {
            "venue-price-for-you-all"
        })
        .into_owned()
    }
}

async fn hers(visit: &Visit, register: &Register) -> Result<Vec<Borrower>, PageError> {
    let actor = visit.actor();
    let Some(who) = visit.who() else {
        return Ok(Vec::new());
    };
    let named = |id: &str| {
        Some((
            id.to_owned(),
            register.get(&AssociationId(id.to_owned()))?.name.clone(),
        ))
    };
    let hers: Vec<(String, String)> = who
        .associations()
        .into_iter()
        .filter(|id| actor.may_for(id, Scope::Booking))
        .filter_map(named)
        .collect();
    if hers.is_empty() {
        return Ok(Vec::new());
    }
    visit
        .read(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let one = |(id, name): (String, String)| {
                Ok(Borrower {
                    word: format!("{ASSOCIATION}{id}"),
                    words: name,
                    category: prices::category_of(conn, &id, today)?,
                    young: prices::young_members(conn, &id, today)?,
                    association: Some(id),
                })
            };
            hers.into_iter().map(one).collect()
        })
        .await
}

/// For herself, or for a business.
fn herself(say: &Speaker) -> [Borrower; 2] {
    let one = |word: &str, words, category| Borrower {
        word: word.into(),
        words,
        ..Borrower::anonymous(category)
    };
    let words = [say.t("venue-for-myself"), say.t("venue-for-commercial")];
    let [myself, company] = words.map(std::borrow::Cow::into_owned);
    [
        one(HERSELF, myself, UserCategory::Private),
        one(COMPANY, company, UserCategory::Commercial),
    ]
}

// texts: venue-for-*
fn sort(say: &Speaker, category: UserCategory) -> Borrower {
    Borrower {
        words: say
            .t(&format!("venue-for-{}", category.word()))
            .into_owned(),
        ..Borrower::anonymous(category)
    }
}
