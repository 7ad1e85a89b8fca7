using System.Reflection;
using System.Reflection.Emit;

namespace Mosul.Ihl.Tests;

/// <summary>Which types a type refers to: bases, members, signatures, and everything its method bodies name.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => (int)(ushort)c.Value);

    internal static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType, found);
        foreach (var contract in type.GetInterfaces())
            Add(contract, found);
        foreach (var field in type.GetFields(Declared))
            Add(field.FieldType, found);
        foreach (var method in Methods(type))
        {
            Add((method as MethodInfo)?.ReturnType, found);
            foreach (var parameter in method.GetParameters())
                Add(parameter.ParameterType, found);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                Add(local.LocalType, found);
            foreach (object operand in Operands(method))
                AddMember(operand, found);
        }
        return found;
    }

    /// <summary>The string literals in the bodies of a type's methods.</summary>
    internal static IEnumerable<string> Literals(Type type) => Methods(type).SelectMany(Operands).OfType<string>();

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static IEnumerable<object> Operands(MethodBase method)
    {
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[] typeArguments = method.DeclaringType!.GetGenericArguments();
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < il.Length;)
        {
            int value = il[at++];
            if (value == 0xFE)
                value = 0xFE00 | il[at++];
            var code = Codes[value];
            int operand = at;
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
            if (code.OperandType is OperandType.InlineType or OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, operand), typeArguments, methodArguments)!;
            else if (code.OperandType == OperandType.InlineString)
                yield return method.Module.ResolveString(BitConverter.ToInt32(il, operand));
        }
    }

    private static void AddMember(object member, HashSet<Type> found)
    {
        switch (member)
        {
            case Type type:
                Add(type, found);
                break;
            case FieldInfo field:
                Add(field.DeclaringType, found);
                Add(field.FieldType, found);
                break;
            case MethodBase method:
                Add(method.DeclaringType, found);
                Add((method as MethodInfo)?.ReturnType, found);
                foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
                    Add(argument, found);
                break;
        }
    }

    private static void Add(Type? type, HashSet<Type> found)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(type.GetElementType(), found);
            return;
        }
        if (found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) && type.IsGenericType)
            foreach (var argument in type.GetGenericArguments())
                Add(argument, found);
    }
}
