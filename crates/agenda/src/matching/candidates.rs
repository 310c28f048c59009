//! The pairs that a rule finds possible, the surest first.

use std::cmp::Ordering;

/// So many old sessions are considered for a new one: pages on which more are alike are none of people.
const MOST: usize = 64;

/// How sure it is, the old session's place, the new one's.
type Candidate = (f64, usize, usize);

/// The possible pairs of one rule.
#[derive(Debug, Default)]
pub(super) struct Candidates(Vec<Candidate>);

impl Candidates {
    /// Adds those of one new session.
    pub(super) fn add(&mut self, mut of_one: Vec<Candidate>) {
        if of_one.len() > MOST {
            of_one.select_nth_unstable_by(MOST, surer);
            of_one.truncate(MOST);
        }
        self.0.extend(of_one);
    }

    /// The places of old and new; among equals the first on the page comes first.
    pub(super) fn surest_first(mut self) -> impl Iterator<Item = (usize, usize)> {
        self.0.sort_unstable_by(surer);
        self.0.into_iter().map(|(_, o, n)| (o, n))
    }
}

fn surer(a: &Candidate, b: &Candidate) -> Ordering {
    b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2))
}
