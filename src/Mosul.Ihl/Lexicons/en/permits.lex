# Verbs that allow: negated, they keep people or relief from passing. id | code | forms | source | example
vp-allow | Verb.Permit | allow:v; permit:v(permitted); let:v(let,let); enable:v | English usage | Guards did not allow families to leave.
