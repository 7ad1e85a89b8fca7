# Closed classes of English. id | code | forms | source | example
fn-the | Function.Determiner | the; this; that; these; those; all; both | English grammar | The army shelled the town.
