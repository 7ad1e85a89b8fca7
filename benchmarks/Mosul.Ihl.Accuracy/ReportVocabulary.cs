namespace Mosul.Ihl.Accuracy;

/// <summary>The model's words in the words of the reports format.</summary>
internal static class ReportVocabulary
{
    internal static string CasualtyKind(Harm harm) => harm switch
    {
        Harm.Killed or Harm.BodiesFound => "killed",
        Harm.Injured => "injured",
        Harm.Missing => "missing",
        Harm.Trapped => "trapped",
        Harm.Displaced => "displaced",
        Harm.Detained => "detained",
        Harm.Abducted => "abducted",
        _ => "casualties",
    };

    internal static string Civilian(CivilianStatus status) => status switch
    {
        CivilianStatus.Civilian => "yes",
        CivilianStatus.Fighter => "no",
        CivilianStatus.Mixed => "mixed",
        _ => "unknown",
    };

    /// <summary>How an allegation is put.</summary>
    /// <param name="allegation">The allegation.</param>
    /// <param name="report">The report it stands in.</param>
    internal static string Modality(Allegation allegation, ParsedReport report)
    {
        var voice = allegation.Alleger.Chain.FirstOrDefault(v => v.PartyId is not null);
        return allegation.Stance.Kind switch
        {
            StanceKind.Admitted => "admission",
            StanceKind.Suspected or StanceKind.Believed => "hedged",
            StanceKind.NotVerified => "reported",
            // "is accused of": somebody's accusation; "is said to have": the teller's hedge.
            StanceKind.Alleged when voice is null => IsAccused(allegation) ? "accusation" : "hedged",
            // "the army claims" is its own accusation; "allegedly" in the words of another is that one's hedge.
            StanceKind.Alleged => voice.Act == SpeechAct.Accuses || allegation.Stance.Cue == voice.Cue ? "accusation" : "hedged",
            _ when voice is null => allegation.Alleger.IsOwnVoice ? OwnVoice(report.Document.Source?.Kind) : "reported",
            _ when voice.Act == SpeechAct.Condemns => "condemnation",
            _ when (voice.Act == SpeechAct.Finds || IsInquiry(voice)) && Inquires(report.FindParty(voice.PartyId)?.Kind) => "finding",
            _ => "accusation",
        };
    }

    private static bool IsAccused(Allegation allegation) => allegation.Stance.Cue is { Quote: var words } && (words.Contains("accus", StringComparison.OrdinalIgnoreCase) || words.Contains("blam", StringComparison.OrdinalIgnoreCase) || words.Contains("suspect", StringComparison.OrdinalIgnoreCase));

    // What a body that inquires writes in its own name are its findings.
    private static string OwnVoice(SourceKind? publisher) =>
        publisher is SourceKind.Ngo or SourceKind.Monitor or SourceKind.Intergovernmental ? "finding" : "accusation";

