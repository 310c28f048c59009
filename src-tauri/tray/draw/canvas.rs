//! A square of pixels and the few strokes that the tray's picture is made of.

use tiny_skia::{BlendMode, Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

use super::{Pixels, fit::Area, glyphs};

/// How far from the corner the handles of a quarter of a circle lie, in radii.
pub(super) const QUARTER: f32 = 0.552_284_8;

/// A stroke of one pixel at most is drawn as a hairline, whose corners are lighter than what they cover.
const NO_HAIRLINE: f32 = 1.001;

pub(super) struct Canvas {
    pixmap: Pixmap,
    /// From the measures of a size to the pixels of the picture.
    scale: Transform,
}

impl Canvas {
    /// A square of `side` by `side`, each of them `times` pixels wide and high.
    pub(super) fn new(side: u32, times: u8) -> Option<Self> {
        let pixels = side.checked_mul(u32::from(times))?;
        let scale = Transform::from_scale(times.into(), times.into());
        Some(Self { pixmap: Pixmap::new(pixels, pixels)?, scale })
    }

    pub(super) fn pixels(self) -> Pixels {
        Pixels { side: self.pixmap.width(), rgba: self.pixmap.take_demultiplied() }
    }

    /// A hole through which the panel is seen.
    pub(super) fn clear(&mut self, area: &Area) {
        self.fill_rect(area, None);
    }

    pub(super) fn fill_rect(&mut self, area: &Area, ink: Option<Color>) {
        if let Some(rect) = Rect::from_ltrb(area.left, area.top, area.right, area.bottom) {
            self.pixmap.fill_rect(rect, &paint(ink), self.scale, None);
        }
    }

    pub(super) fn fill_round(&mut self, area: &Area, radius: f32, ink: Option<Color>) {
        let mut path = PathBuilder::new();
        push_round(&mut path, area, radius);
        self.fill(path, ink);
    }

    /// The edge of a rounded area, `thick` pixels wide inwards.
    pub(super) fn outline_round(&mut self, area: &Area, radius: f32, thick: f32, ink: Option<Color>) {
        let mut path = PathBuilder::new();
        push_round(&mut path, area, radius);
        push_round(&mut path, &area.inset(thick), (radius - thick).max(0.0));
        self.fill(path, ink);
    }

    /// The uppermost `high` pixels of a rounded area.
    pub(super) fn fill_top(&mut self, area: &Area, radius: f32, high: f32, ink: Option<Color>) {
        let Area { left, top, right, .. } = *area;
        let (foot, near) = (top + high, radius * (1.0 - QUARTER));
        let mut path = PathBuilder::new();
        path.move_to(left, foot);
        path.line_to(left, top + radius);
        path.cubic_to(left, top + near, left + near, top, left + radius, top);
        path.line_to(right - radius, top);
        path.cubic_to(right - near, top, right, top + near, right, top + radius);
        path.line_to(right, foot);
        path.close();
        self.fill(path, ink);
    }

    pub(super) fn fill_circle(&mut self, area: &Area, ink: Option<Color>) {
        self.fill_round(area, area.width() / 2.0, ink);
    }

    /// A small `?`.
    pub(super) fn question(&mut self, cell: &Area, thick: f32, ink: Option<Color>) {
        self.glyph('?', cell, thick, ink);
        self.fill_rect(&glyphs::question_dot(cell, thick), ink);
    }

    /// A bold `!`.
    pub(super) fn bang(&mut self, cell: &Area, thick: f32, ink: Option<Color>) {
        glyphs::bang(cell, thick).iter().for_each(|part| self.fill_rect(part, ink));
    }

    /// One character, in strokes of `thick` pixels.
    pub(super) fn glyph(&mut self, character: char, cell: &Area, thick: f32, ink: Option<Color>) {
        let stroke = Stroke { width: thick.max(NO_HAIRLINE), miter_limit: 3.0, ..Stroke::default() };
        if let Some(path) = glyphs::path(character, cell, thick) {
            self.pixmap.stroke_path(&path, &paint(ink), &stroke, self.scale, None);
        }
    }

    fn fill(&mut self, path: PathBuilder, ink: Option<Color>) {
        if let Some(path) = path.finish() {
            self.fill_path(&path, ink);
        }
    }

    fn fill_path(&mut self, path: &Path, ink: Option<Color>) {
        self.pixmap.fill_path(path, &paint(ink), FillRule::EvenOdd, self.scale, None);
    }
}

/// Ink, or what takes ink away.
fn paint(ink: Option<Color>) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    match ink {
        Some(colour) => paint.set_color(colour),
        None => {
            paint.set_color(Color::BLACK);
            paint.blend_mode = BlendMode::DestinationOut;
        }
    }
    paint
}

fn push_round(path: &mut PathBuilder, area: &Area, radius: f32) {
    let Area { left, top, right, bottom } = *area;
    let near = radius * (1.0 - QUARTER);
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - near, top, right, top + near, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - near, right - near, bottom, right - radius, bottom);
    path.line_to(left + radius, bottom);
    path.cubic_to(left + near, bottom, left, bottom - near, left, bottom - radius);
    path.line_to(left, top + radius);
    path.cubic_to(left, top + near, left + near, top, left + radius, top);
    path.close();
}
