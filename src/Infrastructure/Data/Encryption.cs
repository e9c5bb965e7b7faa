using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Infrastructure.Security;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>ID numbers, phones and private texts are encrypted on their way to the database, whatever table they stand in.</summary>
internal static class Encryption
{
    public const int NumberLength = 160;
    public const int TextLength = 3000;

    public static void Apply(IMutableEntityType type, PersonalDataCipher cipher)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.ClrType == typeof(ResidentIdNumber))
            {
                property.SetValueConverter(new ValueConverter<ResidentIdNumber, string>(
                    number => cipher.Seal(number.Value), text => ResidentIdNumber.FromStore(cipher.Open(text))));
            }
            else if (property.ClrType == typeof(MobileNumber))
            {
                property.SetValueConverter(new ValueConverter<MobileNumber, string>(
                    number => cipher.Seal(number.Value), text => MobileNumber.FromStore(cipher.Open(text))));
            }
            else if (property.ClrType == typeof(PrivateText))
            {
                property.SetValueConverter(new ValueConverter<PrivateText, string>(
                    text => cipher.Seal(text.Value), text => new PrivateText(cipher.Open(text))));
            }
        }
    }
}
