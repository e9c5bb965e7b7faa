using LincangHousekeeping.Application.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LincangHousekeeping.Web.Forms;

/// <summary>Hands a form's file to a command as <see cref="Upload"/>; no file is null.</summary>
internal sealed class UploadBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var name = context.ModelName;
        if (context.HttpContext.Request.HasFormContentType
            && context.HttpContext.Request.Form.Files.GetFile(name) is { FileName.Length: > 0 } file)
        {
            context.Result = ModelBindingResult.Success(new Upload(file.FileName, file.Length, file.OpenReadStream));
        }

        return Task.CompletedTask;
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(Upload) ? new UploadBinder() : null;
    }
}
