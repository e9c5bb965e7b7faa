using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LincangHousekeeping.Web.Forms;

/// <summary>
/// Reads what people type: text is trimmed, brought to NFC and refused when it hides control characters; dates and
/// numbers are read the same way whatever the culture of the server, full-width digits too.
/// </summary>
internal sealed class PlainInput : IModelBinderProvider
{
    public static void Register(MvcOptions mvc)
    {
        // After the providers for [FromServices], [FromBody] and [FromHeader], before those for simple types.
        var header = mvc.ModelBinderProviders.OfType<HeaderModelBinderProvider>().Single();
        mvc.ModelBinderProviders.Insert(mvc.ModelBinderProviders.IndexOf(header) + 1, new PlainInput());
        mvc.ModelBinderProviders.Insert(0, new UploadBinder.Provider());
        SpeakChinese(mvc.ModelBindingMessageProvider);
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(string) ? new TextBinder(trim: context.Metadata.DataTypeName != "Password")
            : type == typeof(DateOnly) ? new ValueBinder<DateOnly>(ParseDate, "日期请写成 2026-11-23 这样")
            : type == typeof(int) ? new ValueBinder<int>(ParseWhole<int>, "请填写整数")
            : type == typeof(long) ? new ValueBinder<long>(ParseWhole<long>, "请填写整数")
            : type == typeof(decimal) ? new ValueBinder<decimal>(ParseDecimal, "请填写数字")
            : null;
    }

    private static bool ParseDate(string text, out DateOnly date) => DateOnly.TryParseExact(
        text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"],
        CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool ParseWhole<T>(string text, out T number)
        where T : struct, System.Numerics.IBinaryInteger<T> =>
        T.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    private static bool ParseDecimal(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture, out number);

    private static void SpeakChinese(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "格式不对，请改正");
        messages.SetMissingBindRequiredValueAccessor(_ => "请填写这一项");
        messages.SetMissingKeyOrValueAccessor(() => "请填写这一项");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "格式不对，请改正");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "格式不对，请改正");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字");
        messages.SetUnknownValueIsInvalidAccessor(_ => "格式不对，请改正");
        messages.SetValueIsInvalidAccessor(_ => "格式不对，请改正");
        messages.SetValueMustBeANumberAccessor(_ => "请填写数字");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写这一项");
    }

    private sealed class TextBinder(bool trim) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext binding)
        {
            var posted = binding.ValueProvider.GetValue(binding.ModelName);
            if (posted == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            binding.ModelState.SetModelValue(binding.ModelName, posted);
            var text = (posted.FirstValue ?? "").ReplaceLineEndings("\n");
            if (!TryCompose(text, out var composed) || composed.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
            {
                binding.ModelState.TryAddModelError(binding.ModelName, "里面有看不见的特殊字符，请删去后重新填写");
                return Task.CompletedTask;
            }

            binding.Result = ModelBindingResult.Success(trim ? composed.Trim() : composed);
            return Task.CompletedTask;
        }

        /// <summary>False for text that is not valid Unicode (half of a surrogate pair).</summary>
        private static bool TryCompose(string text, out string composed)
        {
            try
            {
                composed = text.Normalize(NormalizationForm.FormC);
                return true;
            }
            catch (ArgumentException)
            {
                composed = "";
                return false;
            }
        }
    }

    private delegate bool Parse<T>(string text, out T value);

    private sealed class ValueBinder<T>(Parse<T> parse, string complaint) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext binding)
        {
            var posted = binding.ValueProvider.GetValue(binding.ModelName);
            if (posted == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            binding.ModelState.SetModelValue(binding.ModelName, posted);
            var text = Narrow(posted.FirstValue ?? "");
            if (text.Length == 0 && binding.ModelMetadata.IsReferenceOrNullableType)
            {
                binding.Result = ModelBindingResult.Success(null);
            }
            else if (parse(text, out var value))
            {
                binding.Result = ModelBindingResult.Success(value);
            }
            else
            {
                binding.ModelState.TryAddModelError(binding.ModelName, text.Length == 0 ? "请填写这一项" : complaint);
            }

            return Task.CompletedTask;
        }

        /// <summary>Full-width letters, digits and signs (U+FF01 to U+FF5E) lie 0xFEE0 above their ASCII twins.</summary>
        private static string Narrow(string text) =>
            string.Concat(text.Trim().Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
    }
}
