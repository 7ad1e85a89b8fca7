namespace Mosul.Ihl.Reading.Phrases;

/// <summary>What a word beside a name tells to belong to it; the surer it shows a State, the later.</summary>
internal enum Belonging
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Police, officials, crews: what towns and firms have as well.</summary>
    Order,

    /// <summary>Weapons and those who serve them.</summary>
    Arms,

    /// <summary>Garrisons, battalions and other units, which towns and persons give their names to as well.</summary>
    Unit,

    /// <summary>Troops and ranks.</summary>
    Forces,

    /// <summary>What only States have: an army, a navy, a ministry.</summary>
    State,
}
