//! Where everything in the tray's picture lies, in whole pixels for each size.

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Area {
    pub(super) fn new(left: f32, top: f32, right: f32, bottom: f32) -> Self {
        Self { left, top, right, bottom }
    }

    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// The same with every side moved inwards.
    pub(super) fn inset(&self, by: f32) -> Self {
        Self::new(self.left + by, self.top + by, self.right - by, self.bottom - by)
    }
}

/// The measures of one size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    side: f32,
    margin: f32,
    /// How thick the leaf's edge is.
    pub border: f32,
    /// How high the strip on top is, with the edge.
    pub header: f32,
    /// How round the leaf's corners are.
    pub radius: f32,
    /// The air between the leaf's edge and what is written on it.
    pad: f32,
    /// How thick digits are at most.
    stroke: f32,
}

impl Fit {
    /// The measures for a square of `size` pixels; none below 8, where nothing can be read.
    pub(super) fn new(size: u32) -> Option<Self> {
        if !(8..=1024).contains(&size) {
            return None;
        }
        let side = f32::from(u16::try_from(size).ok()?);
        let of = |part: f32| (side / part).round().max(1.0);
        Some(Self {
            side,
            margin: if size < 20 { 0.0 } else { of(22.0) },
            border: of(24.0),
            header: of(4.6),
            radius: of(8.0),
            pad: of(22.0),
            stroke: of(11.0).max(if size < 16 { 1.0 } else { 2.0 }),
        })
    }

    pub(super) fn leaf(&self) -> Area {
        Area::new(self.margin, self.margin, self.side - self.margin, self.side - self.margin)
    }

    /// Where a number is written below the strip.
    pub(super) fn page(&self) -> Area {
        let mut page = self.leaf().inset(self.border + self.pad);
        page.top = self.margin + self.header + self.pad;
        page
    }

    /// The same in the middle of a filled leaf, which has no strip.
    pub(super) fn middle(&self) -> Area {
        let mut middle = self.leaf().inset(self.border + self.pad);
        let lower = (self.header * 0.4).round();
        middle.top += lower;
        middle.bottom -= lower;
        middle
    }

    /// The dot of a session that is on; aside of the doubt's `?` where there is one.
    pub(super) fn dot(&self, doubt: bool) -> Area {
        let quarter = (self.side / 4.0).round();
        let aside = if doubt { 2.0 * self.pad } else { 0.0 };
        let far = self.side - quarter;
        Area::new(quarter - aside, quarter + aside, far - aside, far + aside)
    }

    /// How thick the digits in `area` are: thin enough that an `8` keeps its two holes, each as high as a stroke.
    pub(super) fn digits(&self, area: &Area) -> f32 {
        self.stroke.min((area.height() / 5.0).floor()).max(1.0)
    }

    /// The two holes of the binding in the strip on top.
    pub(super) fn rings(&self) -> [Area; 2] {
        let wide = self.stroke;
        let high = self.margin + (self.header * 0.4).round();
        let at = (self.side / 4.0).round();
        [Area::new(at, 0.0, at + wide, high), Area::new(self.side - at - wide, 0.0, self.side - at, high)]
    }

    /// The corner that a doubt takes for itself.
    pub(super) fn badge(&self) -> Area {
        let (question, halo) = (self.question(), self.pad);
        Area::new(question.left - halo, 0.0, self.side, question.bottom + halo)
    }

    pub(super) fn question(&self) -> Area {
        let high = (self.side * 0.39).round();
        let wide = (high * 0.64).round();
        Area::new(self.side - wide, 0.0, self.side, high)
    }

    /// The strip on top of an empty leaf: as thin as its edge, with no holes.
    pub(super) fn crease(&self) -> Area {
        let leaf = self.leaf();
        let foot = leaf.top + self.header;
        Area::new(leaf.left, foot - self.border, leaf.right, foot)
    }

    /// How thick the `!` is: even, since the room for it is even.
    pub(super) fn bold(&self) -> f32 {
        2.0 * (self.stroke * 0.8).round()
    }

    /// How thick the small `?` is.
    pub(super) fn thin(&self) -> f32 {
        (self.side / 14.0).round().max(1.0)
    }

    /// The bites in the edge of a stale leaf: two on each side below the strip, two at the foot. They reach through the edge, which may be
    /// of the panel's colour, into the paper.
    pub(super) fn notches(&self) -> [Area; 6] {
        let leaf = self.leaf();
        let deep = self.border + self.pad;
        let wide = (self.side / 9.0).round();
        let below = leaf.top + self.header;
        let third = ((leaf.bottom - below) / 3.0).round();
        let (first, second) =
            (below + third - (wide / 2.0).floor(), leaf.bottom - third - (wide / 2.0).floor());
        let across = (leaf.width() / 3.0).round() - (wide / 2.0).floor();
        let foot = leaf.bottom - deep;
        [
            Area::new(leaf.left, first, leaf.left + deep, first + wide),
            Area::new(leaf.left, second, leaf.left + deep, second + wide),
            Area::new(leaf.right - deep, first, leaf.right, first + wide),
            Area::new(leaf.right - deep, second, leaf.right, second + wide),
            Area::new(leaf.left + across, foot, leaf.left + across + wide, leaf.bottom),
            Area::new(leaf.right - across - wide, foot, leaf.right - across, leaf.bottom),
        ]
    }
}
