using LincangHousekeeping.Application.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LincangHousekeeping.Web.Forms;

/// <summary>Hands a form's file to a command as <see cref="Upload"/>, several of one name as a list; no file is null or an empty list.</summary>
internal sealed class UploadBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        List<Upload> uploads = request.HasFormContentType
            ? [.. request.Form.Files.GetFiles(bindingContext.ModelName).Where(file => file.FileName.Length > 0)
                .Select(file => new Upload(file.FileName, file.Length, file.OpenReadStream))]
            : [];
        if (bindingContext.ModelType == typeof(List<Upload>))
        {
            bindingContext.Result = ModelBindingResult.Success(uploads);
        }
        else if (uploads is [var upload, ..])
        {
            bindingContext.Result = ModelBindingResult.Success(upload);
        }

        return Task.CompletedTask;
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(Upload) || context.Metadata.ModelType == typeof(List<Upload>) ? new UploadBinder() : null;
    }
}
