// Known false alarms of the engines, each with its reason. `match` is tried on "rule selector detail".
export const allowed = [
  { check: 'axe', match: /^color-contrast(-enhanced)? \(incomplete\).*(no value|has no text)/s, reason: 'an empty field has no words to measure; the contrast check measures the colours themselves' },
  { check: 'ibm', match: /^style_color_misuse\/Potential_1/, reason: 'asks of every stylesheet; every state of a page has its word' },
  { check: 'ibm', match: /^style_focus_visible\/potential_focus_not_visible/, reason: 'asks of every styled outline; the focus check measures pixels' },
  { check: 'ibm', match: /^form_submit_button_exists\/Potential_1/, reason: 'does not know that a button without a type submits' },
  { check: 'ibm', match: /^input_label_visible\/potential_no_label/, reason: 'does not see a label above its field; the static checks hold that every field has one' },
  { check: 'ibm', match: /^aria_content_in_landmark\/Fail_1.*(skip-link|example-note)/s, reason: 'the skip link and the note above the header come before every landmark on purpose' },
  { check: 'ibm', match: /^aria_(form_label|landmark_name)_unique\/fail_label_not_unique.*"form"/s, reason: 'a form without a name is no landmark, so it needs no name of its own' },
  { check: 'ibm', match: /^input_fields_grouped\/Potential_1/, reason: 'advises a fieldset around any two fields; ours has one where the fields answer one question' },
  { check: 'htmlcs', match: /G141 \(error\) .*(summary|h2 element (appears|should))/s, pages: ['sign-in-errors', 'booking-errors'], reason: 'the error summary stands above the h1 on purpose, so that it is met first' },
];
