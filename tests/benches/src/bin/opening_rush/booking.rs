//! Filling in a booking and sending it, as the person who chose a time does.

use anyhow::{Context, Result, ensure};

use crate::{http::Connection, visitor::Visit};

/// Fills in the form at `path`, looks it over, and sends it.
pub async fn fill_in(connection: &mut Connection, seen: &mut Visit, path: &str) -> Result<()> {
    let form = seen.read(connection, path, false).await?;
    let version = form
        .split("name=\"version\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .context("the version of the form")?;
    let body = format!("version={version}");
    let filled = seen.send(connection, path, &body).await?;
    ensure!(filled.status == 303, "fill in: {}\n{}", filled.status, filled.body);
    Ok(())
}
