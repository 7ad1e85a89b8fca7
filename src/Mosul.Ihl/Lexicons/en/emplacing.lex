# Verbs that put a weapon in place or bring it to bear: they tell an act only with a weapon as object. id | code | forms | source | example
vu-emplace | Verb.Use | lay:v(laid,laid); plant:v; scatter:v; bury:v(buried); sow:v(sowed,sown); rig:v(rigged,rigged,rigging); emplace:v; strew:v(strewed,strewn); place:v; seed:v | usage in reporting | Fighters buried mines beside the road.
