using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Domain.Firms;

public sealed record FirmDrafted(Guid FirmId) : IDomainEvent;

public sealed record FirmRevised(Guid FirmId) : IDomainEvent;

public sealed record FirmSubmitted(Guid FirmId, string CountyCode) : IDomainEvent;

public sealed record FirmReturned(Guid FirmId, Guid OfficerId) : IDomainEvent;

public sealed record FirmRegistered(Guid FirmId, string MainService, string CountyCode, string TownshipCode) : IDomainEvent;

public sealed record FirmRefused(Guid FirmId, Guid OfficerId) : IDomainEvent;

public sealed record FirmStandingChanged(Guid FirmId, Standing Standing, string Document, Guid OfficerId, DateOnly DecidedOn) : IDomainEvent;
