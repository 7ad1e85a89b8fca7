namespace Mosul.Ihl.Accuracy;

/// <summary>The model's words in the words of the data sets.</summary>
internal static class DatasetVocabulary
{
    internal static bool IsEvent(ActKind kind) => kind is
        ActKind.Attack or ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.Bombing or ActKind.Shooting or ActKind.GroundAttack or ActKind.Ambush or ActKind.Clash
        or ActKind.Siege or ActKind.ChemicalAttack or ActKind.BiologicalAttack or ActKind.MineLaying or ActKind.WeaponUse or ActKind.Killing or ActKind.Execution or ActKind.Massacre
        or ActKind.Injury or ActKind.Torture or ActKind.IllTreatment or ActKind.SexualViolence or ActKind.Abduction or ActKind.HostageTaking or ActKind.Detention or ActKind.EnforcedDisappearance
        or ActKind.Looting or ActKind.Destruction or ActKind.Arson or ActKind.Harm or ActKind.Trapping or ActKind.HumanShielding or ActKind.ForcedDisplacement;

    internal static string IncidentType(Incident incident) => incident.Kind switch
    {
        ActKind.Abduction or ActKind.HostageTaking => "kidnapping",
        ActKind.Bombing or ActKind.MineLaying => "bombing",
        ActKind.Arson => "arson",
        ActKind.Looting => "robbery",
        ActKind.Detention => "arbitrary detention",
        ActKind.Airstrike => "airstrike",
        ActKind.Destruction or ActKind.Injury or ActKind.Killing or ActKind.Harm when incident.Weapons.Any(w => Category(w.Kind) is "explosives" or "suicide_bomb") => "bombing",
        _ => "attack",
    };

    internal static string? CasualtyKind(Harm harm) => harm switch
    {
        Harm.Killed or Harm.BodiesFound => "killed",
        Harm.Injured => "injured",
        Harm.Abducted => "abducted",
        _ => null,
    };

    internal static string? Group(PersonKind who) => who switch
    {
        PersonKind.Child => "children",
        PersonKind.Woman => "women",
        PersonKind.Man => "men",
        _ => null,
    };

    internal static IEnumerable<string> WeaponCategories(Incident incident)
    {
        var categories = new List<string>();
        foreach (var weapon in incident.Weapons)
            if (Category(weapon.Kind) is { } category)
                categories.Add(category);
        if (categories.Count == 0 && Category(incident.Kind) is { } byConduct)
            categories.Add(byConduct);
        // A suicide bomb and a strike explode as well; the category is the more exact one.
        if (categories.Any(c => c is "suicide_bomb" or "airstrike" or "artillery"))
            categories.RemoveAll(c => c == "explosives");
        return categories.Distinct(StringComparer.Ordinal);
    }

    private static string? Category(WeaponKind kind) => kind switch
    {
        WeaponKind.SuicideBomb => "suicide_bomb",
        WeaponKind.Airstrike or WeaponKind.Drone or WeaponKind.Aircraft or WeaponKind.AerialBomb or WeaponKind.BarrelBomb => "airstrike",
        WeaponKind.Missile or WeaponKind.Rocket or WeaponKind.ImprovisedRocket or WeaponKind.Artillery or WeaponKind.Mortar or WeaponKind.Tank => "artillery",
        WeaponKind.ChemicalAgent or WeaponKind.RiotControlAgent => "chemical",
        WeaponKind.Incendiary or WeaponKind.WhitePhosphorus => "incendiary",
        WeaponKind.Blade => "melee",
        WeaponKind.Firearm or WeaponKind.Sniper => "firearms",
        WeaponKind.Explosive or WeaponKind.ImprovisedExplosiveDevice or WeaponKind.CarBomb or WeaponKind.Grenade or WeaponKind.Mine or WeaponKind.ClusterMunition => "explosives",
        WeaponKind.Vehicle => "vehicle",
        _ => null,
    };

    private static string? Category(ActKind kind) => kind switch
    {
        ActKind.Airstrike => "airstrike",
        ActKind.Shelling or ActKind.MissileStrike => "artillery",
        ActKind.Bombing or ActKind.MineLaying => "explosives",
        ActKind.Shooting => "firearms",
        ActKind.ChemicalAttack => "chemical",
        ActKind.Arson => "incendiary",
        _ => null,
    };

    internal static string? EventLabel(ActKind kind) => kind switch
    {
        ActKind.Killing or ActKind.Execution or ActKind.Massacre => "KILL",
        ActKind.Detention => "ARREST",
        _ => null,
    };

    internal static string? ViolationType(ActKind kind) => kind switch
    {
        ActKind.Detention or ActKind.Trial => "arbitrary detention",
        ActKind.Abduction or ActKind.HostageTaking => "kidnapping",
        ActKind.EnforcedDisappearance => "enforced disappearance",
        ActKind.Torture or ActKind.IllTreatment => "torture",
        ActKind.Killing or ActKind.Execution or ActKind.Massacre => "killing",
        ActKind.Threat or ActKind.Injury or ActKind.SexualViolence or ActKind.ForcedDisplacement or ActKind.Looting or ActKind.Destruction or ActKind.Arson or ActKind.Attack => "other",
        _ => null,
    };

    internal static string PerpetratorType(PartyKind? kind) => kind switch
    {
        PartyKind.State or PartyKind.StateForces or PartyKind.Country => "state actor",
        PartyKind.Intergovernmental => "regional orgs",
        PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Person or PartyKind.PersonGroup => "other actors without permissions",
        _ => "insufficient info",
    };
}
