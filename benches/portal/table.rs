//! Lines of the table: a figure, its baseline, their ratio and what it is to be.

/// What a ratio is to be.
#[derive(Clone, Copy)]
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
}

/// Prints a sentence at once: a run may be stopped.
pub fn say(sentence: &str) {
    println!("{sentence}");
}

/// `ours` and `baseline` are what the ratio was made of.
pub fn row(name: &str, ratio: f64, (ours, baseline): (f64, f64), aim: Aim) {
    let verdict = judged(ratio, aim);
    println!("{name:<44} {:>10} of {:>10}  ratio {ratio:>7.3}  {verdict}", short(ours), short(baseline));
}

/// A figure that is measured by itself.
pub fn figure(name: &str, (figure, unit): (f64, &str), aim: Aim) {
    println!("{name:<44} {:>10} {unit:<29} {}", short(figure), judged(figure, aim));
}

fn judged(figure: f64, aim: Aim) -> String {
    let (sign, bound, met) = match aim {
        Aim::AtLeast(bound) => ("≥", bound, figure >= bound),
        Aim::AtMost(bound) => ("≤", bound, figure <= bound),
    };
    format!("aim {sign} {bound:<5} {}", if met { "met" } else { "NOT MET" })
}

fn short(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 0.01 {
        format!("{value:.2}")
    } else {
        format!("{:.1} µ", value * 1e6)
    }
}
