using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mosul.Ihl.Tests;

/// <summary>Writes the public surface of an assembly as text, one member per line, in ordinal order.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().GroupBy(t => t.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(group.Key).Append('\n');
            foreach (var type in group.OrderBy(Name, StringComparer.Ordinal))
            {
                text.Append("  ").Append(Head(type)).Append('\n');
                foreach (string member in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    text.Append("    ").Append(member).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Head(Type type)
    {
        if (type.IsEnum)
            return $"enum {Name(type)}";
        string kind = type.IsInterface ? "interface" : type.IsValueType ? "readonly struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        if (type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null))
            kind = kind.Replace("class", "record", StringComparison.Ordinal).Replace("struct", "record struct", StringComparison.Ordinal);
        string[] bases = [.. (type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [b] : Type.EmptyTypes).Concat(type.GetInterfaces().Where(i => i.IsPublic)).Select(Name).Order(StringComparer.Ordinal)];
        return $"{kind} {Name(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Select(v => FormattableString.Invariant($"{v} = {Convert.ToInt64(v, System.Globalization.CultureInfo.InvariantCulture)}"));
        bool Visible(MethodBase? m) => m is not null && (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly);
        var fields = type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily).Select(f => f.IsLiteral ? $"const {Name(f.FieldType)} {f.Name}" : $"field {Name(f.FieldType)} {f.Name}");
        var properties = type.GetProperties(Declared).Where(p => Visible(p.GetMethod) || Visible(p.SetMethod)).Where(p => p.Name != "EqualityContract").Select(Property);
        var constructors = type.GetConstructors(Declared).Where(c => !c.IsStatic && Visible(c)).Select(c => $"new({Parameters(c)})");
        var methods = type.GetMethods(Declared).Where(m => Visible(m) && !IsGenerated(m)).Select(Method);
        return fields.Concat(properties).Concat(constructors).Concat(methods);
    }

    /// <summary>Accessors, and what every record has.</summary>
    private static bool IsGenerated(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) || (method.GetCustomAttribute<CompilerGeneratedAttribute>() is not null && method.Name != "ToString") || method.Name is "PrintMembers";

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string set = property.SetMethod is { IsPublic: true } ? init ? " init;" : " set;" : "";
        string name = property.GetIndexParameters().Length > 0 ? $"this[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]" : property.Name;
        string required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        return $"{Modifiers(accessor)}{required}{Name(property.PropertyType)}{Mark(Nullability.Create(property).ReadState, property.PropertyType)} {name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Modifiers(method)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter).ReadState, method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodBase method) => (method.IsFamily ? "protected " : "") + (method.IsStatic ? "static " : "") + (method.IsAbstract ? "abstract " : "");

    private static string Parameters(MethodBase method)
    {
        string first = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        return first + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        string prefix = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false) ? "params " : "";
        string value = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch { null => " = default", string s => $" = \"{s}\"", var v => FormattableString.Invariant($" = {v}") };
        return $"{prefix}{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter).ReadState, parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Mark(NullabilityState state, Type type) => state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        if (!type.IsGenericType)
            return name switch { "String" => "string", "Int32" => "int", "Int64" => "long", "Boolean" => "bool", "Object" => "object", "Void" => "void", _ => name };
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
