// Known false alarms of the engines, each with its reason. `match` is tried on "rule selector detail".
export const allowed = [
  { check: 'axe', match: /^color-contrast(-enhanced)? \(incomplete\).*(no value|has no text)/s, reason: 'an empty field has no words to measure; the contrast check measures the colours themselves' },
  { check: 'ibm', match: /^style_color_misuse\/Potential_1/, reason: 'asks of every stylesheet; nothing is told by colour alone, which the reviews of each page hold' },
  { check: 'ibm', match: /^style_focus_visible\/potential_focus_not_visible/, reason: 'asks of every styled outline; the focus check measures pixels' },
  { check: 'ibm', match: /^form_submit_button_exists\/Potential_1/, reason: 'does not know that a button without a type submits' },
  { check: 'ibm', match: /^input_label_visible\/potential_no_label/, reason: 'does not see a label above its field; the static checks hold that every field has one' },
  { check: 'ibm', match: /^aria_content_in_landmark\/Fail_1.*(skip-link|example-note)/s, reason: 'the skip link and the note above the header come before every landmark on purpose' },
];
