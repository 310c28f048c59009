//! What a member must be able to tell apart at a glance, in every size and on every ground.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use agenda::{Glance, Icon};

use super::{Pixels, Theme, draw, draw_times};

mod contrast;

const SIZES: [u32; 6] = [16, 22, 24, 32, 48, 64];
/// One of each two that differ in their inks alone.
const ALIKE_IN_SHAPE: [Theme; 3] = [Theme::Dark, Theme::LightOnSlate, Theme::Colour];
/// Those that a member has who chose none: they know nothing of the panel.
const FOR_ANY_PANEL: [Theme; 3] = [Theme::DarkOnPaper, Theme::LightOnSlate, Theme::Colour];
const DARK_PANEL: u8 = 0x2b;
const LIGHT_PANEL: u8 = 0xee;
/// Each mark alone, with a doubt, stale, and with both.
const MARKED: [(bool, bool); 4] = [(false, false), (true, false), (false, true), (true, true)];
/// By so many pixels two numbers of one kind differ at least from 22 on: a stroke of a digit is two wide there.
const ALIKE: usize = 6;
/// And by so many where it is one wide, for a doubt takes room.
const ALIKE_AND_THIN: usize = 4;

fn glance(icon: Icon, doubt: bool, stale: bool) -> Glance {
    let (title, detail, missed) = Default::default();
    Glance { icon, doubt, stale, attention: false, title, detail, missed }
}

fn icons() -> Vec<Icon> {
    let days = (1..=31).map(Icon::Day);
    let minutes = (1..=60).map(Icon::Minutes);
    [Icon::None, Icon::On, Icon::Missed].into_iter().chain(days).chain(minutes).collect()
}

/// How bright each pixel is seen, on a grey panel.
fn seen(pixels: &Pixels, panel: u8) -> Vec<f32> {
    let over = |pixel: &[u8]| {
        let alpha = f32::from(pixel[3]) / 255.0;
        let on = |channel: usize| f32::from(pixel[channel]) * alpha + f32::from(panel) * (1.0 - alpha);
        on(0) * 0.3 + on(1) * 0.59 + on(2) * 0.11
    };
    pixels.rgba.chunks_exact(4).map(over).collect()
}

/// How many pixels of two pictures anybody sees to be different.
fn difference(one: &[f32], other: &[f32]) -> usize {
    one.iter().zip(other).filter(|(a, b)| (*a - *b).abs() > 60.0).count()
}

fn ground(theme: Theme) -> u8 {
    if theme == Theme::Light { LIGHT_PANEL } else { DARK_PANEL }
}

/// Each theme with the panels on which it must be read.
fn grounds() -> Vec<(Theme, u8)> {
    let any = FOR_ANY_PANEL.into_iter().flat_map(|theme| [(theme, DARK_PANEL), (theme, LIGHT_PANEL)]);
    any.chain([(Theme::Light, LIGHT_PANEL), (Theme::Dark, DARK_PANEL)]).collect()
}

