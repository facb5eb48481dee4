//! Filling in a booking and sending it, as the person who chose a time does: what the form holds is
//! sent back with the few answers it asks for.

use anyhow::{Context, Result, ensure};

use crate::{http::Connection, visitor::Visit};

/// Fills in the form at `path`, looks it over, and sends it.
pub async fn fill_in(connection: &mut Connection, seen: &mut Visit, path: &str) -> Result<()> {
    let page = seen.read(connection, path, false).await?;
    let form = page
        .split("id=\"fill\"")
        .nth(1)
        .and_then(|rest| rest.split("</form>").next());
    let mut fields = filled(form.context("a form to fill in")?);
    for (name, value) in [("title", "Trening"), ("people", "12"), ("young", "")] {
        fields.retain(|(own, _)| own != name);
        fields.push((name.to_owned(), value.to_owned()));
    }
    let body: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let filled = seen.send(connection, path, &body.join("&")).await?;
    ensure!(
        filled.status == 303,
        "fill in: {}\n{}",
        filled.status,
        filled.body
    );
    let sent = seen
        .send(connection, &format!("{path}/se-over"), "")
        .await?;
    ensure!(sent.status == 303, "send: {}\n{}", sent.status, sent.body);
    Ok(())
}

/// What the form would send as it stands: hidden fields, the first choice of each group, and the
/// chosen option of each list. Values are ids and numbers, which need no escaping.
fn filled(form: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in form.split("<input").skip(1) {
        let tag = tag.split('>').next().unwrap_or("");
        let (Some(kind), Some(name)) = (attribute(tag, "type"), attribute(tag, "name")) else {
            continue;
        };
        let value = attribute(tag, "value").unwrap_or_default();
        let first = fields.iter().all(|(own, _)| *own != name);
        let is_chosen = tag.contains(" checked");
        match kind.as_str() {
            "hidden" => fields.push((name, value)),
            "radio" if first => fields.push((name, value)),
            "checkbox" if is_chosen => fields.push((name, value)),
            _ => {}
        }
    }
    for list in form.split("<select").skip(1) {
        let list = list.split("</select>").next().unwrap_or("");
        let chosen = list.split("<option").skip(1).find(|option| {
            let tag = option.split('>').next().unwrap_or("");
            tag.contains(" selected")
        });
        let first = list.split("<option").nth(1);
        let value = chosen
            .or(first)
            .and_then(|option| attribute(option, "value"));
        if let (Some(name), Some(value)) = (attribute(list, "name"), value) {
            fields.push((name, value));
        }
    }
    fields
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
    rest.split('"').next().map(str::to_owned)
}
