using LincangHousekeeping.Application.Contracts;

namespace LincangHousekeeping.Web.Features.Contracts;

/// <summary>A contract and the two forms for what can happen to it.</summary>
public sealed record ContractPage(ShowContract.Model Contract, RecordVisit.Command Visit, CompleteContract.Command Completion);