    // "A UN panel reported", "observers of the mission said": what inquires speaks, whatever it is said to do.
    private static bool IsInquiry(Voice voice) => voice is { Act: SpeechAct.Says, Speaker.Quote: var words } && Inquiries.Any(i => words.Contains(i, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Inquiries = ["panel", "commission", "inquiry", "investigat", "fact-finding", "monitor", "observer"];

    private static bool Inquires(PartyKind? kind) =>
        kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Intergovernmental or PartyKind.Organisation;

    /// <summary>The type of an incident: the conduct when it says enough, else the means, else the object hit; null when the format has no word for it.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="usual">The type of most attacks of the document, for an attack of which no means is told; null when none prevails.</param>
    internal static string? IncidentType(Incident incident, string? usual) =>
        ByProhibitedMeans(incident) ?? ByConduct(incident.Kind) ?? (IsAttack(incident.Kind) ? ByMeans(incident) ?? ByObject(incident) ?? (incident.Kind is ActKind.Attack or ActKind.WeaponUse ? usual : null) ?? ByHarm(incident.Kind) : null);

    /// <summary>The type that most attacks of a document are told to be; null when none is told.</summary>
    internal static string? UsualAttack(ParsedReport report) =>
        report.Statements.Where(s => s.Act.Kind is ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.Bombing)
            .GroupBy(s => ByConduct(s.Act.Kind)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static string? ByProhibitedMeans(Incident incident) =>
        !IsAttack(incident.Kind) && incident.Kind is not (ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.Bombing) ? null
        : Uses(incident, WeaponKind.ClusterMunition) ? "cluster-munition"
        : Uses(incident, WeaponKind.ChemicalAgent) ? "chemical-attack"
        : Uses(incident, WeaponKind.Incendiary) || Uses(incident, WeaponKind.WhitePhosphorus) ? "incendiary"
        : null;

    private static bool Uses(Incident incident, WeaponKind kind)
    {
        foreach (var weapon in incident.Weapons)
            if (weapon.Kind == kind)
                return true;
        return false;
    }

    private static string? ByConduct(ActKind kind) => kind switch
    {
        ActKind.Airstrike => "airstrike",
        ActKind.Shelling => "shelling",
        ActKind.MissileStrike => "missile-strike",
        ActKind.Shooting => "shooting",
        ActKind.Execution => "execution",
        ActKind.Massacre => "massacre",
        ActKind.Bombing => "bombing",
        ActKind.ChemicalAttack => "chemical-attack",
        ActKind.MineLaying => "landmine",
        ActKind.Detention or ActKind.PoorDetentionConditions => "detention",
        ActKind.Torture or ActKind.IllTreatment => "torture",
        ActKind.ForcedDisplacement or ActKind.Flight or ActKind.EvacuationOrder => "displacement",
        ActKind.Siege => "siege",
        ActKind.HumanShielding or ActKind.PreventingFlight => "human-shields",
        ActKind.HostageTaking => "hostage-taking",
        ActKind.Abduction or ActKind.EnforcedDisappearance => "abduction",
        ActKind.SexualViolence or ActKind.Enslavement => "sexual-violence",
        ActKind.Looting => "looting",
        ActKind.Arson => "arson",
        ActKind.AidObstruction => "attack-on-aid",
        ActKind.Ambush => "ambush",
        ActKind.GroundAttack => "ground-attack",
        ActKind.Clash => "clash",
        _ => null,
    };

    private static bool IsAttack(ActKind kind) => kind is ActKind.Attack or ActKind.WeaponUse or ActKind.Killing or ActKind.Injury or ActKind.Harm or ActKind.Destruction or ActKind.BodiesFound or ActKind.Trapping or ActKind.Terrorising;

    private static string? ByMeans(Incident incident)
    {
        foreach (var weapon in incident.Weapons)
            if (ByMeans(weapon.Kind) is { } type)
                return type;
        return null;
    }

    private static string? ByMeans(WeaponKind kind) => kind switch
    {
        WeaponKind.Airstrike or WeaponKind.Drone or WeaponKind.Aircraft or WeaponKind.AerialBomb or WeaponKind.BarrelBomb => "airstrike",
        WeaponKind.Artillery or WeaponKind.Mortar or WeaponKind.Tank => "shelling",
        WeaponKind.Missile or WeaponKind.Rocket or WeaponKind.ImprovisedRocket => "missile-strike",
        WeaponKind.Explosive or WeaponKind.ImprovisedExplosiveDevice or WeaponKind.CarBomb or WeaponKind.SuicideBomb or WeaponKind.Grenade => "bombing",
        WeaponKind.Mine => "landmine",
        WeaponKind.Firearm or WeaponKind.Sniper => "shooting",
        _ => null,
    };

    private static string? ByObject(Incident incident)
    {
        foreach (var target in incident.Objects)
            switch (target.Kind)
            {
                case ObjectKind.MedicalUnit or ObjectKind.MedicalTransport:
                    return "attack-on-medical";
                case ObjectKind.CulturalProperty or ObjectKind.PlaceOfWorship:
                    return "attack-on-cultural";
                case ObjectKind.Relief:
                    return "attack-on-aid";
            }
        return null;
    }

    private static string? ByHarm(ActKind kind) => kind switch
    {
        ActKind.Killing or ActKind.BodiesFound => "execution",
        ActKind.Attack => "ground-attack",
        _ => null,
    };
}
