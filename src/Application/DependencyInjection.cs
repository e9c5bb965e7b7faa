using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Common;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Application;

public static class DependencyInjection
{
    /// <summary>Use cases, their validators and the pipeline: authorize, refuse invalid, try again.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services, string? autoMapperLicenseKey)
    {
        services.AddMediator(options =>
        {
            options.ServiceLifetime = ServiceLifetime.Scoped;
            options.Assemblies = [typeof(DependencyInjection), typeof(Entity)];
            options.PipelineBehaviors = [typeof(Authorize<,>), typeof(RefuseInvalid<,>), typeof(TryAgain<,>)];
        });
        services.AddValidatorsFromAssembly(typeof(DependencyInjection).Assembly, includeInternalTypes: true);
        services.AddAutoMapper(maps =>
        {
            maps.LicenseKey = autoMapperLicenseKey;
            maps.AddMaps(typeof(DependencyInjection).Assembly);
        });
        services.AddSingleton(_ => ReferenceData.Load(ReferenceData.DefaultFolder));
        services.AddSingleton(_ => RuleSets.Load(Path.Combine(ReferenceData.DefaultFolder, "credit-rules")));
        services.AddSingleton<PublicChanges>();
        services.AddScoped<CreditBook>();
        services.AddScoped<RescoreAll>();
        services.AddScoped<FileIntake>();
        services.AddScoped<PersonMatch>();
        return services;
    }
}
