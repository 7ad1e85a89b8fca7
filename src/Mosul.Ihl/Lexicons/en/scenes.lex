# Conduct that no verb names by itself but that concepts in one sentence tell together. id | Scene.ACT needs= circumstance= weapon= | - | source | example
# needs: alternatives by comma, parts of one by plus: concepts (concepts.lex), Persons.X, Object.X, Weapon.X, Circumstance.X, Act.X, Not (something is denied); ^part: also in the sentence before.
# A scene needs a doer in its sentence and is silent where a verb has told the same act.

scene-labour | Scene.Enslavement needs=compel+toil+Persons,compel+toil+unpaid,toil+unpaid+Persons circumstance=Coerced | - | ICRC customary rule 95 | Roped together, villagers hauled shells for nine days for the soldiers of the Northern Army.
scene-conditions | Scene.PoorDetentionConditions needs=captivity+hunger,captivity+squalor,^captivity+squalor+hunger circumstance=InCustody | - | ICRC customary rules 118, 121 | The Northern Army held 400 people in a pen where they slept in turns on bare concrete.
