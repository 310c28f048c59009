//! The order on the page as evidence: lists run forward or backward in time, and the years that keep them in order are likely.

use super::years::Candidate;

/// What it costs to step against the order of the series, in tenths of a point.
const AGAINST: i32 = 80;
/// What it costs to have no order at all.
const NONE: i32 = 60;
/// How much more either costs for each session beyond two: the longer a list is, the surer its order.
const LONGER: i32 = 15;
/// Beyond so many sessions a list is no surer.
const LONG: usize = 12;

/// Sessions that stand next to each other are seldom further apart, in days; a longer gap costs a tenth of a point for six days.
const NEIGHBOURS: i64 = 180;
/// What a gap costs at the most.
const GAP: i32 = 30;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Forward,
    Backward,
    None,
}

/// The candidate of each draft with which all of a series together have the most points; none where there is no candidate.
pub(super) fn choose(field: &[Vec<Candidate>], series: &[usize]) -> Vec<Option<usize>> {
    let mut chosen = vec![None; field.len()];
    let mut members: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, key) in series.iter().enumerate().filter(|(at, _)| !field[*at].is_empty()) {
        match members.last_mut() {
            Some((last, drafts)) if last == key => drafts.push(at),
            _ => members.push((*key, vec![at])),
        }
    }
    for (_, drafts) in members {
        let best = [Order::Forward, Order::Backward, Order::None]
            .map(|order| run(field, &drafts, order))
            .into_iter()
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        for (at, candidate) in drafts.iter().zip(best.map(|(_, path)| path).unwrap_or_default()) {
            chosen[*at] = Some(candidate);
        }
    }
    chosen
}

/// The most points that a series can have in an order, and the candidates that have them.
fn run(field: &[Vec<Candidate>], drafts: &[usize], order: Order) -> (i32, Vec<usize>) {
    let more = LONGER * i32::try_from(drafts.len().min(LONG).saturating_sub(2)).unwrap_or_default();
    let mut points: Vec<i32> = Vec::new();
    let mut back: Vec<Vec<usize>> = Vec::new();
    for (step, at) in drafts.iter().enumerate() {
        let before = step.checked_sub(1).map_or(&[][..], |before| &field[drafts[before]]);
        let (sums, from) = field[*at]
            .iter()
            .map(|candidate| best(before, &points, candidate, (order, AGAINST + more)))
            .unzip();
        points = sums;
        back.push(from);
    }
    let start = if order == Order::None { -NONE - more } else { 0 };
    let Some((last, most)) = points.iter().enumerate().rev().max_by_key(|(_, points)| **points) else {
        return (start, Vec::new());
    };
    let mut path = vec![last];
    for from in back.iter().skip(1).rev() {
        path.push(from[path[path.len() - 1]]);
    }
    path.reverse();
    (start + most, path)
}

/// The best way to a candidate in an order, a step against which costs so much: its points with those of the way, and the candidate before it.
fn best(before: &[Candidate], points: &[i32], candidate: &Candidate, order: (Order, i32)) -> (i32, usize) {
    let own = candidate.points();
    let ways = before.iter().zip(points).enumerate();
    let best = ways
        .map(|(at, (from, points))| (points + step(from, candidate, order), at))
        .rev()
        .max_by_key(|way| way.0);
    best.map_or((own, 0), |(points, at)| (points.saturating_add(own), at))
}

fn step(from: &Candidate, to: &Candidate, (order, cost): (Order, i32)) -> i32 {
    let against = match order {
        Order::Forward => to.date < from.date,
        Order::Backward => to.date > from.date,
        Order::None => false,
    };
    let apart = (to.date - from.date).num_days().abs() - NEIGHBOURS;
    let gap = i32::try_from(apart.max(0) / 6).unwrap_or(GAP).min(GAP);
    if against { -cost - gap } else { -gap }
}
