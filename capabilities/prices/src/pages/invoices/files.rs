//! The files of a batch, as they were stored: whoever fetches them again gets the same bytes.
//!
//! Before a file is handed out its hash is compared with the one the batch was made with; a file that is
//! another is never handed out.

use std::io::{Cursor, Write as _};

use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use db::Conn;
use documents::FileId;
use web::{PageError, PageResult, Visit};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{access::Action, model::Batch, pages::whose::Whose, store};

/// Every line of a batch.
pub async fn csv(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let seen = visit.clone();
    let (number, bytes) = visit
        .read(move |_, conn| {
            let batch = batch(&seen, conn, &id)?;
            let bytes = stored(conn, &batch.csv_file, &batch.csv_hash)?;
            Ok::<_, PageError>((batch.number, bytes))
        })
        .await?;
    answer(
        &format!("faktura-{number}.csv"),
        "text/csv; charset=utf-8",
        bytes,
    )
}

/// Every EHF of a batch, in one package.
pub async fn zip(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let seen = visit.clone();
    let (number, files) = visit
        .read(move |_, conn| {
            let batch = batch(&seen, conn, &id)?;
            let mut files = Vec::new();
            for invoice in store::invoices::of_batch(conn, &batch.id)? {
                if let Some(file) = &invoice.ehf_file {
                    let bytes = stored(conn, file, &invoice.ehf_hash)?;
                    files.push((format!("ehf-{}.xml", invoice.number), bytes));
                }
            }
            Ok::<_, PageError>((batch.number, files))
        })
        .await?;
    if files.is_empty() {
        return Err(PageError::NotFound);
    }
    let bytes = packed(&files).map_err(|fault| PageError::fault(&fault))?;
    answer(&format!("ehf-{number}.zip"), "application/zip", bytes)
}

/// One invoice as EHF.
pub async fn invoice(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let seen = visit.clone();
    let (number, bytes) = visit
        .read(move |_, conn| {
            let invoice = store::invoices::one(conn, &id)?.ok_or(PageError::NotFound)?;
            batch(&seen, conn, &invoice.batch)?;
            let file = invoice.ehf_file.ok_or(PageError::NotFound)?;
            let bytes = stored(conn, &file, &invoice.ehf_hash)?;
            Ok::<_, PageError>((invoice.number, bytes))
        })
        .await?;
    answer(&format!("ehf-{number}.xml"), "application/xml", bytes)
}

/// One credit note as EHF.
pub async fn credit_note(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let seen = visit.clone();
    let (number, bytes) = visit
        .read(move |_, conn| {
            let note = store::credits::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let invoice = store::invoices::one(conn, &note.invoice)?;
            batch(&seen, conn, &invoice.ok_or(PageError::NotFound)?.batch)?;
            let file = note.ehf_file.ok_or(PageError::NotFound)?;
            let bytes = stored(conn, &file, &note.ehf_hash)?;
            Ok::<_, PageError>((note.number, bytes))
        })
        .await?;
    answer(&format!("ehf-{number}.xml"), "application/xml", bytes)
}

/// A batch that the visitor may see.
fn batch(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Batch, PageError> {
    let batch = store::invoices::batch(conn, id)?.ok_or(PageError::NotFound)?;
    Whose::permit(visit, &batch.let_by, Action::SeeInvoices)?;
    Ok(batch)
}

fn stored(conn: &mut Conn, id: &str, hash: &str) -> Result<Vec<u8>, PageError> {
    let file = documents::find(conn, &FileId(id.to_owned()))?;
    let file = file.ok_or(PageError::NotFound)?;
    if file.sha256 != hash {
        let fault = std::io::Error::other("a stored file of a batch is another than it was");
        return Err(PageError::fault(&fault));
    }
    Ok(documents::content(conn, &file)?)
}

/// A package that is the same each time: its files have no time of their own.
fn packed(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        package.start_file(name.as_str(), SimpleFileOptions::default())?;
        package.write_all(bytes)?;
    }
    Ok(package.finish()?.into_inner())
}

fn answer(name: &str, kind: &'static str, bytes: Vec<u8>) -> PageResult {
    let named = format!("attachment; filename=\"{name}\"");
    let named = HeaderValue::from_str(&named).map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, named),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, bytes).into_response())
}
