# Members of forces by post or task: with a party's name before them they are the party. id | code | forms | source | example
cr-crew | Persons.Soldier status=Fighter | gun crew:n; mortar crew:n; tank crew:n; artillery crew:n; drone operator:n; missile operator:n; sapper:n; gunner:n; pilot:n; conscript:n; reservist:n | usage in reporting | Mortar crews fired from the hill.
cr-unit | Persons.Soldier status=Fighter | army unit:n; military unit:n; battalion:n; brigade:n; regiment:n; platoon:n; squadron:n; army patrol:n; military patrol:n | usage in reporting | The battalion moved into the town.
cr-commander | Persons.Fighter status=Fighter | field commander:n; rebel commander:n; cadre:n; operative:n; undercover agent:n | usage in reporting | An undercover agent shot the man.
