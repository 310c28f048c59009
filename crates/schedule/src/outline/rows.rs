//! Cells that go on over several rows: the rows below have an empty one in their place, so that columns stay columns.

/// More columns than a table has that people read.
const MOST: usize = 64;
/// More rows than a cell goes on over.
const LONGEST: u32 = 1_000;

/// For each column of the open table, how many more rows its cell takes.
#[derive(Debug, Default)]
pub(super) struct Rows {
    spans: Vec<u32>,
    column: usize,
}

impl Rows {
    /// Begins a row; what the row before left to go on over has gone on.
    pub fn begin(&mut self) {
        for span in self.spans.iter_mut().skip(self.column) {
            *span = span.saturating_sub(1);
        }
        self.column = 0;
    }

    /// Adds a cell that takes so many rows; how many empty ones stand before it.
    pub fn cell(&mut self, rows: u32) -> usize {
        let mut empty = 0;
        while let Some(span) = self.spans.get_mut(self.column).filter(|span| **span > 0) {
            *span -= 1;
            self.column += 1;
            empty += 1;
        }
        if self.column < MOST {
            if self.spans.len() <= self.column {
                self.spans.resize(self.column + 1, 0);
            }
            self.spans[self.column] = rows.clamp(1, LONGEST) - 1;
        }
        self.column += 1;
        empty
    }
}
