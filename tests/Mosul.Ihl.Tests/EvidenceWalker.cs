using System.Collections;
using System.Reflection;

namespace Mosul.Ihl.Tests;

/// <summary>Finds every evidence that can be reached from a value, by reflection, so that no new noun is forgotten.</summary>
internal static class EvidenceWalker
{
    internal static IEnumerable<(string Path, Evidence Evidence)> Walk(object? value, string path = "report")
    {
        switch (value)
        {
            case null or string:
                yield break;
            case Evidence evidence:
                yield return (path, evidence);
                yield break;
            case IEnumerable items:
                int index = 0;
                foreach (object? item in items)
                    foreach (var found in Walk(item, $"{path}[{index++}]"))
                        yield return found;
                yield break;
        }
        if (value.GetType().Assembly != typeof(Evidence).Assembly || value.GetType().IsEnum)
            yield break;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            foreach (var found in Walk(property.GetValue(value), $"{path}.{property.Name}"))
                yield return found;
    }
}
