using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>Tables and columns are called in snake_case, on both databases.</summary>
internal static class Naming
{
    public static void Apply(IMutableEntityType type)
    {
        if (type.GetTableName() is { } table)
        {
            type.SetTableName(Snake(table));
        }

        foreach (var property in type.GetProperties())
        {
            // An owned part lies in its owner's row and shares its key.
            property.SetColumnName(type.IsOwned() && property.IsPrimaryKey() ? "id" : Snake(property.GetColumnName()));
        }

        foreach (var part in type.GetComplexProperties())
        {
            foreach (var property in part.ComplexType.GetProperties())
            {
                property.SetColumnName(Snake(part.Name) + "_" + Snake(property.Name));
            }
        }
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1])))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
