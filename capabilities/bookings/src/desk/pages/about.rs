//! What a request says of itself, term by term: what for, who, how many, who answers for it.

use web::Visit;

use super::ground::Request;

// texts: bookdesk-purpose-* bookdesk-category-*
/// The terms, with what is said of each; what is not said is left out.
pub fn facts(visit: &Visit, request: &Request) -> Vec<(String, String)> {
    let (say, it) = (visit.say(), &request.booking);
    let number = |count: Option<i32>| count.map(|it| say.number(i64::from(it)));
    let phone = Some(&it.responsible_phone).filter(|phone| !phone.is_empty());
    let all = [
        (
            "bookdesk-fact-purpose",
            say.text_if_any(&format!("bookdesk-purpose-{}", it.purpose))
                .map(str::to_owned),
        ),
        (
            "bookdesk-fact-category",
            say.text_if_any(&format!("bookdesk-category-{}", it.category))
                .map(str::to_owned),
        ),
        ("bookdesk-fact-group", Some(it.group_name.clone())),
        ("bookdesk-fact-people", number(it.people)),
        ("bookdesk-fact-young", number(it.young)),
        (
            "bookdesk-fact-responsible",
            Some(it.responsible_name.clone()),
        ),
        ("bookdesk-fact-phone", phone.map(|it| say.phone(it))),
    ];
    // texts: bookdesk-fact-*
    let said = all.into_iter().filter_map(|(term, value)| {
        let value = value.filter(|value| !value.is_empty())?;
        Some((say.t(term).into_owned(), value))
    });
    said.collect()
}
