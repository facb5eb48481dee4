//! The list as a file, with what stands in it on the page: no e-mail, telephone, address or person.

use documents::{Cell, Kind, write_csv, write_xlsx};
use web::{PageError, PageResult, Visit, download_made};

use super::{
    list::{Gathered, gather, states},
    view::{View, officers},
};
use crate::pages::words;

/// For spreadsheets that read text with semicolons, as those in Norwegian do.
pub async fn csv(visit: Visit) -> PageResult {
    let (header, rows) = table(&visit).await?;
    let text = write_csv(b';', &header, rows).map_err(|fault| PageError::fault(&fault))?;
    // Ends in .csv: that is what a spreadsheet opens.
    let name = format!("{}.csv", visit.say().t("staff-file-name"));
    download_made(&name, Kind::Text, text.into_bytes())
}

/// For Excel and its like.
pub async fn xlsx(visit: Visit) -> PageResult {
    let (header, rows) = table(&visit).await?;
    let name = visit.say().t("staff-file-name").into_owned();
    let bytes = write_xlsx(&name, &header, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("{name}.xlsx"), Kind::Xlsx, bytes)
}

async fn table(visit: &Visit) -> Result<(Vec<String>, Vec<Vec<Cell>>), PageError> {
    let gathered = gather(visit).await?;
    let Gathered { roll, acting, .. } = &gathered;
    let say = visit.say();
    let view = View::read(visit.query());
    let header = [
        say.t("staff-column-name"),
        say.t("association-number"),
        say.t("staff-column-state"),
        say.t("staff-column-listed"),
        say.t("staff-column-confirmed"),
        say.t("staff-column-email"),
        say.t("staff-column-officers"),
        say.t("association-where"),
        say.t("association-activities"),
        say.t("association-categories"),
    ];
    let yes = |is: bool| {
        Cell::from(
            if is {
                say.t("staff-yes")
            } else {
                say.t("staff-no")
            }
            .into_owned(),
        )
    };
    let rows = view.places(&gathered).into_iter().map(|at| {
        let row = &roll.rows[at];
        let number = row
            .number
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let said: Vec<String> = states(visit, row)
            .into_iter()
            .map(|(_, words)| words)
            .collect();
        let confirmed = row
            .confirmed_on
            .map(|on| say.date_short(on))
            .unwrap_or_default();
        let activities = row.activities.iter().filter_map(|key| {
            let name = roll.vocabulary.get(key)?.name(visit.language());
            Some(name.to_owned())
        });
        let categories = row
            .categories
            .iter()
            .map(|code| code.name(visit.language()));
        let categories: Vec<&str> = categories.collect();
        vec![
            Cell::from(row.name.as_str()),
            Cell::from(number),
            Cell::from(said.join(", ")),
            yes(row.is_public),
            Cell::from(confirmed),
            yes(row.has_email),
            Cell::from(i64::try_from(officers(row, acting)).unwrap_or(i64::MAX)),
            Cell::from(row.place(visit.language())),
            Cell::from(words::list_of_names(say, activities)),
            Cell::from(categories.join(", ")),
        ]
    });
    let header = header.map(std::borrow::Cow::into_owned).to_vec();
    Ok((header, rows.collect()))
}
