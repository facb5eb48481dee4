//! Figures, evidence, rounds, reports, checks of other plans. No reading or writing.

mod check;
mod figure;
mod report;
mod round;
mod tie;

pub use check::{CRITERIA, Judged, Judgement, PlanCheck, about, tells};
pub use figure::{Direction, Figure, FigureValue, ShownAt};
pub use report::{
    Report, ReportContent, ReportFigure, ReportMeasure, ReportPart, ReportWords, StatusCounts,
};
pub use round::{AnswerWay, REMINDERS, RoundAnswer, RoundDates, StatusRound};
pub use tie::{Sort, Tie};
