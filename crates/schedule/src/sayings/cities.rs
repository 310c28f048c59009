//! Places that stand for the zone of their clocks.

/// Cities, coasts and countries of one clock that stand for their zone before "time" or alone in parentheses.
pub(super) const CITIES: &[(&str, &str, &str)] = &[
    ("new", "york", "America/New_York"),
    ("boston", "", "America/New_York"),
    ("washington", "", "America/New_York"),
    ("baltimore", "", "America/New_York"),
    ("chicago", "", "America/Chicago"),
    ("austin", "", "America/Chicago"),
    ("denver", "", "America/Denver"),
    ("toronto", "", "America/Toronto"),
    ("são", "paulo", "America/Sao_Paulo"),
    ("sao", "paulo", "America/Sao_Paulo"),
    ("san", "francisco", "America/Los_Angeles"),
    ("los", "angeles", "America/Los_Angeles"),
    ("seattle", "", "America/Los_Angeles"),
    ("california", "", "America/Los_Angeles"),
    ("west", "coast", "America/Los_Angeles"),
    ("east", "coast", "America/New_York"),
    ("uk", "", "Europe/London"),
    ("ireland", "", "Europe/Dublin"),
    ("france", "", "Europe/Paris"),
    ("germany", "", "Europe/Berlin"),
    ("india", "", "Asia/Kolkata"),
    ("japan", "", "Asia/Tokyo"),
    ("london", "", "Europe/London"),
    ("dublin", "", "Europe/Dublin"),
    ("paris", "", "Europe/Paris"),
    ("berlin", "", "Europe/Berlin"),
    ("brussels", "", "Europe/Brussels"),
    ("amsterdam", "", "Europe/Amsterdam"),
    ("vienna", "", "Europe/Vienna"),
    ("zurich", "", "Europe/Zurich"),
    ("geneva", "", "Europe/Zurich"),
    ("madrid", "", "Europe/Madrid"),
    ("barcelona", "", "Europe/Madrid"),
    ("lisbon", "", "Europe/Lisbon"),
    ("rome", "", "Europe/Rome"),
    ("stockholm", "", "Europe/Stockholm"),
    ("copenhagen", "", "Europe/Copenhagen"),
    ("oslo", "", "Europe/Oslo"),
    ("helsinki", "", "Europe/Helsinki"),
    ("warsaw", "", "Europe/Warsaw"),
    ("prague", "", "Europe/Prague"),
    ("athens", "", "Europe/Athens"),
    ("nairobi", "", "Africa/Nairobi"),
    ("lagos", "", "Africa/Lagos"),
    ("bangalore", "", "Asia/Kolkata"),
    ("bengaluru", "", "Asia/Kolkata"),
    ("delhi", "", "Asia/Kolkata"),
    ("mumbai", "", "Asia/Kolkata"),
    ("singapore", "", "Asia/Singapore"),
    ("hong", "kong", "Asia/Hong_Kong"),
    ("beijing", "", "Asia/Shanghai"),
    ("shanghai", "", "Asia/Shanghai"),
    ("seoul", "", "Asia/Seoul"),
    ("tokyo", "", "Asia/Tokyo"),
    ("sydney", "", "Australia/Sydney"),
    ("melbourne", "", "Australia/Melbourne"),
    ("brasília", "", "America/Sao_Paulo"),
    ("brasilia", "", "America/Sao_Paulo"),
    ("lisboa", "", "Europe/Lisbon"),
    ("lisbonne", "", "Europe/Lisbon"),
    ("londres", "", "Europe/London"),
    ("bruxelles", "", "Europe/Brussels"),
    ("bruselas", "", "Europe/Brussels"),
    ("genève", "", "Europe/Zurich"),
    ("montréal", "", "America/Toronto"),
    ("buenos", "aires", "America/Argentina/Buenos_Aires"),
    ("bogotá", "", "America/Bogota"),
];

/// What German calls the time of a place: `Berliner Zeit`.
pub(super) const ZEIT: &[(&str, &str)] = &[
    ("berliner", "Europe/Berlin"),
    ("deutsche", "Europe/Berlin"),
    ("deutscher", "Europe/Berlin"),
    ("schweizer", "Europe/Zurich"),
    ("wiener", "Europe/Vienna"),
    ("zürcher", "Europe/Zurich"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_exists() {
        let cities = CITIES.iter().map(|(name, _, zone)| (name, zone));
        for (name, zone) in cities.chain(ZEIT.iter().map(|(name, zone)| (name, zone))) {
            assert!(crate::Zone::named(zone).is_ok(), "{name}: {zone}");
        }
    }
}