#[test]
fn every_number_and_mark_is_told_from_every_other() {
    for theme in ALIKE_IN_SHAPE {
        for size in SIZES {
            for (doubt, stale) in MARKED {
                let pictures: Vec<_> = icons()
                    .into_iter()
                    .map(|icon| {
                        let pixels = draw(&glance(icon, doubt, stale), size, theme).unwrap();
                        (icon, seen(&pixels, ground(theme)))
                    })
                    .collect();
                for (index, (icon, picture)) in pictures.iter().enumerate() {
                    for (other_icon, other) in &pictures[..index] {
                        let seen = difference(picture, other);
                        assert!(
                            seen >= 2,
                            "{icon:?} and {other_icon:?} at {size}, {theme:?}, {doubt} {stale}: {seen}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_doubt_and_a_stale_schedule_are_seen_on_every_mark() {
    for ((theme, panel), size) in grounds().into_iter().flat_map(|it| SIZES.map(|size| (it, size))) {
        let picture =
            |icon, doubt, stale| seen(&draw(&glance(icon, doubt, stale), size, theme).unwrap(), panel);
        for icon in icons() {
            let plain = picture(icon, false, false);
            for (doubt, stale) in [(true, false), (false, true)] {
                let seen = difference(&plain, &picture(icon, doubt, stale));
                assert!(
                    seen >= 8,
                    "{icon:?} at {size}, {theme:?} on {panel}, doubt {doubt}, stale {stale}: {seen}"
                );
            }
        }
    }
}

#[test]
fn two_numbers_are_never_nearly_alike() {
    let numbers = [(1..=31).map(Icon::Day).collect::<Vec<_>>(), (1..=60).map(Icon::Minutes).collect()];
    // At 16 there is room for no more than the two that each test asks for.
    let sizes = SIZES.into_iter().filter(|size| *size >= 22);
    for (theme, size) in sizes.flat_map(|size| ALIKE_IN_SHAPE.map(|theme| (theme, size))) {
        for (kind, (doubt, stale)) in numbers.iter().flat_map(|kind| MARKED.map(|marks| (kind, marks))) {
            let alike = if doubt && size == 22 { ALIKE_AND_THIN } else { ALIKE };
            let picture =
                |icon: &Icon| seen(&draw(&glance(*icon, doubt, stale), size, theme).unwrap(), ground(theme));
            let pictures: Vec<_> = kind.iter().map(|icon| (icon, picture(icon))).collect();
            for (index, (icon, one)) in pictures.iter().enumerate() {
                for (other_icon, other) in &pictures[..index] {
                    let seen = difference(one, other);
                    assert!(
                        seen >= alike,
                        "{icon:?} and {other_icon:?} at {size}, {theme:?}, doubt {doubt}, stale {stale}: {seen}"
                    );
                }
            }
        }
    }
}

/// The light of each pixel of a picture that a panel has scaled down to a third: the mean of nine.
fn thirds(large: &[f32], side: usize) -> Vec<f32> {
    let mean = |x: usize, y: usize| {
        let all = (0..3).flat_map(|dy| (0..3).map(move |dx| (3 * y + dy) * side + 3 * x + dx));
        all.map(|at| large[at]).sum::<f32>() / 9.0
    };
    (0..side / 3).flat_map(|y| (0..side / 3).map(move |x| (x, y))).map(|(x, y)| mean(x, y)).collect()
}

#[test]
fn the_largest_picture_scaled_down_to_22_reads_as_the_one_of_22() {
    for (theme, panel) in grounds() {
        for (doubt, stale) in MARKED {
            let alike = if doubt { ALIKE_AND_THIN } else { ALIKE };
            let scaled = |icon: Icon| {
                let large = draw_times(&glance(icon, doubt, stale), 22, 3, theme).unwrap();
                thirds(&seen(&large, panel), usize::try_from(large.side).unwrap())
            };
            for icon in icons() {
                let exact = seen(&draw(&glance(icon, doubt, stale), 22, theme).unwrap(), panel);
                let unlike = difference(&scaled(icon), &exact);
                assert_eq!(unlike, 0, "{icon:?}, {theme:?} on {panel}, {doubt} {stale}: {unlike}");
            }
            let minutes: Vec<_> = (1..=60).map(|number| (number, scaled(Icon::Minutes(number)))).collect();
            for (index, (number, one)) in minutes.iter().enumerate() {
                for (other_number, other) in &minutes[..index] {
                    let seen = difference(one, other);
                    assert!(
                        seen >= alike,
                        "{number} and {other_number}, {theme:?} on {panel}, {doubt}: {seen}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_dot_of_the_bang_stands_clear_of_its_bar() {
    for size in SIZES {
        let pixels = draw(&glance(Icon::Missed, false, false), size, Theme::Dark).unwrap();
        let side = size as usize;
        let inked = |y: usize| pixels.rgba[(y * side + side / 2) * 4 + 3] > 128;
        let lowest = (0..side).rposition(inked).unwrap();
        let middle: Vec<bool> = (0..=lowest).map(inked).collect();
        let runs: Vec<usize> = middle.chunk_by(|a, b| a == b).map(<[bool]>::len).collect();
        let [.., bar, gap, dot, _, _] = runs[..] else { panic!("{size}: no bar, dot and edge: {runs:?}") };
        assert!(bar > dot && gap >= 2 && gap * 2 > dot, "{size}: {runs:?}");
    }
}

#[test]
fn straight_edges_fall_on_whole_pixels() {
    for size in SIZES {
        let pixels = draw(&glance(Icon::None, false, false), size, Theme::Dark).unwrap();
        let middle = pixels.rgba.chunks_exact(4).skip((size * size / 2) as usize).take(size as usize);
        let alphas: Vec<u8> = middle.map(|pixel| pixel[3]).collect();
        assert!(alphas.iter().all(|alpha| [0, 255].contains(alpha)), "{size}: {alphas:?}");
        assert!(alphas.contains(&255), "{size}: no edge");
    }
}

#[test]
fn most_of_a_small_digit_is_ink_and_not_grey() {
    for day in 1..=31 {
        let pixels = draw(&glance(Icon::Day(day), false, false), 22, Theme::Dark).unwrap();
        let alphas: Vec<u8> = pixels.rgba.chunks_exact(4).map(|pixel| pixel[3]).collect();
        let (full, grey) =
            (alphas.iter().filter(|&&a| a > 230), alphas.iter().filter(|&&a| (25..=230).contains(&a)));
        assert!(full.count() > 3 * grey.count(), "{day}");
    }
}

#[test]
fn any_sensible_size_is_drawn_and_no_other() {
    for size in 8..=128 {
        let pixels = draw(&glance(Icon::Minutes(45), true, true), size, Theme::Colour).unwrap();
        assert_eq!((pixels.side, pixels.rgba.len()), (size, (size * size * 4) as usize));
    }
    for size in [0, 7, 1025, u32::MAX] {
        assert_eq!(draw(&glance(Icon::On, false, false), size, Theme::Dark), None);
    }
}

#[test]
fn a_panel_gets_alpha_red_green_blue() {
    let pixels = Pixels { side: 1, rgba: vec![1, 2, 3, 4] };
    assert_eq!(pixels.argb32_network_order(), [4, 1, 2, 3]);
}
