//! The sums of an invoice: net, tax and what is to be paid.
//!
//! Prices are decided with value added tax. The net of each line is worked out from it, the tax from
//! the net of each rate, as EN 16931 demands (BR-CO-10 to BR-CO-17); the øre that this may lose or win
//! is the rounding (BT-114), so what is to be paid is what was decided, to the øre.

use kernel::Money;

/// A line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is for.
    pub name: String,
    /// The day of use.
    pub used_on: jiff::civil::Date,
    /// The sum, with tax.
    pub gross: Money,
    /// Tax in it, in per cent.
    pub vat_percent: i64,
}

/// The tax of one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// In per cent.
    pub percent: i64,
    /// What it is of.
    pub taxable: Money,
    /// The tax.
    pub tax: Money,
}

/// The sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// By rate, lowest first.
    pub rates: Vec<Rate>,
    /// Of all lines, without tax.
    pub net: Money,
    /// All tax.
    pub tax: Money,
    /// What is to be paid.
    pub payable: Money,
}

impl Line {
    /// Without tax.
    pub fn net(&self) -> Money {
        let net = self.gross.share(100, 100 + self.vat_percent);
        net.unwrap_or(self.gross)
    }
}

impl Sums {
    /// Of these lines.
    pub fn of(lines: &[Line]) -> Self {
        let mut percents: Vec<i64> = lines.iter().map(|line| line.vat_percent).collect();
        percents.sort_unstable();
        percents.dedup();
        let rate = |percent: i64| {
            let those = lines.iter().filter(|line| line.vat_percent == percent);
            let taxable: Money = those.map(Line::net).sum();
            let tax = taxable.share(percent, 100).unwrap_or_default();
            Rate {
                percent,
                taxable,
                tax,
            }
        };
        let rates: Vec<Rate> = percents.into_iter().map(rate).collect();
        Self {
            net: rates.iter().map(|rate| rate.taxable).sum(),
            tax: rates.iter().map(|rate| rate.tax).sum(),
            payable: lines.iter().map(|line| line.gross).sum(),
            rates,
        }
    }

    /// Net and tax together.
    pub fn inclusive(&self) -> Money {
        self.net + self.tax
    }

    /// What must be added to net and tax to get what was decided.
    pub fn rounding(&self) -> Money {
        self.payable - self.inclusive()
    }
}
