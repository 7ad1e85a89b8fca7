# Nouns that only count or group what follows "of". id | code | forms | source | example
pt-group | Word.Partitive | group:n; crowd:n; handful; row:n; pair:n; band:n | English usage | A group of men stood there.
pt-number | Word.Partitive | number; numbers; majority; part; parts; half; rest; remainder | English usage | The number of civilians killed is high.
pt-members | Word.Partitive | member:n; element:n; remnant:n; detachment:n; contingent:n | English usage | Members of the family died.
pt-use | Word.Partitive | use; usage; commission; practice; act:n; instance:n; case:n; wave:n; pattern; campaign of | English usage | The use of human shields was reported.
