//! Reads the crate's own tab-separated lists in `data/`, which are built into the program.
//!
//! The first line names the columns; empty lines and lines that start with `#` are left out.
//! The lists are ours, so a row with the wrong number of columns is a fault in the program and
//! stops the first test that touches it.

/// The rows of a list with exactly `N` columns, header left out.
pub(crate) fn rows<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    lines(list).skip(1).map(|line| {
        let cells: Vec<&'static str> = line.split('\t').map(str::trim).collect();
        <[&'static str; N]>::try_from(cells)
            .unwrap_or_else(|cells| panic!("{} columns, expected {N}: {line}", cells.len()))
    })
}

/// The filled lines of a list of single words, header included.
pub(crate) fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// A cell that holds several values parted by commas.
pub(crate) fn parts(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty() && *part != "-")
}
