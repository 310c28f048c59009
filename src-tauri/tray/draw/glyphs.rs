//! Digits, `?` and `!` as strokes whose edges fall on whole pixels.
//!
//! A font would have to be found, loaded and hinted; twelve characters of our own are sharper at 16 pixels and always there.

use tiny_skia::{Path, PathBuilder};

use super::{canvas::QUARTER, fit::Area};

/// The digits of a number below 100 and the cell of each, in the middle of `inside`.
pub(super) fn lay(number: u8, inside: &Area, thick: f32) -> Vec<(char, Area)> {
    let digits: Vec<char> = (number % 100).to_string().chars().collect();
    let full = ((inside.width() - thick) / 2.0).floor();
    let widths: Vec<f32> = digits.iter().map(|&digit| width(digit, full, thick)).collect();
    let all = widths.iter().sum::<f32>() + thick * (widths.len() as f32 - 1.0);
    let mut left = inside.left + ((inside.width() - all) / 2.0).floor();
    let mut cells = Vec::new();
    for (digit, width) in digits.into_iter().zip(widths) {
        cells.push((digit, Area::new(left, inside.top, left + width, inside.bottom)));
        left += width + thick;
    }
    cells
}

fn width(digit: char, full: f32, thick: f32) -> f32 {
    if digit == '1' { (full * 0.45).round() + (thick / 2.0).ceil() } else { full }
}

/// The middle line of a character's strokes in `cell`; none for a character that is not drawn here.
pub(super) fn path(character: char, cell: &Area, thick: f32) -> Option<Path> {
    let pen = &mut Pen::new(cell, thick);
    match character {
        '0' => pen.zero(),
        '1' => pen.one(),
        '2' => pen.two(),
        '3' => pen.three(),
        '4' => pen.four(),
        '5' => pen.five(),
        '6' => pen.six(),
        '7' => pen.seven(),
        '8' => pen.eight(),
        '9' => pen.nine(),
        '?' => pen.question(),
        _ => return None,
    }
    std::mem::take(&mut pen.path).finish()
}

/// The dot of `?`.
pub(super) fn question_dot(cell: &Area, thick: f32) -> Area {
    let left = ((cell.left + cell.right - thick) / 2.0).round();
    Area::new(left, cell.bottom - thick, left + thick, cell.bottom)
}

/// The bar and the dot of `!`, `thick` pixels wide, in the middle of `cell`; half as far apart as they are wide.
pub(super) fn bang(cell: &Area, thick: f32) -> [Area; 2] {
    let left = ((cell.left + cell.right - thick) / 2.0).round();
    let dot = cell.bottom - (thick / 2.0).floor() - 1.0;
    let bar = dot - (thick / 2.0).floor().max(1.0);
    [Area::new(left, cell.top, left + thick, bar), Area::new(left, dot, left + thick, cell.bottom)]
}

/// The lines on which a character's strokes run.
struct Pen {
    path: PathBuilder,
    left: f32,
    right: f32,
    top: f32,
    middle: f32,
    bottom: f32,
    radius: f32,
    thick: f32,
}

impl Pen {
    fn new(cell: &Area, thick: f32) -> Self {
        let lines = cell.inset(thick / 2.0);
        Self {
            path: PathBuilder::new(),
            left: lines.left,
            right: lines.right,
            top: lines.top,
            middle: lines.top + (lines.height() / 2.0).floor(),
            bottom: lines.bottom,
            radius: (lines.width() * 0.42).min(lines.height() * 0.24).min(if thick < 2.0 {
                1.0
            } else {
                f32::MAX
            }),
            thick,
        }
    }

    fn to(&mut self, x: f32, y: f32) {
        self.path.line_to(x, y);
    }

    /// A quarter of a circle from the pen's place, which is `from`, around `corner` to `to`.
    fn turn(&mut self, from: (f32, f32), corner: (f32, f32), to: (f32, f32)) {
        let along = |a: f32, b: f32| a + (b - a) * QUARTER;
        self.path.cubic_to(
            along(from.0, corner.0),
            along(from.1, corner.1),
            along(to.0, corner.0),
            along(to.1, corner.1),
            to.0,
            to.1,
        );
    }

    /// Right along `y`, then around the corner and down, or up where `down` is negative, by the radius.
    fn right_then(&mut self, y: f32, down: f32) {
        let (x, r) = (self.right, self.radius);
        self.to(x - r, y);
        self.turn((x - r, y), (x, y), (x, y + r * down));
    }

    /// Down (or up) the right side to the corner at `y`, around it and left.
    fn right_side_to(&mut self, y: f32, down: f32) {
        let (x, r) = (self.right, self.radius);
        self.to(x, y - r * down);
        self.turn((x, y - r * down), (x, y), (x - r, y));
    }

    fn left_then(&mut self, y: f32, down: f32) {
        let (x, r) = (self.left, self.radius);
        self.to(x + r, y);
        self.turn((x + r, y), (x, y), (x, y + r * down));
    }

    fn left_side_to(&mut self, y: f32, down: f32) {
        let (x, r) = (self.left, self.radius);
        self.to(x, y - r * down);
        self.turn((x, y - r * down), (x, y), (x + r, y));
    }

    /// A closed ring between two lines.
    fn ring(&mut self, top: f32, bottom: f32) {
        self.path.move_to(self.left + self.radius, top);
        self.right_then(top, 1.0);
        self.right_side_to(bottom, 1.0);
        self.left_then(bottom, -1.0);
        self.left_side_to(top, -1.0);
        self.path.close();
    }

    /// The open end of a bowl, on the left at the top. One of one pixel is straight and leaves the corner out, or a small `3` would be an `8`.
    fn start_hook(&mut self) {
        let (x, y, r) = (self.left, self.top, self.radius);
        if self.is_thin() {
            return self.path.move_to(x + self.thick / 2.0, y);
        }
        self.path.move_to(x, y + r + self.thick * 0.3);
        self.to(x, y + r);
        self.turn((x, y + r), (x, y), (x + r, y));
    }

    fn end_hook(&mut self) {
        let (x, y) = (self.left, self.bottom);
        if self.is_thin() {
            return self.to(x + self.thick / 2.0, y);
        }
        self.left_then(y, -1.0);
        self.to(x, y - self.radius - self.thick * 0.3);
    }

    /// Whether strokes are a pixel wide: then a curve is grey.
    fn is_thin(&self) -> bool {
        self.thick < 2.0
    }

    fn zero(&mut self) {
        self.ring(self.top, self.bottom);
    }

    fn one(&mut self) {
        let foot = self.bottom + self.thick / 2.0;
        self.path.move_to(self.left - self.thick * 0.3, self.top + self.thick * 1.2);
        self.to(self.right, self.top + self.thick * 0.1);
        self.to(self.right, foot);
    }

    fn two(&mut self) {
        self.start_hook();
        self.right_then(self.top, 1.0);
        let (right, middle) = (self.right, self.middle);
        self.to(right, middle - self.radius * 0.4);
        self.to(self.left, self.bottom);
        self.to(right + self.thick / 2.0, self.bottom);
    }

    fn three(&mut self) {
        self.start_hook();
        self.right_then(self.top, 1.0);
        self.right_side_to(self.middle, 1.0);
        self.to(self.left + self.thick * 0.5, self.middle);
        self.path.move_to(self.right - self.radius, self.middle);
        self.right_then(self.middle, 1.0);
        self.right_side_to(self.bottom, 1.0);
        self.end_hook();
    }

    fn four(&mut self) {
        let stem = self.right - (self.thick * 0.5).floor();
        let bar = self.bottom - ((self.bottom - self.top) * 0.26).round();
        self.path.move_to(stem, self.bottom + self.thick / 2.0);
        self.to(stem, self.top);
        self.to(self.left, bar);
        self.to(self.right + self.thick / 2.0, bar);
    }

    fn five(&mut self) {
        let bowl = self.middle - (self.thick / 2.0).floor();
        self.path.move_to(self.right + self.thick / 2.0, self.top);
        self.to(self.left, self.top);
        self.to(self.left, bowl);
        self.right_then(bowl, 1.0);
        self.right_side_to(self.bottom, 1.0);
        self.end_hook();
    }

    fn six(&mut self) {
        let bowl = self.middle - (self.thick / 2.0).floor();
        if self.is_thin() {
            self.path.move_to(self.right - self.thick / 2.0, self.top);
        } else {
            self.path.move_to(self.right, self.top + self.radius + self.thick * 0.2);
            self.to(self.right, self.top + self.radius);
            self.right_side_to(self.top, -1.0);
        }
        self.left_then(self.top, 1.0);
        self.to(self.left, self.bottom - self.radius);
        self.ring(bowl, self.bottom);
    }

    fn seven(&mut self) {
        self.path.move_to(self.left - self.thick / 2.0, self.top);
        self.to(self.right, self.top);
        self.to(self.left + (self.right - self.left) * 0.3, self.bottom + self.thick / 2.0);
    }

    fn eight(&mut self) {
        self.ring(self.top, self.middle);
        self.ring(self.middle, self.bottom);
    }

    fn nine(&mut self) {
        let bowl = self.middle + (self.thick / 2.0).floor();
        self.ring(self.top, bowl);
        self.path.move_to(self.right, self.top + self.radius);
        self.right_side_to(self.bottom, 1.0);
        self.end_hook();
    }

    /// With strokes of one pixel its hook is square: a curve would only be grey.
    fn question(&mut self) {
        let half = self.thick / 2.0;
        let centre = ((self.left + self.right - self.thick) / 2.0).round() + half;
        let bend = self.middle + half.floor() - if self.is_thin() { 0.0 } else { 1.0 };
        if self.is_thin() {
            self.radius = 0.0;
            self.path.move_to(self.left, self.top + 1.5 * self.thick);
            self.to(self.left, self.top);
        } else {
            self.start_hook();
        }
        self.right_then(self.top, 1.0);
        self.right_side_to(bend, 1.0);
        self.to(centre, bend);
        self.to(centre, self.bottom - half - half.floor().max(1.0));
    }
}
